//! The reasons why ZEGO would reject a token.
//!
//! The numbers are those that ZEGO's SDKs report. ZEGO does not publish the code of its servers, so
//! the rules follow its documentation of each number and of the payload's privileges:
//! <https://www.zegocloud.com/docs/faq/token-error-codes>

use super::DecodedToken;
use super::decoded::quote;
use super::{notes, payload};

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
    /// The stream that the user will publish, or `None` for any. A stream implies `publish`.
    pub stream_id: Option<&'a [u8]>,
}

/// A reason why ZEGO would reject a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    /// The number that ZEGO's SDKs report.
    pub code: i64,
    /// The fault, with the expected and the actual value.
    pub message: String,
}

pub(super) const REJECTED: i64 = 1_002_033;
pub(super) const PAYLOAD: i64 = 1_002_075;
const APP_ID: i64 = 1_002_076;
const USER_ID: i64 = 1_002_077;
const TIME: i64 = 1_002_078;
pub(super) const PUBLISHING: i64 = 1_002_082;

/// The rejections found so far.
pub(super) struct Rejections(Vec<Rejection>);

impl Rejections {
    pub(super) fn add(&mut self, code: i64, message: impl Into<String>) {
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
        payload::check(&self.claims.payload, expected, &mut rejections);
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
        // A time in milliseconds says nothing about the clock. It is a note.
        if ctime > now && !notes::is_in_milliseconds(ctime) {
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
}

pub(super) fn quote_bytes(text: &[u8]) -> String {
    quote(&String::from_utf8_lossy(text))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{EXPECTED, NOW, decoded};
    use super::*;

    fn codes(rejections: &[Rejection]) -> Vec<i64> {
        rejections.iter().map(|rejection| rejection.code).collect()
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
        token.claims.expire = NOW;
        let expected = Expected { app_id: 8, user_id: b"eva", ..EXPECTED };
        assert_eq!(
            codes(&token.rejections(&expected, NOW - 5)),
            [APP_ID, USER_ID, TIME, TIME, TIME, REJECTED, REJECTED, PUBLISHING]
        );
    }

    #[test]
    fn every_nonce_of_64_bits_is_fine() {
        let mut token = decoded("");
        for nonce in [i64::MIN, -1, 0, 1 << 32, i64::MAX] {
            token.claims.nonce = nonce;
            assert_eq!(token.rejections(&EXPECTED, NOW), []);
        }
    }

    #[test]
    fn a_ctime_in_milliseconds_is_not_a_wrong_clock() {
        let mut token = decoded("");
        (token.claims.ctime, token.claims.expire) = (NOW * 1000, (NOW + 60) * 1000);
        token.header.expire = token.claims.expire;
        assert_eq!(token.rejections(&EXPECTED, NOW), []);
    }
}
