<?php

/**
 * Answers requests for ZEGOCLOUD Token04s. Copy this one file to your site.
 *
 * It calls ZEGO\ZegoServerAssistant: the zego_server_assistant extension or, where that is not loaded, ZEGO's
 * Composer library (vendor/autoload.php beside this file, or one or two folders above it).
 *
 * Request
 *   POST  user_id, room_id (optional): a form (urlencoded or multipart) or a JSON object, up to 16 KiB. Without a
 *         Content-Type the body is read as JSON. An integer in JSON is taken as its decimal text.
 *   GET   userID, roomID (optional), expired_ts (seconds, optional), as ZEGO's web UIKit asks.
 *   A user id has 1 to 64 bytes, a room id up to 128; both are UTF-8.
 *
 * Answer
 *   200   {"code":0,"message":"success","token":"04...","data":{"token":"04..."}}
 *   else  {"code":...,"message":"..."}: 400 bad input, 403 not authorized, 405 method, 411 multipart without a
 *         length, 413 body too large, 415 content type, 500 not configured or failed (the error log says why).
 *         code is ZEGO's own where it has one: 1 app id, 3 user id, 5 server secret, 6 lifetime. Otherwise -1.
 *
 * Configuration: server parameters (fastcgi_param, SetEnv) or environment variables. A server parameter wins; an empty
 * value counts as not set.
 *   ZEGO_APP_ID           the AppID
 *   ZEGO_SERVER_SECRET    the ServerSecret, 32 bytes
 *   ZEGO_TOKEN_TTL        a token's lifetime in seconds (3600)
 *   ZEGO_TOKEN_MAX_TTL    the longest lifetime that expired_ts can ask for (86400)
 *   ZEGO_ROOM_PRIVILEGES  login, or login,publish: a token asked for with a room id is for that room and those
 *                         privileges only. Not set: the payload is empty, and the token is for any room.
 *   ZEGO_ALLOWED_ORIGINS  origins whose pages may read the answer, separated by commas: https://app.example.com.
 *                         Their requests may carry cookies.
 *   ZEGO_AUTHORIZE        absolute path of a PHP file that returns a callable. It gets the request as an array:
 *                             method   string  POST or GET
 *                             user_id  string
 *                             room_id  string  '' if none came
 *                             ttl      int     the token's lifetime in seconds
 *                             fields   array   all that the client sent, as it came
 *                         and returns true if this caller may have a token for this user. Anything else is a 403.
 *                         WITHOUT IT, WHOEVER CAN REACH THIS FILE GETS A TOKEN FOR ANY USER ID.
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

/** Why the client gets no token; the message goes out to it. */
final class Refusal extends \Exception
{
    public function __construct(public readonly int $status, int $code, string $message)
    {
        parent::__construct($message, $code);
    }
}

function run(): void
{
    // What PHP or an included file prints lands in this buffer, and answer() drops it.
    ob_start();
    // PHP's last words, as about a session it cannot write, come after every buffer. Some hosts disable ini_set().
    function_exists('ini_set') && ini_set('display_errors', '0');
    // A fatal error, or an exit in the ZEGO_AUTHORIZE file, ends up here without an answer.
    register_shutdown_function(static fn () => answerError(500, OTHER, 'internal error'));
    try {
        handle();
    } catch (Refusal $refusal) {
        if ($refusal->status >= 500) {
            logReason($refusal->getMessage());
        }
        answerError($refusal->status, $refusal->getCode(), $refusal->getMessage());
    } catch (\Throwable $error) {
        // Never the trace: it can hold arguments, and so a secret.
        logReason(sprintf(
            '%s: %s in %s:%d',
            $error::class,
            $error->getMessage(),
            $error->getFile(),
            $error->getLine()
        ));
        answerError(500, OTHER, 'internal error');
    }
}

