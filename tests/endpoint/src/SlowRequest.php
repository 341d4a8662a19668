<?php

declare(strict_types=1);

namespace EndpointTests;

/** A request that a worker is at for a second, on a site whose ZEGO_AUTHORIZE is slow.php. */
final class SlowRequest
{
    public readonly int $worker;

    private readonly \Closure $answer;

    /** Returns when the worker has begun. */
    public function __construct(Endpoint $slow, Workspace $workspace)
    {
        $note = "$workspace->folder/uploads/" . bin2hex(random_bytes(6));
        $this->answer = $slow->begin("user_id=ana&tell=$note");
        for ($tries = 0; $tries < 1000 && !is_file($note); $tries++) {
            usleep(10_000);
            clearstatcache();
        }
        $this->worker = (int) file_get_contents($note);
    }

    public static function scenario(Workspace $workspace): Scenario
    {
        return new Scenario('slow', [], ['ZEGO_AUTHORIZE' => "$workspace->folder/authorize/slow.php"]);
    }

    public function answer(): Answer
    {
        return ($this->answer)();
    }
}
