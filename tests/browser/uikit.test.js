// Compares ZEGO\Token04 with ZEGO's UIKit: the npm package, in Chromium, with tokens of the
// endpoint.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { launchBrowser } from './support/browser.js';
import { APP_ID, SECRET, startEndpoint } from './support/endpoint.js';
import { token04 } from './support/token04.js';
import { openUIKitPage } from './support/uikit.js';

const LOGINS = {
    'ASCII': ['ana', 'lobby', 'Ana'],
    'spaces': ['ana maria', ' the  lobby ', 'Ana Maria '],
    'quotes and backslashes': ['"ana" \'m\'', 'C:\\lobby', '"Ana" \'M\' \\ `'],
    'characters with a meaning in URIs': ['a+b/c=d&e?f#g%20', ';/?:@&=+$,#%', ';/?:@&=+$,#%25-_.!~*\'()'],
    'Latin-1': ['josé', 'café ÿ', 'José'],
    'control characters': ['a\0b\tc\nd\x1fe\x7ff', '\b\f\r\v\x80', 'A\0B\tC\nD\x1fE\x7fF\x80'],
    'emoji in the name': ['ana', 'lobby', 'Ana 😀 👩‍👩‍👧 ❤️'],
    'Chinese in the name': ['ana', 'lobby', '安娜'],
    'no name': ['ana', 'lobby', ''],
    'no room': ['ana', '', 'Ana'],
};

// Ids with characters above U+00FF, which btoa() and so the UIKit do not accept.
const UNSUPPORTED_LOGINS = {
    'the first character too many in the user id': ['aĀ', 'lobby', 'Ana'],
    'the first character too many in the room id': ['ana', 'Ālobby', 'Ana'],
    'Chinese in the user id': ['安娜', 'lobby', 'Ana'],
    'Chinese in the room id': ['ana', '大厅', 'Ana'],
    'an emoji in the user id': ['ana😀', 'lobby', 'Ana'],
    'an emoji in the room id': ['ana', '😀', 'Ana'],
};

let browser;
let page;

before(async () => {
    browser = await launchBrowser();
    page = await openUIKitPage(browser, await startEndpoint());
});

after(() => browser?.close());

/** Gets a token from the endpoint in the page, as an app does. */
function mint(userId, roomId) {
    return page.evaluate(async (fields) => {
        const headers = { 'Content-Type': 'application/json' };
        const body = JSON.stringify(fields);
        const response = await fetch('/get_zego_token.php', { method: 'POST', headers, body });
        const { token, message } = await response.json();
        if (!response.ok) {
            throw new Error(message);
        }
        return token;
    }, { user_id: userId, room_id: roomId });
}

/**
 * Calls generateKitTokenForProduction() with each list of arguments. Returns {returned} or {threw},
 * the name of the error, for each.
 */
function productionKitTokens(calls) {
    return page.evaluate((all) => all.map((args) => {
        try {
            return { returned: ZegoUIKitPrebuilt.generateKitTokenForProduction(...args) };
        } catch (error) {
            return { threw: error.name };
        }
    }), calls);
}

for (const [name, [userId, roomId, userName]] of Object.entries(LOGINS)) {
    test(`kitToken() equals the UIKit's kit token and can be decoded: ${name}`, async () => {
        // Not from the endpoint: it rejects control characters, and white space at the ends of ids.
        const [{ returned: token }] = token04([['mint', [APP_ID, userId, SECRET]]]);
        const [kitToken] = await productionKitTokens([[APP_ID, token, roomId, userId, userName]]);
        assert.deepEqual(
            token04([
                ['kitToken', [token, APP_ID, roomId, userId, userName]],
                ['problems', [kitToken.returned, SECRET, APP_ID, userId, roomId, true]],
            ]),
            [kitToken, { returned: [] }],
        );
    });
}

test('kitToken() equals the UIKit\'s kit token for every supported character in each argument', async () => {
    const token = await mint('ana', 'lobby');
    const latin1 = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
    // The first and last characters of two, three and four bytes in UTF-8, and around surrogates.
    const others = ['\u0100', '\u07ff', '\u0800', '\u2028', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10ffff}'];
    const logins = [
        ...latin1.flatMap((character) => [['ana', character, ''], [character, 'lobby', '']]),
        ...[...latin1, ...others].map((character) => ['ana', 'lobby', character]),
    ];
    const theirs = await productionKitTokens(logins.map(([user, room, name]) => [APP_ID, token, room, user, name]));
    const ours = token04(logins.map(([user, room, name]) => ['kitToken', [token, APP_ID, room, user, name]]));
    const different = logins.filter((_, number) => !isDeepStrictEqual(ours[number], theirs[number]));
    assert.deepEqual(different, []);
});

test('kitToken() equals the UIKit\'s kit token for the smallest and largest app id, and without a name', async () => {
    const token = await mint('ana', 'lobby');
    const appIds = [1, 4294967295];
    assert.deepEqual(
        token04(appIds.map((appId) => ['kitToken', [token, appId, 'lobby', 'ana']])),
        await productionKitTokens(appIds.map((appId) => [appId, token, 'lobby', 'ana'])),
    );
});

for (const [name, [userId, roomId, userName]] of Object.entries(UNSUPPORTED_LOGINS)) {
    test(`kitToken() throws where the UIKit throws: ${name}`, async () => {
        const token = await mint(userId, roomId);
        const theirs = await productionKitTokens([[APP_ID, token, roomId, userId, userName]]);
        assert.deepEqual(theirs, [{ threw: 'InvalidCharacterError' }]);
        const [ours] = token04([['kitToken', [token, APP_ID, roomId, userId, userName]]]);
        assert.equal(ours.threw, 'ValueError');
    });
}

// Fifty tokens each, because each has a different IV of sixteen digits.
for (const userId of ['ana', '"ana" m', 'josé']) {
    test(`the UIKit's test tokens can be decoded and have no problems: ${userId}`, async () => {
        const kitTokens = await page.evaluate(([appId, secret, user]) => Array.from({ length: 50 }, () => (
            ZegoUIKitPrebuilt.generateKitTokenForTest(appId, secret, 'lobby', user, 'Ana')
        )), [APP_ID, SECRET, userId]);
        const tokens = [...kitTokens, ...kitTokens.map((kitToken) => kitToken.split('#')[0])];
        assert.equal(new Set(tokens).size, 100);
        assert.deepEqual(
            token04(tokens.map((token) => ['problems', [token, SECRET, APP_ID, userId, 'lobby', true]])),
            tokens.map(() => ({ returned: [] })),
        );
        const [ofAnother] = token04([['problems', [tokens[0], SECRET, APP_ID, 'bob']]]);
        assert.deepEqual(ofAnother.returned.map((problem) => problem.code), [1002077]);
    });
}
