//! What ZEGO would refuse a token for.
//!
//! The numbers are those that ZEGO's SDKs report. ZEGO publishes no code that checks a token, so the
//! rules are what its documentation says of each number and of the payload's privileges:
//! <https://www.zegocloud.com/docs/faq/token-error-codes>

use super::Opened;
use super::opened::{describe, quote};
use serde_json::{Map, Value};

/// What a token is to be used for.
#[derive(Clone, Copy, Debug)]
pub struct Login<'a> {
    /// The app that logs in.
    pub app_id: i64,
    /// The user who logs in.
    pub user_id: &'a [u8],
    /// The room, if the token is to be good for it.
    pub room_id: Option<&'a [u8]>,
    /// Whether the user is to publish streams.
    pub publish: bool,
}

/// Why ZEGO would refuse a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The number that ZEGO's SDKs report.
    pub code: i64,
    /// What is wrong, with what was expected and what was found.
    pub message: String,
}

const REFUSED: i64 = 1_002_033;
const PAYLOAD: i64 = 1_002_075;
const APP_ID: i64 = 1_002_076;
const USER_ID: i64 = 1_002_077;
const TIME: i64 = 1_002_078;
const NONCE: i64 = 1_002_080;
const PUBLISHING: i64 = 1_002_082;

/// A list that grows by what does not hold.
struct Problems(Vec<Problem>);

impl Problems {
    fn add(&mut self, code: i64, message: impl Into<String>) {
        self.0.push(Problem { code, message: message.into() });
    }
}

impl Opened {
    /// What ZEGO would refuse this token for at the Unix time `now`, in seconds. Empty where it
    /// should accept it.
    #[must_use]
    pub fn problems(&self, login: &Login, now: i64) -> Vec<Problem> {
        let mut problems = Problems(Vec::new());
        self.check_identity(login, &mut problems);
        self.check_times(now, &mut problems);
        self.check_nonce(&mut problems);
        self.check_payload(login, &mut problems);
        problems.0
    }

    fn check_identity(&self, login: &Login, problems: &mut Problems) {
        let claims = &self.claims;
        if claims.app_id != login.app_id {
            let (token, app) = (claims.app_id, login.app_id);
            problems.add(APP_ID, format!("the token is for app id {token}, the app has {app}"));
        }
        if claims.user_id.as_bytes() != login.user_id {
            let (token, user) = (quote(&claims.user_id), quote_bytes(login.user_id));
            problems
                .add(USER_ID, format!("the token is for user id {token}, the login has {user}"));
        }
    }

    fn check_times(&self, now: i64, problems: &mut Problems) {
        let (ctime, expire) = (self.claims.ctime, self.claims.expire);
        let header_expire = self.header.expire;
        if expire <= now {
            let ago = now.saturating_sub(expire);
            problems.add(TIME, format!("expired {ago} s ago, at {expire}; it is {now} now"));
        }
        if ctime > now {
            let ahead = ctime.saturating_sub(now);
            problems.add(
                TIME,
                format!("ctime {ctime} is {ahead} s in the future: check the server's clock"),
            );
        }
        if expire <= ctime {
            problems.add(TIME, format!("expire {expire} is not after ctime {ctime}"));
        }
        if header_expire != expire {
            problems.add(
                TIME,
                format!("the header says that it expires at {header_expire}, the claims {expire}"),
            );
        }
    }

    /// Each of ZEGO's libraries gives the nonce 32 bits, with or without a sign.
    fn check_nonce(&self, problems: &mut Problems) {
        let nonce = self.claims.nonce;
        let range = i64::from(i32::MIN)..=i64::from(u32::MAX);
        if !range.contains(&nonce) {
            problems.add(
                NONCE,
                format!("nonce {nonce} is outside the 32 bits that ZEGO's libraries give it"),
            );
        }
    }

    fn check_payload(&self, login: &Login, problems: &mut Problems) {
        if self.claims.payload.is_empty() {
            return;
        }
        match serde_json::from_str(&self.claims.payload) {
            Ok(Value::Object(payload)) => {
                check_room(&payload, login, problems);
                check_privileges(&payload, login, problems);
            }
            Ok(other) => problems.add(
                PAYLOAD,
                format!("the payload must be a JSON object and is {}", describe(&other)),
            ),
            Err(error) => problems.add(PAYLOAD, format!("the payload is not JSON: {error}")),
        }
    }
}

/// No room, or an empty one, stands for all.
fn check_room(payload: &Map<String, Value>, login: &Login, problems: &mut Problems) {
    match payload.get("room_id") {
        None | Some(Value::Null) => {}
        Some(Value::String(room)) => {
            let other =
                login.room_id.filter(|wanted| !room.is_empty() && *wanted != room.as_bytes());
            if let Some(wanted) = other {
                let (room, wanted) = (quote(room), quote_bytes(wanted));
                problems.add(
                    REFUSED,
                    format!("the payload is for room id {room}, the login has {wanted}"),
                );
            }
        }
        Some(other) => problems.add(
            PAYLOAD,
            format!("the payload's room_id must be a string and is {}", describe(other)),
        ),
    }
}

