<?php

declare(strict_types=1);

// Formats the measurements as Markdown.

namespace ZegoBench;

/** @param array{without: Spread, with: Spread, difference: Spread} $startup */
function report(Measurements $measurements, array $startup, int $librarySize): string
{
    $notes = [
        ...floor_notes($measurements),
        length_note($measurements),
        startup_note($startup),
        sprintf('The shared library is %s KiB.', number_format($librarySize / 1024)),
        turn_note($measurements),
    ];
    return implode("\n", [
        machine() . '. Nanoseconds per token: median of ' . ROUNDS . ' rounds, with quartiles,',
        'and the ratio to this extension in the same AES mode.',
        '',
        ...table($measurements, 'cbc', ''),
        '',
        'With AES-GCM:',
        '',
        ...table($measurements, 'gcm', GCM),
        '',
        ...array_map(static fn (string $note) => "- $note", $notes),
        '',
    ]);
}

/**
 * @param string $suffix the ending of the contenders' names in this mode
 * @return list<string>
 */
function table(Measurements $measurements, string $mode, string $suffix): array
{
    $lines = ['| |', '|---|'];
    foreach (PAYLOADS as $payload) {
        $lines[0] .= ' ' . payload_title($payload) . ' |';
        $lines[1] .= '--:|';
    }
    foreach ($measurements->inMode($mode) as $contender) {
        $lines[] = row($contender->name, static fn (string $payload) => sprintf(
            '%s, %.2f×',
            spread($measurements->token($contender->name, $payload)),
            ratio($measurements, $contender->name, EXTENSION . $suffix, $payload),
        ));
    }
    if ($measurements->hasFloor()) {
        foreach (['aes' => 'AES', 'call' => 'call and object'] as $part => $title) {
            $lines[] = row("the floor, only $title", static fn (string $payload) => spread(
                $measurements->spread(FLOOR . $suffix, $payload, $part),
            ));
        }
    }
    return $lines;
}

/** @param callable(string): string $cell returns the cell for a payload */
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

/** Returns a contender's median time divided by that of another. */
function ratio(Measurements $measurements, string $contender, string $other, string $payload): float
{
    return $measurements->token($contender, $payload)->median()
        / $measurements->token($other, $payload)->median();
}

/** @return list<string> */
function floor_notes(Measurements $measurements): array
{
    if (!$measurements->hasFloor()) {
        return ['No floor: this processor does not have the AES instructions of x86-64.'];
    }
    $ratios = static fn (string $suffix): string => implode(', ', array_map(
        static fn (string $payload) => sprintf(
            '%.2f',
            ratio($measurements, EXTENSION . $suffix, FLOOR . $suffix, $payload),
        ),
        PAYLOADS,
    ));
    return [
        'The floor is AES-256 for the same number of bytes (key schedule and CBC or GCM in bare'
            . ' processor instructions) plus a call of a native method that returns an empty object.'
            . " The extension takes {$ratios('')} times as long with AES-CBC, {$ratios(GCM)} times"
            . ' with AES-GCM.',
    ];
}

function length_note(Measurements $measurements): string
{
    $costs = array_map(static fn (string $payload) => sprintf(
        '%.3f ns per byte for an ASCII payload of %s bytes',
        $measurements->token(EXTENSION, $payload)->median() / strlen(payload($payload)),
        number_format(strlen(payload($payload))),
    ), ['ascii', 'largest']);
    return 'The extension takes ' . implode(', and ', $costs) . ' (the largest possible).';
}

/** @param array{without: Spread, with: Spread, difference: Spread} $startup */
function startup_note(array $startup): string
{
    return sprintf(
        '`php -n -r \'\'` takes %.2f ms without the extension and %.2f ms with it. The median'
            . ' difference of %d pairs is %.2f ms (%.2f–%.2f).',
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
    [$interpreted, $jit] = $measurements->contenders;
    return sprintf(
        'All times except those of AES include one turn of the measuring loop: %.1f ns interpreted,'
            . ' %.1f ns with JIT.',
        $measurements->spread($interpreted->name, 'empty', 'turn')->median(),
        $measurements->spread($jit->name, 'empty', 'turn')->median(),
    );
}
