// Tests the page of make serve: it gets, inspects and renews tokens.

import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { launchBrowser } from './support/browser.js';
import { DemoPage } from './support/demo.js';
import { APP_ID, startDemo } from './support/endpoint.js';

const WIDTHS = { phone: { width: 360, height: 800 }, desktop: { width: 1280, height: 900 } };

let browser;
let origin;

before(async () => {
    [browser, origin] = await Promise.all([launchBrowser(), startDemo()]);
});

after(() => browser?.close());

/** Runs a test on a new page, and fails if the page had errors. */
function pageTest(name, run, options) {
    test(name, async () => {
        const demo = await DemoPage.open(browser, origin, options);
        await run(demo, demo.page);
        await demo.end();
    });
}

async function mintedToken(demo, fields = {}) {
    await demo.mint(fields);
    return JSON.parse(await demo.text('#response')).token;
}

pageTest('shows the app id, and that the credentials are for demos', async (demo) => {
    await demo.page.locator('#demo').waitFor();
    assert.equal(await demo.text('#app-id'), String(APP_ID));
    assert.match(await demo.text('#demo'), /demo credentials/);
});

pageTest('gets a token as an app does, and shows request, response and claims', async (demo) => {
    const token = await mintedToken(demo, { user_id: 'ana maria', room_id: 'hall', lifetime: '120' });
    const curl = await demo.text('#curl');
    assert.equal(curl, `curl '${origin}/get_zego_token.php?userID=ana+maria&expired_ts=120&roomID=hall'`);
    assert.match(token, /^04/);
    assert.equal(await demo.text('#verdict'), 'ZEGO should accept this token.');
    const claims = await demo.text('#claim-rows');
    assert.match(claims, /App id\s+1234567890/);
    assert.match(claims, /User id\s+ana maria/);
    assert.match(claims, new RegExp(`Size\\s+${token.length} bytes`));
    assert.match(claims, /Expires\s+[^(]+ \(\d{10}\)\n/);
});

pageTest('the curl command works and returns a token', async (demo) => {
    await demo.mint({ user_id: 'a\'b"c$d', room_id: '' });
    const [, url] = /^curl '([^']*)'$/.exec(await demo.text('#curl'));
    assert.equal((await (await fetch(url)).json()).code, 0);
});

pageTest('privileges end up in the payload', async (demo) => {
    await demo.mint({ privileges: 'login' });
    assert.match(await demo.text('#claim-rows'), /"privilege":\{"1":1,"2":0\}/);
    const [verdict, rejection] = await demo.inspectPublishing();
    assert.equal(verdict, 'ZEGO would reject this token.');
    assert.match(rejection, /^1002082 /);
    await demo.mint({ privileges: 'login,publish' });
    assert.match(await demo.text('#claim-rows'), /"privilege":\{"1":1,"2":1\}/);
});

pageTest('each kind of token that ZEGO rejects is explained', async (demo) => {
    const token = await mintedToken(demo, { privileges: 'login' });
    const kinds = {
        'something else': [{ token: 'hello' }, /cannot be decoded/, /^1002079 not a version 04 token/],
        'a space for a plus': [{ token: `${token.slice(0, 40)} ${token.slice(41)}` }, /cannot be decoded/, /^1002033 .*a space/],
        'cut': [{ token: token.slice(0, -8) }, /cannot be decoded/, /^1002033 .*so the token was cut/],
        'changed': [{ token: `${token.slice(0, -24)}${'A'.repeat(20)}${token.slice(-4)}` }, /cannot be decoded/, /^1002033 /],
        'another user': [{ token, user_id: 'eva' }, /reject/, /^1002077 .*"ana".*"eva"/],
        'another room': [{ token, room_id: 'hall' }, /reject/, /^1002033 .*"lobby".*"hall"/],
    };
    for (const [kind, [fields, verdict, rejection]] of Object.entries(kinds)) {
        const [shownVerdict, ...rejections] = await demo.inspect(fields);
        assert.match(shownVerdict, verdict, kind);
        assert.equal(rejections.length, 1, kind);
        assert.match(rejections[0], rejection, kind);
    }
    // White space around a token is ignored.
    assert.deepEqual(await demo.inspect({ token: `\n ${token} \n` }), ['ZEGO should accept this token.']);
});

pageTest('a kit token of the UIKit can be inspected', async (demo) => {
    const token = await mintedToken(demo);
    assert.deepEqual(await demo.inspect({ token: `${token}#eyJ1c2VySUQiOiJhbmEifQ==` }), ['ZEGO should accept this token.']);
});

