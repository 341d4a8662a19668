<?php

declare(strict_types=1);

namespace EndpointTests;

/** The database of authorize_by_seat.php: the logins of authorize_by_bearer_token.php, and seats. */
final class Seats
{
    /** Creates the database in a new process, because the tests run without extensions. */
    public static function create(string $folder): string
    {
        return Logins::createWith("$folder/seats.sqlite", <<<'PHP'
            $columns = 'token_hash CHAR(64) PRIMARY KEY, user_id VARCHAR(64), expires BIGINT';
            $database->exec("CREATE TABLE logins ($columns)");
            $login = $database->prepare('INSERT INTO logins VALUES (?, ?, ?)');
            $login->execute([hash('sha256', 'token-of-ana'), 'ana', time() + 3600]);
            $login->execute([hash('sha256', 'token-of-ben'), 'ben', time() + 3600]);
            // MySQL's texts are case-insensitive, as NOCASE is here.
            $columns = 'room_id VARCHAR(128) COLLATE NOCASE, user_id VARCHAR(64), '
                . 'PRIMARY KEY (room_id, user_id)';
            $database->exec("CREATE TABLE seats ($columns)");
            $database->exec("INSERT INTO seats VALUES ('lobby', 'ana'), ('hall', 'ben')");
            PHP);
    }
}
