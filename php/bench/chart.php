<?php

declare(strict_types=1);

// Draws the measurements as horizontal bars in SVG. The background is transparent, so the colours
// must be visible on white and on near black.

namespace ZegoBench;

const WIDTH = 860;
const BAR_LEFT = 220;
const BAR_WIDTH = 560;
const ROW_HEIGHT = 22;
const BAR_HEIGHT = 14;
const TITLE_HEIGHT = 40;
const TEXT_COLOUR = '#757d86';

function chart(Measurements $measurements): string
{
    $panels = '';
    $top = 0;
    foreach (PAYLOADS as $payload) {
        $panels .= panel($measurements, $payload, $top);
        $top += TITLE_HEIGHT + ROW_HEIGHT * count($measurements->contenders);
    }
    $caption = sprintf('Medians of %d rounds, with the quartiles as lines. ', ROUNDS) . machine();
    $panels .= text(BAR_LEFT, $top + 30, $caption, 'font-size="12"');
    [$width, $height, $colour] = [WIDTH, $top + 44, TEXT_COLOUR];
    return <<<SVG
        <svg xmlns="http://www.w3.org/2000/svg"
            viewBox="0 0 $width $height" width="$width" height="$height"
            font-family="-apple-system, 'Segoe UI', Helvetica, Arial, sans-serif"
            font-size="14" fill="$colour">
        <title>Nanoseconds per token</title>
        $panels</svg>

        SVG;
}

/** Draws the bars of one payload. The longest upper quartile has the full width. */
function panel(Measurements $measurements, string $payload, int $top): string
{
    $spreads = [];
    foreach ($measurements->contenders as $contender) {
        $spreads[$contender->name] = $measurements->token($contender->name, $payload);
    }
    $scale = BAR_WIDTH / max(array_map(static fn (Spread $ns) => $ns->quantile(0.75), $spreads));
    $panel = text(0, $top + 26, 'ns per token, ' . payload_title($payload), 'font-weight="600"');
    $middle = $top + TITLE_HEIGHT + ROW_HEIGHT / 2;
    foreach ($spreads as $name => $ns) {
        $panel .= text(BAR_LEFT - 10, $middle + 5, $name, 'text-anchor="end"');
        $panel .= bar($ns, colour($name), $scale, $middle);
        $middle += ROW_HEIGHT;
    }
    return $panel;
}

/** Draws the median as a bar, with the two quartiles as a line at its end. */
function bar(Spread $ns, string $colour, float $scale, float $middle): string
{
    $low = BAR_LEFT + $scale * $ns->quantile(0.25);
    $high = BAR_LEFT + $scale * $ns->quantile(0.75);
    return sprintf(
        '<rect x="%d" y="%.1f" width="%.1f" height="%d" rx="2" fill="%s"/>' . "\n",
        BAR_LEFT,
        $middle - BAR_HEIGHT / 2,
        $scale * $ns->median(),
        BAR_HEIGHT,
        $colour,
    ) . sprintf(
        '<path d="M%.1f %.1fv6m0 -3H%.1fm0 -3v6" stroke="%s" stroke-width="1.5" fill="none"/>'
            . "\n",
        $low,
        $middle - 3,
        $high,
        TEXT_COLOUR,
    ) . text($high + 8, $middle + 5, number_format($ns->median()));
}

function text(float $x, float $y, string $text, string $attributes = ''): string
{
    $text = htmlspecialchars($text, ENT_XML1);
    $attributes = rtrim(" $attributes");
    return sprintf('<text x="%.1f" y="%.1f"%s>%s</text>' . "\n", $x, $y, $attributes, $text);
}

function colour(string $contender): string
{
    return match (true) {
        str_starts_with($contender, EXTENSION) => '#d9622b',
        str_starts_with($contender, FLOOR) => '#8b949e',
        default => '#6f7fc9',
    };
}
