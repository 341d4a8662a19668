//! Tokens in both AES modes, in `tests/vectors/`. Those of PHP are minted again to the same bytes, and
//! those of all languages decoded.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;
use std::fs;
use zego_server_assistant::token04::{self, DecodedClaims, Header, Iv, Randomness, Request};

const CBC: &str = "token04.json";
const GCM: &str = "token04_gcm.json";

fn vectors(file: &str, kind: &str) -> Vec<Value> {
    let path = format!("{}/tests/vectors/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(path).expect("the vectors are in the repository");
    let mut file: Value = serde_json::from_str(&text).expect("JSON");
    serde_json::from_value(file[kind].take()).expect("a list of vectors")
}

fn integer(vector: &Value, field: &str) -> i64 {
    vector[field].as_i64().unwrap_or_else(|| panic!("{field} of {}", vector["name"]))
}

fn text<'a>(vector: &'a Value, field: &str) -> &'a str {
    vector[field].as_str().unwrap_or_else(|| panic!("{field} of {}", vector["name"]))
}

/// Returns an argument, which a vector gives as text, as base64, or as a text to repeat.
fn argument(vector: &Value, field: &str) -> Vec<u8> {
    if let Some(encoded) = vector[format!("{field}_b64")].as_str() {
        return BASE64_STANDARD.decode(encoded).expect("base64");
    }
    if let Value::Object(repeat) = &vector[format!("{field}_repeat")] {
        let length = usize::try_from(repeat["length"].as_u64().expect("length")).expect("small");
        let unit = repeat["unit"].as_str().expect("unit");
        return unit.bytes().cycle().take(length).collect();
    }
    text(vector, field).into()
}

fn claims(vector: &Value) -> DecodedClaims {
    DecodedClaims {
        app_id: integer(vector, "app_id"),
        user_id: String::from_utf8(argument(vector, "user_id")).expect("UTF-8"),
        nonce: integer(vector, "nonce"),
        ctime: integer(vector, "ctime"),
        expire: integer(vector, "expire"),
        payload: String::from_utf8(argument(vector, "payload")).expect("UTF-8"),
    }
}

/// Returns the IV: 16 bytes for CBC, 12 for GCM.
fn iv(vector: &Value) -> Iv {
    let bytes = match vector["iv_b64"].as_str() {
        Some(encoded) => BASE64_STANDARD.decode(encoded).expect("base64"),
        None => text(vector, "iv").into(),
    };
    match bytes.len() {
        16 => Iv::Cbc(bytes.try_into().expect("16 bytes")),
        _ => Iv::Gcm(bytes.try_into().expect("12 bytes")),
    }
}

fn assert_decodes(vector: &Value) {
    let secret = argument(vector, "secret").try_into().expect("32 bytes");
    let decoded = token04::decode(text(vector, "token").as_bytes(), &secret)
        .unwrap_or_else(|error| panic!("{}: {error}", vector["name"]));
    let header = Header { expire: integer(vector, "expire"), iv: iv(vector) };
    assert_eq!(decoded.header, header, "{}", vector["name"]);
    assert_eq!(decoded.claims, claims(vector), "{}", vector["name"]);
}

#[test]
fn every_php_token_is_minted_again_to_the_same_bytes() {
    for file in [CBC, GCM] {
        let vectors = vectors(file, "vectors");
        assert_eq!(vectors.len(), 100);
        for vector in &vectors {
            let (user_id, secret) = (argument(vector, "user_id"), argument(vector, "secret"));
            let payload = argument(vector, "payload");
            let request = Request {
                app_id: integer(vector, "app_id"),
                user_id: &user_id,
                secret: &secret,
                effective_time: integer(vector, "effective_time"),
                payload: &payload,
            };
            let random = Randomness { nonce: integer(vector, "nonce"), iv: iv(vector) };
            let token = token04::mint(&request, integer(vector, "ctime"), &random)
                .unwrap_or_else(|error| panic!("{}: {error}", vector["name"]));
            assert_eq!(token, text(vector, "token"), "{}", vector["name"]);
        }
    }
}

#[test]
fn every_php_token_decodes() {
    for file in [CBC, GCM] {
        vectors(file, "vectors").iter().for_each(assert_decodes);
    }
}

#[test]
fn every_token_of_the_other_languages_decodes() {
    for (file, count) in [(CBC, 20), (GCM, 12)] {
        let vectors = vectors(file, "other_languages");
        assert_eq!(vectors.len(), count);
        vectors.iter().for_each(assert_decodes);
    }
}
