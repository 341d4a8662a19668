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
            'sudo sh install.sh' => 'changes this system; its own test runs it',
            'pie install zego-server-assistant/zego-server-assistant' => 'needs PIE and a release',
            'make install' => 'changes this system; its own test runs it',
        ],
        'docs/install.md' => [
            'make deb' => 'make test-deb makes the package in a fresh system',
            'make PHP=php8.4 deb' => 'needs packages of sury.org',
            'apt-get update && apt-get install -y software-properties-common make' => 'needs Ubuntu\'s PPA ondrej/php',
            'add-apt-repository -y ppa:ondrej/php' => 'the same',
            'make PHP=php8.3 deb' => 'the same',
            'sudo apt install ./php8.3-zego-server-assistant_0.1.0-1_amd64.deb' => 'the same',
            'php8.3 --ri zego_server_assistant' => 'the same',
            'php artisan queue:restart' => 'needs a site of Laravel',
            'curl -fsS https://example.com/api/zego/health' => 'the same; laravel.phpt asks this route',
            'scp target/deb/*.deb server:' => 'needs a server of the reader',
            'sha256sum --check --ignore-missing SHA256SUMS' => 'needs the files of a release',
            'tar -xzf zego_server_assistant-0.1.0.tar.gz' => 'the same',
            'cd zego_server_assistant-0.1.0' => 'the same',
            'sh install.sh --dry-run /var/www' => 'tests/install/ runs it in folders laid out as each system',
            'sudo sh install.sh /var/www' => 'the same',
            'sudo systemctl reload php8.2-fpm' => 'needs systemd',
            'pie install zego-server-assistant/zego-server-assistant' => 'needs PIE and a release',
            'make install' => 'changes this system; tests/install/ runs its script',
            'make PHP=php8.4 install' => 'the same',
            'make uninstall' => 'the same',
            'sudo apt install ./php8.2-zego-server-assistant_0.1.0-1_amd64.deb'
                => 'changes this system; make test-deb installs the package in a fresh one',
            'sudo dnf install ./php-zego-server-assistant-0.1.0-1.php8.4.x86_64.rpm' => 'needs RHEL or Fedora',
            'sudo dnf install ./php84-php-zego-server-assistant-0.1.0-1.php8.4.x86_64.rpm' => 'the same',
            'docker build -f php/examples/Dockerfile --build-arg PHP=8.2 -t my-php .'
                => 'needs Docker; tests/install/ runs its steps',
            'docker run --rm my-php php --ri zego_server_assistant' => 'the same',
            'docker network create zego' => 'the same',
            'docker run -d --name my-php --network zego -v /etc/zego:/etc/zego:ro -e ZEGO_APP_ID=1234567890 '
                . '-e ZEGO_SERVER_SECRET_FILE=/etc/zego/secret -e ZEGO_AUTHORIZE=/etc/zego/authorize.php my-php'
                => 'the same',
            'docker run -d --network zego -p 80:80 -v "$PWD/nginx.conf:/etc/nginx/conf.d/default.conf:ro" nginx'
                => 'the same',
            'make dist' => 'takes minutes; make test-repeat builds the same file twice',
            'SBOM=no packaging/dist/archive.sh target/dist' => 'make dist-all ends with it',
            'scp target/dist/zego_server_assistant-0.1.0.tar.gz server:' => 'needs a server of the reader',
            'apk add php84 php84-dev make curl gcc musl-dev clang-dev' => 'needs Alpine',
            "curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh" => 'installs Rust',
            'make PHP=php84 PHP_CONFIG=php-config84 install' => 'needs Alpine',
        ],
        'docs/authorize.md' => [
            'curl -d name=Ana -d "password=the password of Ana" https://example.com/app_login.php'
                => 'needs a server of the reader; login_table.phpt asks the page here',
        ],
        'docs/endpoint.md' => [
            'curl -i -H "Authorization: Bearer …" -d room_id=lobby https://example.com/get_zego_token.php'
                => 'needs a server of the reader; the console blocks of docs/authorize.md run it here',
            'adduser --system --group --no-create-home zego' => 'changes this system',
            'php-fpm8.2 -t && systemctl reload php8.2-fpm' => 'needs systemd',
        ],
        'docs/frameworks.md' => [
            'php artisan config:cache' => 'needs a site of Laravel; Debian does not package the framework',
            'sudo systemctl reload php8.2-fpm' => 'needs systemd',
            'php artisan queue:restart' => 'as config:cache',
            'curl -fsS https://example.com/api/zego/health | grep \'"minter":"extension"\''
                => 'needs a server of the reader; laravel.phpt asks this route',
            'curl -s -H "Authorization: Bearer $login" -d room_id=lobby https://example.com/api/zego/token '
                . '| php php/zego-token inspect' => 'the same; tests/command/inspect_odd_tokens.phpt passes JSON',
        ],
        'docs/operations.md' => [
            'install -o zego -g zego -m 400 /dev/stdin /etc/zego/secret' => 'needs root and a user zego',
            'docker run --read-only --tmpfs /tmp my-php' => 'needs Docker and an image',
        ],
        'docs/switching.md' => [
            'zego-token survey /var/www' => 'needs a site of the reader; the page has two runs on stand-ins',
            'cp -r /etc/php/8.2/fpm /etc/php/8.2/second'
                => 'changes this system; the commands with "second" were run with nginx under load, in namespaces',
            "sed -i 's|/run/php/|&second-|; s|8.2/fpm/|8.2/second/|' /etc/php/8.2/second/php-fpm.conf "
                . '/etc/php/8.2/second/pool.d/*.conf' => 'the same',
            'php-fpm8.2 --fpm-config /etc/php/8.2/second/php-fpm.conf' => 'the same',
            "sed -i 's|unix:/run/php/|&second-|' SITES" => 'the same',
            'systemctl reload nginx' => 'needs systemd; there it was nginx -s reload',
            "while pgrep -f '[w]orker process is shutting down'; do sleep 1; done"
                => 'needs a nginx that reloads',
            'systemctl restart php8.2-fpm' => 'needs systemd; there php-fpm got SIGTERM, as from systemd',
            "sed -i 's|unix:/run/php/second-|unix:/run/php/|' SITES" => 'as above',
            'kill -QUIT "$(cat /run/php/second-php8.2-fpm.pid)"' => 'as above',
            'rm -r /etc/php/8.2/second' => 'as above',
            'systemctl reload php8.2-fpm' => 'needs systemd; tests/endpoint/switch.php sends the signal',
            'systemctl reload apache2' => 'needs systemd; tests/endpoint/lifecycle.php sends the signal',
            "curl 'https://example.com/get_zego_token.php?health'" => 'needs a server of the reader',
            'cp zego_server_assistant.so "$(php-config --extension-dir)/zego_server_assistant.so.new"'
                => 'changes this system',
            'mv "$(php-config --extension-dir)/zego_server_assistant.so.new" "$(php-config --extension-dir)/zego_server_assistant.so"'
                => 'changes this system',
        ],
        'docs/tokens.md' => [
            'zego-token() { php /path/to/checkout/php/zego-token "$@"; }'
                => 'dash has no such names; the console blocks have the command',
        ],
        'docs/troubleshooting.md' => [
            'zego-token() { php /path/to/checkout/php/zego-token "$@"; }' => 'as in docs/tokens.md',
            'php php/zego-token inspect --app-id 1234567890 --user-id user1 --room-id room1 --publish'
                => 'asks on a terminal; tests/command/prompt*.phpt type the answers',
            'curl -s -H "Authorization: Bearer $login" -d room_id=room1 https://example.com/get_zego_token.php '
                . '| jq -r .token | zego-token inspect --user-id user1 --room-id room1 --publish'
                => 'needs a server of the reader',
            'curl -i -H "Authorization: Bearer $login" -d room_id=room1 https://example.com/get_zego_token.php'
                => 'needs a server of the reader',
            'timedatectl' => 'needs systemd',
        ],
    ],
    'languages' => [
        'apache' => 'Apache has no check for a single line; tests/endpoint/ runs php/examples/apache.conf',
        'dockerfile' => 'needs Docker',
        'text' => 'the output of a command that is not run',
        'html' => 'tests/browser/tokens_page.test.js runs the page of docs/tokens.md',
        'dart' => 'needs the Flutter SDK',
        'js' => 'app_javascript.phpt runs zego_token.mjs; the other blocks need ZEGO\'s SDKs and servers',
        'kotlin' => 'needs the Android SDK',
        'nginx' => 'a part of a server; it was run once with nginx and php-fpm of Debian',
        'mermaid' => 'only a browser draws it',
        'neon' => 'needs PHPStan, which Debian does not have',
        'sql' => 'login_table.phpt makes these tables in SQLite',
        'swift' => 'needs Xcode',
        'xml' => 'needs Psalm, which Debian does not have',
        'yaml' => 'symfony.phpt reads both files',
    ],
];
