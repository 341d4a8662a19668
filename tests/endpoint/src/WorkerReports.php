<?php

declare(strict_types=1);

namespace EndpointTests;

/** What the workers of a server say of themselves on worker.php, and that no two tokens of theirs have the same IV. */
final class WorkerReports
{
    /** @var array<string, true> */
    private array $ivs = [];

    public function __construct(private readonly Endpoint $endpoint)
    {
    }

    /**
     * Asks until each of so many workers has answered twice: what a process takes for its first answer does not count.
     *
     * @return array<int, int> the memory that PHP has in use when a request begins, by worker
     */
    public function memory(int $workers): array
    {
        $memory = $again = [];
        for ($tries = 0; $tries < 1000 && count($again) < $workers; $tries++) {
            // At the same time, or one worker could answer all of them.
            foreach (array_map(fn () => $this->endpoint->beginPage('/worker.php'), range(1, $workers)) as $answer) {
                $report = $this->accept($answer());
                if (isset($memory[$report['pid']])) {
                    $again[$report['pid']] = $report['memory'];
                }
                $memory[$report['pid']] = $report['memory'];
            }
        }
        same($workers, count($again), 'the number of workers that answered');
        ksort($again);
        return $again;
    }

    /** Demands that the extension does in this process all that it does. */
    public function check(): void
    {
        $this->accept($this->endpoint->page('/worker.php'));
    }

    /** @param list<string> $tokens */
    public function add(array $tokens): void
    {
        foreach ($tokens as $token) {
            $iv = \read_token($token, SECRET)->iv;
            check(!isset($this->ivs[$iv]), "IV $iv came twice");
            $this->ivs[$iv] = true;
        }
    }

    private function accept(Answer $answer): array
    {
        $report = json_decode($answer->body, true);
        check(is_array($report), 'no report', $answer->body);
        same(true, $report['native'], 'native, after a file with a class of that name');
        $this->add($report['tokens']);
        return $report;
    }
}
