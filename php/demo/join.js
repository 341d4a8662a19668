// Joins the room with ZEGO's web UIKit, which is loaded when the button is pressed and not before.

import { about } from './server.js';
import { outcome } from './codes.js';

// The file of the npm package of this version: its hash keeps anybody from putting another in its place.
const UIKIT = 'https://cdn.jsdelivr.net/npm/@zegocloud/zego-uikit-prebuilt@2.18.4/zego-uikit-prebuilt.js';
const INTEGRITY = 'sha384-v8h8w7sM3dxvSQAWYVzWqFmtB3OpqoGyh8jMcAYN24qUrd7tY5D2mw/LVDk3nrH+';

const byId = (id) => document.getElementById(id);
const wish = JSON.parse(sessionStorage.getItem('join') ?? 'null');
const server = await about();

byId('demo').hidden = !server.demo;
if (wish === null || wish.roomId === '') {
  say('There is no token for a room yet. Go back, and get one with a room id.');
} else {
  byId('room').textContent = wish.roomId;
  byId('user').textContent = wish.userId;
  byId('join').disabled = false;
  byId('join').addEventListener('click', join);
}

async function join() {
  byId('join').disabled = true;
  say('Loading ZEGO\'s UIKit…');
  try {
    await loadScript(UIKIT, INTEGRITY);
  } catch {
    byId('join').disabled = false;
    say('ZEGO\'s UIKit could not be loaded. Is the network there, and cdn.jsdelivr.net not blocked?');
    return;
  }
  const { ZegoUIKitPrebuilt } = window;
  const kitToken = ZegoUIKitPrebuilt.generateKitTokenForProduction(
    server.app_id, wish.token, wish.roomId, wish.userId, wish.userId,
  );
  const kit = ZegoUIKitPrebuilt.create(kitToken);
  // The UIKit's own onJoinRoom comes before ZEGO's servers have answered. This is their answer.
  kit.express.on('roomStateChanged', (roomId, reason, code) => say(outcome(reason, code)));
  kit.joinRoom({
    container: byId('room-container'),
    showPreJoinView: false,
    turnOnCameraWhenJoining: false,
    scenario: { mode: ZegoUIKitPrebuilt.GroupCall },
  });
}

function say(text) {
  byId('join-message').textContent = text;
}

function loadScript(src, integrity) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { src, integrity, crossOrigin: 'anonymous', onload: resolve, onerror: reject });
    document.head.append(script);
  });
}
