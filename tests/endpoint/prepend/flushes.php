<?php

// A byte order mark before the tag is output. This file sends it at once.
while (ob_get_level() > 0) {
    ob_end_flush();
}
flush();
