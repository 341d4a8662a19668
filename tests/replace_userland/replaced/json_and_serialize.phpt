--TEST--
Results of a site that includes the files are encoded, stored and dumped as before
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;
}

$stored = 'O:23:"ZEGO\ZegoAssistantToken":3:{s:4:"code";i:0;s:7:"message";s:0:"";s:5:"token";s:4:"04AA";}';
$token = unserialize($stored);
var_dump($token, serialize($token) === $stored);
echo json_encode($token), "\n";
$rejected = ZegoServerAssistant::generateToken04(0, 'user1', '', 60, '');
echo json_encode($rejected), "\n", serialize($rejected), "\n";
?>
--EXPECT--
object(ZEGO\ZegoAssistantToken)#1 (3) {
  ["code"]=>
  int(0)
  ["message"]=>
  string(0) ""
  ["token"]=>
  string(4) "04AA"
}
bool(true)
{"code":0,"message":"","token":"04AA"}
{"code":1,"message":"appID invalid","token":null}
O:23:"ZEGO\ZegoAssistantToken":3:{s:4:"code";i:1;s:7:"message";s:13:"appID invalid";s:5:"token";N;}
