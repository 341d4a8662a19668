// ZEGO's numbers in words: what to do about each.

const ADVICE = {
  1001004: 'Compare ZEGO_APP_ID with ZEGO\'s console.',
  1001005: 'The project wants an AppSign or a token: turn on token authentication in ZEGO\'s console, and pass the token.',
  1002033: 'Compare ZEGO_SERVER_SECRET with ZEGO\'s console, and the room and privileges with what the token was asked for.',
  1002075: 'The payload has to be empty or the JSON object that ZEGO describes.',
  1002076: 'The app and the server have to use the same AppID.',
  1002077: 'The app has to log in as the user it asked a token for.',
  1002078: 'Ask for a new token, and check the clock of the server that made it.',
  1002079: 'Pass the token alone, not the whole answer of the endpoint.',
  1002080: 'Make the token with one of ZEGO\'s libraries or this extension.',
  1002082: 'Ask for a token with the privilege to publish.',
};

/** What to do about a problem of this number. Empty where nobody knows. */
export function advice(code) {
  return ADVICE[code] ?? '';
}

const STATES = {
  LOGINING: 'Joining…',
  LOGINED: 'You are in. ZEGO accepts the token.',
  RECONNECTING: 'The connection is lost. Trying again…',
  RECONNECTED: 'You are in again.',
  LOGOUT: 'You have left the room.',
};

/** What the state of a room means, as ZEGO's SDK names it, with the number that comes along. */
export function outcome(reason, code) {
  return code === 0 && STATES[reason]
    ? STATES[reason]
    : `ZEGO refuses, with ${code} (${reason}). ${advice(code) || 'ZEGO lists its numbers in its documentation.'}`;
}
