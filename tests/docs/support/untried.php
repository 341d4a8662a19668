<?php

/**
 * The commands of sh blocks that tests/docs does not run, and the languages of blocks that it does
 * not check, each with the reason. A test fails if an entry is missing, or if no page has it.
 */

return [
    'commands' => [
        'README.md' => [
            'make serve' => 'tests/serve/run.sh runs it',
            'make test' => 'this test is a part of it',
            'make install' => 'changes this system; tests/install/run.sh runs its script',
            'php --ri zego_server_assistant' => 'tests/reflection/ runs it',
            'ZEGO_APP_ID=1234567890 ZEGO_SERVER_SECRET=0123456789abcdef0123456789abcdef ZEGO_AUTHORIZE=anyone php -d extension=zego_server_assistant -d display_startup_errors=0 -d output_buffering=4096 -S 127.0.0.1:8000 -t php' => 'tests/endpoint/ serves it',
            'curl -d user_id=ana -d room_id=lobby http://127.0.0.1:8000/get_zego_token.php' => 'tests/endpoint/ asks it',
            'curl -H \'Content-Type: application/json\' -d \'{"user_id":42,"room_id":"lobby"}\' http://127.0.0.1:8000/get_zego_token.php' => 'tests/endpoint/ asks it',
            'curl -F user_id=ana http://127.0.0.1:8000/get_zego_token.php' => 'tests/endpoint/ asks it',
            'curl \'http://127.0.0.1:8000/get_zego_token.php?userID=ana&expired_ts=86400\'' => 'tests/endpoint/ asks it',
            'curl -s -d user_id=ana https://example.com/get_zego_token.php | zego-token inspect --app-id 1234567890 --user-id ana' => 'needs a server of the reader',
        ],
        'docs/troubleshooting.md' => [
            'curl -s -d user_id=user1 https://example.com/get_zego_token.php | jq -r .token | zego-token inspect --user-id user1' => 'needs a server of the reader',
            'timedatectl' => 'needs systemd',
        ],
    ],
    'languages' => [
        'dart' => 'needs the Flutter SDK',
        'js' => 'app_javascript.phpt runs zego_token.mjs; the other blocks need ZEGO\'s SDKs and servers',
        'kotlin' => 'needs the Android SDK',
        'mermaid' => 'only a browser draws it',
        'neon' => 'needs PHPStan, which Debian does not have',
        'swift' => 'needs Xcode',
        'xml' => 'needs Psalm, which Debian does not have',
        'yaml' => 'symfony.phpt reads both files',
    ],
];
