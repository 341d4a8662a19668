<?php

declare(strict_types=1);

// Works like Composer's autoloader: looks in a map from class to file, then in the folder of a
// prefix.
$loader = new class () {
    /** @var array<string, string> */
    public array $classMap = [];

    /** @var array<string, string> */
    public array $prefixes = [];

    public function loadClass(string $class): ?bool
    {
        $file = $this->findFile($class);
        if ($file === null) {
            return null;
        }
        include $file;
        return true;
    }

    private function findFile(string $class): ?string
    {
        if (isset($this->classMap[$class])) {
            return $this->classMap[$class];
        }
        foreach ($this->prefixes as $prefix => $folder) {
            if (str_starts_with($class, $prefix)) {
                return $folder . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
            }
        }
        return null;
    }
};
$loader->classMap = ['ZEGO\ZegoErrorCodes' => dirname(__DIR__) . '/library/ZEGO/ZegoErrorCodes.php'];
$loader->prefixes = ['ZEGO\\' => dirname(__DIR__) . '/library/ZEGO/'];
spl_autoload_register([$loader, 'loadClass']);
return $loader;
