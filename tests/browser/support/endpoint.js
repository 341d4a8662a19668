import { spawn } from 'node:child_process';
import { inRepository, PHP, WITH_EXTENSION } from './php.js';

export const APP_ID = 1234567890;
export const SECRET = '0123456789abcdef0123456789abcdef';

/**
 * Starts get_zego_token.php on PHP's built-in server until this process ends. Resolves to its
 * origin.
 */
export function startEndpoint() {
    return start(['-t', inRepository('php')], {});
}

/** Starts the server of make serve with demo credentials: the endpoint and the page. */
export function startDemo() {
    return start(['-t', inRepository('php/demo'), inRepository('php/demo/router.php')], { ZEGO_DEMO: '1' });
}

/** Starts a server of the site that make docs has built. */
export function startSite() {
    return start(['-t', inRepository('target/site/html')], {});
}

/** Starts a server of a folder. */
export function startFolder(folder) {
    return start(['-d', `session.save_path=${folder}`, '-t', folder], {});
}

function start(site, settings) {
    const options = ['-d', 'display_startup_errors=0', '-d', 'output_buffering=4096'];
    // With port 0, PHP chooses a free port and prints it.
    const command = [...WITH_EXTENSION, ...options, '-S', '127.0.0.1:0', ...site];
    const environment = {
        PATH: process.env.PATH, ZEGO_APP_ID: String(APP_ID), ZEGO_SERVER_SECRET: SECRET,
        ZEGO_AUTHORIZE: 'anyone', ...settings,
    };
    const server = spawn(PHP, command, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
    // The server must not keep this process running.
    server.unref();
    server.stderr.unref();
    process.on('exit', () => server.kill());
    return new Promise((resolve, reject) => {
        let log = '';
        server.stderr.setEncoding('utf8').on('data', (text) => {
            log += text;
            const started = log.match(/Development Server \((http:\S+)\) started/);
            if (started) {
                resolve(started[1]);
            }
        });
        server.on('error', reject);
        server.on('close', () => reject(new Error(`php -S did not start: ${log}`)));
    });
}
