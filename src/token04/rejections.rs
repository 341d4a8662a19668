//! The reasons why ZEGO would reject a token.
//!
//! The numbers are those that ZEGO's SDKs report. ZEGO does not publish the code of its servers, so
//! the rules follow its documentation of each number and of the payload's privileges:
//! <https://www.zegocloud.com/docs/faq/token-error-codes>

use super::DecodedToken;
use super::decoded::{describe, quote};
use serde_json::{Map, Value};

/// The login that a token is checked for.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The app that logs in.
    pub app_id: i64,
    /// The user who logs in.
    pub user_id: &'a [u8],
    /// The room to join, or `None` for any.
    pub room_id: Option<&'a [u8]>,
    /// Whether the user will publish streams.
    pub publish: bool,
}

/// A reason why ZEGO would reject a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    /// The number that ZEGO's SDKs report.
    pub code: i64,
    /// The fault, with the expected and the actual value.
    pub message: String,
}

const REJECTED: i64 = 1_002_033;
const PAYLOAD: i64 = 1_002_075;
const APP_ID: i64 = 1_002_076;
const USER_ID: i64 = 1_002_077;
const TIME: i64 = 1_002_078;
const NONCE: i64 = 1_002_080;
const PUBLISHING: i64 = 1_002_082;

/// The rejections found so far.
struct Rejections(Vec<Rejection>);

impl Rejections {
    fn add(&mut self, code: i64, message: impl Into<String>) {
        self.0.push(Rejection { code, message: message.into() });
    }
}

impl DecodedToken {
    /// Lists the reasons why ZEGO would reject this token for the expected login at `now` (Unix time
    /// in seconds). The list is empty if ZEGO should accept it.
    #[must_use]
    pub fn rejections(&self, expected: &Expected, now: i64) -> Vec<Rejection> {
        let mut rejections = Rejections(Vec::new());
        self.check_identity(expected, &mut rejections);
        self.check_times(now, &mut rejections);
        self.check_nonce(&mut rejections);
        self.check_payload(expected, &mut rejections);
        rejections.0
    }

    fn check_identity(&self, expected: &Expected, rejections: &mut Rejections) {
        let claims = &self.claims;
        if claims.app_id != expected.app_id {
            let (token, app) = (claims.app_id, expected.app_id);
            rejections.add(APP_ID, format!("the token is for app id {token}, the login has {app}"));
        }
        if claims.user_id.as_bytes() != expected.user_id {
            let (token, user) = (quote(&claims.user_id), quote_bytes(expected.user_id));
            rejections
                .add(USER_ID, format!("the token is for user id {token}, the login has {user}"));
        }
    }

    fn check_times(&self, now: i64, rejections: &mut Rejections) {
        let (ctime, expire) = (self.claims.ctime, self.claims.expire);
        let header_expire = self.header.expire;
        if expire <= now {
            let ago = now.saturating_sub(expire);
            rejections.add(TIME, format!("expired {ago} s ago, at {expire}; it is {now} now"));
        }
        if ctime > now {
            let ahead = ctime.saturating_sub(now);
            rejections.add(
                TIME,
                format!("ctime {ctime} is {ahead} s in the future: check the server's clock"),
            );
        }
        if expire <= ctime {
            rejections.add(TIME, format!("expire {expire} is not after ctime {ctime}"));
        }
        if header_expire != expire {
            rejections.add(
                TIME,
                format!("the header says that the token expires at {header_expire}, its claims say {expire}"),
            );
        }
    }

    /// Checks that the nonce has 32 bits, signed or unsigned, as in all of ZEGO's libraries.
    fn check_nonce(&self, rejections: &mut Rejections) {
        let nonce = self.claims.nonce;
        let range = i64::from(i32::MIN)..=i64::from(u32::MAX);
        if !range.contains(&nonce) {
            rejections
                .add(NONCE, format!("nonce {nonce} is outside the 32 bits of ZEGO's libraries"));
        }
    }

    fn check_payload(&self, expected: &Expected, rejections: &mut Rejections) {
        if self.claims.payload.is_empty() {
            return;
        }
        match serde_json::from_str(&self.claims.payload) {
            Ok(Value::Object(payload)) => {
                check_room(&payload, expected, rejections);
                check_privileges(&payload, expected, rejections);
            }
            Ok(other) => rejections.add(
                PAYLOAD,
                format!("the payload must be a JSON object and is {}", describe(&other)),
            ),
            Err(error) => rejections.add(PAYLOAD, format!("the payload is not JSON: {error}")),
        }
    }
}

/// Checks the room. A payload without a room id, or with an empty one, allows every room.
fn check_room(payload: &Map<String, Value>, expected: &Expected, rejections: &mut Rejections) {
    match payload.get("room_id") {
        None | Some(Value::Null) => {}
        Some(Value::String(room)) => {
            let other =
                expected.room_id.filter(|wanted| !room.is_empty() && *wanted != room.as_bytes());
            if let Some(wanted) = other {
                let (room, wanted) = (quote(room), quote_bytes(wanted));
                rejections.add(
                    REJECTED,
                    format!("the payload is for room id {room}, the login has {wanted}"),
                );
            }
        }
        Some(other) => rejections.add(
            PAYLOAD,
            format!("the payload's room_id must be a string and is {}", describe(other)),
        ),
    }
}

