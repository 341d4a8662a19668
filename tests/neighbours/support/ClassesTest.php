<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;
use ZEGO\Token04;
use ZEGO\Token04Exception;
use ZEGO\ZegoAssistantToken;
use ZEGO\ZegoErrorCodes;
use ZEGO\ZegoServerAssistant;

final class ClassesTest extends TestCase
{
    private function mint(): ZegoAssistantToken
    {
        return ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('x', 32), 60, '');
    }

    public function testMocksATokenObject(): void
    {
        $token = $this->createMock(ZegoAssistantToken::class);
        $token->token = '04';
        $this->assertInstanceOf(ZegoAssistantToken::class, $token);
        $this->assertSame('', $token->message);
    }

    public function testMocksTheAssistant(): void
    {
        $this->assertInstanceOf(ZegoServerAssistant::class, $this->createMock(ZegoServerAssistant::class));
    }

    public function testStubHasTheConstants(): void
    {
        $this->assertSame(1, get_class($this->createStub(ZegoErrorCodes::class))::appIDInvalid);
    }

    public function testThrowsAMockedException(): void
    {
        $this->expectException(Token04Exception::class);
        throw $this->createMock(Token04Exception::class);
    }

    public function testDecodedTokenIsFinal(): void
    {
        try {
            $this->createMock(Token04::class);
            $message = 'a mock';
        } catch (Throwable $thrown) {
            $message = $thrown->getMessage();
        }
        $this->assertStringContainsString('final', $message);
    }

    public function testExpectsAnException(): void
    {
        $this->expectException(Token04Exception::class);
        $this->expectExceptionCode(1002079);
        Token04::decode('no token', str_repeat('x', 32));
    }

    public function testComparesObjects(): void
    {
        $token = $this->mint();
        $this->assertEquals(clone $token, $token);
        $this->assertNotEquals($this->mint(), $token);
        $decoded = fn () => Token04::decode($token->token, str_repeat('x', 32));
        $this->assertEquals($decoded(), $decoded());
    }
}
