<?php

/**
 * Mints ZEGOCLOUD Token04s for apps, over HTTP. Copy this file to your site. If the site cannot
 * load the zego_server_assistant extension, copy its polyfill zego_server_assistant.php into the
 * same folder.
 *
 * It calls ZEGO\ZegoServerAssistant. The class comes from the first of these that is there:
 *   extension  zego_server_assistant
 *   polyfill   zego_server_assistant.php in the folder of this file
 *   Composer   vendor/autoload.php in the folder of this file, or one or two folders above it, with
 *              ZEGO's library or with the package of the polyfill
 * If it is ZEGO's library, the error log says so with each request for ?health, and with about one
 * token in a hundred.
 *
 * Request
 *   GET   fields in the query. HEAD is answered like GET, without a body.
 *   POST  fields as a form (urlencoded or multipart) or a JSON object, up to 16 KiB. The query is
 *         not read. A body without a Content-Type is read as JSON. JSON integers are accepted.
 *
 *   user_id     also userId, userID or userid; uid, if no other name of the user is sent
 *   room_id     also roomId, roomID or roomid
 *   expired_ts  lifetime of the token in seconds
 *   A user id has 1 to 64 bytes, a room id up to 128. Both are UTF-8, without control characters,
 *   invisible characters, and white space at their ends. Two names of one field must have the same
 *   value.
 *
 * Response
 *   200   {"code":0,"message":"success","token":"04...","app_id":1234567890,"user_id":"ana",
 *         "room_id":"lobby","expire":1795003600,"data":{the same five fields}}
 *         expire is in Unix seconds.
 *   other {"code":...,"message":"..."}
 *         400 bad input, 403 not authorized or cross-site, 405 method not allowed, 411 multipart
 *         without a Content-Length, 413 body too large, 415 unsupported Content-Type, 500 not
 *         configured or failed (see the error log for the reason).
 *         code is ZEGO's code where there is one (1 app id, 3 user id, 5 server secret,
 *         6 lifetime), otherwise -1.
 *   GET ?health mints nothing. It returns {"code":0,"message":"ok","minter":"extension"} (or
 *   "polyfill", or "zego" for ZEGO's library) if a token could be minted, otherwise a 500 with the
 *   reason.
 *
 * Configuration
 *   Each setting can be a server parameter (fastcgi_param, SetEnv), an environment variable, a
 *   server parameter with the prefix REDIRECT_ (Apache with CGI adds it), or a key of the array
 *   that zego-config.php returns. That file must be in the parent folder of the document root. The
 *   first of these sources in this order counts. An empty value counts as not set.
 *   ZEGO_APP_ID              the AppID
 *   ZEGO_SERVER_SECRET       the ServerSecret, 32 bytes
 *   ZEGO_SERVER_SECRET_FILE  instead: absolute path of a file with the ServerSecret. It is read for
 *                            each request. One line break at its end is ignored.
 *   ZEGO_AUTHORIZE           absolute path of a PHP file that returns a callable, see below. Or
 *                            anyone: ANYONE WHO CAN REACH THIS FILE GETS A TOKEN FOR ANY USER ID.
 *                            If it is not set, nobody gets a token.
 *   ZEGO_TOKEN_TTL           lifetime of a token in seconds; default: 3600
 *   ZEGO_TOKEN_MAX_TTL       longest lifetime in seconds that expired_ts can request; default:
 *                            ZEGO_TOKEN_TTL, or 86400 if that is not set either
 *   ZEGO_ROOM_PRIVILEGES     login, or login,publish. A request must then name a room, and the
 *                            token is valid only for that room, with only these privileges. If not
 *                            set, the payload is empty and the token is valid for all rooms.
 *   ZEGO_ALLOWED_ORIGINS     origins whose pages may read the response, separated by commas:
 *                            https://app.example.com. Their requests may carry cookies, except
 *                            those of the origin null.
 *   ZEGO_AES_MODE            auto, cbc or gcm, instead of zego_server_assistant.aes_mode in
 *                            php.ini. ZEGO's library ignores both.
 *
 * The callable of ZEGO_AUTHORIZE receives the request as an array:
 *   method   string  POST or GET
 *   user_id  string  '' if the client sent none
 *   room_id  string  '' if the client sent none
 *   ttl      int     lifetime of the token in seconds
 *   fields   array   all fields that the client sent. The known ones are named user_id, room_id
 *                    and expired_ts, whatever the client called them.
 * It returns true (the client gets this token), false or null (403), or an array that grants a
 * token, with one or more of these keys. Their values replace those of the client and of the
 * settings:
 *   user_id     string or positive int
 *   room_id     string or positive int; needs privileges
 *   privileges  string  login, or login,publish
 *   ttl         int     seconds, 1 to 4294967295
 *   stream_ids  array   list of the streams that the token is valid for; needs privileges
 * Anything else is an error, and the client gets a 500.
 */

