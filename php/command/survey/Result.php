<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** What a survey found. */
final class Result
{
    /**
     * @param list<Finding> $findings sorted by file and line
     * @param array<string, string> $unread files and folders that were not read, with the reason
     * @param list<string> $linksOut symbolic links that lead out of the folders
     */
    public function __construct(
        public readonly array $findings,
        public readonly array $unread,
        public readonly array $linksOut,
    ) {
    }

    /** Returns whether the extension can be loaded with nothing else to do. */
    public function isSafe(): bool
    {
        return $this->unread === [] && $this->toDo() === [];
    }

    /** @return list<Finding> */
    public function toDo(): array
    {
        return array_values(array_filter($this->findings, Advice::isNeeded(...)));
    }
}
