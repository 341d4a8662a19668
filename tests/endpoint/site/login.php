<?php

declare(strict_types=1);

// A site's login, as authorize_by_session.php expects it; without the password that a real one wants.
session_start();
$user = $_GET['user'];
$_SESSION['user_id'] = is_numeric($user) ? (int) $user : $user;