declare(strict_types=1);

namespace ZegoTokenEndpoint;

use ZEGO\ZegoServerAssistant;

// PHP would look for each of these in the namespace first, which takes 4 % of the instructions.
use function array_filter, array_is_list, array_key_exists, array_keys, array_map,
    base64_decode, basename, class_exists, dirname, error_get_last, error_log, explode,
    extension_loaded, file_get_contents, function_exists, get_cfg_var, get_debug_type, getenv, header,
    header_remove, headers_sent, implode, in_array, ini_set, is_array, is_callable, is_file,
    is_int, is_readable, is_string, json_decode, json_encode, min, ob_end_clean,
    ob_get_level, ob_start, parse_str, preg_match, preg_replace, preg_split, random_int,
    realpath, register_shutdown_function, sprintf, str_contains, str_replace, str_starts_with,
    stripos, strlen, strtolower, strval, substr, trim, unpack;

/** The file of the polyfill. */
const POLYFILL = 'zego_server_assistant.php';

run();

/** Sizes in bytes, and the largest AppID and lifetime. */
final class Limit
{
    public const BODY = 16384;
    public const USER_ID = 64;
    public const ROOM_ID = 128;
    public const UINT32 = 4294967295;
}

/** ZEGO's codes, and -1 for an error that has none. */
final class Code
{
    public const OTHER = -1;
    public const APP_ID = 1;
    public const USER_ID = 3;
    public const SECRET = 5;
    public const LIFETIME = 6;
}

/** An error response. The client gets its status, code and message; the log also the detail. */
final class ErrorResponse extends \Exception
{
    public function __construct(
        public readonly int $status,
        int $code,
        string $message,
        public readonly string $detail = ''
    ) {
        parent::__construct($message, $code);
    }
}

