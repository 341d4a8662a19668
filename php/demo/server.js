// Requests of the page: gets tokens from the endpoint, as an app does, and inspects them.

const ENDPOINT = '/get_zego_token.php';
const NO_RESPONSE = 'The server does not respond. Is make serve still running?';

/** Returns the server's AppID, and whether its credentials are for demos: { app_id, demo }. */
export async function about() {
  return (await fetch('/inspect.php')).json();
}

/** Returns the URL to get a token. On a site ZEGO_ROOM_PRIVILEGES replaces demo_privileges. */
export function tokenUrl({ userId, roomId, lifetime, privileges }) {
  const query = new URLSearchParams({ userID: userId, expired_ts: lifetime });
  if (roomId !== '') {
    query.set('roomID', roomId);
  }
  if (privileges !== '') {
    query.set('demo_privileges', privileges);
  }
  return new URL(`${ENDPOINT}?${query}`, location.href).href;
}

export function curlCommand(url) {
  return `curl '${url.replaceAll("'", '%27')}'`;
}

/** Requests a token. Returns { token, text } or { error, text }; text is the response body. */
export async function requestToken(url) {
  let response;
  try {
    response = await fetch(url);
  } catch {
    return { error: NO_RESPONSE, text: '' };
  }
  const text = await response.text();
  const body = parse(text);
  if (body === null) {
    return { error: `The endpoint returned status ${response.status} and no JSON.`, text };
  }
  if (body.code === 0 && typeof body.token === 'string') {
    return { token: body.token, text };
  }
  return { error: sentence(response.status, body.message), text };
}

/**
 * Inspects a token. Returns { claims, size, problems, notes, now } or { code, message, now }, or
 * { error } if the inspector fails.
 */
export async function inspectToken({ token, userId, roomId, publish }) {
  const request = { token, publish };
  if (userId !== '') {
    request.user_id = userId;
  }
  if (roomId !== '') {
    request.room_id = roomId;
  }
  let response;
  try {
    response = await fetch('/inspect.php', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    });
  } catch {
    return { error: NO_RESPONSE };
  }
  const body = parse(await response.text());
  return response.ok && body !== null
    ? body
    : { error: `The inspector fails with status ${response.status}. See the log of make serve.` };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const MEANINGS = {
  400: 'The request is invalid',
  403: 'The endpoint does not give you this token',
  405: 'The endpoint does not accept this method',
  413: 'The request is too large',
  415: 'The endpoint does not accept this content type',
  500: 'The endpoint cannot mint a token',
};

function sentence(status, message) {
  return `${MEANINGS[status] ?? `The endpoint returned status ${status}`}: ${message}.`;
}