function handle(): void
{
    $origin = $_SERVER['HTTP_ORIGIN'] ?? '';
    $allowed = admitOrigin($origin);
    if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS' && $origin !== '') {
        answerPreflight($allowed);
        return;
    }
    if (!in_array($_SERVER['REQUEST_METHOD'], ['GET', 'POST'], true)) {
        header('Allow: GET, POST');
        throw new Refusal(405, OTHER, 'use POST, or GET with userID');
    }
    $settings = settings();
    $request = $_SERVER['REQUEST_METHOD'] === 'GET' ? queryRequest($settings) : postRequest($settings);
    authorize($request);
    $token = mint($settings, $request);
    answer(200, ['code' => 0, 'message' => 'success', 'token' => $token, 'data' => ['token' => $token]]);
}

/** Sends the CORS headers, which a browser wants on errors too, if the origin is a listed one. */
function admitOrigin(string $origin): bool
{
    header('Vary: Origin');
    $listed = preg_split('/[\s,]+/', setting('ZEGO_ALLOWED_ORIGINS'), -1, PREG_SPLIT_NO_EMPTY);
    foreach ($listed as $entry) {
        if (preg_match('~^[a-z][a-z0-9+.-]*://[^/?#*]+\z~', $entry) !== 1) {
            throw notConfigured('ZEGO_ALLOWED_ORIGINS', 'must list origins such as https://app.example.com', OTHER);
        }
    }
    if (!in_array($origin, $listed, true)) {
        return false;
    }
    header("Access-Control-Allow-Origin: $origin");
    header('Access-Control-Allow-Credentials: true');
    return true;
}

