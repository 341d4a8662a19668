// The page of make serve: gets a token, renews it before it expires, and inspects tokens.

import { about, curlCommand, inspectToken, requestToken, tokenUrl } from './server.js';
import { showInspection } from './inspection.js';
import { Renewal } from './renewal.js';
import { duration, time } from './times.js';

const byId = (id) => document.getElementById(id);

/** The request for the current token, or null before the first. */
let request = null;

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
  mint();
});

byId('inspect').addEventListener('submit', (event) => {
  event.preventDefault();
  const fields = new FormData(event.target);
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
  byId('inspect').elements.token.value = token;
  byId('inspect').elements.user_id.value = userId;
  byId('inspect').elements.room_id.value = roomId;
  byId('inspect').elements.publish.checked = publish;
  const { claims, now } = await inspect({ token, userId, roomId, publish });
  renewal.start(claims.expire - now);
  sessionStorage.setItem('join', JSON.stringify({ ...request, token }));
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
  const inspection = await inspectToken(query);
  showInspection(inspection);
  return inspection;
}
