--TEST--
A --secret-file that cannot be used is an error, which never prints a secret
--FILE--
<?php
require __DIR__ . '/support/command.php';

$folder = sys_get_temp_dir() . '/zego-token-' . getmypid();
mkdir($folder);
chdir($folder);
foreach (['empty' => '', 'short' => 'short', 'lines' => SECRET . "\n\n", 'appsign' => SECRET . SECRET] as $name => $content) {
    file_put_contents($name, $content);
    show_command(['inspect', '04AA', "--secret-file=$name"]);
}
show_command(['inspect', '04AA', '--secret-file=missing']);
show_command(['inspect', '04AA', '--secret-file=.']);
show_command(['inspect', '04AA', '--secret-file=' . SECRET]);
show_command(['inspect', '04AA', '--secret-file']);
show_command(['inspect', '04AA', '--secret-files=' . SECRET]);
array_map(unlink(...), glob('*'));
chdir('/');
rmdir($folder);
?>
--EXPECT--
zego-token: --secret-file: the file is empty
Try: zego-token --help
exit status 2
zego-token: the ServerSecret must be exactly 32 bytes, 5 given
Try: zego-token --help
exit status 2
zego-token: the ServerSecret must be exactly 32 bytes, 33 given (the last one is white space)
Try: zego-token --help
exit status 2
zego-token: the ServerSecret must be exactly 32 bytes, 64 given (an AppSign has 64)
Try: zego-token --help
exit status 2
zego-token: --secret-file: "missing" cannot be read
Try: zego-token --help
exit status 2
zego-token: --secret-file: "." cannot be read
Try: zego-token --help
exit status 2
zego-token: --secret-file: the file cannot be read
Try: zego-token --help
exit status 2
zego-token: --secret-file needs a value, as in --secret-file=VALUE
Try: zego-token --help
exit status 2
zego-token: the ServerSecret cannot be given on the command line: other users could see it in ps, and the shell keeps it in its history. Set ZEGO_SERVER_SECRET, use --secret-file, or type it when asked
Try: zego-token --help
exit status 2
