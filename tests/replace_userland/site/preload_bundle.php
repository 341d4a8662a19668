<?php

require __DIR__ . '/library/bundle.php';
