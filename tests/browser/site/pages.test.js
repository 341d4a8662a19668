// Tests the site of make docs: each page on a phone and on a wide screen, in light and dark colours.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { launchBrowser } from '../support/browser.js';
import { startSite } from '../support/endpoint.js';
import { inRepository } from '../support/php.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
/** In Markdown the first cell of a table's head cannot be left out. */
const OPTIONS = { rules: { 'empty-table-header': { enabled: false } } };
const SCREENS = {
    'a phone, light': { viewport: { width: 360, height: 800 }, colorScheme: 'light' },
    'a wide screen, dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
};

/** The path of each page, such as /docs/install/. */
const PAGES = readdirSync(inRepository('target/site/html'), { recursive: true })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);

let browser;
let origin;

before(async () => {
    [browser, origin] = await Promise.all([launchBrowser(), startSite()]);
});

after(() => browser?.close());

/** Opens a page of the site that must not ask any other server. Resolves to it and these requests. */
async function open(screen, path) {
    const page = await (await browser.newContext(screen)).newPage();
    const foreign = [];
    await page.route((url) => url.origin !== origin, (route) => {
        foreign.push(route.request().url());
        return route.abort();
    });
    await page.goto(origin + path);
    return { page, foreign };
}

for (const [name, screen] of Object.entries(SCREENS)) {
    for (const path of PAGES) {
        test(`${path} on ${name}`, async () => {
            const { page, foreign } = await open(screen, path);
            // The theme replaces a diagram's text when it has drawn it.
            await page.waitForFunction(() => document.querySelector('pre.mermaid') === null);
            await page.addScriptTag({ content: AXE });
            const { violations } = await page.evaluate((options) => axe.run(options), OPTIONS);
            const problems = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
            assert.deepEqual(problems, []);

            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.ok(overflow <= 0, `the page is ${overflow} pixels too wide`);
            assert.deepEqual(foreign, []);
            await page.context().close();
        });
    }
}

test('the search finds a number', async () => {
    const { page } = await open(SCREENS['a wide screen, dark'], '/');
    await page.locator('input[name=query]').click();
    await page.locator('input[name=query]').pressSequentially('1001005');
    const result = page.locator('.md-search-result__item').first();
    await result.waitFor();
    assert.match(await result.innerText(), /1001005/);
    await page.context().close();
});
