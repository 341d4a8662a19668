<?php

return static fn (array $request) => 'true';
