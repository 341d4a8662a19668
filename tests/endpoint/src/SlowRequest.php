<?php

declare(strict_types=1);

namespace EndpointTests;

/** A request that takes a second, on a site whose ZEGO_AUTHORIZE file is slow.php. */
final class SlowRequest
{
    public readonly int $worker;

    private readonly \Closure $response;

    /** Sends the request and waits until a worker has started it. */
    public function __construct(Endpoint $slow, Workspace $workspace)
    {
        $note = "$workspace->folder/uploads/" . bin2hex(random_bytes(6));
        $this->response = $slow->begin("user_id=ana&tell=$note");
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

    public function response(): Response
    {
        return ($this->response)();
    }
}
