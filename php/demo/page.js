// The page of make serve: gets a token, renews it before it expires, and inspects tokens.

import { about, curlCommand, inspectToken, requestToken, tokenUrl } from './server.js';
import { showInspection } from './inspection.js';
import { Renewal } from './renewal.js';
import { duration, time } from './times.js';

const byId = (id) => document.getElementById(id);

/** The request for the current token, or null before the first. */
let request = null;

/** Whether the reader inspects a token of their own. A renewal then leaves it there. */
let isInspecting = false;

const renewal = new Renewal(
  (left) => { byId('countdown').textContent = duration(left); },
  renew,
);

byId('mint').addEventListener('submit', (event) => {
  event.preventDefault();
  const fields = new FormData(event.target);
  request = {
    userId: fields.get('user_id'),
    roomId: fields.get('room_id'),
    lifetime: fields.get('lifetime'),
    privileges: fields.get('privileges'),
  };
  byId('renewals').replaceChildren();
  isInspecting = false;
  mint();
});

byId('inspect').addEventListener('input', () => { isInspecting = true; });

document.querySelectorAll('button[data-copies]').forEach((button) => {
  button.addEventListener('click', () => copy(button));
});

byId('inspect').addEventListener('submit', (event) => {
  event.preventDefault();
  const fields = new FormData(event.target);
  isInspecting = true;
  inspect({
    token: fields.get('token'),
    userId: fields.get('user_id'),
    roomId: fields.get('room_id'),
    publish: fields.has('publish'),
  });
});

about().then(({ app_id, demo }) => {
  byId('app-id').textContent = app_id;
  byId('demo').hidden = !demo;
});

/** Gets a token and shows it. Returns whether that succeeded. */
async function mint() {
  const url = tokenUrl(request);
  byId('minted').hidden = false;
  show('Sending the request…', '');
  const { token, error, text } = await requestToken(url);
  byId('curl').textContent = curlCommand(url);
  byId('response').textContent = text;
  byId('mint-details').hidden = text === '';
  if (error) {
    renewal.stop();
    sessionStorage.removeItem('join');
    byId('join').hidden = true;
    byId('countdown').textContent = 'no token';
    show(error, 'bad');
    return false;
  }
  await useToken(token);
  show('Token received.', 'good');
  return true;
}

function show(text, kind) {
  byId('mint-message').textContent = text;
  byId('mint-message').className = kind;
}

/** Inspects the token, counts down to its expiry, and stores it for join.html. */
async function useToken(token) {
  const { userId, roomId, privileges } = request;
  const publish = privileges === 'login,publish';
  sessionStorage.setItem('join', JSON.stringify({ ...request, token }));
  byId('join').hidden = false;
  const inspection = await inspectToken({ token, userId, roomId, publish });
  if (!isInspecting) {
    const { elements } = byId('inspect');
    Object.assign(elements.token, { value: token });
    Object.assign(elements.user_id, { value: userId });
    Object.assign(elements.room_id, { value: roomId });
    Object.assign(elements.publish, { checked: publish });
    showInspection(inspection);
  }
  if (inspection.claims) {
    renewal.start(inspection.claims.expire - inspection.now);
  } else {
    renewal.stop();
    byId('countdown').textContent = 'unknown';
  }
}

async function renew() {
  const at = time(Math.floor(Date.now() / 1000));
  const renewed = await mint();
  const item = document.createElement('li');
  item.textContent = renewed ? `Renewed before it expired: ${at}` : `Renewal failed: ${at}`;
  byId('renewals').append(item);
}

async function inspect(query) {
  byId('verdict').textContent = '';
  showInspection(await inspectToken(query));
}

/** Copies the text of the element that the button names. */
async function copy(button) {
  const text = byId(button.dataset.copies).textContent;
  byId('copied').textContent = await navigator.clipboard.writeText(text)
    .then(() => 'Copied.', () => 'The browser does not let this page copy.');
}
