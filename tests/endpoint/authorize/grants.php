<?php

declare(strict_types=1);

// Grants what the field "grant" says, as JSON.
return static fn (array $request): mixed => json_decode($request['fields']['grant'], true);
