// Shows the claims of a token, and why ZEGO would reject it.

import { advice } from './codes.js';
import { time } from './times.js';

const ACCEPTED = 'ZEGO should accept this token.';

/** Shows a result of inspectToken(). */
export function showInspection(inspection) {
  const { claims, error, code, message } = inspection;
  if (error) {
    show(error, [], []);
    byId('claims').hidden = true;
    return;
  }
  const rejections = claims ? inspection.problems : [{ code, message }];
  show(verdict(claims, rejections), rejections, inspection.notes ?? []);
  byId('claims').hidden = !claims;
  if (claims) {
    byId('claim-rows').replaceChildren(...rows(inspection));
  }
}

function show(text, rejections, notes) {
  byId('verdict').textContent = text;
  byId('verdict').className = text === ACCEPTED ? 'good' : 'bad';
  byId('rejections').replaceChildren(...rejections.map(rejectionItem), ...notes.map(noteItem));
  byId('inspected').hidden = false;
}

function verdict(claims, rejections) {
  if (!claims) {
    return 'This token cannot be decoded.';
  }
  if (rejections.length === 0) {
    return ACCEPTED;
  }
  const reasons = rejections.length === 1 ? '' : `, for ${rejections.length} reasons`;
  return `ZEGO would reject this token${reasons}.`;
}

function rejectionItem({ code, message }) {
  return element('li', {}, element('strong', {}, String(code)), ` ${message}. ${advice(code)}`);
}

function noteItem({ message }) {
  return element('li', {}, element('strong', {}, 'Note'), ` ${message}.`);
}

function rows({ claims, size, now }) {
  return [
    ['App id', claims.appId],
    ['User id', claims.userId],
    ['Minted', time(claims.ctime)],
    ['Expires', time(claims.expire)],
    ['Checked at', time(now)],
    ['Nonce', claims.nonce],
    ['Payload', claims.payload === '' ? 'none' : claims.payload],
    ['Size', `${size} bytes`],
  ].map(([name, value]) =>
    element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, String(value))));
}

function element(name, attributes, ...children) {
  const created = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => created.setAttribute(key, value));
  created.append(...children);
  return created;
}

function byId(id) {
  return document.getElementById(id);
}
