//! What the fuzz targets do with their input: mint or open a token, and compare with what the same
//! should give by other means. `main.rs` feeds them the corpora, `fuzz/` whatever libFuzzer finds.

use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value};
use std::fmt::Write as _;
use zego_server_assistant::token04::{
    self, Header, Iv, Key, Login, MAX_PLAINTEXT_LEN, OpenError, Opened, OpenedClaims, Random,
    Request,
};

const KEY: &Key = b"0123456789abcdef0123456789abcdef";
const IV: Iv = *b"exn62lbokoa8n8jp";
const HEADER_LEN: usize = 28;

/// Mints what the input asks for: app id, ctime, effective time and nonce on its first line, the
/// user id on the second, the payload after that.
pub fn mint(input: &[u8]) {
    let (numbers, texts) = split_at_newline(input);
    let (user_id, payload) = split_at_newline(texts);
    let mut numbers = numbers.split(|&byte| byte == b' ').map(integer);
    let mut number = || numbers.next().unwrap_or(1);
    let (app_id, ctime, effective_time, nonce) = (number(), number(), number(), number());

    let request = Request { app_id, user_id, secret: KEY, effective_time, payload };
    let minted = token04::mint(&request, ctime, &Random { nonce, iv: IV });
    match (minted, expected_plaintext(&request, ctime, nonce)) {
        (Ok(token), Ok(plaintext)) => {
            assert_eq!(token, String::from_utf8(seal(&plaintext)).expect("base64"));
            open_token(token.as_bytes());
        }
        (Err(error), Err(code)) => assert_eq!(error.code(), code, "{error}"),
        (minted, expected) => panic!("{minted:?}\ninstead of {expected:?}"),
    }
}

/// Opens a token of any bytes, and lists its problems.
pub fn open_token(token: &[u8]) {
    let opened = token04::open(token, KEY);
    match &opened {
        Ok(opened) => check_problems(opened),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    // What is wrong with base64 or with claims can be said in many ways.
    let opened = opened.map_err(|error| match error {
        OpenError::NotBase64Byte { .. } => OpenError::NotBase64End,
        OpenError::ClaimMissing { .. } | OpenError::ClaimType { .. } => OpenError::NotJson,
        error => error,
    });
    assert_eq!(opened, expected_opening(token));
}

/// Whoever the token is for, another login has a problem with it more.
fn check_problems(opened: &Opened) {
    let claims = &opened.claims;
    let user_id = claims.user_id.as_bytes();
    let own = Login { app_id: claims.app_id, user_id, room_id: None, publish: false };
    let other = Login { app_id: !claims.app_id, user_id: b"\xff", ..own };
    for now in [i64::MIN, 0, claims.ctime, claims.expire, i64::MAX] {
        let problems = opened.problems(&own, now);
        assert!(problems.iter().all(|problem| problem.code > 0 && !problem.message.is_empty()));
        assert_eq!(opened.problems(&other, now).len(), problems.len() + 2);
    }
}

/// Opens a token with any bytes inside its base64.
pub fn open_binary(binary: &[u8]) {
    open_token(&encode(binary));
}

/// Opens a token with any plaintext inside its encryption.
pub fn open_plaintext(plaintext: &[u8]) {
    if plaintext.len() <= MAX_PLAINTEXT_LEN {
        open_token(&seal(plaintext));
    }
}

fn split_at_newline(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|&byte| byte == b'\n');
    end.map_or((bytes, b""), |end| (&bytes[..end], &bytes[end + 1..]))
}

fn integer(decimal: &[u8]) -> i64 {
    str::from_utf8(decimal).ok().and_then(|text| text.parse().ok()).unwrap_or(1)
}

/// The plaintext that [`token04::mint`] has to encrypt, or the code it has to refuse with.
fn expected_plaintext(request: &Request, ctime: i64, nonce: i64) -> Result<Vec<u8>, i8> {
    let app_id = request.app_id;
    if !(1..=4_294_967_295).contains(&app_id) {
        return Err(1);
    }
    if request.user_id.is_empty() {
        return Err(3);
    }
    if request.effective_time <= 0 {
        return Err(6);
    }
    let expire = ctime.checked_add(request.effective_time).ok_or(6)?;
    let user_id = str::from_utf8(request.user_id).map_err(|_| 3)?;
    let payload = str::from_utf8(request.payload).map_err(|_| -1)?;

    let (user_id, payload) = (as_php_writes(user_id), as_php_writes(payload));
    let plaintext = format!(
        r#"{{"app_id":{app_id},"user_id":{user_id},"nonce":{nonce},"ctime":{ctime},"expire":{expire},"payload":{payload}}}"#
    );
    if plaintext.len() > MAX_PLAINTEXT_LEN { Err(-1) } else { Ok(plaintext.into_bytes()) }
}

