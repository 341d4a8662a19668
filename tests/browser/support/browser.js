import { chromium } from 'playwright-core';

/** Starts Chromium for the tests. */
export function launchBrowser() {
    return chromium.launch({
        executablePath: process.env.CHROMIUM,
        // As root, Chromium does not start with its sandbox.
        chromiumSandbox: process.getuid() !== 0,
    });
}
