<?php

declare(strict_types=1);

// The measurements as Markdown.

namespace ZegoBench;

/** @param array{without: Spread, with: Spread, difference: Spread} $startup */
function report(Measurements $measurements, array $startup, int $librarySize): string
{
    $notes = [
        ...floor_notes($measurements),
        length_note($measurements),
        startup_note($startup),
        sprintf('The shared library has %s KiB.', number_format($librarySize / 1024)),
        turn_note($measurements),
    ];
    return implode("\n", [
        machine() . sprintf('. Nanoseconds a token: the median of %d rounds, the quartiles in brackets,', ROUNDS),
        'and how many times as long as with this extension.',
        '',
        ...table($measurements),
        '',
        ...array_map(static fn (string $note) => "- $note", $notes),
        '',
    ]);
}

/** @return list<string> */
function table(Measurements $measurements): array
{
    $lines = ['| |', '|---|'];
    foreach (PAYLOADS as $payload) {
        $lines[0] .= ' ' . payload_title($payload) . ' |';
        $lines[1] .= '--:|';
    }
    foreach ($measurements->contenders as $contender) {
        $lines[] = row($contender->name, static fn (string $payload) => sprintf(
            '%s, %.2f×',
            spread($measurements->token($contender->name, $payload)),
            ratio($measurements, $contender->name, EXTENSION, $payload),
        ));
    }
    if ($measurements->hasFloor()) {
        foreach (['aes' => 'AES', 'call' => 'call and object'] as $part => $title) {
            $cell = static fn (string $payload) => spread($measurements->spread(FLOOR, $payload, $part));
            $lines[] = row('of the floor, ' . $title, $cell);
        }
    }
    return $lines;
}

/** @param callable(string): string $cell of a payload */
function row(string $title, callable $cell): string
{
    return "| $title | " . implode(' | ', array_map($cell, PAYLOADS)) . ' |';
}

function spread(Spread $ns): string
{
    return sprintf(
        '**%s** (%s–%s)',
        number_format($ns->median()),
        number_format($ns->quantile(0.25)),
        number_format($ns->quantile(0.75)),
    );
}

/** How many times as long as the other a contender takes. */
function ratio(Measurements $measurements, string $contender, string $other, string $payload): float
{
    return $measurements->token($contender, $payload)->median() / $measurements->token($other, $payload)->median();
}

/** @return list<string> */
function floor_notes(Measurements $measurements): array
{
    if (!$measurements->hasFloor()) {
        return ['No floor: it is made of the AES instructions of x86-64, which this processor does not have.'];
    }
    $ratios = array_map(
        static fn (string $payload) => sprintf('%.2f', ratio($measurements, EXTENSION, FLOOR, $payload)),
        PAYLOADS,
    );
    return [
        'The floor is AES-256 of as many bytes, key schedule and CBC in bare processor instructions, and a call'
            . ' of a native method that returns an empty object. The extension takes '
            . implode(', ', $ratios) . ' times as long.',
    ];
}

function length_note(Measurements $measurements): string
{
    $costs = array_map(static fn (string $payload) => sprintf(
        '%.3f ns a byte of an ASCII payload of %s bytes',
        $measurements->token(EXTENSION, $payload)->median() / strlen(payload($payload)),
        number_format(strlen(payload($payload))),
    ), ['ascii', 'largest']);
    return 'The extension takes ' . implode(', ', $costs) . ', the largest.';
}

/** @param array{without: Spread, with: Spread, difference: Spread} $startup */
function startup_note(array $startup): string
{
    return sprintf(
        '`php -n -r \'\'` takes %.2f ms without the extension and %.2f ms with it; the median difference of %d'
            . ' pairs is %.2f ms (%.2f–%.2f).',
        $startup['without']->median(),
        $startup['with']->median(),
        STARTUP_PAIRS,
        $startup['difference']->median(),
        $startup['difference']->quantile(0.25),
        $startup['difference']->quantile(0.75),
    );
}

function turn_note(Measurements $measurements): string
{
    $turns = array_map(
        static fn (Contender $contender) => $measurements->spread($contender->name, 'empty', 'turn')->median(),
        array_slice($measurements->contenders, 0, 2),
    );
    return sprintf(
        'All figures but those of AES have a turn of the loop around the call in them, which takes %.1f ns'
            . ' interpreted and %.1f ns under JIT.',
        ...$turns,
    );
}
