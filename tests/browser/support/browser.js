import { chromium } from 'playwright-core';

/** Starts the Chromium that the tests run in. */
export function launchBrowser() {
    return chromium.launch({
        executablePath: process.env.CHROMIUM,
        // Chromium does not start as root with it.
        chromiumSandbox: process.getuid() !== 0,
    });
}
