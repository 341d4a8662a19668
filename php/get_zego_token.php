<?php

/**
 * Mints ZEGOCLOUD Token04s for apps, over HTTP. Copy this one file to your site.
 *
 * It calls ZEGO\ZegoServerAssistant. The class comes from the zego_server_assistant extension. If
 * the extension is not loaded, it comes from ZEGO's Composer library: vendor/autoload.php in the
 * folder of this file, or one or two folders above it.
 *
 * Request
 *   POST  user_id and optional room_id, as a form (urlencoded or multipart) or a JSON object, up to
 *         16 KiB. A body without a Content-Type is read as JSON. A JSON integer is accepted for
 *         either field and converted to its decimal digits.
 *   GET   userID, and optional roomID and expired_ts (lifetime in seconds), as ZEGO's web UIKit
 *         sends them.
 *   A user id has 1 to 64 bytes, a room id up to 128 bytes. Both must be UTF-8.
 *
 * Response
 *   200   {"code":0,"message":"success","token":"04...","data":{"token":"04..."}}
 *   other {"code":...,"message":"..."}
 *         400 bad input, 403 not authorized, 405 method not allowed, 411 multipart without a
 *         Content-Length, 413 body too large, 415 unsupported Content-Type, 500 not configured or
 *         failed (see the error log for the reason).
 *         code is ZEGO's code where there is one (1 app id, 3 user id, 5 server secret,
 *         6 lifetime), otherwise -1.
 *
 * Configuration
 *   Set these as server parameters (fastcgi_param, SetEnv) or as environment variables. A server
 *   parameter takes precedence. An empty value counts as not set.
 *   ZEGO_APP_ID           the AppID
 *   ZEGO_SERVER_SECRET    the ServerSecret, 32 bytes
 *   ZEGO_TOKEN_TTL        lifetime of a token in seconds; default: 3600
 *   ZEGO_TOKEN_MAX_TTL    longest lifetime in seconds that expired_ts can request; default: 86400
 *   ZEGO_ROOM_PRIVILEGES  login, or login,publish. A token requested with a room id is then valid
 *                         only for that room, with only these privileges. If not set, the payload
 *                         is empty and the token is valid for all rooms.
 *   ZEGO_ALLOWED_ORIGINS  origins whose pages may read the response, separated by commas:
 *                         https://app.example.com. Their requests may carry cookies.
 *   ZEGO_AUTHORIZE        absolute path of a PHP file that returns a callable. The callable
 *                         receives the request as an array:
 *                             method   string  POST or GET
 *                             user_id  string
 *                             room_id  string  '' if the client sent none
 *                             ttl      int     lifetime of the token in seconds
 *                             fields   array   all fields that the client sent, unchanged
 *                         It returns true if this client may have a token for this user. For any
 *                         other result the client gets a 403.
 *                         WITHOUT IT, ANYONE WHO CAN REACH THIS FILE GETS A TOKEN FOR ANY USER ID.
 */

declare(strict_types=1);

namespace ZegoTokenEndpoint;

use ZEGO\ZegoServerAssistant;

const BODY_LIMIT = 16384;
const USER_ID_LIMIT = 64;
const ROOM_ID_LIMIT = 128;
const UINT32_MAX = 4294967295;

const OTHER = -1;
const APP_ID_INVALID = 1;
const USER_ID_INVALID = 3;
const SECRET_INVALID = 5;
const LIFETIME_INVALID = 6;

run();

/** An error response. The client gets its status, code and message. */
final class ErrorResponse extends \Exception
{
    public function __construct(public readonly int $status, int $code, string $message)
    {
        parent::__construct($message, $code);
    }
}

