--TEST--
kitToken() adds the parameters of the UIKit to a token
--FILE--
<?php
use ZEGO\Token04;

$kitToken = Token04::kitToken('04AAAA', 1234567890, 'lobby', 'user1', 'Ana');
[$token, $rest] = explode('#', $kitToken);
echo $kitToken, "\n", $token, "\n", base64_decode($rest);
?>
--EXPECT--
04AAAA#eyJ1c2VySUQiOiJ1c2VyMSIsInJvb21JRCI6ImxvYmJ5IiwidXNlck5hbWUiOiJBbmEiLCJhcHBJRCI6MTIzNDU2Nzg5MH0=
04AAAA
{"userID":"user1","roomID":"lobby","userName":"Ana","appID":1234567890}
