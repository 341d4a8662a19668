//! The claims of a decoded token.

use super::error::DecodeError;
use serde_json::{Map, Number, Value};

/// The claims of a decoded token. The types hold the values of all of ZEGO's libraries: half of
/// the nonces of ZEGO's Java library are negative, and its PHP library accepts any app id.
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
    /// Reads the claims from a plaintext, or returns `None` if it is not a claims object: a JSON
    /// object with all claims but the payload.
    ///
    /// # Errors
    ///
    /// [`DecodeError::ClaimType`] names the first claim of the wrong type.
    pub(super) fn from_json(plaintext: &[u8]) -> Option<Result<Self, DecodeError>> {
        let claims: Map<String, Value> = serde_json::from_slice(plaintext).ok()?;
        let [app_id, user_id, nonce, ctime, expire] =
            ["app_id", "user_id", "nonce", "ctime", "expire"].map(|name| claims.get(name));
        let (app_id, user_id, nonce) = (app_id?, user_id?, nonce?);
        let (ctime, expire) = (ctime?, expire?);
        let read = || {
            Ok(Self {
                app_id: integer("app_id", app_id)?,
                user_id: text("user_id", user_id)?,
                nonce: integer("nonce", nonce)?,
                ctime: integer("ctime", ctime)?,
                expire: integer("expire", expire)?,
                payload: match claims.get("payload") {
                    None | Some(Value::Null) => String::new(),
                    Some(payload) => text("payload", payload)?,
                },
            })
        };
        Some(read())
    }
}

fn integer(name: &'static str, found: &Value) -> Result<i64, DecodeError> {
    found.as_i64().ok_or_else(|| wrong_type(name, "an integer of 64 bits", found))
}

fn text(name: &'static str, found: &Value) -> Result<String, DecodeError> {
    found.as_str().map(Into::into).ok_or_else(|| wrong_type(name, "a string", found))
}

fn wrong_type(name: &'static str, wanted: &'static str, found: &Value) -> DecodeError {
    let hint = match (name, found) {
        ("app_id", Value::String(_)) => {
            "; ZEGO's library for PHP 5.6 writes a string if it is given one"
        }
        ("user_id", Value::Number(_)) => {
            "; ZEGO's library for PHP 5.6 writes a number if it is given one"
        }
        _ => "",
    };
    DecodeError::ClaimType { name, wanted, found: type_name(found), hint }
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a float",
        Value::Number(number) if number.is_i64() => "an integer",
        Value::Number(_) => "a larger integer",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
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

    const CLAIMS: &str = r#"{"app_id":1,"user_id":"ana","nonce":1,"ctime":2,"expire":3}"#;

    /// Returns the message for claims of which one is replaced by another JSON value.
    fn error(name: &str, value: &str) -> String {
        let mut claims: Map<String, Value> = serde_json::from_str(CLAIMS).expect("JSON");
        claims.insert(name.into(), serde_json::from_str(value).expect("JSON"));
        let json = serde_json::to_vec(&claims).expect("JSON");
        let error = DecodedClaims::from_json(&json).expect("claims").expect_err("a wrong type");
        format!("{} {error}", error.code())
    }

    #[test]
    fn the_payload_may_be_null_or_missing_and_no_other_claim() {
        let with_null = CLAIMS.replace('}', r#","payload":null}"#);
        for json in [CLAIMS, &with_null] {
            let claims = DecodedClaims::from_json(json.as_bytes()).expect("claims");
            assert_eq!(claims.expect("right types").payload, "");
        }
        for name in ["app_id", "user_id", "nonce", "ctime", "expire"] {
            let without = CLAIMS.replace(name, "other");
            assert!(DecodedClaims::from_json(without.as_bytes()).is_none());
        }
    }

    #[test]
    fn a_claim_of_another_type_is_named_with_its_type_and_zegos_number() {
        assert_eq!(
            error("app_id", r#""618963248""#),
            "1002076 the claim app_id must be an integer of 64 bits and is a string; \
             ZEGO's library for PHP 5.6 writes a string if it is given one"
        );
        assert_eq!(
            error("user_id", "7"),
            "1002077 the claim user_id must be a string and is an integer; \
             ZEGO's library for PHP 5.6 writes a number if it is given one"
        );
        for (name, code) in [("nonce", 1_002_080), ("ctime", 1_002_078), ("expire", 1_002_078)] {
            for (value, found) in [
                ("1.5", "a float"),
                ("1e300", "a float"),
                ("18446744073709551615", "a larger integer"),
                ("[]", "an array"),
                ("{}", "an object"),
                ("true", "a boolean"),
                ("null", "null"),
            ] {
                assert_eq!(
                    error(name, value),
                    format!("{code} the claim {name} must be an integer of 64 bits and is {found}")
                );
            }
        }
        assert_eq!(
            error("payload", "{}"),
            "1002075 the claim payload must be a string and is an object"
        );
    }

    #[test]
    fn a_plaintext_that_is_not_a_json_object_has_no_claims() {
        for json in ["", "{", "[]", "null", "\u{1}", r#"{"app_id":1}x"#, &format!("{CLAIMS}x")] {
            assert!(DecodedClaims::from_json(json.as_bytes()).is_none());
        }
    }

    #[test]
    fn long_texts_are_cut_in_messages() {
        assert_eq!(quote("a\"b\n"), r#""a\"b\n""#);
        assert_eq!(quote(&"é".repeat(64)), format!("{:?}", "é".repeat(64)));
        assert_eq!(quote(&"é".repeat(70)), format!("{:?} and 12 bytes more", "é".repeat(64)));
    }
}
