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
  zego-token inspect [TOKEN|-] [--app-id N] [--user-id ID] [--room-id ID] [--publish] [--now SECONDS] [--json]
  zego-token mint --app-id N --user-id ID [--room-id ID [--publish]] [--ttl SECONDS] [--kit [--user-name NAME]]
  zego-token --help | --version

inspect opens a token and says why ZEGO would refuse it. Without TOKEN, or with -, it reads standard input. What is
not given is not checked.
  --app-id N         the app that logs in; ZEGO_APP_ID if not given
  --user-id ID       the user who logs in
  --room-id ID       the room the user logs in to
  --publish          the user is to publish streams
  --now SECONDS      check as at this Unix time
  --json             print one JSON object:
                       ok         true if nothing is wrong with what was checked
                       problems   list of {code, message, next}: ZEGO's number, what is wrong, what to do
                       unchecked  what was not given: app_id, user_id, room_id, publish
                       claims     {app_id, user_id, nonce, ctime, expire, payload}, or null if it cannot be opened
                       now        the time of the check, Unix seconds as ctime and expire
                       left       seconds until it expires, negative after that; null if it cannot be opened
                       size       bytes of the token, with the # part of a kit token
A token carries no signature: that one opens says nothing about who made it.

mint prints a token. With a room it is for that room alone, without one for any room.
  --app-id N         the app; ZEGO_APP_ID if not given
  --user-id ID       the user
  --room-id ID       the room, with the privilege to log in
  --publish          and to publish streams
  --ttl SECONDS      how long it is valid (3600)
  --kit              print the kit token that ZegoUIKitPrebuilt.create() takes; needs --room-id
  --user-name NAME   what the others in the kit's room see of the user

Options take --app-id=1 and --app-id 1. The ServerSecret comes from ZEGO_SERVER_SECRET, or is asked for on the
terminal. Colours are left out where NO_COLOR is set, and where the output is no terminal.

Exit status: 0 good, 1 the token has problems or cannot be opened, 2 used wrongly.
bool(true)
bool(true)
