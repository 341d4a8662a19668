// Tests the page of make serve that joins a room. It loads ZEGO's real UIKit from the npm package
// instead of the CDN. The tests end where the UIKit connects to ZEGO's servers.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { launchBrowser } from './support/browser.js';
import { DemoPage } from './support/demo.js';
import { startDemo } from './support/endpoint.js';

const BUNDLE = readFileSync(createRequire(import.meta.url).resolve('@zegocloud/zego-uikit-prebuilt'), 'utf8');
const CDN = 'https://cdn.jsdelivr.net/npm/@zegocloud/zego-uikit-prebuilt@2.18.4/zego-uikit-prebuilt.js';

let browser;
let origin;

before(async () => {
    [browser, origin] = await Promise.all([launchBrowser(), startDemo()]);
});

after(() => browser?.close());

/** Opens the page with a token for a room, and serves `bundle` at the CDN's address. */
async function openJoinPage(bundle, options = {}) {
    const demo = await DemoPage.open(browser, origin, options);
    const { page } = demo;
    demo.requested = [];
    page.on('request', (request) => demo.requested.push(request.url()));
    page.on('websocket', (socket) => demo.requested.push(socket.url()));
    await page.route((url) => url.origin !== origin, (route) => route.abort());
    await page.route(CDN, (route) => route.fulfill({
        body: bundle, contentType: 'text/javascript', headers: { 'Access-Control-Allow-Origin': '*' },
    }));
    await page.addInitScript(() => {
        window.violations = [];
        document.addEventListener('securitypolicyviolation', (event) => {
            window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
        });
    });
    await demo.mint({ privileges: 'login,publish' });
    await page.getByText('ZEGO should accept this token.').waitFor();
    await page.getByRole('link', { name: 'Join the room' }).click();
    await page.locator('#join:enabled').waitFor();
    return demo;
}

test('the UIKit is loaded when the button is pressed, and connects to ZEGO\'s servers with our token', async () => {
    const demo = await openJoinPage(BUNDLE);
    const { page } = demo;
    assert.equal(await demo.text('#room'), 'lobby');
    assert.equal(await demo.text('#user'), 'ana');
    assert.deepEqual(demo.requested.filter((url) => !url.startsWith(origin)), []);

    const reached = page.waitForEvent('websocket', (socket) => new URL(socket.url()).hostname.startsWith('accesshub'));
    await page.getByRole('button', { name: 'Join the room' }).click();
    await reached;
    assert.ok(demo.requested.includes(CDN));
    await page.getByText('Joining…').waitFor();
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    // The browser logs that ZEGO's servers are unreachable. There must be no other errors.
    const unexpected = demo.errors
        .filter((error) => !/WebSocket connection to|Failed to load resource/.test(error));
    assert.deepEqual(unexpected, []);
    await demo.assertNoSecret();
    await demo.context.close();
});

test('a bundle that differs from the npm package is not run', async () => {
    const demo = await openJoinPage(`${BUNDLE};window.foreign = true`);
    await demo.page.getByRole('button', { name: 'Join the room' }).click();
    await demo.page.getByText('ZEGO\'s UIKit could not be loaded.').waitFor();
    assert.equal(await demo.page.evaluate(() => window.foreign), undefined);
    assert.ok(await demo.page.getByRole('button', { name: 'Join the room' }).isEnabled());
    await demo.context.close();
});

test('without a token the button is disabled', async () => {
    const demo = await DemoPage.open(browser, origin, {}, '/join.html');
    await demo.page.getByText('There is no token for a room yet.').waitFor();
    assert.ok(await demo.page.getByRole('button', { name: 'Join the room' }).isDisabled());
    await demo.end();
});

test('the states and error codes of ZEGO\'s servers are explained', async () => {
    const demo = await DemoPage.open(browser, origin, {}, '/join.html');
    const shown = (reason, code) => demo.page.evaluate(
        async (state) => (await import('/codes.js')).outcome(...state),
        [reason, code],
    );
    assert.equal(await shown('LOGINED', 0), 'You have joined the room. ZEGO accepts the token.');
    assert.match(
        await shown('LOGIN_FAILED', 1002033),
        /^ZEGO reports error 1002033 \(LOGIN_FAILED\)\. Compare ZEGO_SERVER_SECRET/,
    );
    assert.match(
        await shown('KICKOUT', 1002050),
        /^ZEGO reports error 1002050 \(KICKOUT\)\. See the list/,
    );
    await demo.end();
});

for (const [width, colorScheme] of [[360, 'dark'], [1280, 'light']]) {
    test(`axe-core finds no violations: ${width} pixels, ${colorScheme}`, async () => {
        const demo = await DemoPage.open(browser, origin, { viewport: { width, height: 800 }, colorScheme }, '/join.html');
        assert.deepEqual(await demo.accessibilityProblems(), []);
        assert.equal(await demo.page.evaluate(() => document.documentElement.scrollWidth), width);
        await demo.end();
    });
}
