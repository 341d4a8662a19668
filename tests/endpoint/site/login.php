<?php

declare(strict_types=1);

// A login for authorize_by_session.php and authorize_by_role.php: the query is the session as JSON.
// Unlike a real login it needs no password.
session_start();
$_SESSION = json_decode(urldecode($_SERVER['QUERY_STRING']), true);
