//! What a token says, and what may be said in one.

use super::MintError;
use super::cipher::Key;
use super::cursor::Cursor;
use super::envelope::MAX_PLAINTEXT_LEN;
use super::php_json::{escaped_len, write_escaped};
use serde::Deserialize;

/// What a caller asks for, not checked yet: the arguments of `generateToken04`.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The app id, 1..=4294967295: ZEGO's Go and C++ libraries give it 32 bits.
    pub app_id: i64,
    /// The user the token is for: UTF-8, not empty.
    pub user_id: &'a [u8],
    /// The app's `ServerSecret`: 32 bytes.
    pub secret: &'a [u8],
    /// How long the token is to be valid: seconds, at least 1.
    pub effective_time: i64,
    /// What the app agreed on with ZEGO, such as room privileges: UTF-8, often empty.
    pub payload: &'a [u8],
}

/// The claims of a token to be minted, in the order they have in its JSON.
pub(super) struct Claims<'a> {
    app_id: u32,
    user_id: &'a str,
    nonce: i64,
    ctime: i64,
    pub(super) expire: i64,
    payload: &'a str,
}

impl<'a> Claims<'a> {
    /// Checks `request` and returns its claims with the key. The order is that of ZEGO's PHP
    /// library, then comes what it does not check; lengths before contents, so that no time is
    /// spent on a payload that cannot fit.
    pub(super) fn check(
        request: &Request<'a>,
        ctime: i64,
        nonce: i64,
    ) -> Result<(Self, &'a Key), MintError> {
        let app_id = check_app_id(request.app_id)?;
        if request.user_id.is_empty() {
            return Err(MintError::UserIdEmpty);
        }
        let key = request.secret.try_into().map_err(|_| MintError::SecretLength)?;
        let expire = check_effective_time(request.effective_time, ctime)?;
        if request.user_id.len().saturating_add(request.payload.len()) > MAX_PLAINTEXT_LEN {
            return Err(too_long(request));
        }
        let user_id = str::from_utf8(request.user_id)
            .map_err(|error| MintError::UserIdNotUtf8 { valid_up_to: error.valid_up_to() })?;
        let payload = str::from_utf8(request.payload)
            .map_err(|error| MintError::PayloadNotUtf8 { valid_up_to: error.valid_up_to() })?;
        let claims = Self { app_id, user_id, nonce, ctime, expire, payload };
        if claims.json_len() > MAX_PLAINTEXT_LEN {
            return Err(too_long(request));
        }
        Ok((claims, key))
    }

    /// The bytes that [`write_json`](Self::write_json) writes.
    pub(super) fn json_len(&self) -> usize {
        const PUNCTUATION: usize =
            r#"{"app_id":,"user_id":"","nonce":,"ctime":,"expire":,"payload":""}"#.len();
        PUNCTUATION
            + decimal_len(self.app_id.into())
            + escaped_len(self.user_id)
            + decimal_len(self.nonce)
            + decimal_len(self.ctime)
            + decimal_len(self.expire)
            + escaped_len(self.payload)
    }

    /// Writes the claims as ZEGO's PHP library has `json_encode` write them.
    pub(super) fn write_json(&self, out: &mut Cursor) {
        out.put(br#"{"app_id":"#);
        out.put_integer(self.app_id);
        out.put(br#","user_id":""#);
        out.put_with(|out| write_escaped(self.user_id, out));
        out.put(br#"","nonce":"#);
        out.put_integer(self.nonce);
        out.put(br#","ctime":"#);
        out.put_integer(self.ctime);
        out.put(br#","expire":"#);
        out.put_integer(self.expire);
        out.put(br#","payload":""#);
        out.put_with(|out| write_escaped(self.payload, out));
        out.put(br#""}"#);
    }
}

fn check_app_id(given: i64) -> Result<u32, MintError> {
    match u32::try_from(given) {
        Ok(0) => Err(MintError::AppIdZero),
        Ok(app_id) => Ok(app_id),
        Err(_) => Err(MintError::AppIdOutOfRange { given }),
    }
}

/// Returns the time the token expires at.
fn check_effective_time(given: i64, ctime: i64) -> Result<i64, MintError> {
    if given <= 0 {
        return Err(MintError::EffectiveTimeNotPositive);
    }
    ctime.checked_add(given).ok_or(MintError::EffectiveTimeTooLong { given })
}

fn too_long(request: &Request) -> MintError {
    MintError::PlaintextTooLong { user_id: request.user_id.len(), payload: request.payload.len() }
}

fn decimal_len(integer: i64) -> usize {
    let digits = integer.unsigned_abs().checked_ilog10().unwrap_or(0) as usize + 1;
    digits + usize::from(integer < 0)
}

/// The claims read from a token that was opened. The types are as wide as what ZEGO's libraries
/// write: Java's nonces are negative half of the time, and its PHP library takes any app id.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
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
    #[serde(default)]
    pub payload: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimal_len_is_the_length_of_the_decimal_text() {
        for integer in [0, 1, 9, 10, 99, 100, 4_294_967_295, i64::MAX, -1, -10, i64::MIN] {
            assert_eq!(decimal_len(integer), integer.to_string().len(), "{integer}");
        }
    }
}