function run(): void
{
    firstWarning();
    // Collects all output of PHP and of included files. respond() discards it.
    ob_start();
    // PHP prints some warnings after all buffers are closed, for example about a session that it
    // cannot write. Some hosts disable ini_set().
    function_exists('ini_set') && ini_set('display_errors', '0');
    register_shutdown_function(respondAtEnd(...));
    try {
        handle();
    } catch (ErrorResponse $error) {
        if ($error->status >= 500) {
            logReason($error->getMessage() . $error->detail);
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
        respondWithError(500, Code::OTHER, 'internal error');
    }
}

function handle(): void
{
    if (headers_sent()) {
        // respond() logs the reason.
        respondWithError(500, Code::OTHER, 'internal error');
        return;
    }
    $method = requestMethod();
    $origin = $_SERVER['HTTP_ORIGIN'] ?? '';
    $listed = sendCorsHeaders($origin);
    if ($method === 'OPTIONS' && $origin !== '') {
        respondToPreflight($listed);
        return;
    }
    rejectCrossSite($listed);
    if (!in_array($method, ['GET', 'HEAD', 'POST'], true)) {
        header('Allow: GET, HEAD, POST');
        throw new ErrorResponse(405, Code::OTHER, 'use GET, HEAD or POST');
    }
    $settings = settings();
    if ($method !== 'POST' && array_key_exists('health', $_GET)) {
        respond(200, ['code' => 0, 'message' => 'ok', 'minter' => $settings['minter']]);
        return;
    }
    $request = request($method, $settings);
    $grant = authorize($settings['authorize'], $request);
    $token = mint($settings, granted($request, $grant, $settings));
    respond(200, ['code' => 0, 'message' => 'success', ...$token, 'data' => $token]);
}

function requestMethod(): string
{
    return $_SERVER['REQUEST_METHOD'] ?? throw new ErrorResponse(
        500,
        Code::OTHER,
        'not configured: PHP\'s setting variables_order must contain S'
    );
}

// ---- origins

/**
 * Sends the CORS headers if the origin is one of ZEGO_ALLOWED_ORIGINS, and returns whether it is.
 * Browsers need these headers on error responses too.
 */
function sendCorsHeaders(string $origin): bool
{
    header('Vary: Origin');
    $setting = setting('ZEGO_ALLOWED_ORIGINS');
    if ($setting === '') {
        return false;
    }
    $listed = preg_split('/[\s,]+/', $setting, -1, PREG_SPLIT_NO_EMPTY);
    foreach ($listed as $entry) {
        checkOrigin($entry);
    }
    if (!in_array($origin, $listed, true)) {
        return false;
    }
    header("Access-Control-Allow-Origin: $origin");
    // Any page can have the origin null, so its requests must not carry cookies.
    if ($origin !== 'null') {
        header('Access-Control-Allow-Credentials: true');
    }
    return true;
}

/** Throws for an entry of ZEGO_ALLOWED_ORIGINS that equals no Origin header of a browser. */
function checkOrigin(string $entry): void
{
    $origin = '~^[a-z][a-z0-9+.-]*://(?:[a-z0-9._-]+|\[[0-9a-f:.]+])(?::[1-9][0-9]{0,4})?\z~';
    $wanted = match (true) {
        $entry === 'null' => '',
        preg_match('/[A-Z]/', $entry) === 1 => 'has upper-case letters',
        preg_match('~^(?:http://[^/]*:80|https://[^/]*:443)\z~', $entry) === 1
            => 'has the default port, which browsers leave out',
        preg_match($origin, $entry) !== 1 => 'is not an origin such as https://app.example.com',
        default => '',
    };
    if ($wanted !== '') {
        // A user and a password are not for the response.
        $shown = preg_replace('~//[^/]*@~', '//...@', $entry);
        $wanted = "has an entry that no browser sends: $shown $wanted";
        throw notConfigured('ZEGO_ALLOWED_ORIGINS', $wanted, Code::OTHER);
    }
}

function respondToPreflight(bool $listed): void
{
    if (!$listed) {
        throw new ErrorResponse(403, Code::OTHER, 'this origin is not allowed');
    }
    header('Access-Control-Allow-Methods: GET, POST');
    header('Access-Control-Allow-Headers: Content-Type, Authorization');
    respond(204, null);
}

/**
 * Rejects requests that the page of another site makes with the cookies of the visitor. Apps and
 * old browsers send no Sec-Fetch-Site.
 */
function rejectCrossSite(bool $listed): void
{
    if ($listed || ($_SERVER['HTTP_SEC_FETCH_SITE'] ?? '') !== 'cross-site') {
        return;
    }
    $sent = static fn (string $name): bool => ($_SERVER[$name] ?? '') !== '';
    $authorization = $sent('HTTP_AUTHORIZATION') || $sent('REDIRECT_HTTP_AUTHORIZATION');
    if (!$authorization || $sent('HTTP_COOKIE')) {
        throw new ErrorResponse(403, Code::OTHER, 'this origin is not allowed');
    }
}

// ---- configuration

function settings(): array
{
    $minter = loadMinter();
    setAesMode($minter);
    $ttl = lifetimeSetting('ZEGO_TOKEN_TTL');
    return [
        'minter' => $minter,
        'app_id' => number('ZEGO_APP_ID', setting('ZEGO_APP_ID'), Code::APP_ID),
        'secret' => secret(),
        'ttl' => $ttl ?? 3600,
        'max_ttl' => lifetimeSetting('ZEGO_TOKEN_MAX_TTL') ?? $ttl ?? 86400,
        'privileges' => privilegesSetting(),
        'authorize' => authorizeSetting(),
    ];
}

/** Returns a setting from the first source that has it, '' if none has it. */
function setting(string $name): string
{
    $value = $_SERVER[$name] ?? '';
    // Some hosts disable getenv(). true: read the environment only; otherwise an empty server
    // parameter would hide the variable.
    if ($value === '' && function_exists('getenv')) {
        $value = (string) getenv($name, true);
    }
    if ($value === '') {
        $value = $_SERVER["REDIRECT_$name"] ?? '';
    }
    return $value === '' ? configFile()[$name] ?? '' : $value;
}

/** Returns the settings in zego-config.php; [] if there is no such file. */
function configFile(): array
{
    static $settings = null;
    if ($settings === null) {
        // If the file is wrong, the error log asks for a setting again, and then gets none.
        $settings = [];
        $settings = readConfigFile();
    }
    return $settings;
}

/** Returns the path that zego-config.php must have, '' if there can be none. */
function configPath(): string
{
    $given = $_SERVER['DOCUMENT_ROOT'] ?? '';
    $root = $given === '' ? false : realpath($given);
    // The root folder is its own parent, so a file there would be in the document root.
    return $root === false || $root === dirname($root) ? '' : dirname($root) . '/zego-config.php';
}

function readConfigFile(): array
{
    $file = configPath();
    // open_basedir can exclude this folder, and PHP would warn for each request.
    if ($file === '' || !@is_file($file)) {
        return [];
    }
    $settings = (static fn () => require $file)();
    if (!is_array($settings)) {
        throw notConfigured('zego-config.php', 'must return an array', Code::OTHER);
    }
    $known = [
        'ZEGO_APP_ID', 'ZEGO_SERVER_SECRET', 'ZEGO_SERVER_SECRET_FILE', 'ZEGO_AUTHORIZE',
        'ZEGO_TOKEN_TTL', 'ZEGO_TOKEN_MAX_TTL', 'ZEGO_ROOM_PRIVILEGES', 'ZEGO_ALLOWED_ORIGINS',
        'ZEGO_AES_MODE',
    ];
    foreach ($settings as $name => $value) {
        if (!in_array($name, $known, true)) {
            $wanted = 'must have only the names of settings as keys';
            // Only a text like a name is for the response: a key can be a secret, by mistake.
            $isName = preg_match('/^[A-Z_]{1,40}\z/', (string) $name) === 1;
            [$shown, $logged] = $isName ? [", not $name", ''] : ['', ", not $name"];
            throw notConfigured('zego-config.php', $wanted . $shown, Code::OTHER, $logged);
        }
        if (!is_string($value) && !is_int($value)) {
            $wanted = "must have a string or an integer for $name";
            throw notConfigured('zego-config.php', $wanted, Code::OTHER);
        }
    }
    return array_map(strval(...), $settings);
}

function number(string $name, string $text, int $code): int
{
    if (!isPositiveInteger($text) || (float) $text > Limit::UINT32) {
        $wanted = 'must be a whole number from 1 to ' . Limit::UINT32;
        if ($text !== '') {
            throw notConfigured($name, $wanted, $code);
        }
        $file = configPath();
        $detail = $file !== '' && !@is_file($file) ? " (there is no $file)" : '';
        throw notConfigured($name, "$wanted, and is not set", $code, $detail);
    }
    return (int) $text;
}

/** Returns a lifetime in seconds, or null if it is not set. Logs a lifetime that ZIM rejects. */
function lifetimeSetting(string $name): ?int
{
    $text = setting($name);
    if ($text === '') {
        return null;
    }
    $ttl = number($name, $text, Code::LIFETIME);
    // ZIM is ZEGO's chat service.
    if ($ttl < 30 || $ttl > 24 * 86400) {
        logReason("$name is less than 30 seconds or more than 24 days, which ZIM rejects");
    }
    return $ttl;
}

function secret(): string
{
    $name = 'ZEGO_SERVER_SECRET';
    $wanted = 'must be exactly 32 bytes';
    $file = setting('ZEGO_SERVER_SECRET_FILE');
    if ($file !== '') {
        if (setting($name) !== '') {
            $wanted = 'and ZEGO_SERVER_SECRET_FILE must not both be set';
            throw notConfigured($name, $wanted, Code::SECRET);
        }
        $name = 'ZEGO_SERVER_SECRET_FILE';
        $wanted = 'must be the absolute path of a file that PHP can read, with exactly 32 bytes';
    }
    $secret = secretText($file);
    $length = strlen($secret);
    // The length is for the log only: it leads to the mistake, and a stranger need not know it.
    $detail = $secret === '' ? '' : ", $length given";
    return $length === 32 ? $secret : throw notConfigured($name, $wanted, Code::SECRET, $detail);
}

/** Returns the ServerSecret without checking it, '' if there is none. */
function secretText(string $file): string
{
    if ($file === '') {
        return setting('ZEGO_SERVER_SECRET');
    }
    if (!isAbsolute($file) || !is_file($file) || !is_readable($file)) {
        return '';
    }
    $text = file_get_contents($file, false, null, 0, 4096);
    return preg_replace('/\r?\n\z/', '', (string) $text);
}

function privilegesSetting(): ?array
{
    $text = setting('ZEGO_ROOM_PRIVILEGES');
    $wanted = 'must be login or login,publish';
    return $text === ''
        ? null
        : privileges($text) ?? throw notConfigured('ZEGO_ROOM_PRIVILEGES', $wanted, Code::OTHER);
}

/**
 * Returns ZEGO's privileges for the payload: 1 is to log in to the room, 2 to publish streams in
 * it. Returns null for an unknown text.
 */
function privileges(string $text): ?array
{
    return match (str_replace(' ', '', $text)) {
        'login' => [1 => 1, 2 => 0],
        'login,publish' => [1 => 1, 2 => 1],
        default => null,
    };
}

/** Returns the path of the ZEGO_AUTHORIZE file, or anyone. Does not run the file. */
function authorizeSetting(): string
{
    $file = setting('ZEGO_AUTHORIZE');
    $problem = match (true) {
        $file === 'anyone' => '',
        $file === '' => 'must be the absolute path of a PHP file that decides who gets a token. '
            . 'With the value anyone, everybody gets one',
        !isAbsolute($file) => 'must be the absolute path of a PHP file, or anyone',
        !is_file($file) => 'must be the path of a file that exists',
        !is_readable($file) => 'must be the path of a file that PHP can read',
        default => '',
    };
    return $problem === '' ? $file : throw notConfigured('ZEGO_AUTHORIZE', $problem, Code::OTHER);
}

/** Loads the class that mints, and returns where it comes from: extension, polyfill or zego. */
function loadMinter(): string
{
    if (extension_loaded('zego_server_assistant')) {
        return 'extension';
    }
    if (!function_exists('openssl_encrypt')) {
        $wanted = 'must be loaded, and its function openssl_encrypt() not disabled';
        throw notConfigured("PHP's extension openssl", $wanted, Code::OTHER);
    }
    $polyfill = __DIR__ . '/' . POLYFILL;
    $hasPolyfill = is_file($polyfill);
    if ($hasPolyfill) {
        require_once $polyfill;
    }
    if (!class_exists(ZegoServerAssistant::class)) {
        loadFromComposer();
    }
    $file = (new \ReflectionClass(ZegoServerAssistant::class))->getFileName();
    if (basename((string) $file) === POLYFILL) {
        return 'polyfill';
    }
    // A line for each token would fill the log, and nothing of PHP outlasts a request to log once.
    if (array_key_exists('health', $_GET) || random_int(1, 100) === 1) {
        logReason('ZEGO\'s own library mints the tokens, with random numbers that can be guessed. '
            . ($hasPolyfill
                ? "$file was loaded before the polyfill $polyfill, which declares nothing then"
                : "Load the extension, or copy the polyfill to $polyfill"));
    }
    return 'zego';
}

function loadFromComposer(): void
{
    for ($levels = 0; !class_exists(ZegoServerAssistant::class) && $levels < 3; $levels++) {
        $autoload = ($levels === 0 ? __DIR__ : dirname(__DIR__, $levels)) . '/vendor/autoload.php';
        // open_basedir can exclude a folder above, and PHP would warn for each request.
        if (@is_file($autoload)) {
            require_once $autoload;
        }
    }
    if (!class_exists(ZegoServerAssistant::class)) {
        throw new ErrorResponse(
            500,
            Code::OTHER,
            'not configured: found neither the zego_server_assistant extension, nor its polyfill '
                . POLYFILL . ', nor a vendor/autoload.php with ZEGO\'s library'
        );
    }
}

function setAesMode(string $minter): void
{
    $mode = setting('ZEGO_AES_MODE');
    if (!in_array($mode, ['', 'auto', 'cbc', 'gcm'], true)) {
        throw notConfigured('ZEGO_AES_MODE', 'must be auto, cbc or gcm', Code::OTHER);
    }
    $setting = 'zego_server_assistant.aes_mode';
    $problem = match ($mode === '' ? '' : $minter) {
        'extension' => !function_exists('ini_set') || ini_set($setting, $mode) === false
            ? "needs an extension with the setting $setting that ini_set() can change"
            : '',
        'polyfill' => passToPolyfill($mode, $setting)
            ? ''
            : "differs from $setting in php.ini, which the polyfill reads first",
        default => '',
    };
    if ($problem !== '') {
        throw notConfigured('ZEGO_AES_MODE', $problem, Code::OTHER);
    }
}

/**
 * Sets $_SERVER['ZEGO_AES_MODE'], which the polyfill reads. Returns false if the polyfill will use
 * another mode, because php.ini has one.
 */
function passToPolyfill(string $mode, string $setting): bool
{
    $_SERVER['ZEGO_AES_MODE'] = $mode;
    $first = function_exists('get_cfg_var') ? (string) get_cfg_var($setting) : '';
    // The polyfill uses CBC for auto.
    return $first === '' || ($first === 'gcm') === ($mode === 'gcm');
}

/** Returns whether a path needs no current folder: /a, C:\a, C:/a or \\server\a. */
function isAbsolute(string $path): bool
{
    return preg_match('~^(?:/|[A-Za-z]:[\\\\/]|\\\\\\\\)~', $path) === 1;
}

function notConfigured(string $name, string $wanted, int $code, string $detail = ''): ErrorResponse
{
    if (!function_exists('getenv')) {
        $detail .= ' (environment variables are not read, because getenv() is disabled)';
    }
    return new ErrorResponse(500, $code, "not configured: $name $wanted", $detail);
}

// ---- the request

function request(string $method, array $settings): array
{
    $fields = $method === 'POST' ? postFields() : $_GET;
    $roomNames = ['room_id', 'roomId', 'roomID', 'roomid'];
    $userNames = ['user_id', 'userId', 'userID', 'userid'];
    $roomId = takeId($fields, $roomNames, Limit::ROOM_ID, Code::OTHER);
    $userId = takeId($fields, $userNames, Limit::USER_ID, Code::USER_ID);
    if (!array_key_exists('user_id', $fields)) {
        $userId = takeId($fields, ['user_id', 'uid'], Limit::USER_ID, Code::USER_ID);
    }
    return [
        'method' => $method === 'HEAD' ? 'GET' : $method,
        'user_id' => $userId,
        'room_id' => $roomId,
        'ttl' => lifetime($fields, $settings),
        'fields' => $fields,
    ];
}

function postFields(): array
{
    $type = strtolower(trim(explode(';', $_SERVER['CONTENT_TYPE'] ?? '', 2)[0]));
    $length = $_SERVER['CONTENT_LENGTH'] ?? '';
    // The length first: reading more than Apache allows makes Apache send a response as well.
    $body = (int) $length > Limit::BODY
        ? null
        : file_get_contents('php://input', false, null, 0, Limit::BODY + 1);
    if ($body === null || strlen($body) > Limit::BODY) {
        $message = 'the body is larger than ' . Limit::BODY . ' bytes';
        throw new ErrorResponse(413, Code::OTHER, $message);
    }
    // Some clients put a byte order mark before the text.
    $body = str_starts_with($body, "\xEF\xBB\xBF") ? substr($body, 3) : $body;
    return match ($type) {
        'application/json', '' => jsonFields($body),
        'application/x-www-form-urlencoded' => formFields($body),
        'multipart/form-data' => multipartFields($length, $body),
        default => throw new ErrorResponse(
            415,
            Code::OTHER,
            'Content-Type must be application/json, application/x-www-form-urlencoded or '
                . 'multipart/form-data'
        ),
    };
}

function jsonFields(string $body): array
{
    $decoded = json_decode($body, false, 512, JSON_BIGINT_AS_STRING);
    if (!$decoded instanceof \stdClass) {
        throw new ErrorResponse(400, Code::OTHER, 'the body is not a JSON object in UTF-8');
    }
    return (array) $decoded;
}

function formFields(string $body): array
{
    parse_str($body, $fields);
    return $fields;
}

function multipartFields(string $length, string $body): array
{
    // PHP has already consumed a multipart body, so only Content-Length tells its size.
    if ($length === '') {
        throw new ErrorResponse(411, Code::OTHER, 'a multipart body needs a Content-Length');
    }
    if (stripos($_SERVER['CONTENT_TYPE'], 'boundary=') === false) {
        $message = 'Content-Type multipart/form-data has no boundary';
        throw new ErrorResponse(400, Code::OTHER, $message);
    }
    if ($body !== '' && strlen($body) >= (int) $length) {
        $wanted = 'must be on for multipart bodies';
        throw notConfigured("PHP's setting enable_post_data_reading", $wanted, Code::OTHER);
    }
    // PHP stops at a part without a name, so the fields after it are missing: perhaps the room. Of a
    // long body it leaves the rest.
    if ($body !== '' || str_contains(firstWarning(), 'headers garbled')) {
        throw new ErrorResponse(400, Code::OTHER, 'the multipart body has a part without a name');
    }
    return $_POST;
}

/** Returns PHP's warning about the request, or ''. The first call is before any other warning. */
function firstWarning(): string
{
    static $warning = null;
    return $warning ??= function_exists('error_get_last') ? error_get_last()['message'] ?? '' : '';
}

/**
 * Renames an id among the fields to the first of its names, and returns its text: '' if the client
 * sent none of the names.
 */
function takeId(array &$fields, array $names, int $limit, int $code): string
{
    $first = null;
    $text = '';
    foreach ($names as $name) {
        if (!array_key_exists($name, $fields)) {
            continue;
        }
        $value = $fields[$name];
        $other = idText($name, $value, $limit, $code);
        if ($first !== null && $other !== $text) {
            $message = "$first and $name have different values; send one of them";
            throw new ErrorResponse(400, $code, $message);
        }
        $first ??= $name;
        $text = $other;
        unset($fields[$name]);
    }
    if ($first !== null) {
        $fields[$names[0]] = $value;
    }
    return $text;
}

function idText(string $name, mixed $value, int $limit, int $code): string
{
    if (!is_string($value) && !is_int($value)) {
        throw new ErrorResponse(400, $code, "$name must be a string or an integer");
    }
    $text = (string) $value;
    $problem = idProblem($text, $limit);
    return $problem === '' ? $text : throw new ErrorResponse(400, $code, "$name $problem");
}

/** Returns '' if a text can be an id. */
function idProblem(string $text, int $limit): string
{
    // Characters without a glyph, besides those of the categories in the pattern. Older versions of
    // PCRE have no name for them.
    $invisible = '\x{34F}\x{115F}\x{1160}\x{17B4}\x{17B5}\x{180B}-\x{180F}\x{2065}\x{2800}\x{3164}'
        . '\x{FE00}-\x{FE0F}\x{FFA0}\x{FFF0}-\x{FFF8}\x{E0000}-\x{E0FFF}';
    return match (true) {
        strlen($text) > $limit => "is longer than $limit bytes",
        // Most ids are printable ASCII without spaces.
        preg_match('/^[!-~]*\z/', $text) === 1 => '',
        preg_match('//u', $text) !== 1 => 'is not valid UTF-8',
        preg_match("/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}$invisible]/u", $text) === 1
            => 'has a control or invisible character',
        preg_match('/^\p{Z}|\p{Z}\z/u', $text) === 1 => 'has white space at an end',
        default => '',
    };
}

function lifetime(array $fields, array $settings): int
{
    if (!array_key_exists('expired_ts', $fields)) {
        return $settings['ttl'];
    }
    $asked = $fields['expired_ts'];
    if ((!is_string($asked) && !is_int($asked)) || !isPositiveInteger((string) $asked)) {
        $message = 'expired_ts must be a whole number of seconds, at least 1';
        throw new ErrorResponse(400, Code::LIFETIME, $message);
    }
    return (int) min((float) $asked, $settings['max_ttl']);
}

function isPositiveInteger(string $text): bool
{
    return preg_match('/^[1-9][0-9]*\z/', $text) === 1;
}

// ---- the authorizer

/** Returns what the ZEGO_AUTHORIZE file grants, [] if it only agrees to the request. */
function authorize(string $file, array $request): array
{
    if ($file === 'anyone') {
        return [];
    }
    $authorizer = (static fn () => require $file)();
    // A text can be the name of any function.
    if (is_string($authorizer) || !is_callable($authorizer)) {
        $wanted = 'must be a PHP file that returns a callable';
        throw notConfigured('ZEGO_AUTHORIZE', $wanted, Code::OTHER);
    }
    $decision = $authorizer($request);
    return match (true) {
        $decision === true => [],
        $decision === false, $decision === null
            => throw new ErrorResponse(403, Code::OTHER, 'not authorized'),
        // An empty array grants nothing. It can be the result of a query without rows.
        is_array($decision) && $decision !== [] => checkedGrant($decision),
        default => throw notConfigured(
            'ZEGO_AUTHORIZE',
            'must return true, false, null or an array with a grant',
            Code::OTHER,
            ', not ' . get_debug_type($decision)
        ),
    };
}

function checkedGrant(array $grant): array
{
    $wanted = [
        'user_id' => 'a user id as a string, or a positive integer',
        'room_id' => 'a room id as a string, or a positive integer',
        'privileges' => 'login or login,publish',
        'ttl' => 'an integer from 1 to ' . Limit::UINT32,
        'stream_ids' => 'a list of strings that are not empty',
    ];
    foreach ($grant as $key => $value) {
        if (!isset($wanted[$key])) {
            $problem = 'with an unknown key; known are ' . implode(', ', array_keys($wanted));
            throw wrongGrant($problem, ", not $key");
        }
        $grant[$key] = match ($key) {
            'user_id' => grantedId($value, Limit::USER_ID),
            'room_id' => grantedId($value, Limit::ROOM_ID),
            'privileges' => is_string($value) ? privileges($value) : null,
            'ttl' => is_int($value) && $value >= 1 && $value <= Limit::UINT32 ? $value : null,
            'stream_ids' => isListOfStreams($value) ? $value : null,
        } ?? throw wrongGrant("whose $key is not $wanted[$key]");
    }
    return $grant;
}

function grantedId(mixed $value, int $limit): ?string
{
    // An id that is missing somewhere often becomes 0.
    if (!is_string($value) && (!is_int($value) || $value < 1)) {
        return null;
    }
    $text = (string) $value;
    return $text !== '' && idProblem($text, $limit) === '' ? $text : null;
}

function isListOfStreams(mixed $value): bool
{
    if (!is_array($value) || $value === [] || !array_is_list($value)) {
        return false;
    }
    $isStream = static fn (mixed $id): bool
        => is_string($id) && $id !== '' && preg_match('//u', $id) === 1;
    return array_filter($value, $isStream) === $value;
}

function wrongGrant(string $problem, string $detail = ''): ErrorResponse
{
    return notConfigured('ZEGO_AUTHORIZE', "has returned a grant $problem", Code::OTHER, $detail);
}

/** Returns what the token is for. The grant counts before the client and before the settings. */
function granted(array $request, array $grant, array $settings): array
{
    $granted = [
        'user_id' => $grant['user_id'] ?? $request['user_id'],
        'room_id' => $grant['room_id'] ?? $request['room_id'],
        'privileges' => $grant['privileges'] ?? $settings['privileges'],
        'ttl' => $grant['ttl'] ?? $request['ttl'],
        'stream_ids' => $grant['stream_ids'] ?? [],
    ];
    if ($granted['privileges'] === null) {
        $key = isset($grant['room_id']) ? 'room_id' : 'stream_ids';
        if (isset($grant[$key])) {
            throw wrongGrant("with $key and without privileges");
        }
    }
    if ($granted['user_id'] === '') {
        throw new ErrorResponse(400, Code::USER_ID, 'user_id is required');
    }
    if ($granted['room_id'] === '' && $granted['privileges'] !== null) {
        throw new ErrorResponse(400, Code::OTHER, 'room_id is required');
    }
    return $granted;
}

// ---- the token

/** Mints a token, and returns the fields of the response. */
function mint(array $settings, array $granted): array
{
    $result = ZegoServerAssistant::generateToken04(
        $settings['app_id'],
        $granted['user_id'],
        $settings['secret'],
        $granted['ttl'],
        payload($granted)
    );
    if ($result->code !== 0) {
        throw new ErrorResponse(500, $result->code, 'the token could not be minted');
    }
    return [
        'token' => $result->token,
        'app_id' => $settings['app_id'],
        'user_id' => $granted['user_id'],
        'room_id' => $granted['room_id'],
        // A token is 04 and base64. Its first 8 bytes are the expiry.
        'expire' => unpack('J', base64_decode(substr($result->token, 2, 12)))[1],
    ];
}

/** Returns the payload in ZEGO's format. An empty stream_id_list means all streams. */
function payload(array $granted): string
{
    if ($granted['privileges'] === null) {
        return '';
    }
    return json_encode([
        'room_id' => $granted['room_id'],
        'privilege' => $granted['privileges'],
        'stream_id_list' => $granted['stream_ids'],
    ]);
}

// ---- the response

function respondWithError(int $status, int $code, string $message): bool
{
    return respond($status, ['code' => $code, 'message' => $message]);
}

/** Responds after a fatal error, or after an exit in the ZEGO_AUTHORIZE file. */
function respondAtEnd(): void
{
    if (respondWithError(500, Code::OTHER, 'internal error')) {
        logReason('PHP ended before the response: a fatal error or an exit in an included file');
    }
}

/** Sends the response. Calls after the first do nothing and return false. */
function respond(int $status, ?array $body): bool
{
    static $responded = false;
    if ($responded) {
        return false;
    }
    $responded = true;
    while (ob_get_level() > 0 && ob_end_clean()) {
        // Each pass discards one buffer, including the one that output_buffering opened.
    }
    if (headers_sent($file, $line)) {
        // The client has a 200 and the start of another body.
        logReason("no token was sent, because of earlier output in $file:$line");
        $body = ['code' => Code::OTHER, 'message' => 'internal error'];
    } else {
        sendHeaders($status);
    }
    if ($body !== null) {
        // No escaped slashes, so that you can copy the token from the response.
        echo json_encode($body, JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE);
    }
    // Discards output of destructors and of later shutdown functions.
    ob_start(static fn (): string => '');
    return true;
}

function sendHeaders(int $status): void
{
    // The ZEGO_AUTHORIZE file may have set headers. Keep its cookies, and remove headers that would
    // turn this into a different response.
    foreach (['Location', 'Content-Length', 'Content-Encoding', 'Transfer-Encoding'] as $name) {
        header_remove($name);
    }
    header('Cache-Control: no-store');
    header('X-Content-Type-Options: nosniff');
    // Without these two, a page of another site could embed this response, and learn from its
    // success who is logged in.
    header('X-Frame-Options: DENY');
    header('Cross-Origin-Resource-Policy: same-origin');
    // Set the status here: unlike http_response_code(), header() overrides an earlier status line.
    header('Content-Type: application/json; charset=utf-8', true, $status);
}

function logReason(string $reason): void
{
    $secret = secretText(setting('ZEGO_SERVER_SECRET_FILE'));
    $reason = str_replace($secret, '[secret]', $reason);
    $reason = preg_replace('/[\x00-\x1F\x7F]+/', ' ', $reason);
    // Some hosts disable error_log().
    function_exists('error_log') && error_log("get_zego_token: $reason");
}
