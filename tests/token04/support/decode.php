<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/forge_token.php';

use ZEGO\Token04;
use ZEGO\Token04Exception;

/** Forges a token from CLAIMS, changed by the named claims, and decodes it with the extension. */
function decode_claims(mixed ...$changed): Token04
{
    return Token04::decode(forge_claims($changed), SECRET);
}

/** Prints code and message of the exception that decode() throws for a token. */
function print_decode_error(string $token): void
{
    try {
        Token04::decode($token, SECRET);
        echo "decoded\n";
    } catch (Token04Exception $e) {
        echo $e->getCode(), ' ', $e->getMessage(), "\n";
    }
}

/**
 * Prints one line for each problem.
 *
 * @param list<array{code: int, message: string}> $problems
 */
function print_problems(array $problems): void
{
    foreach ($problems as ['code' => $code, 'message' => $message]) {
        echo "$code $message\n";
    }
    echo $problems === [] ? "none\n" : '';
}
