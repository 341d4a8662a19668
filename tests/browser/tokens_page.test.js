// Tests the page with ZEGO's UIKit in docs/tokens.md, with the kit_token.php and the login there. The
// UIKit is the npm package instead of the CDN's. The tests end where it connects to ZEGO's servers.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchBrowser } from './support/browser.js';
import { APP_ID, SECRET, startFolder } from './support/endpoint.js';
import { inRepository } from './support/php.js';
import { token04 } from './support/token04.js';

const BUNDLE = createRequire(import.meta.url).resolve('@zegocloud/zego-uikit-prebuilt');
const CDN = 'https://cdn.jsdelivr.net/npm/@zegocloud/zego-uikit-prebuilt@2.18.4/zego-uikit-prebuilt.js';

const folder = mkdtempSync(join(tmpdir(), 'tokens-page-'));
let browser;
let origin;

before(async () => {
    const text = readFileSync(inRepository('docs/tokens.md'), 'utf8');
    for (const [, name, code] of text.matchAll(/^```php title="(\w+\.php)"\n(.*?)^```$/gms)) {
        writeFileSync(join(folder, name), code);
    }
    const [, html] = text.match(/^```html\n(.*?)^```$/ms);
    writeFileSync(join(folder, 'room.html'), `<!doctype html><meta charset="utf-8"><body>${html}</body>`);
    [browser, origin] = await Promise.all([launchBrowser(), startFolder(folder)]);
});

after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
});

async function newPage() {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route((url) => url.origin !== origin, (route) => route.abort());
    await page.route(CDN, (route) => route.fulfill({ path: BUNDLE }));
    return page;
}

test('a visitor without a session gets no kit token', async () => {
    const page = await newPage();
    const failed = page.waitForEvent('pageerror');
    await page.goto(`${origin}/room.html`);
    assert.equal((await failed).message, 'no token: not logged in, or not in this room');
    await page.context().close();
});

test('the host joins a live stream, and the token allows the ids of both streams of the UIKit', async () => {
    const page = await newPage();
    await page.goto(`${origin}/login_ana.php`);
    const reached = page.waitForEvent('websocket', (socket) => new URL(socket.url()).hostname.startsWith('accesshub'));
    await page.goto(`${origin}/room.html`);
    await reached;
    const { streams, role } = await page.evaluate(() => {
        const { core } = ZegoUIKitPrebuilt;
        const ids = [];
        // The real function needs a connection.
        core.constructor._zg.startPublishingStream = (id) => ids.push(id);
        core.publishLocalStream({}, 'main');
        core.publishLocalStream({}, 'screensharing');
        return { streams: ids, role: core._config.scenario.config.role };
    });
    assert.equal(role, 'Host');
    assert.deepEqual(streams, ['lobby_ana_main', 'lobby_ana_screensharing']);

    const kitToken = await page.evaluate(async () => (await fetch('kit_token.php')).text());
    const login = [kitToken.trim(), SECRET, APP_ID, 'ana', 'lobby', true, null];
    assert.deepEqual(
        token04([...streams, 'lobby_ana'].map((stream) => ['problems', [...login, stream]]))
            .map(({ returned }) => returned.map((problem) => problem.code)),
        [[], [], [1002082]],
    );
    await page.context().close();
});
