--TEST--
--help prints the help at any position, even next to wrong options
--FILE--
<?php
require __DIR__ . '/support/command.php';

[$status, $help, $errors] = zego_token(['--help']);
var_dump($status, $errors);
echo $help;
var_dump(zego_token(['inspect', '--help']) === [0, $help, '']);
var_dump(zego_token(['mint', '--nonsense', '--help'], '', ['ZEGO_SERVER_SECRET' => '']) === [0, $help, '']);
?>
--EXPECT--
int(0)
string(0) ""
Usage
  zego-token inspect [TOKEN|-] [--app-id N] [--user-id ID] [--room-id ID] [--publish]
                     [--stream-id ID] [--zim] [--now SECONDS] [--json]
  zego-token mint --app-id N --user-id ID [--room-id ID [--publish]] [--ttl SECONDS]
                  [--kit [--user-name NAME]] [--aes-mode MODE]
  zego-token survey DIR... [--json]
  zego-token --help | --version

inspect decodes a token and prints why ZEGO would reject it. Without TOKEN, or with -, it reads
the token from standard input, up to 1 MiB: ps shows arguments to other users. It checks the
token only against the options that you give.
  --app-id N         the app that logs in; default: ZEGO_APP_ID
  --user-id ID       the user who logs in
  --room-id ID       the room that the user logs in to
  --publish          the user publishes streams
  --stream-id ID     the stream that the user publishes
  --zim              the token is for ZIM, ZEGO's chat
  --now SECONDS      check for this time instead of the current time, in Unix seconds
  --json             print one JSON object:
                       ok         true if all checks passed
                       problems   list of {code, message, next}: ZEGO's error code, or 0 if
                                  the UIKit fails before it asks ZEGO; the reason for the
                                  rejection; what to do next
                       unchecked  options not given: app_id, user_id, room_id, publish, and
                                  stream_id if the payload lists streams
                       claims     {app_id, user_id, nonce, ctime, expire, payload}, or null if
                                  the token cannot be decoded
                       mode       "cbc" or "gcm", the AES mode, or null likewise
                       notes      list of {message}: remarks that do not make the token bad
                       now        time of the check, in Unix seconds like ctime and expire
                       left       seconds until the token expires, negative if it has expired,
                                  or null if the token cannot be decoded
                       size       length of the token in bytes, with the # part of a kit token
An AES-GCM token that decodes was minted by someone with the ServerSecret. For an AES-CBC token
this does not hold: CBC does not detect changes.

mint prints a new token. With --room-id the token is valid for that room only, without it for
all rooms.
  --app-id N         the app; default: ZEGO_APP_ID
  --user-id ID       the user
  --room-id ID       the room; the token grants the privilege to log in to it
  --publish          also grant the privilege to publish streams; needs --room-id
  --ttl SECONDS      lifetime of the token; default: 3600
  --kit              print a kit token, for ZegoUIKitPrebuilt.create(); needs --room-id
  --user-name NAME   user name that others in the room see; needs --kit
  --aes-mode MODE    cbc or gcm; default: the setting zego_server_assistant.aes_mode

survey looks for ZEGO's classes in all files below the folders: run it before a site loads the
extension, and before an upgrade. For each declaration it prints which of ZEGO's libraries it
is, how the site loads it, how it differs from the extension's class, and what to do. It needs
PHP's tokenizer but not the extension. It runs none of the files, and follows no symbolic link
out of the folders.
  --json             print one JSON object:
                       safe       true if there is nothing to do
                       findings   list of {file, line, class, library, dropped, loaded,
                                  differs, do}
                         library  token03, four, php56, typed, gcm, or changed
                         dropped  true if the extension takes its place where the file is
                                  included by its path
                         loaded   path, composer, auto_loader or unknown
                         differs  list of differences from the extension's class
                         do       what to do
survey does not see a changed method body: a class that minted with a payload or a lifetime of
its own looks like ZEGO's.

You can write --app-id=1 or --app-id 1. zego-token reads the ServerSecret from the file of
  --secret-file PATH
or else from ZEGO_SERVER_SECRET; if that is not set, it asks for it on the terminal. Colours are
used on a terminal only, and not if NO_COLOR is set.

inspect and mint use the zego_server_assistant extension, or its polyfill if PHP does not load
the extension. --version prints which.

Exit status: 0 success, 1 ZEGO would reject the token, or survey found something to do, 2 wrong
usage or another error.
bool(true)
bool(true)