pageTest('the token is renewed thirty seconds before it expires', async (demo, page) => {
    await page.clock.install();
    const first = await mintedToken(demo, { lifetime: '90' });
    assert.match(await demo.text('#countdown'), /^0:01:(30|29)$/);
    await page.clock.runFor(55_000);
    assert.match(await demo.text('#countdown'), /^0:00:3[3-5]$/);
    assert.equal(await page.locator('#renewals li').count(), 0);
    await page.clock.runFor(6_000);
    await page.locator('#renewals li').waitFor();
    assert.match(await demo.text('#renewals'), /^Renewed before it expired: /);
    assert.notEqual(JSON.parse(await demo.text('#response')).token, first);
    assert.match(await demo.text('#countdown'), /^0:01:(30|29|28)$/);
    await page.clock.runFor(61_000);
    await page.locator('#renewals li').nth(1).waitFor();
});

pageTest('a token with a lifetime of thirty seconds or less is not renewed', async (demo, page) => {
    await page.clock.install();
    await demo.mint({ lifetime: '10' });
    await page.clock.runFor(60_000);
    assert.equal(await demo.text('#countdown'), '0:00:00');
    assert.equal(await page.locator('#renewals li').count(), 0);
    assert.match(await demo.text('#rejections'), /^Note the lifetime is 10 s\./);
});

pageTest('a renewal does not replace a token that the reader inspects', async (demo, page) => {
    await page.clock.install();
    const first = await mintedToken(demo, { lifetime: '60' });
    await demo.inspect({ token: `${first}x` });
    const shown = await demo.text('#rejections');
    await page.clock.runFor(31_000);
    await page.locator('#renewals li').waitFor();
    assert.notEqual(JSON.parse(await demo.text('#response')).token, first);
    assert.equal(await page.locator('#inspect [name=token]').inputValue(), `${first}x`);
    assert.equal(await demo.text('#rejections'), shown);
    // The next token that the reader asks for is shown again.
    const next = await mintedToken(demo);
    assert.equal(await page.locator('#inspect [name=token]').inputValue(), next);
});

pageTest('request and response can be copied', async (demo, page) => {
    await demo.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await demo.mint();
    for (const [name, selector] of [['Copy the request', '#curl'], ['Copy the response', '#response']]) {
        await page.getByRole('button', { name }).click();
        await page.locator('#copied').filter({ hasText: 'Copied.' }).waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await demo.text(selector));
    }
});

test('a failure of the inspector is shown', async () => {
    const demo = await DemoPage.open(browser, origin);
    const { page } = demo;
    await page.route('**/inspect.php', (route) => route.fulfill({ status: 500, body: 'Fatal error' }));
    assert.deepEqual(await demo.inspect({ token: '04' }), [
        'The inspector fails with status 500. See the log of make serve.',
    ]);
    await page.route('**/inspect.php', (route) => route.abort());
    assert.deepEqual(await demo.inspect({ token: '04A' }), [
        'The server does not respond. Is make serve still running?',
    ]);
    assert.equal(await page.locator('#claims').isVisible(), false);
    await demo.context.close();
});

test('after an error nobody can join with the token before it', async () => {
    const demo = await DemoPage.open(browser, origin);
    await demo.mint();
    assert.equal(await demo.page.locator('#join').isVisible(), true);
    await demo.mint({ user_id: 'x'.repeat(65) });
    assert.equal(await demo.page.locator('#join').isVisible(), false);
    assert.equal(await demo.page.evaluate(() => sessionStorage.getItem('join')), null);
    await demo.context.close();
});

test('each error of the endpoint is shown as a sentence', async () => {
    const demo = await DemoPage.open(browser, origin);
    const { page } = demo;
    const errors = [
        [400, { user_id: 'x'.repeat(65) }, /^The request is invalid: user.* 64 .*\.$/],
        [400, { user_id: 'ana', room_id: 'x'.repeat(129) }, /^The request is invalid: room.* 128 .*\.$/],
        [400, { room_id: 'lobby', lifetime: '0' }, /^The request is invalid: .*expired_ts.*\.$/],
    ];
    for (const [, fields, sentence] of errors) {
        await demo.mint(fields);
        await page.locator('#mint-message.bad').waitFor();
        assert.match(await demo.text('#mint-message'), sentence);
        assert.equal(await demo.text('#countdown'), 'no token');
    }
    for (const [status, start] of [[403, 'The endpoint does not give you'], [500, 'The endpoint cannot'], [418, 'The endpoint returned status 418']]) {
        const body = JSON.stringify({ code: -1, message: 'because' });
        await page.route('**/get_zego_token.php?*', (route) => route.fulfill({ status, body }));
        await demo.mint({ lifetime: '60' });
        await page.getByText(start).waitFor();
        await page.unroute('**/get_zego_token.php?*');
    }
    await page.route('**/get_zego_token.php?*', (route) => route.abort());
    await demo.mint();
    await page.getByText('The server does not respond.').waitFor();
    // The browser itself logs the failed requests. There must be no other errors.
    assert.deepEqual(demo.errors.filter((error) => !error.startsWith('Failed to load resource')), []);
    await demo.assertNoSecret();
});

