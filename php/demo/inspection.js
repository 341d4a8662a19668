// Shows what is inside a token and what is wrong with it.

import { advice } from './codes.js';
import { time } from './times.js';

export function showInspection(found) {
  const problems = found.claims ? found.problems : [{ code: found.code, message: found.message }];
  byId('verdict').textContent = verdict(found, problems);
  byId('verdict').className = problems.length === 0 ? 'good' : 'bad';
  byId('problems').replaceChildren(...problems.map(problemItem));
  byId('claims').hidden = !found.claims;
  if (found.claims) {
    byId('claim-rows').replaceChildren(...rows(found));
  }
  byId('inspected').hidden = false;
}

function verdict(found, problems) {
  if (!found.claims) {
    return 'This token cannot be opened.';
  }
  if (problems.length === 0) {
    return 'ZEGO should accept this token.';
  }
  return problems.length === 1 ? 'ZEGO would refuse this token.' : `ZEGO would refuse this token, for ${problems.length} reasons.`;
}

function problemItem({ code, message }) {
  return element('li', {}, element('strong', {}, String(code)), ` ${message}. ${advice(code)}`);
}

function rows({ claims, size, now }) {
  return [
    ['App id', claims.appId],
    ['User id', claims.userId],
    ['Made', time(claims.ctime)],
    ['Expires', time(claims.expire)],
    ['Looked at', time(now)],
    ['Nonce', claims.nonce],
    ['Payload', claims.payload === '' ? 'none' : claims.payload],
    ['Size', `${size} bytes`],
  ].map(([name, value]) =>
    element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, String(value))));
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

function byId(id) {
  return document.getElementById(id);
}
