<?php

return static fn (array $request) => (object) ['user_id' => 'admin'];
