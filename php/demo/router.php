<?php

/**
 * Router of `make serve`: serves the endpoint as a site does, and a page to try it. Use it only on
 * your own machine.
 */

declare(strict_types=1);

namespace ZegoTokenDemo;

const PRIVILEGES = ['', 'login', 'login,publish'];

const TYPES = [
    'html' => 'text/html',
    'css' => 'text/css',
    'js' => 'text/javascript',
    'svg' => 'image/svg+xml',
];

/** Content-Security-Policy of the page: only files of this server. */
const STRICT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
    . "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    . "frame-ancestors 'none'";

/**
 * Content-Security-Policy of the page that joins a room. It also allows ZEGO's bundle to load from
 * a CDN, compile code and WebAssembly, add one script (with this hash), set styles, and connect to
 * any server that ZEGO's cloud names.
 */
const JOIN_POLICY = "default-src 'none'; "
    . "script-src 'self' https://cdn.jsdelivr.net 'unsafe-eval' "
    . "'sha256-4XKuD5Ncslg/d0bNAZTFjswjviD3Bn3s6I1E1VnNE5o='; style-src 'self' 'unsafe-inline'; "
    . "img-src 'self' data: blob: https:; media-src blob: data: https:; font-src data:; "
    . "worker-src blob:; connect-src 'self' blob: https: wss:; "
    . "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Names of this machine. Pages of other sites reach this server by DNS rebinding, with theirs. */
const OWN_HOSTS = '/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/Di';

if (preg_match(OWN_HOSTS, $_SERVER['HTTP_HOST'] ?? '') !== 1) {
    http_response_code(403);
    header('Content-Type: text/plain; charset=utf-8');
    echo "This server answers only to the hosts 127.0.0.1, localhost and [::1].\n";
    return true;
}
return route((string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));

function route(string $path): bool
{
    switch ($path) {
        case '/get_zego_token.php':
            // A site sets this in its configuration. Here the page chooses it, to show each value.
            $privileges = $_GET['demo_privileges'] ?? '';
            if (in_array($privileges, PRIVILEGES, true)) {
                $_SERVER['ZEGO_ROOM_PRIVILEGES'] = $privileges;
            }
            require __DIR__ . '/../get_zego_token.php';
            return true;
        case '/inspect.php':
            require __DIR__ . '/inspect.php';
            return true;
        default:
            sendFile($path === '/' ? '/index.html' : $path);
            return true;
    }
}

function sendFile(string $path): void
{
    $file = __DIR__ . $path;
    $type = TYPES[pathinfo($path, PATHINFO_EXTENSION)] ?? null;
    if (preg_match('~^/[a-z_]+\.[a-z]+$~D', $path) !== 1 || $type === null || !is_file($file)) {
        http_response_code(404);
        header('Content-Type: text/plain; charset=utf-8');
        echo "Not found: $path\n";
        return;
    }
    header("Content-Type: $type; charset=utf-8");
    header('Content-Security-Policy: ' . ($path === '/join.html' ? JOIN_POLICY : STRICT_POLICY));
    header('Cache-Control: no-store');
    header('X-Content-Type-Options: nosniff');
    header('Referrer-Policy: no-referrer');
    readfile($file);
}
