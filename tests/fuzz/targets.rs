//! The fuzz targets: each mints or decodes a token, and compares the result with that of other code.
//! `main.rs` runs them on the corpora, `fuzz/` on the inputs that libFuzzer generates.

use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use aes_gcm::aead::Aead;
use aes_gcm::{Aes256Gcm, KeyInit};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value};
use std::fmt::Write as _;
use zego_server_assistant::token04::{
    self, DecodedClaims, DecodedToken, Expected, Header, Iv, Key, MAX_PLAINTEXT_LEN, Randomness,
    Request,
};

const KEY: &Key = b"0123456789abcdef0123456789abcdef";
const CBC_IV: [u8; 16] = *b"exn62lbokoa8n8jp";
const GCM_IV: [u8; 12] = *b"exn62lbokoa8";
const IVS: [Iv; 2] = [Iv::Cbc(CBC_IV), Iv::Gcm(GCM_IV)];

/// Mints a token for the input: app id, ctime, effective time and nonce on the first line, the user
/// id on the second, the payload after that.
pub fn mint(input: &[u8]) {
    let (numbers, texts) = split_at_newline(input);
    let (user_id, payload) = split_at_newline(texts);
    let mut numbers = numbers.split(|&byte| byte == b' ').map(integer);
    let mut number = || numbers.next().unwrap_or(1);
    let (app_id, ctime, effective_time, nonce) = (number(), number(), number(), number());

    let request = Request { app_id, user_id, secret: KEY, effective_time, payload };
    for iv in IVS {
        let minted = token04::mint(&request, ctime, &Randomness { nonce, iv });
        match (minted, expected_plaintext(&request, ctime, nonce)) {
            (Ok(token), Ok(plaintext)) => {
                assert_eq!(token, String::from_utf8(token_of(&plaintext, iv)).expect("base64"));
                decode_token(token.as_bytes());
            }
            (Err(error), Err(code)) => assert_eq!(error.code(), code, "{error}"),
            (minted, expected) => panic!("{minted:?}\ninstead of {expected:?}"),
        }
    }
}

/// Decodes a token of any bytes, and lists its rejections.
pub fn decode_token(token: &[u8]) {
    let decoded = token04::decode(token, KEY);
    match &decoded {
        Ok(decoded) => check_rejections(decoded),
        Err(error) => assert!(error.code() > 0 && !error.to_string().is_empty()),
    }
    assert_eq!(decoded.ok(), expected_result(token));
}

/// Checks that a login of another app and another user gets two more rejections.
fn check_rejections(decoded: &DecodedToken) {
    let claims = &decoded.claims;
    let user_id = claims.user_id.as_bytes();
    let app_id = claims.app_id;
    let own = Expected { app_id, user_id, room_id: None, publish: false, stream_id: None };
    let other = Expected { app_id: !app_id, user_id: b"\xff", ..own };
    let publisher = Expected { room_id: Some(user_id), stream_id: Some(user_id), ..own };
    for now in [i64::MIN, 0, claims.ctime, claims.expire, i64::MAX] {
        let rejections = decoded.rejections(&own, now);
        assert!(rejections.iter().all(|it| it.code > 0 && !it.message.is_empty()));
        assert_eq!(decoded.rejections(&other, now).len(), rejections.len() + 2);
        assert!(decoded.rejections(&publisher, now).len() >= rejections.len());
        assert!(decoded.notes(now).iter().all(|note| !note.is_empty()));
    }
}

/// Decodes a token with any bytes inside its base64.
pub fn decode_binary(binary: &[u8]) {
    decode_token(&encode(binary));
}

/// Decodes a token with any plaintext inside its encryption.
pub fn decode_plaintext(plaintext: &[u8]) {
    if plaintext.len() <= MAX_PLAINTEXT_LEN {
        for iv in IVS {
            decode_token(&token_of(plaintext, iv));
        }
    }
}

fn split_at_newline(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|&byte| byte == b'\n');
    end.map_or((bytes, b""), |end| (&bytes[..end], &bytes[end + 1..]))
}

