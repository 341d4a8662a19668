<?php

return static function (array $request) {
};
