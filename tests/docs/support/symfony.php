<?php

/**
 * Symfony's components (Debian: php-symfony-*) with the files of docs/frameworks.md: the services in
 * YAML, the route in an attribute, the user of Symfony's security, the kernel.
 */

declare(strict_types=1);

use Symfony\Component\Config\FileLocator;
use Symfony\Component\DependencyInjection\ContainerBuilder;
use Symfony\Component\DependencyInjection\Loader\YamlFileLoader;
use Symfony\Component\EventDispatcher\EventDispatcher;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\RequestStack;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Controller\ArgumentResolver;
use Symfony\Component\HttpKernel\Controller\ArgumentResolver\RequestValueResolver;
use Symfony\Component\HttpKernel\Controller\ContainerControllerResolver;
use Symfony\Component\HttpKernel\EventListener\RouterListener;
use Symfony\Component\HttpKernel\Exception\HttpExceptionInterface;
use Symfony\Component\HttpKernel\HttpKernel;
use Symfony\Component\RateLimiter\RateLimiterFactory;
use Symfony\Component\RateLimiter\Storage\InMemoryStorage;
use Symfony\Component\Routing\Matcher\UrlMatcher;
use Symfony\Component\Routing\RequestContext;
use Symfony\Component\Routing\Route;
use Symfony\Component\Routing\RouteCollection;
use Symfony\Component\Security\Core\Authentication\Token\Storage\TokenStorage;
use Symfony\Component\Security\Core\Authentication\Token\UsernamePasswordToken;
use Symfony\Component\Security\Core\User\InMemoryUser;
use Symfony\Component\Security\Http\Controller\UserValueResolver;
use Symfony\Component\Yaml\Yaml;

require_once __DIR__ . '/symfony_components.php';

// Symfony 5.4 is older than PHP 8.2.
error_reporting(E_ALL & ~E_DEPRECATED);
foreach (SYMFONY_COMPONENTS as $component) {
    require "Symfony/Component/$component/autoload.php";
}
// The name before Symfony 6.4.
if (!class_exists(Symfony\Component\Routing\Attribute\Route::class)) {
    class_alias(Symfony\Component\Routing\Annotation\Route::class, 'Symfony\Component\Routing\Attribute\Route');
}

final class SymfonySite
{
    private readonly HttpKernel $kernel;
    private readonly TokenStorage $login;

    public function __construct(string $folder)
    {
        $this->login = new TokenStorage();
        $dispatcher = new EventDispatcher();
        $requests = new RequestStack();
        $matcher = new UrlMatcher(self::routes(), new RequestContext());
        $dispatcher->addSubscriber(new RouterListener($matcher, $requests));
        $resolvers = [new RequestValueResolver(), new UserValueResolver($this->login)];
        $this->kernel = new HttpKernel(
            $dispatcher,
            new ContainerControllerResolver(self::services($folder)),
            $requests,
            new ArgumentResolver(null, $resolvers),
        );
    }

    public function answer(string $body, ?string $user): Response
    {
        $this->login->setToken($user === null ? null : self::token($user));
        try {
            return $this->kernel->handle(Request::create('/api/zego/token', 'POST', [], [], [], [], $body));
        } catch (HttpExceptionInterface $error) {
            return new Response($error->getMessage(), $error->getStatusCode());
        } catch (RuntimeException $error) {
            return new Response('logged: ' . $error->getMessage(), 500);
        }
    }

    private static function token(string $user): UsernamePasswordToken
    {
        return new UsernamePasswordToken(new InMemoryUser($user, null, ['ROLE_USER']), 'main', ['ROLE_USER']);
    }

    /** Reads the route from the attribute, as FrameworkBundle does. */
    private static function routes(): RouteCollection
    {
        $controller = App\Controller\ZegoTokenController::class;
        [$attribute] = (new ReflectionMethod($controller, '__invoke'))->getAttributes();
        // Throws if the attribute does not exist, or has no such arguments.
        $attribute->newInstance();
        $route = $attribute->getArguments();
        $routes = new RouteCollection();
        $routes->add($route['name'], new Route($route[0], ['_controller' => $controller], methods: $route['methods']));
        return $routes;
    }

    /** Makes the services of the two files, as Symfony does with autowiring. */
    private static function services(string $folder): ContainerBuilder
    {
        $container = new ContainerBuilder();
        $services = "services:\n" . preg_replace('/^/m', '    ', file_get_contents("$folder/config/services.yaml"));
        file_put_contents("$folder/config/services.yaml", $services);
        (new YamlFileLoader($container, new FileLocator("$folder/config")))->load('services.yaml');
        $limits = Yaml::parseFile("$folder/config/packages/rate_limiter.yaml")['framework']['rate_limiter'];
        $limiter = new RateLimiterFactory($limits['zego_token'] + ['id' => 'zego_token'], new InMemoryStorage());
        $container->register(RateLimiterFactory::class)->setSynthetic(true);
        $container->register(App\Controller\ZegoTokenController::class)->setAutowired(true)->setPublic(true);
        $container->compile(true);
        $container->set(RateLimiterFactory::class, $limiter);
        return $container;
    }
}