function run(): void
{
    // Collects all output of PHP and of included files. respond() discards it.
    ob_start();
    // PHP prints some warnings after all buffers are closed, for example about a session that it
    // cannot write. Some hosts disable ini_set().
    function_exists('ini_set') && ini_set('display_errors', '0');
    // Responds after a fatal error, or after an exit in the ZEGO_AUTHORIZE file.
    register_shutdown_function(static fn () => respondWithError(500, OTHER, 'internal error'));
    try {
        handle();
    } catch (ErrorResponse $error) {
        if ($error->status >= 500) {
            logReason($error->getMessage());
        }
        respondWithError($error->status, $error->getCode(), $error->getMessage());
    } catch (\Throwable $error) {
        // Not the stack trace: it can contain arguments, and so a secret.
        logReason(sprintf(
            '%s: %s in %s:%d',
            $error::class,
            $error->getMessage(),
            $error->getFile(),
            $error->getLine()
        ));
        respondWithError(500, OTHER, 'internal error');
    }
}

function handle(): void
{
    $origin = $_SERVER['HTTP_ORIGIN'] ?? '';
    $allowed = sendCorsHeaders($origin);
    if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS' && $origin !== '') {
        respondToPreflight($allowed);
        return;
    }
    if (!in_array($_SERVER['REQUEST_METHOD'], ['GET', 'POST'], true)) {
        header('Allow: GET, POST');
        throw new ErrorResponse(405, OTHER, 'use POST, or GET with userID');
    }
    $settings = settings();
    $request = $_SERVER['REQUEST_METHOD'] === 'GET'
        ? getRequest($settings)
        : postRequest($settings);
    authorize($request);
    $token = mint($settings, $request);
    respond(200, [
        'code' => 0,
        'message' => 'success',
        'token' => $token,
        'data' => ['token' => $token],
    ]);
}

/**
 * Sends the CORS headers if the origin is one of ZEGO_ALLOWED_ORIGINS, and returns whether it is.
 * Browsers need these headers on error responses too.
 */
function sendCorsHeaders(string $origin): bool
{
    header('Vary: Origin');
    $listed = preg_split('/[\s,]+/', setting('ZEGO_ALLOWED_ORIGINS'), -1, PREG_SPLIT_NO_EMPTY);
    foreach ($listed as $entry) {
        if (preg_match('~^[a-z][a-z0-9+.-]*://[^/?#*]+\z~', $entry) !== 1) {
            $wanted = 'must list origins such as https://app.example.com';
            throw notConfigured('ZEGO_ALLOWED_ORIGINS', $wanted, OTHER);
        }
    }
    if (!in_array($origin, $listed, true)) {
        return false;
    }
    header("Access-Control-Allow-Origin: $origin");
    header('Access-Control-Allow-Credentials: true');
    return true;
}

function respondToPreflight(bool $allowed): void
{
    if (!$allowed) {
        throw new ErrorResponse(403, OTHER, 'this origin is not allowed');
    }
    header('Access-Control-Allow-Methods: GET, POST');
    header('Access-Control-Allow-Headers: Content-Type, Authorization');
    respond(204, null);
}

// ---- configuration

function settings(): array
{
    loadAssistant();
    return [
        'app_id' => number('ZEGO_APP_ID', '', APP_ID_INVALID),
        'secret' => secret(),
        'ttl' => number('ZEGO_TOKEN_TTL', '3600', LIFETIME_INVALID),
        'max_ttl' => number('ZEGO_TOKEN_MAX_TTL', '86400', LIFETIME_INVALID),
        'privileges' => privileges(),
    ];
}

function setting(string $name): string
{
    // true: read the environment only; otherwise an empty server parameter would hide the variable.
    foreach ([$_SERVER[$name] ?? '', getenv($name, true)] as $value) {
        if (is_string($value) && $value !== '') {
            return $value;
        }
    }
    return '';
}

function number(string $name, string $default, int $code): int
{
    $text = setting($name);
    $text = $text === '' ? $default : $text;
    if (!isPositiveInteger($text) || (float) $text > UINT32_MAX) {
        throw notConfigured($name, 'must be a whole number from 1 to ' . UINT32_MAX, $code);
    }
    return (int) $text;
}

function secret(): string
{
    $secret = setting('ZEGO_SERVER_SECRET');
    if (strlen($secret) !== 32) {
        throw notConfigured('ZEGO_SERVER_SECRET', 'must be exactly 32 bytes', SECRET_INVALID);
    }
    return $secret;
}

/**
 * Returns ZEGO's privileges for the payload: 1 is to log in to the room, 2 to publish streams in
 * it. Returns null if tokens are valid for all rooms.
 */