/// No privileges stand for all. In a list of them, what is not there is not granted.
fn check_privileges(payload: &Map<String, Value>, login: &Login, problems: &mut Problems) {
    let granted = match payload.get("privilege") {
        None | Some(Value::Null) => return,
        Some(Value::Object(granted)) => granted,
        Some(other) => {
            let found = describe(other);
            return problems
                .add(PAYLOAD, format!("the payload's privilege must be an object and is {found}"));
        }
    };
    let mut check = |key: &str, code, meaning| {
        let found = match granted.get(key) {
            Some(value) if value.as_i64() == Some(1) => return,
            Some(value) => describe(value),
            None => "not there".into(),
        };
        problems.add(
            code,
            format!(
                "the payload does not grant {meaning}: privilege {key} must be 1 and is {found}"
            ),
        );
    };
    check("1", REFUSED, "logging in to a room");
    if login.publish {
        check("2", PUBLISHING, "publishing");
    }
}

fn quote_bytes(text: &[u8]) -> String {
    quote(&String::from_utf8_lossy(text))
}

#[cfg(test)]
mod tests {
    use super::super::{Header, OpenedClaims};
    use super::*;

    const NOW: i64 = 1_795_000_000;
    const LOGIN: Login =
        Login { app_id: 7, user_id: b"ana", room_id: Some(b"lobby"), publish: true };

    fn opened(payload: &str) -> Opened {
        let claims = OpenedClaims {
            app_id: 7,
            user_id: "ana".into(),
            nonce: 1,
            ctime: NOW,
            expire: NOW + 60,
            payload: payload.into(),
        };
        Opened { header: Header { expire: NOW + 60, iv: [b'0'; 16] }, claims }
    }

    fn codes(problems: &[Problem]) -> Vec<i64> {
        problems.iter().map(|problem| problem.code).collect()
    }

    fn of_payload(payload: &str) -> Vec<i64> {
        codes(&opened(payload).problems(&LOGIN, NOW))
    }

    #[test]
    fn a_good_token_has_none_from_its_first_second_to_its_last() {
        let token = opened("");
        assert_eq!(token.problems(&LOGIN, NOW), []);
        assert_eq!(token.problems(&LOGIN, NOW + 59), []);
    }

    #[test]
    fn times_are_said_in_seconds() {
        let token = opened("");
        let message = |now| token.problems(&LOGIN, now)[0].message.clone();
        assert_eq!(message(NOW + 60), "expired 0 s ago, at 1795000060; it is 1795000060 now");
        assert_eq!(message(NOW + 95), "expired 35 s ago, at 1795000060; it is 1795000095 now");
        assert_eq!(
            message(NOW - 90),
            "ctime 1795000000 is 90 s in the future: check the server's clock"
        );
    }

    #[test]
    fn no_time_overflows() {
        let mut token = opened("");
        (token.claims.ctime, token.claims.expire) = (i64::MAX, i64::MIN);
        for now in [i64::MIN, 0, i64::MAX] {
            assert!(codes(&token.problems(&LOGIN, now)).iter().all(|&code| code == TIME));
        }
    }

    #[test]
    fn header_and_claims_must_agree() {
        let mut token = opened("");
        token.header.expire += 1;
        assert_eq!(
            token.problems(&LOGIN, NOW)[0].message,
            "the header says that it expires at 1795000061, the claims 1795000060"
        );
    }

    #[test]
    fn every_problem_is_listed() {
        let mut token = opened(r#"{"room_id":"hall","privilege":{"1":0}}"#);
        token.claims.nonce = i64::MAX;
        token.claims.expire = NOW;
        let login = Login { app_id: 8, user_id: b"eva", ..LOGIN };
        assert_eq!(
            codes(&token.problems(&login, NOW - 5)),
            [APP_ID, USER_ID, TIME, TIME, TIME, NONCE, REFUSED, REFUSED, PUBLISHING]
        );
    }

    #[test]
    fn payloads_that_grant_all_that_is_asked() {
        for payload in [
            "{}",
            r#"{"room_id":"","privilege":{"1":1,"2":1},"stream_id_list":null}"#,
            r#"{"room_id":"lobby","privilege":{"1":1,"2":1}}"#,
            r#"{"room_id":null,"privilege":null}"#,
        ] {
            assert_eq!(of_payload(payload), [] as [i64; 0], "{payload}");
        }
    }

    #[test]
    fn payloads_that_do_not() {
        assert_eq!(of_payload("lobby"), [PAYLOAD]);
        assert_eq!(of_payload("[]"), [PAYLOAD]);
        assert_eq!(of_payload(r#"{"room_id":5}"#), [PAYLOAD]);
        assert_eq!(of_payload(r#"{"privilege":[1,1]}"#), [PAYLOAD]);
        assert_eq!(of_payload(r#"{"room_id":"hall"}"#), [REFUSED]);
        assert_eq!(of_payload(r#"{"privilege":{"1":0,"2":1}}"#), [REFUSED]);
        assert_eq!(of_payload(r#"{"privilege":{"1":1,"2":0}}"#), [PUBLISHING]);
        assert_eq!(of_payload(r#"{"privilege":{"1":"1","2":true}}"#), [REFUSED, PUBLISHING]);
        assert_eq!(of_payload(r#"{"privilege":{}}"#), [REFUSED, PUBLISHING]);
    }

    #[test]
    fn what_is_not_asked_is_not_checked() {
        let token = opened(r#"{"room_id":"hall","privilege":{"1":1,"2":0}}"#);
        let login = Login { room_id: None, publish: false, ..LOGIN };
        assert_eq!(token.problems(&login, NOW), []);
    }
}
