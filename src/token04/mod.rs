//! ZEGOCLOUD's Token04: minting one and opening one. Pure Rust, no PHP, no `unsafe`.
//!
//! A token is `04` and the base64 of a header and the claims, encrypted with the app's
//! `ServerSecret`. It is not signed: CBC carries no authentication code. Opening a token is a
//! diagnosis, never a proof of who made it.
//!
//! ```
//! use zego_server_assistant::token04::{self, Random, Request};
//!
//! let secret = b"fa94dd0f974cf2e293728a526b028271";
//! let request = Request {
//!     app_id: 1234567890,
//!     user_id: b"user1",
//!     secret,
//!     effective_time: 3600,
//!     payload: b"",
//! };
//! let random = Random { nonce: 1234567890, iv: *b"exn62lbokoa8n8jp" };
//! let token = token04::mint(&request, 1619769776, &random)?;
//! assert!(token.starts_with("04AAAAAGCLx8AAEGV4bjYybGJva29hOG44anAA"));
//! assert_eq!(token04::open(token.as_bytes(), secret).map(|token| token.claims.user_id), Ok("user1".into()));
//! # Ok::<(), token04::MintError>(())
//! ```

#![forbid(unsafe_code)]
#![allow(
    clippy::inline_always,
    reason = "see cipher::Plaintext: without it a token takes half as long again"
)]

mod cipher;
mod claims;
mod decimal;
mod envelope;
mod error;
mod kit;
mod opened;
mod output;
mod php_json;
mod problems;

pub use cipher::{Iv, Key, is_hardware_accelerated};
pub use claims::Request;
pub use envelope::{Header, MAX_PLAINTEXT_LEN};
pub use error::{MintError, OpenError};
pub use kit::{Kit, KitError, kit_token};
pub use opened::OpenedClaims;
pub use problems::{Login, Problem};

use claims::Claims;

/// What makes each token another. [`entropy`](crate::entropy) draws it.
#[derive(Clone, Copy, Debug)]
pub struct Random {
    /// Goes into the claims. ZEGO's PHP library uses 0..=2147483647.
    pub nonce: i64,
    /// The initialisation vector. ZEGO's PHP library uses 16 of `0-9a-z`.
    pub iv: Iv,
}

/// A token whose claims are checked. It is made in two steps, so that the memory of both can come
/// from whoever wants the token: sealed in a buffer, then encoded in memory of its own. Like the
/// request it holds the secret, so nothing can print it:
///
/// ```compile_fail,E0277
/// # use zego_server_assistant::token04::Draft;
/// fn print(draft: &Draft) {
///     println!("{draft:?}");
/// }
/// ```
pub struct Draft<'a> {
    claims: Claims<'a>,
    key: &'a Key,
    header: Header,
    buffer_len: usize,
}

impl<'a> Draft<'a> {
    /// Checks `request`, for a token made at `ctime` (Unix time in seconds).
    ///
    /// # Errors
    ///
    /// The first of [`MintError`] that applies, in the order of the variants.
    pub fn new(request: &Request<'a>, ctime: i64, random: &Random) -> Result<Self, MintError> {
        let (claims, key) = Claims::check(request, ctime, random.nonce)?;
        let plaintext_len = claims.max_json_len();
        if plaintext_len > MAX_PLAINTEXT_LEN {
            return Err(request.too_long());
        }
        let header = Header { expire: claims.expire, iv: random.iv };
        let buffer_len = envelope::binary_len(plaintext_len) + output::WINDOW;
        Ok(Self { claims, key, header, buffer_len })
    }

    /// The length in bytes of the buffer that [`seal`](Self::seal) needs: less than [`BUFFER_LEN`]
    /// where the claims take less than 2 KiB as JSON.
    #[must_use]
    pub fn buffer_len(&self) -> usize {
        self.buffer_len
    }

    /// Makes the token's binary form in `buffer`, in which no plaintext is left.
    ///
    /// # Panics
    ///
    /// If `buffer` is too short, which one of [`buffer_len`](Self::buffer_len) never is.
    #[must_use]
    pub fn seal<'b>(&self, buffer: &'b mut [u8]) -> Sealed<'b> {
        let binary_len = envelope::seal(&self.header, self.key, &self.claims, buffer);
        Sealed { buffer, binary_len }
    }
}

/// A length of buffer that is enough for most tokens.
pub const BUFFER_LEN: usize = envelope::binary_len(2048) + output::WINDOW;

/// A token in its binary form.
pub struct Sealed<'b> {
    /// Starts with the binary form and goes on with zeros.
    buffer: &'b [u8],
    binary_len: usize,
}

impl Sealed<'_> {
    /// The length in bytes of the memory that [`encode`](Self::encode) needs: some more than the
    /// token's.
    #[must_use]
    pub fn memory_len(&self) -> usize {
        envelope::memory_len(self.binary_len)
    }

    /// Writes the token, all of it ASCII, to the front of `memory`, and returns its length in bytes.
    /// What is behind it has no meaning.
    ///
    /// # Panics
    ///
    /// If `memory` is shorter than [`memory_len`](Self::memory_len).
    pub fn encode(&self, memory: &mut [u8]) -> usize {
        envelope::encode(self.buffer, self.binary_len, memory)
    }
}

/// Mints a token in memory of its own.
///
/// # Errors
///
/// Those of [`Draft::new`].
///
/// # Panics
///
/// Never: base64 is ASCII.
pub fn mint(request: &Request, ctime: i64, random: &Random) -> Result<String, MintError> {
    let draft = Draft::new(request, ctime, random)?;
    let mut buffer = vec![0; draft.buffer_len()];
    let sealed = draft.seal(&mut buffer);
    let mut token = vec![0; sealed.memory_len()];
    let token_len = sealed.encode(&mut token);
    token.truncate(token_len);
    Ok(String::from_utf8(token).expect("base64 is ASCII"))
}

/// A token that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What stands before the ciphertext, readable without the secret.
    pub header: Header,
    /// What was encrypted.
    pub claims: OpenedClaims,
}

/// Opens a token of any of ZEGO's libraries. What follows a `#`, as in the tokens of its UIKit, is
/// left aside.
///
/// # Errors
///
/// [`OpenError`] says what about it is no token, or not one made with this key.
pub fn open(token: &[u8], key: &Key) -> Result<Opened, OpenError> {
    let token = token.split(|&byte| byte == b'#').next().unwrap_or_default();
    let (header, plaintext) = envelope::unseal(token, key)?;
    Ok(Opened { header, claims: OpenedClaims::from_json(&plaintext)? })
}

/// Finds out once what the processor can do, which the first token would do otherwise.
pub fn warm_up() {
    cipher::warm_up();
    envelope::warm_up();
}
