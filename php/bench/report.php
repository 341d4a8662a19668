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
        'and the ratio to this extension in the same row.',
        '',
        ...table($measurements),
        '',
        ...array_map(static fn (string $note) => "- $note", $notes),
        '',
    ]);
}

/** @return list<string> a row for each payload in each mode, a column for each contender */
function table(Measurements $measurements): array
{
    $titles = $measurements->titles();
    $lines = [
        '| | ' . implode(' | ', $titles) . ' |',
        '|---|' . str_repeat('--:|', count($titles)),
    ];
    foreach (MODES as $mode => $suffix) {
        foreach (PAYLOADS as $payload) {
            $cells = array_map(
                static fn (string $title) => cell($measurements, $title, $suffix, $payload),
                $titles,
            );
            $head = 'AES-' . strtoupper($mode) . ', ' . payload_title($payload);
            $lines[] = "| $head | " . implode(' | ', $cells) . ' |';
        }
    }
    return $lines;
}

/** @param string $suffix the ending of the contenders' names in this mode */
function cell(Measurements $measurements, string $title, string $suffix, string $payload): string
{
    if (!$measurements->has($title . $suffix)) {
        return '–';
    }
    return sprintf(
        '%s, %.2f×',
        spread($measurements->token($title . $suffix, $payload)),
        ratio($measurements, $title . $suffix, EXTENSION . $suffix, $payload),
    );
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
            . ' processor instructions) plus a call of a native method that returns an empty object,'
            . sprintf(' %.0f ns.', $measurements->spread(FLOOR, 'empty', 'call')->median())
            . " In the order of the rows, the extension takes {$ratios(MODES['cbc'])} times as long"
            . " with AES-CBC, {$ratios(MODES['gcm'])} times with AES-GCM.",
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
