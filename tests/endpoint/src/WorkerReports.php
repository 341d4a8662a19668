<?php

declare(strict_types=1);

namespace EndpointTests;

/**
 * Reads the reports of worker.php, and checks that no two tokens of the workers have the same IV.
 */
final class WorkerReports
{
    /** @var array<string, true> */
    private array $ivs = [];

    public function __construct(private readonly Endpoint $endpoint)
    {
    }

    /**
     * Requests reports until $workers workers have each sent two. The first is ignored, because a
     * process allocates more memory for its first request.
     *
     * @return array<int, int> PHP's memory in use at the start of a request, in bytes, by worker
     */
    public function memory(int $workers): array
    {
        $memory = $again = [];
        for ($tries = 0; $tries < 1000 && count($again) < $workers; $tries++) {
            // In parallel, so that one worker cannot handle all of them.
            foreach (array_map(fn () => $this->endpoint->beginPage('/worker.php'), range(1, $workers)) as $response) {
                $report = $this->accept($response());
                if (isset($memory[$report['pid']])) {
                    $again[$report['pid']] = $report['memory'];
                }
                $memory[$report['pid']] = $report['memory'];
            }
        }
        same($workers, count($again), 'the number of workers that reported');
        ksort($again);
        return $again;
    }

    /** Checks that the extension works in the worker that handles this request. */
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

    private function accept(Response $response): array
    {
        $report = json_decode($response->body, true);
        check(is_array($report), 'no report', $response->body);
        same(true, $report['native'], 'native, after a file with a class of that name');
        $this->add($report['tokens']);
        return $report;
    }
}
