<?php

/**
 * A small application of Laravel's components (Debian: php-illuminate-*) with the files of
 * docs/frameworks.md. It does what the package laravel/framework, which Debian does not have, does
 * around them: read the config, register the provider and the routes, answer a request.
 */

declare(strict_types=1);

namespace {
    require __DIR__ . '/laravel_components.php';

    // Illuminate 8 is older than PHP 8.2.
    error_reporting(E_ALL & ~E_DEPRECATED);
    foreach (LARAVEL_COMPONENTS as $component) {
        require "Illuminate/$component/autoload.php";
    }
    require 'Dotenv/autoload.php';
}

namespace App\Models {
    /** Stands for the model of a site. */
    final class User extends \Illuminate\Auth\GenericUser
    {
        public function __construct()
        {
            parent::__construct([]);
        }

        public function forceFill(array $attributes): static
        {
            $this->attributes = $attributes;
            return $this;
        }
    }
}

namespace {
    use App\Providers\ZegoServiceProvider;
    use Illuminate\Auth\AuthenticationException;
    use Illuminate\Cache\ArrayStore;
    use Illuminate\Cache\RateLimiter;
    use Illuminate\Cache\Repository as Cache;
    use Illuminate\Config\Repository as Config;
    use Illuminate\Container\Container;
    use Illuminate\Database\Capsule\Manager as Database;
    use Illuminate\Events\Dispatcher;
    use Illuminate\Http\JsonResponse;
    use Illuminate\Http\Request;
    use Illuminate\Routing\CallableDispatcher;
    use Illuminate\Routing\Contracts\CallableDispatcher as CallableDispatcherContract;
    use Illuminate\Routing\Middleware\ThrottleRequests;
    use Illuminate\Routing\Router;
    use Illuminate\Support\Facades\Facade;
    use Illuminate\Translation\ArrayLoader;
    use Illuminate\Translation\Translator;
    use Illuminate\Validation\Factory;
    use Illuminate\Validation\ValidationException;
    use Symfony\Component\HttpFoundation\Response;
    use Symfony\Component\HttpKernel\Exception\HttpExceptionInterface;

    /** Stands for the middleware "auth:sanctum". */
    final class Login
    {
        public function handle(Request $request, Closure $next): mixed
        {
            return $request->user() === null ? throw new AuthenticationException() : $next($request);
        }
    }

    function laravel(string $folder, string $provider = ZegoServiceProvider::class): Container
    {
        $app = new Container();
        Container::setInstance($app);
        $app->instance(Container::class, $app);
        Facade::clearResolvedInstances();
        Facade::setFacadeApplication($app);
        foreach (glob("$folder/config/*.php") as $file) {
            $config[basename($file, '.php')] = require $file;
        }
        $app->instance('config', new Config($config));
        $app->instance('router', new Router(new Dispatcher($app), $app));
        // Laravel 9 and later ask the container for this, to run a route that is a closure.
        if (interface_exists(CallableDispatcherContract::class)) {
            $app->bind(CallableDispatcherContract::class, CallableDispatcher::class);
        }
        $app->instance(RateLimiter::class, new RateLimiter(new Cache(new ArrayStore())));

        $provider = new $provider($app);
        $provider->register();
        $provider->boot();

        $app['router']->aliasMiddleware('throttle', ThrottleRequests::class);
        $app['router']->aliasMiddleware('auth', Login::class);
        $app['router']->group(['prefix' => 'api'], "$folder/routes/api.php");
        $validator = new Factory(new Translator(new ArrayLoader(), 'en'), $app);
        Request::macro('validate', fn (array $rules): array => $validator->make($this->all(), $rules)->validate());
        return $app;
    }

    /** Stands for the helper of the package laravel/framework. */
    function app(string $name): mixed
    {
        return Container::getInstance()->make($name);
    }

    /** Gives the application an empty database. */
    function laravel_database(Container $app): void
    {
        $database = new Database($app);
        $database->addConnection(['driver' => 'sqlite', 'database' => ':memory:']);
        $app->instance('db', $database->getDatabaseManager());
        $app->bind('db.schema', static fn (): object => $database->getConnection()->getSchemaBuilder());
    }

    function laravel_answer(
        Container $app,
        array $input,
        ?object $user,
        string $uri = '/api/zego/token',
        bool $form = false,
        string $method = 'POST'
    ): Response {
        $server = ['HTTP_ACCEPT' => 'application/json'];
        // A form can have text that is not UTF-8, JSON cannot.
        if ($form) {
            $request = Request::create($uri, $method, $input, [], [], $server);
        } else {
            $server['CONTENT_TYPE'] = 'application/json';
            $request = Request::create($uri, $method, [], [], [], $server, json_encode($input));
        }
        $request->setUserResolver(static fn (): ?object => $user);
        $app->instance(Request::class, $request);
        try {
            return $app['router']->dispatch($request);
        } catch (AuthenticationException) {
            return new JsonResponse(['message' => 'Unauthenticated.'], 401);
        } catch (ValidationException $error) {
            return new JsonResponse(['errors' => array_keys($error->errors())], $error->status);
        } catch (HttpExceptionInterface $error) {
            $answer = ['message' => $error->getMessage()];
            return new JsonResponse($answer, $error->getStatusCode(), $error->getHeaders());
        } catch (RuntimeException $error) {
            return new JsonResponse(['logged' => $error->getMessage()], 500);
        }
    }
}
