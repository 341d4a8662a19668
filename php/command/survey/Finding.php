<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** A declaration in a file, and what survey knows about it. */
final class Finding
{
    /** Which of ZEGO's libraries it is, as --json names it. */
    public string $library = 'changed';

    /** How the site loads the file, as --json names it. */
    public string $loaded = 'unknown';

    /**
     * @param string $path absolute
     * @param string $file as the report shows it
     * @param list<string> $differs how it differs from the native class
     * @param bool $isSubclass whether it is a subclass of ZegoServerAssistant under another name
     * @param bool $namesGcmElsewhere whether the file has the name of the AES-GCM cipher outside of
     *     this declaration's methods
     */
    public function __construct(
        public readonly string $path,
        public readonly string $file,
        public readonly Declaration $declaration,
        public readonly array $differs,
        public readonly bool $isSubclass,
        public readonly bool $namesGcmElsewhere,
    ) {
    }

    /** Returns the full name, that of ZEGO's classes as ZEGO writes it. */
    public function className(): string
    {
        return $this->isSubclass
            ? ltrim("{$this->declaration->namespace}\\{$this->declaration->name}", '\\')
            : "ZEGO\\{$this->nativeName()}";
    }

    public function nativeName(): ?string
    {
        return $this->isSubclass ? null : FileReader::nativeName($this->declaration->name);
    }

    /** Returns whether the include hook drops the declaration. */
    public function isDropped(): bool
    {
        return $this->differs === [];
    }

    public function isAutoloaded(): bool
    {
        return $this->loaded === 'composer' || $this->loaded === 'auto_loader';
    }

    /** Returns whether it is the class that mints. */
    public function mints(): bool
    {
        return $this->nativeName() === 'ZegoServerAssistant';
    }
}
