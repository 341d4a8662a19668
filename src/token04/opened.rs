//! What a token says, read from one that was opened.

use super::error::OpenError;
use serde_json::{Map, Number, Value};

/// The claims of a token that was opened. The types are as wide as what ZEGO's libraries write:
/// Java's nonces are negative half of the time, and its PHP library takes any app id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedClaims {
    /// The app the token is for.
    pub app_id: i64,
    /// The user the token is for.
    pub user_id: String,
    /// A number without meaning that makes each token another.
    pub nonce: i64,
    /// When the token was made: Unix time in seconds.
    pub ctime: i64,
    /// When the token expires: Unix time in seconds.
    pub expire: i64,
    /// What the app agreed on with ZEGO, often empty. ZEGO's JavaScript kit leaves it out.
    pub payload: String,
}

impl OpenedClaims {
    pub(super) fn from_json(plaintext: &[u8]) -> Result<Self, OpenError> {
        let Ok(Value::Object(mut claims)) = serde_json::from_slice(plaintext) else {
            return Err(OpenError::NotJson);
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

fn integer(claims: &Map<String, Value>, name: &'static str) -> Result<i64, OpenError> {
    let found = claims.get(name).ok_or(OpenError::ClaimMissing { name })?;
    found.as_i64().ok_or_else(|| wrong_type(name, "an integer of 64 bits", found))
}

fn text(claims: &Map<String, Value>, name: &'static str) -> Result<String, OpenError> {
    let found = claims.get(name).ok_or(OpenError::ClaimMissing { name })?;
    found.as_str().map(Into::into).ok_or_else(|| wrong_type(name, "a string", found))
}

fn wrong_type(name: &'static str, wanted: &'static str, found: &Value) -> OpenError {
    let hint = match (name, found) {
        ("app_id", Value::String(_)) => {
            "; ZEGO's library for PHP 5.6 writes it so where it is given a string, and ZEGO answers \
             1002076"
        }
        ("user_id", Value::Number(_)) => {
            "; ZEGO's library for PHP 5.6 writes it so where it is given an integer, and ZEGO \
             answers 1002077"
        }
        _ => "",
    };
    OpenError::ClaimType { name, wanted, found: describe(found), hint }
}

/// A value in a message: what it is, and numbers and the start of strings as they are.
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

/// A number in a message: a float with its point, cut after 64 characters. `serde_json`'s own text
/// of a number would bring 17 KiB of tables into the extension.
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

/// How much of a number or a text is shown in a message: characters.
const LIMIT: usize = 64;

/// A text in a message: in quotation marks, control characters escaped, cut after 64 characters.
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
        OpenedClaims::from_json(json.as_bytes()).expect_err("no claims").to_string()
    }

    const REST: &str = r#""nonce":1,"ctime":2,"expire":3,"payload":"""#;

    #[test]
    fn the_payload_may_be_left_out_and_nothing_else() {
        let json = r#"{"app_id":1,"user_id":"ana","nonce":1,"ctime":2,"expire":3}"#;
        let claims = OpenedClaims::from_json(json.as_bytes()).expect("claims");
        assert_eq!(claims.payload, "");
        for name in ["app_id", "user_id", "nonce", "ctime", "expire"] {
            let without = json.replace(name, "other");
            assert_eq!(error(&without), format!("the claim {name} is missing"));
        }
    }

    #[test]
    fn a_claim_of_another_type_is_named_with_what_it_is() {
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
    fn what_is_no_json_object_says_so() {
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
