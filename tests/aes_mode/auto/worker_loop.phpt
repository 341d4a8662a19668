--TEST--
In a worker that never ends, auto stays gcm after the include, also in its children
--EXTENSIONS--
pcntl
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

for ($job = 1; $job <= 3; $job++) {
    echo "job $job: ", aes_mode();
    require_once GCM_LIBRARY;
    echo ', ', aes_mode(), "\n";
}
if (pcntl_fork() === 0) {
    echo 'child: ', aes_mode(), "\n";
    exit;
}
pcntl_wait($status);
?>
--EXPECT--
job 1: cbc, gcm
job 2: gcm, gcm
job 3: gcm, gcm
child: gcm
