import { execFileSync } from 'node:child_process';
import { inRepository, PHP, WITH_EXTENSION } from './php.js';

/**
 * Calls methods of ZEGO\Token04 in PHP. A call is [method, arguments], its result {returned} or
 * {threw, message}. 'problems' calls decode() with the first two arguments, then problems() with
 * the others. 'mint' takes an AppID, a user id and a ServerSecret.
 */
export function token04(calls) {
    const command = [...WITH_EXTENSION, inRepository('tests/browser/support/token04.php')];
    return JSON.parse(execFileSync(PHP, command, { input: JSON.stringify(calls), encoding: 'utf8' }));
}
