import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SECRET } from './endpoint.js';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core'), 'utf8');

/** A page of make serve, with all that must not happen on it noted: errors, what a policy stops, the secret. */
export class DemoPage {
    problems = [];
    bodies = [];

    static async open(browser, origin, options = {}, path = '/') {
        const demo = new DemoPage();
        // bypassCSP stays off: what the policy stops is to be stopped.
        demo.context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
        demo.page = await demo.context.newPage();
        demo.#watch(demo.page);
        await demo.page.goto(origin + path);
        return demo;
    }

    #watch(page) {
        page.on('console', (message) => {
            if (message.type() === 'error') {
                this.problems.push(message.text());
            }
        });
        page.on('pageerror', (error) => this.problems.push(String(error)));
        page.on('response', (response) => {
            this.bodies.push(response.text().catch(() => ''));
        });
    }

    /** Demands that nothing was amiss, and closes. */
    async end() {
        assert.deepEqual(this.problems, []);
        await this.assertNoSecret();
        await this.context.close();
    }

    /** Neither what came over the wire nor what the page holds has the ServerSecret. */
    async assertNoSecret() {
        const held = await this.page.evaluate(() => [
            document.documentElement.outerHTML,
            JSON.stringify({ ...sessionStorage, ...localStorage }),
            ...[...document.querySelectorAll('input, textarea')].map((field) => field.value),
        ].join('\n'));
        const all = [held, ...await Promise.all(this.bodies)].join('\n');
        assert.ok(all.length > 1000, 'nothing was watched');
        assert.ok(!all.includes(SECRET), 'the ServerSecret reached the browser');
    }

    async mint(fields = {}) {
        await this.fill('#mint', fields);
        await this.page.locator('#mint button').click();
        // As long as it asks, the message is neither good nor bad.
        await this.page.locator('#mint-message.good, #mint-message.bad').waitFor();
    }

    /** Looks into a token and returns the verdict with the problems, a line each. */
    async inspect(fields) {
        await this.fill('#inspect', { user_id: '', room_id: '', ...fields });
        await this.page.locator('#inspect button').click();
        await this.page.locator('#verdict').filter({ hasText: /\S/ }).waitFor();
        return [await this.page.locator('#verdict').textContent(), ...await this.page.locator('#problems li').allTextContents()];
    }

    /** Looks into the token that is there, for publishing. */
    async inspectPublishing() {
        await this.page.locator('#inspect [name=publish]').check();
        return this.inspect({ user_id: 'ana', room_id: 'lobby' });
    }

    async fill(form, fields) {
        for (const [name, value] of Object.entries(fields)) {
            const field = this.page.locator(`${form} [name=${name}]`);
            await (name === 'privileges' ? field.selectOption(value) : field.fill(value));
        }
    }

    text(selector) {
        return this.page.locator(selector).innerText();
    }

    /** What axe-core finds, a line each. Its code is evaluated by the test, which no policy of the page is about. */
    async accessibilityProblems() {
        const cdp = await this.context.newCDPSession(this.page);
        await cdp.send('Runtime.evaluate', { expression: AXE });
        const { violations } = await this.page.evaluate(() => axe.run());
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
    }
}