function answerPreflight(bool $allowed): void
{
    if (!$allowed) {
        throw new Refusal(403, OTHER, 'this origin is not allowed');
    }
    header('Access-Control-Allow-Methods: GET, POST');
    header('Access-Control-Allow-Headers: Content-Type, Authorization');
    answer(204, null);
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
    // true: the environment alone, or an empty server parameter would hide it.
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

/** ZEGO's privileges, 1 to log in to the room and 2 to publish streams there; null where tokens are for any room. */
function privileges(): ?array
{
    return match (str_replace(' ', '', setting('ZEGO_ROOM_PRIVILEGES'))) {
        '' => null,
        'login' => [1 => 1, 2 => 0],
        'login,publish' => [1 => 1, 2 => 1],
        default => throw notConfigured('ZEGO_ROOM_PRIVILEGES', 'must be login or login,publish', OTHER),
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
        $missing = 'neither the zego_server_assistant extension nor a vendor/autoload.php with ZEGO\'s library is here';
        throw new Refusal(500, OTHER, "not configured: $missing");
    }
}

function notConfigured(string $name, string $wanted, int $code): Refusal
{
    return new Refusal(500, $code, "not configured: $name $wanted");
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

function queryRequest(array $settings): array
{
    return [
        'method' => 'GET',
        'user_id' => userId($_GET, 'userID'),
        'room_id' => text($_GET, 'roomID', ROOM_ID_LIMIT, OTHER),
        'ttl' => array_key_exists('expired_ts', $_GET) ? lifetime($_GET['expired_ts'], $settings) : $settings['ttl'],
        'fields' => $_GET,
    ];
}

function postFields(): array
{
    $type = strtolower(trim(explode(';', $_SERVER['CONTENT_TYPE'] ?? '', 2)[0]));
    $length = $_SERVER['CONTENT_LENGTH'] ?? '';
    $body = file_get_contents('php://input', false, null, 0, BODY_LIMIT + 1);
    if ((int) $length > BODY_LIMIT || strlen($body) > BODY_LIMIT) {
        throw new Refusal(413, OTHER, 'the body is larger than ' . BODY_LIMIT . ' bytes');
    }
    // Some clients begin a text with a byte order mark.
    $body = preg_replace('/^\xEF\xBB\xBF/', '', $body);
    return match ($type) {
        'application/json', '' => jsonFields($body),
        'application/x-www-form-urlencoded' => formFields($body),
        'multipart/form-data' => multipartFields($length),
        default => throw new Refusal(
            415,
            OTHER,
            'Content-Type must be application/json, application/x-www-form-urlencoded or multipart/form-data'
        ),
    };
}

function jsonFields(string $body): array
{
    $decoded = json_decode($body, false, 512, JSON_BIGINT_AS_STRING);
    if (!$decoded instanceof \stdClass) {
        throw new Refusal(400, OTHER, 'the body is not a JSON object in UTF-8');
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
    // PHP leaves nothing of a multipart body in php://input: without its announced length there is nothing to limit.
    if ($length === '') {
        throw new Refusal(411, OTHER, 'a multipart body needs a Content-Length');
    }
    if (stripos($_SERVER['CONTENT_TYPE'], 'boundary=') === false) {
        throw new Refusal(400, OTHER, 'Content-Type multipart/form-data has no boundary');
    }
    return $_POST;
}

function userId(array $fields, string $name): string
{
    $userId = text($fields, $name, USER_ID_LIMIT, USER_ID_INVALID);
    if ($userId === '') {
        throw new Refusal(400, USER_ID_INVALID, "$name is required");
    }
    return $userId;
}

function text(array $fields, string $name, int $limit, int $code): string
{
    $value = array_key_exists($name, $fields) ? $fields[$name] : '';
    if (!is_string($value) && !is_int($value)) {
        throw new Refusal(400, $code, "$name must be a string or an integer");
    }
    $value = (string) $value;
    if (strlen($value) > $limit) {
        throw new Refusal(400, $code, "$name is longer than $limit bytes");
    }
    if (preg_match('//u', $value) !== 1) {
        throw new Refusal(400, $code, "$name is not valid UTF-8");
    }
    return $value;
}

function lifetime(mixed $asked, array $settings): int
{
    if (!is_string($asked) || !isPositiveInteger($asked)) {
        throw new Refusal(400, LIFETIME_INVALID, 'expired_ts must be a whole number of seconds, at least 1');
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
    $mayHave = (static fn () => require $file)();
    if (!is_callable($mayHave)) {
        throw notConfigured('ZEGO_AUTHORIZE', 'must be a PHP file that returns a callable', OTHER);
    }
    if ($mayHave($request) !== true) {
        throw new Refusal(403, OTHER, 'not authorized');
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
        throw new Refusal(500, $result->code, 'no token could be made');
    }
    return $result->token;
}

/** What the token is limited to, as ZEGO's servers read it; an empty stream_id_list stands for all streams. */
function payload(?array $privileges, string $roomId): string
{
    if ($privileges === null || $roomId === '') {
        return '';
    }
    return json_encode(['room_id' => $roomId, 'privilege' => $privileges, 'stream_id_list' => []]);
}

// ---- the answer

function answerError(int $status, int $code, string $message): void
{
    answer($status, ['code' => $code, 'message' => $message]);
}

/** Only the first call answers. */
function answer(int $status, ?array $body): void
{
    static $answered = false;
    if ($answered) {
        return;
    }
    $answered = true;
    while (ob_get_level() > 0 && ob_end_clean()) {
        // Each turn drops one buffer, down to the one that output_buffering opened.
    }
    // The ZEGO_AUTHORIZE file may have sent headers of its own: cookies stay, but what would make this another answer goes.
    foreach (['Location', 'Content-Length', 'Content-Encoding', 'Transfer-Encoding'] as $name) {
        header_remove($name);
    }
    header('Cache-Control: no-store');
    header('X-Content-Type-Options: nosniff');
    // With the status here, which unlike http_response_code() takes back a status line that was sent.
    header('Content-Type: application/json; charset=utf-8', true, $status);
    if ($body !== null) {
        // Unescaped, so that a token copied out of the answer is the token.
        echo json_encode($body, JSON_UNESCAPED_SLASHES);
    }
    // Nothing follows the answer, whatever a destructor or another shutdown function prints.
    ob_start(static fn (): string => '');
}

function logReason(string $reason): void
{
    $reason = str_replace(setting('ZEGO_SERVER_SECRET'), '[secret]', $reason);
    // Some hosts disable this one as well.
    function_exists('error_log') && error_log('get_zego_token: ' . preg_replace('/[\x00-\x1F\x7F]+/', ' ', $reason));
}