fn integer(decimal: &[u8]) -> i64 {
    str::from_utf8(decimal).ok().and_then(|text| text.parse().ok()).unwrap_or(1)
}

/// Returns the plaintext that [`token04::mint`] must encrypt, or the code of the error.
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
                    write!(json, r"\u{unit:04x}").expect("a String grows");
                }
            }
        }
    }
    json
}

/// Returns the token that [`token04::decode`] must return, or `None` if it must fail.
fn expected_result(token: &[u8]) -> Option<DecodedToken> {
    let end = token.iter().position(|&byte| byte == b'#').unwrap_or(token.len());
    let binary = BASE64_STANDARD.decode(token[..end].strip_prefix(b"04")?).ok()?;
    let u16_at =
        |at| Some(usize::from(u16::from_be_bytes(binary.get(at..at + 2)?.try_into().ok()?)));
    let iv_end = 10 + u16_at(8)?;
    let iv = binary.get(10..iv_end)?;
    let ciphertext_end = iv_end + 2 + u16_at(iv_end)?;
    let ciphertext = binary.get(iv_end + 2..ciphertext_end)?;
    let (iv, plaintext) = match binary.get(ciphertext_end) {
        Some(1) => decrypt_gcm(iv.try_into().ok()?, ciphertext)?,
        _ => decrypt_cbc(iv.try_into().ok()?, ciphertext)?,
    };
    let expire = i64::from_be_bytes(binary[..8].try_into().ok()?);
    Some(DecodedToken { header: Header { expire, iv }, claims: expected_claims(&plaintext)? })
}

fn decrypt_cbc(iv: [u8; 16], ciphertext: &[u8]) -> Option<(Iv, Vec<u8>)> {
    let decryptor = cbc::Decryptor::<aes::Aes256Dec>::new(KEY.into(), (&iv).into());
    Some((Iv::Cbc(iv), decryptor.decrypt_padded_vec::<Pkcs7>(ciphertext).ok()?))
}

fn decrypt_gcm(iv: [u8; 12], ciphertext: &[u8]) -> Option<(Iv, Vec<u8>)> {
    Some((Iv::Gcm(iv), Aes256Gcm::new(KEY.into()).decrypt((&iv).into(), ciphertext).ok()?))
}

fn expected_claims(plaintext: &[u8]) -> Option<DecodedClaims> {
    let fields: Map<String, Value> = serde_json::from_slice(plaintext).ok()?;
    let integer = |name| fields.get(name)?.as_i64();
    let text = |value: &Value| value.as_str().map(String::from);
    Some(DecodedClaims {
        app_id: integer("app_id")?,
        user_id: text(fields.get("user_id")?)?,
        nonce: integer("nonce")?,
        ctime: integer("ctime")?,
        expire: integer("expire")?,
        payload: match fields.get("payload") {
            None | Some(Value::Null) => String::new(),
            Some(payload) => text(payload)?,
        },
    })
}

/// Encrypts any plaintext into a token. The header has the expiry of the plaintext, or 0.
fn token_of(plaintext: &[u8], iv: Iv) -> Vec<u8> {
    let expire = expected_claims(plaintext).map_or(0, |claims| claims.expire);
    let (iv, ciphertext, mode): (&[u8], _, &[u8]) = match &iv {
        Iv::Cbc(iv) => {
            let encryptor = cbc::Encryptor::<aes::Aes256Enc>::new(KEY.into(), iv.into());
            (iv, encryptor.encrypt_padded_vec::<Pkcs7>(plaintext), &[])
        }
        Iv::Gcm(iv) => {
            let sealed = Aes256Gcm::new(KEY.into()).encrypt(iv.into(), plaintext);
            (iv, sealed.expect("the plaintext is not too long"), &[1])
        }
    };
    let length = |bytes: &[u8]| u16::try_from(bytes.len()).expect("not too long").to_be_bytes();
    encode(
        &[&expire.to_be_bytes(), &length(iv)[..], iv, &length(&ciphertext), &ciphertext, mode]
            .concat(),
    )
}

fn encode(binary: &[u8]) -> Vec<u8> {
    format!("04{}", BASE64_STANDARD.encode(binary)).into_bytes()
}
