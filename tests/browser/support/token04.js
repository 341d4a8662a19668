import { execFileSync } from 'node:child_process';
import { inRepository, PHP, WITH_EXTENSION } from './php.js';

/**
 * Makes calls of ZEGO\Token04, each [method, arguments]; of each comes back {returned} or {threw, message}.
 * 'problems' is decode() with the first two arguments, then problems() with the rest.
 */
export function token04(calls) {
    const command = [...WITH_EXTENSION, inRepository('tests/browser/support/token04.php')];
    return JSON.parse(execFileSync(PHP, command, { input: JSON.stringify(calls), encoding: 'utf8' }));
}
