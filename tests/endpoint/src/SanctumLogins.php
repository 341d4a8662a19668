<?php

declare(strict_types=1);

namespace EndpointTests;

/** The database of authorize_by_sanctum.php: the columns of Sanctum's table that it reads. */
final class SanctumLogins
{
    /** Creates the database in a new process, because the tests run without extensions. */
    public static function create(string $folder): string
    {
        return Logins::createWith("$folder/sanctum.sqlite", <<<'PHP'
            $database->exec('CREATE TABLE users (id INTEGER PRIMARY KEY)');
            $database->exec('INSERT INTO users VALUES (7), (8)');
            $columns = 'id INTEGER PRIMARY KEY, tokenable_type VARCHAR(255), tokenable_id BIGINT, '
                . 'token VARCHAR(64), expires_at TIMESTAMP NULL';
            $database->exec("CREATE TABLE personal_access_tokens ($columns)");
            $insert = $database->prepare('INSERT INTO personal_access_tokens VALUES (?, ?, ?, ?, ?)');
            $row = static fn (int $id, int $user, string $token, ?int $expires, string $class = 'User')
                => $insert->execute([
                    $id, "App\\Models\\$class", $user, hash('sha256', $token),
                    $expires === null ? null : gmdate('Y-m-d H:i:s', $expires),
                ]);
            $row(1, 7, 'of-ana', time() + 3600);
            $row(2, 8, 'of-eva', null);
            $row(3, 7, 'expired', time() - 1);
            $row(4, 7, 'of-an-administrator', null, 'Administrator');
            $row(5, 9, 'of-a-deleted-user', null);
            PHP);
    }
}
