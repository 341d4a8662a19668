<?php

return static fn (array $request) => false;