function privileges(): ?array
{
    $name = 'ZEGO_ROOM_PRIVILEGES';
    return match (str_replace(' ', '', setting($name))) {
        '' => null,
        'login' => [1 => 1, 2 => 0],
        'login,publish' => [1 => 1, 2 => 1],
        default => throw notConfigured($name, 'must be login or login,publish', OTHER),
    };
}

function loadAssistant(): void
{
    for ($levels = 0; !class_exists(ZegoServerAssistant::class) && $levels < 3; $levels++) {
        $autoload = ($levels === 0 ? __DIR__ : dirname(__DIR__, $levels)) . '/vendor/autoload.php';
        if (is_file($autoload)) {
            require_once $autoload;
        }
    }
    if (!class_exists(ZegoServerAssistant::class)) {
        throw new ErrorResponse(
            500,
            OTHER,
            'not configured: found neither the zego_server_assistant extension nor a '
                . 'vendor/autoload.php with ZEGO\'s library'
        );
    }
}

function notConfigured(string $name, string $wanted, int $code): ErrorResponse
{
    return new ErrorResponse(500, $code, "not configured: $name $wanted");
}

// ---- the request

function postRequest(array $settings): array
{
    $fields = postFields();
    return [
        'method' => 'POST',
        'user_id' => userId($fields, 'user_id'),
        'room_id' => text($fields, 'room_id', ROOM_ID_LIMIT, OTHER),
        'ttl' => $settings['ttl'],
        'fields' => $fields,
    ];
}

function getRequest(array $settings): array
{
    return [
        'method' => 'GET',
        'user_id' => userId($_GET, 'userID'),
        'room_id' => text($_GET, 'roomID', ROOM_ID_LIMIT, OTHER),
        'ttl' => array_key_exists('expired_ts', $_GET)
            ? lifetime($_GET['expired_ts'], $settings)
            : $settings['ttl'],
        'fields' => $_GET,
    ];
}

function postFields(): array
{
    $type = strtolower(trim(explode(';', $_SERVER['CONTENT_TYPE'] ?? '', 2)[0]));
    $length = $_SERVER['CONTENT_LENGTH'] ?? '';
    $body = file_get_contents('php://input', false, null, 0, BODY_LIMIT + 1);
    if ((int) $length > BODY_LIMIT || strlen($body) > BODY_LIMIT) {
        throw new ErrorResponse(413, OTHER, 'the body is larger than ' . BODY_LIMIT . ' bytes');
    }
    // Some clients put a byte order mark before the text.
    $body = preg_replace('/^\xEF\xBB\xBF/', '', $body);
    return match ($type) {
        'application/json', '' => jsonFields($body),
        'application/x-www-form-urlencoded' => formFields($body),
        'multipart/form-data' => multipartFields($length),
        default => throw new ErrorResponse(
            415,
            OTHER,
            'Content-Type must be application/json, application/x-www-form-urlencoded or '
                . 'multipart/form-data'
        ),
    };
}

function jsonFields(string $body): array
{
    $decoded = json_decode($body, false, 512, JSON_BIGINT_AS_STRING);
    if (!$decoded instanceof \stdClass) {
        throw new ErrorResponse(400, OTHER, 'the body is not a JSON object in UTF-8');
    }
    return (array) $decoded;
}

function formFields(string $body): array
{
    parse_str($body, $fields);
    return $fields;
}

function multipartFields(string $length): array
{
    // PHP has already consumed a multipart body, so only Content-Length tells its size.
    if ($length === '') {
        throw new ErrorResponse(411, OTHER, 'a multipart body needs a Content-Length');
    }
    if (stripos($_SERVER['CONTENT_TYPE'], 'boundary=') === false) {
        throw new ErrorResponse(400, OTHER, 'Content-Type multipart/form-data has no boundary');
    }
    return $_POST;
}

function userId(array $fields, string $name): string
{
    $userId = text($fields, $name, USER_ID_LIMIT, USER_ID_INVALID);
    if ($userId === '') {
        throw new ErrorResponse(400, USER_ID_INVALID, "$name is required");
    }
    return $userId;
}

