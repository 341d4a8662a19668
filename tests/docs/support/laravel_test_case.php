<?php

/** Stands for tests/TestCase.php of a Laravel site, for the test on docs/frameworks.md. */

declare(strict_types=1);

namespace Tests;

require __DIR__ . '/framework_files.php';
require __DIR__ . '/laravel.php';
require 'Illuminate/Testing/autoload.php';

use Illuminate\Container\Container;
use Illuminate\Testing\TestResponse;

abstract class TestCase extends \PHPUnit\Framework\TestCase
{
    protected Container $app;
    private \FrameworkSite $site;
    private ?object $user = null;

    protected function setUp(): void
    {
        $this->site = new \FrameworkSite();
        $this->app = laravel($this->site->folder);
    }

    protected function actingAs(object $user, string $guard): static
    {
        $this->user = $user;
        return $this;
    }

    protected function postJson(string $uri, array $input): TestResponse
    {
        return TestResponse::fromBaseResponse(laravel_answer($this->app, $input, $this->user));
    }
}
