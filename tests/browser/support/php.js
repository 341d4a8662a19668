import { fileURLToPath } from 'node:url';

export const PHP = process.env.PHP;

/** Options of PHP to load the extension under test, if there is one, and no php.ini. */
export const WITH_EXTENSION = process.env.EXTENSION ? ['-n', '-d', `extension=${process.env.EXTENSION}`] : ['-n'];

/** The absolute path of a file or folder of this repository. */
export const inRepository = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
