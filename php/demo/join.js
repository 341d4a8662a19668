// Joins the room with ZEGO's web UIKit. The UIKit is loaded only when the button is pressed.

import { about } from './server.js';
import { outcome } from './codes.js';

// The file in the npm package of this version. The browser runs it only if its hash matches.
const UIKIT = 'https://cdn.jsdelivr.net/npm/@zegocloud/zego-uikit-prebuilt@2.18.4/'
  + 'zego-uikit-prebuilt.js';
const INTEGRITY = 'sha384-v8h8w7sM3dxvSQAWYVzWqFmtB3OpqoGyh8jMcAYN24qUrd7tY5D2mw/LVDk3nrH+';

const byId = (id) => document.getElementById(id);
const request = JSON.parse(sessionStorage.getItem('join') ?? 'null');
const server = await about();

byId('demo').hidden = !server.demo;
if (request === null || request.roomId === '') {
  show('There is no token for a room yet. Go back and get a token with a room id.');
} else {
  byId('room').textContent = request.roomId;
  byId('user').textContent = request.userId;
  byId('join').disabled = false;
  byId('join').addEventListener('click', join);
}

async function join() {
  byId('join').disabled = true;
  show('Loading ZEGO\'s UIKit…');
  try {
    await loadScript(UIKIT, INTEGRITY);
  } catch {
    byId('join').disabled = false;
    show('ZEGO\'s UIKit could not be loaded. Check your network and access to cdn.jsdelivr.net.');
    return;
  }
  const { ZegoUIKitPrebuilt } = window;
  const kitToken = ZegoUIKitPrebuilt.generateKitTokenForProduction(
    server.app_id, request.token, request.roomId, request.userId, request.userId,
  );
  const kit = ZegoUIKitPrebuilt.create(kitToken);
  // The UIKit calls its own onJoinRoom before ZEGO's servers respond. This event is their response.
  kit.express.on('roomStateChanged', (roomId, reason, code) => show(outcome(reason, code)));
  kit.joinRoom({
    container: byId('room-container'),
    showPreJoinView: false,
    turnOnCameraWhenJoining: false,
    scenario: { mode: ZegoUIKitPrebuilt.GroupCall },
  });
}

function show(text) {
  byId('join-message').textContent = text;
}

function loadScript(src, integrity) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const attributes = { src, integrity, crossOrigin: 'anonymous' };
    Object.assign(script, { ...attributes, onload: resolve, onerror: reject });
    document.head.append(script);
  });
}
