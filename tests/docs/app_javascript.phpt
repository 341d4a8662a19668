--TEST--
The JavaScript of docs/authorize.md gets a token from the endpoint, and throws with the reason
--SKIPIF--
<?php
exec("node -e 'process.exit(typeof fetch === \"function\" ? 0 : 1)' 2>&1", $output, $status);
if ($status !== 0) {
    die('skip Node.js 18 or later is not installed (Debian: nodejs)');
}
?>
--FILE--
<?php
require __DIR__ . '/support/pages.php';
require __DIR__ . '/support/endpoint.php';

$is_module = static fn (Block $block): bool => $block->title === 'zego_token.mjs';
[$module] = array_values(array_filter(blocks('docs/authorize.md'), $is_module));

$endpoint = new RunningEndpoint(<<<'PHP'
    <?php
    return static fn (array $request): array|bool
        => ($_SERVER['HTTP_AUTHORIZATION'] ?? '') === 'Bearer of-ana' ? ['user_id' => 'ana'] : false;
    PHP);
file_put_contents("$endpoint->folder/zego_token.mjs", $module->text);
file_put_contents("$endpoint->folder/app.mjs", <<<'JS'
    import { newToken } from './zego_token.mjs';
    const url = process.argv[2];
    const { token, expire, user_id: userId } = await newToken('lobby', 'of-ana', url);
    console.log(token.slice(0, 2), expire > Date.now() / 1000, userId);
    for (const login of ['of-eva', undefined]) {
      await newToken('lobby', login, url).catch((error) => console.log(error.message));
    }
    await newToken('lobby\n', 'of-ana', url).catch((error) => console.log(error.message));
    JS);
// Without the environment, because Node.js warns about some variables.
$command = 'env -i PATH="$PATH" node ' . escapeshellarg("$endpoint->folder/app.mjs");
echo shell_exec("$command $endpoint->url 2>&1");
?>
--EXPECT--
04 true ana
no token: 403 {"code":-1,"message":"not authorized"}
no token: 403 {"code":-1,"message":"not authorized"}
no token: 400 {"code":-1,"message":"room_id has a control or invisible character"}
