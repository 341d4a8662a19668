<?php

return static fn (array $request) => 1;
