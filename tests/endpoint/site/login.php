<?php

declare(strict_types=1);

// A login for authorize_by_session.php. Unlike a real login it needs no password.
session_start();
$user = $_GET['user'];
$_SESSION['user_id'] = is_numeric($user) ? (int) $user : $user;
