import { createRequire } from 'node:module';

const BUNDLE = createRequire(import.meta.url).resolve('@zegocloud/zego-uikit-prebuilt');
// The script is in the body because the bundle adds elements to the body while it loads.
const HTML = '<!doctype html><meta charset="utf-8"><title>UIKit</title><body><script src="/uikit.js"></script></body>';

/** Opens a page with ZEGO's UIKit on the endpoint's origin. It can reach only the endpoint. */
export async function openUIKitPage(browser, origin) {
    const page = await browser.newPage();
    await page.route('**', (route) => route.abort());
    await page.route(`${origin}/get_zego_token.php`, (route) => route.continue());
    await page.route(`${origin}/uikit.js`, (route) => route.fulfill({ path: BUNDLE }));
    await page.route(`${origin}/uikit.html`, (route) => route.fulfill({ body: HTML, contentType: 'text/html' }));
    await page.goto(`${origin}/uikit.html`);
    return page;
}
