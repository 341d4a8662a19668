--TEST--
auto stays cbc where the site includes any other library
--FILE--
<?php
require __DIR__ . '/../../replace_userland/support/library_site.php';
require __DIR__ . '/../../support/php_process.php';

foreach (['typed', 'php56', 'four', 'gcm'] as $library) {
    $file = LibrarySite::source($library) . '/ZegoServerAssistant.php';
    [, $output] = run_php(__DIR__ . '/../../replace_userland/support/include_changed.php', $file);
    echo "$library: $output\n";
}
?>
--EXPECT--
typed: cbc
php56: cbc
four: cbc
gcm: gcm
