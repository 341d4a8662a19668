// What the page asks of the server: tokens from the endpoint, as an app would, and what is inside of one.

const ENDPOINT = '/get_zego_token.php';

/** The app the server has credentials for: { app_id, demo }. */
export async function about() {
  return (await fetch('/inspect.php')).json();
}

/** The address of a request for a token. demo_privileges is for this page: a site has ZEGO_ROOM_PRIVILEGES. */
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

export function curlLine(url) {
  return `curl '${url.replaceAll("'", '%27')}'`;
}

/** The endpoint's answer: { token } or { error }, a sentence, and the text as it came. */
export async function requestToken(url) {
  let response;
  try {
    response = await fetch(url);
  } catch {
    return { error: 'The server does not answer. Is make serve still running?', text: '' };
  }
  const text = await response.text();
  const body = parse(text);
  if (body === null) {
    return { error: `The endpoint answered with status ${response.status} and no JSON.`, text };
  }
  if (body.code === 0 && typeof body.token === 'string') {
    return { token: body.token, text };
  }
  return { error: sentence(response.status, body.message), text };
}

/** What is inside a token: { claims, size, problems, now } or { code, message, now }. */
export async function inspectToken({ token, userId, roomId, publish }) {
  const request = { token, publish };
  if (userId !== '') {
    request.user_id = userId;
  }
  if (roomId !== '') {
    request.room_id = roomId;
  }
  const response = await fetch('/inspect.php', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  return response.json();
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const MEANINGS = {
  400: 'The endpoint refuses the request',
  403: 'The endpoint does not let you have this token',
  405: 'The endpoint does not take this method',
  413: 'The request is too large for the endpoint',
  415: 'The endpoint does not take this content type',
  500: 'The endpoint cannot make a token',
};

function sentence(status, message) {
  return `${MEANINGS[status] ?? `The endpoint answered with status ${status}`}: ${message}.`;
}