/// Checks the privileges. A payload without any grants all; a list grants only those it has.
fn check_privileges(
    payload: &Map<String, Value>,
    expected: &Expected,
    rejections: &mut Rejections,
) {
    let granted = match payload.get("privilege") {
        None | Some(Value::Null) => return,
        Some(Value::Object(granted)) => granted,
        Some(other) => {
            let found = describe(other);
            return rejections
                .add(PAYLOAD, format!("the payload's privilege must be an object and is {found}"));
        }
    };
    let mut check = |key: &str, code, meaning| {
        let found = match granted.get(key) {
            Some(value) if value.as_i64() == Some(1) => return,
            Some(value) => describe(value),
            None => "missing".into(),
        };
        rejections.add(
            code,
            format!(
                "the payload does not grant {meaning}: privilege {key} must be 1 and is {found}"
            ),
        );
    };
    check("1", REJECTED, "logging in to a room");
    if expected.publish {
        check("2", PUBLISHING, "publishing");
    }
}

fn quote_bytes(text: &[u8]) -> String {
    quote(&String::from_utf8_lossy(text))
}

#[cfg(test)]
mod tests {
    use super::super::{DecodedClaims, Header, Iv};
    use super::*;

    const NOW: i64 = 1_795_000_000;
    const EXPECTED: Expected =
        Expected { app_id: 7, user_id: b"ana", room_id: Some(b"lobby"), publish: true };

    fn decoded(payload: &str) -> DecodedToken {
        let claims = DecodedClaims {
            app_id: 7,
            user_id: "ana".into(),
            nonce: 1,
            ctime: NOW,
            expire: NOW + 60,
            payload: payload.into(),
        };
        DecodedToken { header: Header { expire: NOW + 60, iv: Iv::Cbc([b'0'; 16]) }, claims }
    }

    fn codes(rejections: &[Rejection]) -> Vec<i64> {
        rejections.iter().map(|rejection| rejection.code).collect()
    }

    fn codes_of_payload(payload: &str) -> Vec<i64> {
        codes(&decoded(payload).rejections(&EXPECTED, NOW))
    }

    #[test]
    fn a_good_token_has_no_rejection_from_its_first_second_to_its_last() {
        let token = decoded("");
        assert_eq!(token.rejections(&EXPECTED, NOW), []);
        assert_eq!(token.rejections(&EXPECTED, NOW + 59), []);
    }

    #[test]
    fn times_are_in_seconds() {
        let token = decoded("");
        let message = |now| token.rejections(&EXPECTED, now)[0].message.clone();
        assert_eq!(message(NOW + 60), "expired 0 s ago, at 1795000060; it is 1795000060 now");
        assert_eq!(message(NOW + 95), "expired 35 s ago, at 1795000060; it is 1795000095 now");
        assert_eq!(
            message(NOW - 90),
            "ctime 1795000000 is 90 s in the future: check the server's clock"
        );
    }

    #[test]
    fn no_time_overflows() {
        let mut token = decoded("");
        (token.claims.ctime, token.claims.expire) = (i64::MAX, i64::MIN);
        for now in [i64::MIN, 0, i64::MAX] {
            assert!(codes(&token.rejections(&EXPECTED, now)).iter().all(|&code| code == TIME));
        }
    }

    #[test]
    fn header_and_claims_must_agree() {
        let mut token = decoded("");
        token.header.expire += 1;
        assert_eq!(
            token.rejections(&EXPECTED, NOW)[0].message,
            "the header says that the token expires at 1795000061, its claims say 1795000060"
        );
    }

    #[test]
    fn every_rejection_is_listed() {
        let mut token = decoded(r#"{"room_id":"hall","privilege":{"1":0}}"#);
        token.claims.nonce = i64::MAX;
        token.claims.expire = NOW;
        let expected = Expected { app_id: 8, user_id: b"eva", ..EXPECTED };
        assert_eq!(
            codes(&token.rejections(&expected, NOW - 5)),
            [APP_ID, USER_ID, TIME, TIME, TIME, NONCE, REJECTED, REJECTED, PUBLISHING]
        );
    }

    #[test]
    fn payloads_that_grant_everything_expected() {
        for payload in [
            "{}",
            r#"{"room_id":"","privilege":{"1":1,"2":1},"stream_id_list":null}"#,
            r#"{"room_id":"lobby","privilege":{"1":1,"2":1}}"#,
            r#"{"room_id":null,"privilege":null}"#,
        ] {
            assert_eq!(codes_of_payload(payload), [] as [i64; 0], "{payload}");
        }
    }

    #[test]
    fn payloads_that_do_not() {
        assert_eq!(codes_of_payload("lobby"), [PAYLOAD]);
        assert_eq!(codes_of_payload("[]"), [PAYLOAD]);
        assert_eq!(codes_of_payload(r#"{"room_id":5}"#), [PAYLOAD]);
        assert_eq!(codes_of_payload(r#"{"privilege":[1,1]}"#), [PAYLOAD]);
        assert_eq!(codes_of_payload(r#"{"room_id":"hall"}"#), [REJECTED]);
        assert_eq!(codes_of_payload(r#"{"privilege":{"1":0,"2":1}}"#), [REJECTED]);
        assert_eq!(codes_of_payload(r#"{"privilege":{"1":1,"2":0}}"#), [PUBLISHING]);
        assert_eq!(codes_of_payload(r#"{"privilege":{"1":"1","2":true}}"#), [REJECTED, PUBLISHING]);
        assert_eq!(codes_of_payload(r#"{"privilege":{}}"#), [REJECTED, PUBLISHING]);
    }

    #[test]
    fn rooms_and_publishing_are_checked_only_if_expected() {
        let token = decoded(r#"{"room_id":"hall","privilege":{"1":1,"2":0}}"#);
        let expected = Expected { room_id: None, publish: false, ..EXPECTED };
        assert_eq!(token.rejections(&expected, NOW), []);
    }
}
