<?php

// A query without rows.
return static fn (array $request) => [];
