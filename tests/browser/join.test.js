// The page of make serve that joins a room, with ZEGO's real UIKit in the CDN's place, up to where its network begins.

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

/** Opens the page with a token for a room, and the bundle, or what stands for it, at the CDN's address. */
async function openJoinPage(bundle, options = {}) {
    const demo = await DemoPage.open(browser, origin, options);
    const { page } = demo;
    demo.asked = [];
    page.on('request', (request) => demo.asked.push(request.url()));
    page.on('websocket', (socket) => demo.asked.push(socket.url()));
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

test('the UIKit is not loaded before the button is pressed, then with our token goes to ZEGO\'s servers', async () => {
    const demo = await openJoinPage(BUNDLE);
    const { page } = demo;
    assert.equal(await demo.text('#room'), 'lobby');
    assert.equal(await demo.text('#user'), 'ana');
    assert.deepEqual(demo.asked.filter((url) => !url.startsWith(origin)), []);

    const reached = page.waitForEvent('websocket', (socket) => new URL(socket.url()).hostname.startsWith('accesshub'));
    await page.getByRole('button', { name: 'Join the room' }).click();
    await reached;
    assert.ok(demo.asked.includes(CDN));
    await page.getByText('Joining…').waitFor();
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    // That ZEGO's network is not there is an error of the browser's own; nothing else may be amiss.
    const amiss = demo.problems.filter((problem) => !/WebSocket connection to|Failed to load resource/.test(problem));
    assert.deepEqual(amiss, []);
    await demo.assertNoSecret();
    await demo.context.close();
});

test('a bundle that is not the npm package\'s is not run', async () => {
    const demo = await openJoinPage(`${BUNDLE};window.foreign = true`);
    await demo.page.getByRole('button', { name: 'Join the room' }).click();
    await demo.page.getByText('ZEGO\'s UIKit could not be loaded.').waitFor();
    assert.equal(await demo.page.evaluate(() => window.foreign), undefined);
    assert.ok(await demo.page.getByRole('button', { name: 'Join the room' }).isEnabled());
    await demo.context.close();
});

test('without a token there is nothing to join with', async () => {
    const demo = await DemoPage.open(browser, origin, {}, '/join.html');
    await demo.page.getByText('There is no token for a room yet.').waitFor();
    assert.ok(await demo.page.getByRole('button', { name: 'Join the room' }).isDisabled());
    await demo.end();
});

test('what ZEGO\'s servers answer is said in words', async () => {
    const demo = await DemoPage.open(browser, origin, {}, '/join.html');
    const said = (reason, code) => demo.page.evaluate(
        async (answer) => (await import('/codes.js')).outcome(...answer),
        [reason, code],
    );
    assert.equal(await said('LOGINED', 0), 'You are in. ZEGO accepts the token.');
    assert.match(await said('LOGIN_FAILED', 1002033), /^ZEGO refuses, with 1002033 \(LOGIN_FAILED\)\. Compare ZEGO_SERVER_SECRET/);
    assert.match(await said('KICKOUT', 1002050), /^ZEGO refuses, with 1002050 \(KICKOUT\)\. ZEGO lists/);
    await demo.end();
});

for (const [width, colorScheme] of [[360, 'dark'], [1280, 'light']]) {
    test(`axe-core finds nothing: ${width} pixels, ${colorScheme}`, async () => {
        const demo = await DemoPage.open(browser, origin, { viewport: { width, height: 800 }, colorScheme }, '/join.html');
        assert.deepEqual(await demo.accessibilityProblems(), []);
        assert.equal(await demo.page.evaluate(() => document.documentElement.scrollWidth), width);
        await demo.end();
    });
}
