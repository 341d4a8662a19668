// Advice for ZEGO's error codes, and texts for the states of a room.

const ADVICE = {
  1001004: 'Compare ZEGO_APP_ID with the AppID in ZEGO\'s console.',
  1001005: 'Turn on token authentication in ZEGO\'s console, and pass the token when logging in.',
  1002033: 'Compare ZEGO_SERVER_SECRET with ZEGO\'s console, and the token\'s room and privileges '
    + 'with those that the app uses.',
  1002075: 'Pass an empty payload, or the JSON object that ZEGO documents.',
  1002076: 'Use the same AppID in the app and on the server.',
  1002077: 'Log in with the user id that the token was requested for.',
  1002078: 'Get a new token, and check the clock of the server that minted this one.',
  1002079: 'Pass only the token, not the endpoint\'s whole response.',
  1002080: 'Mint the token with this extension or with one of ZEGO\'s libraries.',
  1002082: 'Get a token with the privilege to publish.',
};

/** Returns what to do about an error code, or '' if it is not in the list. */
export function advice(code) {
  return ADVICE[code] ?? '';
}

const STATES = {
  LOGINING: 'Joining…',
  LOGINED: 'You have joined the room. ZEGO accepts the token.',
  RECONNECTING: 'Connection lost. Reconnecting…',
  RECONNECTED: 'Reconnected.',
  LOGOUT: 'You have left the room.',
};

/** Returns a text for a room state and an error code, as ZEGO's SDK reports them. */
export function outcome(reason, code) {
  if (code === 0 && STATES[reason]) {
    return STATES[reason];
  }
  const next = advice(code) || 'See the list of error codes in ZEGO\'s documentation.';
  return `ZEGO reports error ${code} (${reason}). ${next}`;
}