function text(array $fields, string $name, int $limit, int $code): string
{
    $value = array_key_exists($name, $fields) ? $fields[$name] : '';
    if (!is_string($value) && !is_int($value)) {
        throw new ErrorResponse(400, $code, "$name must be a string or an integer");
    }
    $value = (string) $value;
    if (strlen($value) > $limit) {
        throw new ErrorResponse(400, $code, "$name is longer than $limit bytes");
    }
    if (preg_match('//u', $value) !== 1) {
        throw new ErrorResponse(400, $code, "$name is not valid UTF-8");
    }
    return $value;
}

function lifetime(mixed $asked, array $settings): int
{
    if (!is_string($asked) || !isPositiveInteger($asked)) {
        $message = 'expired_ts must be a whole number of seconds, at least 1';
        throw new ErrorResponse(400, LIFETIME_INVALID, $message);
    }
    return (int) min((float) $asked, $settings['max_ttl']);
}

function isPositiveInteger(string $text): bool
{
    return preg_match('/^[1-9][0-9]*\z/', $text) === 1;
}

// ---- the token

function authorize(array $request): void
{
    $file = setting('ZEGO_AUTHORIZE');
    if ($file === '') {
        return;
    }
    if (!is_file($file) || !is_readable($file)) {
        throw notConfigured('ZEGO_AUTHORIZE', 'must be the path of a readable PHP file', OTHER);
    }
    $isAuthorized = (static fn () => require $file)();
    if (!is_callable($isAuthorized)) {
        throw notConfigured('ZEGO_AUTHORIZE', 'must be a PHP file that returns a callable', OTHER);
    }
    if ($isAuthorized($request) !== true) {
        throw new ErrorResponse(403, OTHER, 'not authorized');
    }
}

function mint(array $settings, array $request): string
{
    $result = ZegoServerAssistant::generateToken04(
        $settings['app_id'],
        $request['user_id'],
        $settings['secret'],
        $request['ttl'],
        payload($settings['privileges'], $request['room_id'])
    );
    if ($result->code !== 0) {
        throw new ErrorResponse(500, $result->code, 'the token could not be minted');
    }
    return $result->token;
}

/** Returns the payload in ZEGO's format. An empty stream_id_list means all streams. */
function payload(?array $privileges, string $roomId): string
{
    if ($privileges === null || $roomId === '') {
        return '';
    }
    return json_encode([
        'room_id' => $roomId,
        'privilege' => $privileges,
        'stream_id_list' => [],
    ]);
}

// ---- the response

function respondWithError(int $status, int $code, string $message): void
{
    respond($status, ['code' => $code, 'message' => $message]);
}

/** Sends the response. Calls after the first do nothing. */
function respond(int $status, ?array $body): void
{
    static $responded = false;
    if ($responded) {
        return;
    }
    $responded = true;
    while (ob_get_level() > 0 && ob_end_clean()) {
        // Each pass discards one buffer, including the one that output_buffering opened.
    }
    // The ZEGO_AUTHORIZE file may have set headers. Keep its cookies, and remove headers that would
    // turn this into a different response.
    foreach (['Location', 'Content-Length', 'Content-Encoding', 'Transfer-Encoding'] as $name) {
        header_remove($name);
    }
    header('Cache-Control: no-store');
    header('X-Content-Type-Options: nosniff');
    // Set the status here: unlike http_response_code(), header() overrides an earlier status line.
    header('Content-Type: application/json; charset=utf-8', true, $status);
    if ($body !== null) {
        // No escaped slashes, so that you can copy the token from the response.
        echo json_encode($body, JSON_UNESCAPED_SLASHES);
    }
    // Discards output of destructors and of later shutdown functions.
    ob_start(static fn (): string => '');
}

function logReason(string $reason): void
{
    $reason = str_replace(setting('ZEGO_SERVER_SECRET'), '[secret]', $reason);
    $reason = preg_replace('/[\x00-\x1F\x7F]+/', ' ', $reason);
    // Some hosts disable error_log().
    function_exists('error_log') && error_log("get_zego_token: $reason");
}
