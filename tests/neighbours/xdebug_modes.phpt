--TEST--
In each mode of Xdebug every method has the same outcome, and no report shows the secret
--SKIPIF--
<?php
require __DIR__ . '/support/beside.php';

skip_without_neighbour('xdebug');
if (PHP_VERSION_ID < 80200) {
    echo 'skip PHP 8.1 has no #[SensitiveParameter]';
}
?>
--FILE--
<?php
require __DIR__ . '/support/xdebug.php';
require __DIR__ . '/../support/secret.php';

foreach (['develop', 'trace', 'profile', 'gcstats', 'coverage'] as $mode) {
    $report = xdebug_report($mode, __DIR__ . '/support/every_outcome.php');
    echo "$mode:", strpos($report, 'generateToken04') === false ? '' : ' reports the calls,';
    echo strpos($report, SECRET) === false ? '' : ' SHOWS THE SECRET,';
    echo ' outcomes ', implode(', ', outcomes($report)), "\n";
}
?>
--EXPECT--
develop: reports the calls, outcomes 0, 1, TypeError, user1, 2, ZEGO\Token04Exception, ValueError
trace: reports the calls, outcomes 0, 1, TypeError, user1, 2, ZEGO\Token04Exception, ValueError
profile: reports the calls, outcomes 0, 1, TypeError, user1, 2, ZEGO\Token04Exception, ValueError
gcstats: outcomes 0, 1, TypeError, user1, 2, ZEGO\Token04Exception, ValueError
coverage: outcomes 0, 1, TypeError, user1, 2, ZEGO\Token04Exception, ValueError
