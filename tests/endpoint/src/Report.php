<?php

declare(strict_types=1);

namespace EndpointTests;

/** Prints a line for each case, the reason of each failure, and the counts at the end. */
final class Report
{
    private int $passed = 0;
    private int $failed = 0;

    public function case(string $label, \Closure $case): bool
    {
        try {
            $case();
        } catch (\Throwable $error) {
            $this->failed++;
            $text = $error instanceof Failure ? $error->getMessage() : (string) $error;
            echo "FAILED  $label\n        ", str_replace("\n", "\n        ", $text), "\n";
            return false;
        }
        $this->passed++;
        echo "ok      $label\n";
        return true;
    }

    public function failures(): int
    {
        return $this->failed;
    }

    public function logs(Server $server): void
    {
        foreach ($server->logs() as $name => $text) {
            if ($text !== '') {
                echo "---- {$server->name()}, {$server->runtime->name}: the end of the log of $name\n";
                echo substr($text, -4000), "\n";
            }
        }
    }

    /** @return int the exit status */
    public function finish(): int
    {
        echo "$this->passed passed, $this->failed failed\n";
        return $this->failed === 0 ? 0 : 1;
    }
}
