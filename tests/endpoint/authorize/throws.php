<?php

return static fn (array $request) => throw new RuntimeException('no database at ' . getenv('ZEGO_SERVER_SECRET'));
