// The page of make serve: gets tokens, keeps one fresh, and looks into any.

import { about, curlLine, inspectToken, requestToken, tokenUrl } from './server.js';
import { showInspection } from './inspection.js';
import { Renewal } from './renewal.js';
import { duration, time } from './times.js';

const byId = (id) => document.getElementById(id);

/** What the token was asked for, while there is one. */
let wish = null;

const renewal = new Renewal(
  (left) => { byId('countdown').textContent = duration(left); },
  renew,
);

byId('mint').addEventListener('submit', (event) => {
  event.preventDefault();
  const fields = new FormData(event.target);
  wish = {
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
  look({
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

/** Gets a token and shows it. Returns whether there is one. */
async function mint() {
  const url = tokenUrl(wish);
  byId('minted').hidden = false;
  say('Asking the endpoint…', '');
  const { token, error, text } = await requestToken(url);
  byId('curl').textContent = curlLine(url);
  byId('answer').textContent = text;
  byId('mint-details').hidden = text === '';
  if (error) {
    renewal.stop();
    byId('countdown').textContent = 'no token';
    say(error, 'bad');
    return false;
  }
  await keep(token);
  say('Here is the token, as an app gets it.', 'good');
  return true;
}

function say(text, kind) {
  byId('mint-message').textContent = text;
  byId('mint-message').className = kind;
}

/** Looks into the token, counts down to its expiry, and leaves it for the page that joins the room. */
async function keep(token) {
  const publish = wish.privileges === 'login,publish';
  byId('inspect').elements.token.value = token;
  byId('inspect').elements.user_id.value = wish.userId;
  byId('inspect').elements.room_id.value = wish.roomId;
  byId('inspect').elements.publish.checked = publish;
  const found = await look({ token, userId: wish.userId, roomId: wish.roomId, publish });
  renewal.start(found.claims.expire - found.now);
  sessionStorage.setItem('join', JSON.stringify({ ...wish, token }));
}

async function renew() {
  const at = time(Math.floor(Date.now() / 1000));
  const renewed = await mint();
  const item = document.createElement('li');
  item.textContent = renewed ? `Renewed before it expired: ${at}` : `Could not be renewed: ${at}`;
  byId('renewals').append(item);
}

async function look(question) {
  byId('verdict').textContent = '';
  const found = await inspectToken(question);
  showInspection(found);
  return found;
}
