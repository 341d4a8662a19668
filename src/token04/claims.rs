//! What a token says, and what may be said in one.

use super::MintError;
use super::cipher::{Key, Plaintext};
use super::decimal::decimal_len;
use super::envelope::MAX_PLAINTEXT_LEN;
use super::output::Output;
use super::php_json::{MAX_GROWTH, Text};

/// What a caller asks for, not checked yet: the arguments of `generateToken04`. It holds the secret,
/// so nothing can print it:
///
/// ```compile_fail,E0277
/// # use zego_server_assistant::token04::Request;
/// fn print(request: &Request) {
///     println!("{request:?}");
/// }
/// ```
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

impl Request<'_> {
    pub(super) fn too_long(&self) -> MintError {
        MintError::PlaintextTooLong { user_id: self.user_id.len(), payload: self.payload.len() }
    }
}

/// The claims of a token to be minted, in the order they have in its JSON.
pub(super) struct Claims<'a> {
    app_id: u32,
    user_id: Text<'a>,
    nonce: i64,
    ctime: i64,
    pub(super) expire: i64,
    payload: Text<'a>,
}

impl<'a> Claims<'a> {
    /// Checks all of `request` but the length of its JSON, and returns its claims with the key. The
    /// order is that of ZEGO's PHP library, then comes what it does not check. A payload that
    /// cannot fit is not looked into.
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
        let user_id = Text::new(request.user_id)
            .map_err(|error| MintError::UserIdNotUtf8 { valid_up_to: error.valid_up_to() })?;
        if request.payload.len() > MAX_PLAINTEXT_LEN {
            return Err(request.too_long());
        }
        let payload = Text::new(request.payload)
            .map_err(|error| MintError::PayloadNotUtf8 { valid_up_to: error.valid_up_to() })?;
        Ok((Self { app_id, user_id, nonce, ctime, expire, payload }, key))
    }

    /// At least the length in bytes of their JSON: exactly that, unless the texts are so short that
    /// measuring them costs more than it could save.
    pub(super) fn max_json_len(&self) -> usize {
        const PUNCTUATION: usize =
            r#"{"app_id":,"user_id":"","nonce":,"ctime":,"expire":,"payload":""}"#.len();
        const DECIMALS: usize = 4 * 20;
        let texts = self.user_id.len() + self.payload.len();
        if texts <= 256 {
            return PUNCTUATION + DECIMALS + texts * MAX_GROWTH;
        }
        PUNCTUATION
            + decimal_len(self.app_id.into())
            + self.user_id.escaped_len()
            + decimal_len(self.nonce)
            + decimal_len(self.ctime)
            + decimal_len(self.expire)
            + self.payload.escaped_len()
    }
}

impl Plaintext for Claims<'_> {
    // Together they write the claims as ZEGO's PHP library has `json_encode` write them. There is a
    // step for each block that is mostly due by then: keep_up() would load the round keys for a loop.

    #[inline(always)]
    fn write_start(&self, out: &mut impl Output) {
        out.put_integer(br#"{"app_id":"#, self.app_id.into());
        out.put(br#","user_id":""#);
    }

    #[inline(always)]
    fn write_rest(&self, out: &mut impl Output) {
        self.user_id.write(out);
        out.put_integer(br#"","nonce":"#, self.nonce);
        out.step();
        out.put_integer(br#","ctime":"#, self.ctime);
        out.step();
        out.put_integer(br#","expire":"#, self.expire);
        out.step();
        out.step();
        out.put(br#","payload":""#);
        self.payload.write(out);
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
