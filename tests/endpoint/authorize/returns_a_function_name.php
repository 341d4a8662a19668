<?php

// is_array() is callable, and true for every request.
return 'is_array';
