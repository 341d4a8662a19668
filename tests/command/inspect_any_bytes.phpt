--TEST--
Any input gets less than a screen, without control characters and without the secret
--FILE--
<?php
require __DIR__ . '/support/command.php';

mt_srand(18);
$bytes = static fn (int $length): string => implode(array_map(static fn (): string => chr(mt_rand(0, 255)), array_fill(0, $length, 0)));
$long = static fn (string $unit): string => str_repeat($unit, intdiv(700000, strlen($unit)));
$inputs = [
    $bytes(10), $bytes(100), $bytes(5000), '04' . base64_encode($bytes(60)), '04' . base64_encode($bytes(90000)),
    $long('A'), '04' . $long('A'), $long("\xff"), $long('['), $long('{"a":'), $long('"'), $long('&amp;'), $long('\\/'), $long('token='),
    $long('Bearer '), '04#' . $long('A'), '04' . $long('&#43;'), $long("\u{200B}"), "\x1b]0;title\x07", "{\"message\":\"" . SECRET . "\e[31m\"}",
    '04' . base64_encode('{' . $long('x')), base64_encode('04' . $long('A')), 'eyJ' . $long('a') . '.b.c', "\0x", "04AAAA\r\n\r\nx",
];
foreach ($inputs as $number => $input) {
    [$status, $output, $errors] = zego_token(['inspect'], $input);
    $isFine = $status === 1 && $errors === '' && strlen($output) < 1500 && substr_count($output, "\n") < 24
        && !str_contains($output, SECRET) && preg_match('/[\x00-\x09\x0b-\x1f\x7f]/', $output) !== 1 && preg_match('//u', $output) === 1;
    echo $isFine ? '.' : "\n$number: $status $output$errors";
}
?>
--EXPECT--
.........................
