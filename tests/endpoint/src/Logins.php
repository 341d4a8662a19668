<?php

declare(strict_types=1);

namespace EndpointTests;

/** The database of authorize_by_bearer_token.php. */
final class Logins
{
    /** Creates the database in a new process, because the tests run without extensions. */
    public static function create(string $folder): string
    {
        return self::createWith("$folder/logins.sqlite", <<<'PHP'
            $columns = 'token_hash CHAR(64) PRIMARY KEY, user_id VARCHAR(64), expires BIGINT';
            $database->exec("CREATE TABLE logins ($columns)");
            $insert = $database->prepare('INSERT INTO logins VALUES (?, ?, ?)');
            $insert->execute([hash('sha256', 'token-of-ana'), 'ana', time() + 3600]);
            $insert->execute([hash('sha256', 'token-of-42'), 42, time() + 3600]);
            $insert->execute([hash('sha256', 'expired'), 'ana', time() - 1]);
            PHP);
    }

    /** Creates a database with a script that has it in $database, and returns its file. */
    public static function createWith(string $file, string $script): string
    {
        $script = '$database = new PDO("sqlite:$argv[1]", '
            . 'options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);' . $script;
        $options = ' -n';
        foreach (['pdo', 'pdo_sqlite'] as $name) {
            $options .= is_file(PHP_EXTENSION_DIR . "/$name.so") ? " -d extension=$name" : '';
        }
        $command = escapeshellarg(PHP_BINARY) . "$options -r " . escapeshellarg($script) . ' ' . escapeshellarg($file);
        exec("$command 2>&1", $output, $status);
        check($status === 0, 'cannot create a database (Debian: php-sqlite3)', implode("\n", $output));
        return $file;
    }
}