pageTest('can be used with the keyboard only', async (demo, page) => {
    const reached = [];
    for (let key = 0; key < 40 && reached.at(-1) !== 'Inspect'; key++) {
        await page.keyboard.press('Tab');
        reached.push(await page.evaluate(() => document.activeElement.textContent.trim() || document.activeElement.name));
        if (reached.at(-1) === 'Get a token') {
            await page.keyboard.press('Enter');
            await page.getByText('ZEGO should accept this token.').waitFor();
        }
    }
    for (const stop of ['user_id', 'room_id', 'lifetime', 'Get a token', 'Join the room', 'token', 'publish', 'Inspect']) {
        assert.ok(reached.includes(stop), `${stop} is not among ${reached}`);
    }
    await page.keyboard.press('Enter');
    await page.getByText('ZEGO should accept this token.').waitFor();
});

for (const [device, viewport] of Object.entries(WIDTHS)) {
    for (const colorScheme of ['light', 'dark']) {
        pageTest(`axe-core finds no violations, and the page fits the width: ${device}, ${colorScheme}`, async (demo, page) => {
            assert.deepEqual(await demo.accessibilityProblems(), []);
            await demo.mint({ privileges: 'login', room_id: 'r'.repeat(128) });
            await demo.inspect({ token: '04', user_id: 'u'.repeat(200) });
            assert.deepEqual(await demo.accessibilityProblems(), []);
            await demo.mint();
            await page.getByText('ZEGO should accept this token.').waitFor();
            assert.deepEqual(await demo.accessibilityProblems(), []);
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width);
        }, { viewport, colorScheme });
    }
}

test('the Content-Security-Policy blocks foreign scripts, styles and requests', async () => {
    const demo = await DemoPage.open(browser, origin);
    const blocked = await demo.page.evaluate(async () => {
        const violated = [];
        document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.injected = true';
        document.body.append(script);
        document.body.setAttribute('style', 'color: red');
        await fetch('https://example.com/').catch(() => {});
        await new Promise((resolve) => { setTimeout(resolve, 300); });
        return { violated, injected: window.injected ?? false };
    });
    assert.deepEqual(blocked, { violated: ['script-src-elem', 'style-src-attr', 'connect-src'], injected: false });
    await demo.context.close();
});

test('make serve serves only the page, the endpoint and the inspection', async () => {
    const status = async (path) => (await fetch(origin + path)).status;
    for (const path of ['/router.php', '/index', '/%2e%2e/get_zego_token.php.html', '/.git/config', '/style.css/', '/nothing.js']) {
        assert.equal(await status(path), 404, path);
    }
    assert.equal(await status('/get_zego_token.php?userID=ana'), 200);
});

/** Resolves to the status of a request with these headers. Unlike fetch(), it can send any Host. */
function statusOf(path, headers, body) {
    return new Promise((resolve, reject) => {
        const request = http.request(origin + path, { method: body ? 'POST' : 'GET', headers });
        request.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
        request.end(body);
    });
}

test('make serve answers only to hosts that are this machine', async () => {
    const { port } = new URL(origin);
    for (const host of ['127.0.0.1', `127.0.0.1:${port}`, 'localhost:1', 'LocalHost', '[::1]', '[::1]:8080']) {
        assert.equal(await statusOf('/', { host }), 200, host);
    }
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', 'localhost.', '127.0.0.1:x']) {
        for (const path of ['/', '/get_zego_token.php?userID=ana', '/inspect.php']) {
            assert.equal(await statusOf(path, { host }), 403, host + path);
        }
    }
});

test('the inspector takes only JSON, which pages of other sites cannot send', async () => {
    const body = '{"token":"04"}';
    for (const type of ['application/json', 'Application/JSON; charset=utf-8']) {
        assert.equal(await statusOf('/inspect.php', { 'content-type': type }, body), 200, type);
    }
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', '']) {
        assert.equal(await statusOf('/inspect.php', { 'content-type': type }, body), 415, type);
    }
});
