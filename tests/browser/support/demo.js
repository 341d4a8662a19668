import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SECRET } from './endpoint.js';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core'), 'utf8');

/** A page of make serve. Records errors, Content-Security-Policy violations and response bodies. */
export class DemoPage {
    errors = [];
    bodies = [];

    static async open(browser, origin, options = {}, path = '/') {
        const demo = new DemoPage();
        // bypassCSP stays off, so that the Content-Security-Policy applies.
        demo.context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
        demo.page = await demo.context.newPage();
        demo.#watch(demo.page);
        await demo.page.goto(origin + path);
        return demo;
    }

    #watch(page) {
        page.on('console', (message) => {
            if (message.type() === 'error') {
                this.errors.push(message.text());
            }
        });
        page.on('pageerror', (error) => this.errors.push(String(error)));
        page.on('response', (response) => {
            this.bodies.push(response.text().catch(() => ''));
        });
    }

    /** Fails if there were errors or if the secret reached the page, and closes the page. */
    async end() {
        assert.deepEqual(this.errors, []);
        await this.assertNoSecret();
        await this.context.close();
    }

    /** Fails if the ServerSecret is in a response, the document, the storage or a form field. */
    async assertNoSecret() {
        const held = await this.page.evaluate(() => [
            document.documentElement.outerHTML,
            JSON.stringify({ ...sessionStorage, ...localStorage }),
            ...[...document.querySelectorAll('input, textarea')].map((field) => field.value),
        ].join('\n'));
        const all = [held, ...await Promise.all(this.bodies)].join('\n');
        assert.ok(all.length > 1000, 'no content was recorded');
        assert.ok(!all.includes(SECRET), 'the ServerSecret reached the browser');
    }

    async mint(fields = {}) {
        await this.fill('#mint', fields);
        await this.page.locator('#mint button').click();
        // While the request runs, the message has neither class.
        await this.page.locator('#mint-message.good, #mint-message.bad').waitFor();
    }

    /** Inspects a token. Returns the verdict and then the rejections. */
    async inspect(fields) {
        await this.fill('#inspect', { user_id: '', room_id: '', ...fields });
        await this.page.locator('#inspect button').click();
        await this.page.locator('#verdict').filter({ hasText: /\S/ }).waitFor();
        return [await this.page.locator('#verdict').textContent(), ...await this.page.locator('#rejections li').allTextContents()];
    }

    /** Inspects the current token for a login that publishes streams. */
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

    /**
     * Returns axe-core's violations, one text each. The debugger evaluates its code, so the page's
     * Content-Security-Policy does not block it.
     */
    async accessibilityProblems() {
        const cdp = await this.context.newCDPSession(this.page);
        await cdp.send('Runtime.evaluate', { expression: AXE });
        const { violations } = await this.page.evaluate(() => axe.run());
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
    }
}