/// JSON as `serde_json` writes it, with those characters escaped that PHP escapes as well. None of
/// them can be part of one of `serde_json`'s escapes.
fn as_php_writes(text: &str) -> String {
    let mut json = String::new();
    for character in serde_json::to_string(text).expect("text").chars() {
        match character {
            '/' => json.push_str(r"\/"),
            '&' => json.push_str(r"\u0026"),
            '\0'..='\x7f' => json.push(character),
            _ => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    write!(json, r"\u{unit:04x}").expect("memory is there");
                }
            }
        }
    }
    json
}

/// What [`token04::open`] has to say of a token, where one error stands for all about base64, and one
/// for all about the claims.
fn expected_opening(token: &[u8]) -> Result<Opened, OpenError> {
    let end = token.iter().position(|&byte| byte == b'#').unwrap_or(token.len());
    let encoded = token[..end].strip_prefix(b"04").ok_or(OpenError::NotVersion04)?;
    let binary = BASE64_STANDARD.decode(encoded).map_err(|_| OpenError::NotBase64End)?;
    let too_short = OpenError::TooShort { len: binary.len() };
    match &binary[..] {
        [_, _, _, _, _, _, _, _, 0, 16, ..] => {}
        [_, _, _, _, _, _, _, _, high, low, ..] => {
            return Err(OpenError::IvLength { stated: u16::from_be_bytes([*high, *low]) });
        }
        _ => return Err(too_short),
    }
    if binary.len() < HEADER_LEN {
        return Err(too_short);
    }
    let (front, ciphertext) = binary.split_at(HEADER_LEN);
    let (stated, found) = (usize::from(front[26]) * 256 + usize::from(front[27]), ciphertext.len());
    if stated != found || stated == 0 || stated % 16 != 0 {
        return Err(OpenError::Lengths { stated, found });
    }
    let header = Header {
        expire: front[..8].iter().fold(0, |expire, &byte| expire << 8 | i64::from(byte)),
        iv: front[10..26].try_into().expect("16 bytes"),
    };
    let mut buffer = ciphertext.to_vec();
    let plaintext = cbc::Decryptor::<aes::Aes256Dec>::new(KEY.into(), (&header.iv).into())
        .decrypt_padded::<Pkcs7>(&mut buffer)
        .map_err(|_| OpenError::Padding)?;
    let claims = expected_claims(plaintext).ok_or(OpenError::NotJson)?;
    Ok(Opened { header, claims })
}

fn expected_claims(plaintext: &[u8]) -> Option<OpenedClaims> {
    let fields: Map<String, Value> = serde_json::from_slice(plaintext).ok()?;
    let integer = |name| fields.get(name)?.as_i64();
    let text = |value: &Value| value.as_str().map(String::from);
    Some(OpenedClaims {
        app_id: integer("app_id")?,
        user_id: text(fields.get("user_id")?)?,
        nonce: integer("nonce")?,
        ctime: integer("ctime")?,
        expire: integer("expire")?,
        payload: fields.get("payload").map_or(Some(String::new()), text)?,
    })
}

/// A token around any plaintext. Its header's expire is the one in the plaintext where there is one.
fn seal(plaintext: &[u8]) -> Vec<u8> {
    let expire = expected_claims(plaintext).map_or(0, |claims| claims.expire);
    let mut buffer = plaintext.to_vec();
    buffer.resize(plaintext.len() + 16, 0);
    let ciphertext = cbc::Encryptor::<aes::Aes256Enc>::new(KEY.into(), (&IV).into())
        .encrypt_padded::<Pkcs7>(&mut buffer, plaintext.len())
        .expect("there is room for the padding");
    let ciphertext_len = u16::try_from(ciphertext.len()).expect("the plaintext is not too long");
    let mut binary = expire.to_be_bytes().to_vec();
    binary.extend([0, 16]);
    binary.extend(IV);
    binary.extend(ciphertext_len.to_be_bytes());
    binary.extend(ciphertext);
    encode(&binary)
}

fn encode(binary: &[u8]) -> Vec<u8> {
    format!("04{}", BASE64_STANDARD.encode(binary)).into_bytes()
}
