//! The claims of a decoded token.

use super::error::DecodeError;
use serde_json::{Map, Number, Value};

/// The claims of a decoded token. The types hold the values of all of ZEGO's libraries: half of
/// Java's nonces are negative, and its PHP library accepts any app id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodedClaims {
    /// The app the token is for.
    pub app_id: i64,
    /// The user the token is for.
    pub user_id: String,
    /// A random number that makes each token different.
    pub nonce: i64,
    /// When the token was made: Unix time in seconds.
    pub ctime: i64,
    /// When the token expires: Unix time in seconds.
    pub expire: i64,
    /// The payload, often empty. ZEGO's JavaScript kit leaves it out.
    pub payload: String,
}

impl DecodedClaims {
    pub(super) fn from_json(plaintext: &[u8]) -> Result<Self, DecodeError> {
        let Ok(Value::Object(mut claims)) = serde_json::from_slice(plaintext) else {
            return Err(DecodeError::NotJson);
        };
        claims.entry("payload").or_insert_with(|| "".into());
        Ok(Self {
            app_id: integer(&claims, "app_id")?,
            user_id: text(&claims, "user_id")?,
            nonce: integer(&claims, "nonce")?,
            ctime: integer(&claims, "ctime")?,
            expire: integer(&claims, "expire")?,
            payload: text(&claims, "payload")?,
        })
    }
}

fn integer(claims: &Map<String, Value>, name: &'static str) -> Result<i64, DecodeError> {
    let found = claims.get(name).ok_or(DecodeError::ClaimMissing { name })?;
    found.as_i64().ok_or_else(|| wrong_type(name, "an integer of 64 bits", found))
}

fn text(claims: &Map<String, Value>, name: &'static str) -> Result<String, DecodeError> {
    let found = claims.get(name).ok_or(DecodeError::ClaimMissing { name })?;
    found.as_str().map(Into::into).ok_or_else(|| wrong_type(name, "a string", found))
}

fn wrong_type(name: &'static str, wanted: &'static str, found: &Value) -> DecodeError {
    let hint = match (name, found) {
        ("app_id", Value::String(_)) => {
            "; ZEGO's library for PHP 5.6 writes a string if it is given one, and ZEGO answers 1002076"
        }
        ("user_id", Value::Number(_)) => {
            "; ZEGO's library for PHP 5.6 writes a number if it is given one, and ZEGO answers 1002077"
        }
        _ => "",
    };
    DecodeError::ClaimType { name, wanted, found: describe(found), hint }
}

/// Describes a JSON value for a message: its type, and the value of numbers and short strings.
pub(super) fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(value) => format!("the boolean {value}"),
        Value::Number(number) => format!("the number {}", decimal(number)),
        Value::String(text) => format!("the string {}", quote(text)),
        Value::Array(_) => "an array".into(),
        Value::Object(_) => "an object".into(),
    }
}

/// Formats a number for a message: a float always with its point, everything cut after [`LIMIT`]
/// characters. `serde_json`'s own formatting of floats would add 17 KiB of tables to the extension.
fn decimal(number: &Number) -> String {
    let mut text = match number.as_i128() {
        Some(integer) => integer.to_string(),
        None => number.as_f64().unwrap_or(f64::NAN).to_string(),
    };
    if number.is_f64() && !text.contains('.') {
        text.push_str(".0");
    }
    if text.len() > LIMIT {
        text = format!("{} and {} characters more", &text[..LIMIT], text.len() - LIMIT);
    }
    text
}

/// The characters of a number or a text that a message shows.
const LIMIT: usize = 64;

/// Quotes a text for a message, with control characters escaped, cut after [`LIMIT`] characters.
pub(super) fn quote(text: &str) -> String {
    match text.char_indices().nth(LIMIT) {
        None => format!("{text:?}"),
        Some((end, _)) => format!("{:?} and {} bytes more", &text[..end], text.len() - end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(json: &str) -> String {
        DecodedClaims::from_json(json.as_bytes()).expect_err("no claims").to_string()
    }

    const REST: &str = r#""nonce":1,"ctime":2,"expire":3,"payload":"""#;

    #[test]
    fn the_payload_may_be_left_out_and_nothing_else() {
        let json = r#"{"app_id":1,"user_id":"ana","nonce":1,"ctime":2,"expire":3}"#;
        let claims = DecodedClaims::from_json(json.as_bytes()).expect("claims");
        assert_eq!(claims.payload, "");
        for name in ["app_id", "user_id", "nonce", "ctime", "expire"] {
            let without = json.replace(name, "other");
            assert_eq!(error(&without), format!("the claim {name} is missing"));
        }
    }

    #[test]
    fn a_claim_of_another_type_is_named_with_its_type() {
        let app_id = error(&format!(r#"{{"app_id":"618963248","user_id":"ana",{REST}}}"#));
        assert!(app_id.starts_with(
            "the claim app_id must be an integer of 64 bits and is the string \"618963248\"; ZEGO's"
        ));
        let user_id = error(&format!(r#"{{"app_id":1,"user_id":7,{REST}}}"#));
        assert!(
            user_id.starts_with("the claim user_id must be a string and is the number 7; ZEGO's")
        );
        let nonce = error(r#"{"app_id":1,"user_id":"ana","nonce":1.5,"ctime":2,"expire":3}"#);
        assert_eq!(nonce, "the claim nonce must be an integer of 64 bits and is the number 1.5");
        let number = |number| error(&format!(r#"{{"app_id":{number}}}"#));
        assert!(number("1.0").ends_with("is the number 1.0"));
        assert!(number("1e-2").ends_with("is the number 0.01"));
        assert!(number("18446744073709551615").ends_with("is the number 18446744073709551615"));
        assert!(number("1e300").ends_with(" and 239 characters more"));
    }

    #[test]
    fn a_plaintext_that_is_not_a_json_object_is_an_error() {
        for json in ["", "{", "[]", "null", "\u{1}", r#"{"app_id":1}x"#] {
            assert!(error(json).starts_with("the plaintext is not the claims as JSON"));
        }
    }

    #[test]
    fn long_texts_are_cut_in_messages() {
        assert_eq!(quote("a\"b\n"), r#""a\"b\n""#);
        assert_eq!(quote(&"é".repeat(64)), format!("{:?}", "é".repeat(64)));
        assert_eq!(quote(&"é".repeat(70)), format!("{:?} and 12 bytes more", "é".repeat(64)));
    }
}
