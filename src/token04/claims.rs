//! The claims of a token to be minted: checked, then written as JSON.

use super::MintError;
use super::cipher::{BLOCK_LEN, Key, Plaintext};
use super::json::sink::Sink;
use super::json::{JsonText, MAX_EXPANSION, decimal_len};

/// The arguments of `generateToken04`, not checked yet. A request holds the secret, so it cannot be
/// printed:
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
    /// The lifetime of the token in seconds, at least 1.
    pub effective_time: i64,
    /// The payload, such as room privileges: UTF-8, often empty.
    pub payload: &'a [u8],
}

/// The longest JSON of the claims in bytes. With one byte more, the length of the padded ciphertext
/// would not fit the 16 bits it has in a token.
pub const MAX_PLAINTEXT_LEN: usize = u16::MAX as usize / BLOCK_LEN * BLOCK_LEN - 1;

/// The checked claims of a token to be minted, in the order of its JSON, and the key to encrypt
/// them with. Like the request they hold the secret, so they cannot be printed:
///
/// ```compile_fail,E0277
/// # use zego_server_assistant::token04::Claims;
/// fn print(claims: &Claims) {
///     println!("{claims:?}");
/// }
/// ```
pub struct Claims<'a> {
    app_id: u32,
    user_id: JsonText<'a>,
    nonce: i64,
    ctime: i64,
    pub(super) expire: i64,
    payload: JsonText<'a>,
    pub(super) key: &'a Key,
    /// An upper bound of the JSON's length in bytes.
    pub(super) max_json_len: usize,
}

impl<'a> Claims<'a> {
    /// Checks `request`, for a token made at `ctime` (Unix time in seconds).
    ///
    /// The checks of ZEGO's PHP library come first, in its order, with the range of the app id. The
    /// checks that it lacks follow. A payload over [`MAX_PLAINTEXT_LEN`] is not checked for UTF-8.
    ///
    /// # Errors
    ///
    /// The [`MintError`] of the first check that fails.
    pub fn new(request: &Request<'a>, ctime: i64, nonce: i64) -> Result<Self, MintError> {
        let app_id = check_app_id(request.app_id)?;
        if request.user_id.is_empty() {
            return Err(MintError::UserIdEmpty);
        }
        let key = request.secret.try_into().map_err(|_| MintError::SecretLength)?;
        let expire = check_effective_time(request.effective_time, ctime)?;
        let user_id = JsonText::new(request.user_id)
            .map_err(|error| MintError::UserIdNotUtf8 { valid_up_to: error.valid_up_to() })?;
        let too_long = || MintError::PlaintextTooLong {
            user_id: request.user_id.len(),
            payload: request.payload.len(),
        };
        if request.payload.len() > MAX_PLAINTEXT_LEN {
            return Err(too_long());
        }
        let payload = JsonText::new(request.payload)
            .map_err(|error| MintError::PayloadNotUtf8 { valid_up_to: error.valid_up_to() })?;
        let integers = [app_id.into(), nonce, ctime, expire];
        let max_json_len = json_len_bound(integers, [user_id, payload]);
        if max_json_len > MAX_PLAINTEXT_LEN {
            return Err(too_long());
        }
        Ok(Self { app_id, user_id, nonce, ctime, expire, payload, key, max_json_len })
    }
}

/// Returns an upper bound of the JSON's length in bytes. It is exact if a larger bound exceeds the
/// limit. Measuring shorter texts takes more time than the memory that it saves.
fn json_len_bound(integers: [i64; 4], texts: [JsonText; 2]) -> usize {
    let bound = max_json_len(texts.map(JsonText::len).iter().sum());
    if bound <= MAX_PLAINTEXT_LEN {
        return bound;
    }
    let integers_len: usize = integers.map(decimal_len).iter().sum();
    let texts_len: usize = texts.map(JsonText::escaped_len).iter().sum();
    PUNCTUATION_LEN + integers_len + texts_len
}

const PUNCTUATION_LEN: usize =
    r#"{"app_id":,"user_id":"","nonce":,"ctime":,"expire":,"payload":""}"#.len();

/// Returns an upper bound of the JSON's length in bytes, for texts of `text_len` bytes together.
pub(super) const fn max_json_len(text_len: usize) -> usize {
    const INTEGERS: usize = 4;
    const MAX_INTEGER_LEN: usize = "-9223372036854775808".len();
    PUNCTUATION_LEN + INTEGERS * MAX_INTEGER_LEN + text_len * MAX_EXPANSION
}

/// Writes the claims as ZEGO's PHP library has `json_encode` write them.
impl Plaintext for Claims<'_> {
    #[inline(always)]
    fn write_head(&self, out: &mut impl Sink) {
        out.put_integer(br#"{"app_id":"#, self.app_id.into());
        out.put(br#","user_id":""#);
    }

    #[inline(always)]
    fn write_tail(&self, out: &mut impl Sink) {
        self.user_id.write(out);
        out.put_integer(br#"","nonce":"#, self.nonce);
        out.put_integer(br#","ctime":"#, self.ctime);
        out.put_integer(br#","expire":"#, self.expire);
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

/// Returns the Unix time in seconds at which the token expires.
fn check_effective_time(given: i64, ctime: i64) -> Result<i64, MintError> {
    if given <= 0 {
        return Err(MintError::EffectiveTimeNotPositive);
    }
    ctime.checked_add(given).ok_or(MintError::EffectiveTimeTooLong { given })
}
