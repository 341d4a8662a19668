//! ZEGOCLOUD's Token04: minting and decoding. Pure Rust, no PHP, no `unsafe`.
//!
//! A token is `04` and the base64 of a header and the claims, encrypted with the app's
//! `ServerSecret`. With AES-GCM, a token that decodes was made by someone with the secret. With
//! AES-CBC it was not necessarily: CBC has no authentication tag, so decoding is a diagnosis.
//!
//! ```
//! use zego_server_assistant::token04::{self, Iv, Randomness, Request};
//!
//! let secret = b"fa94dd0f974cf2e293728a526b028271";
//! let request = Request {
//!     app_id: 1234567890,
//!     user_id: b"user1",
//!     secret,
//!     effective_time: 3600,
//!     payload: b"",
//! };
//! let random = Randomness { nonce: 1234567890, iv: Iv::Cbc(*b"exn62lbokoa8n8jp") };
//! let token = token04::mint(&request, 1619769776, &random)?;
//! assert!(token.starts_with("04AAAAAGCLx8AAEGV4bjYybGJva29hOG44anAA"));
//! let decoded = token04::decode(token.as_bytes(), secret);
//! assert_eq!(decoded.map(|token| token.claims.user_id), Ok("user1".into()));
//! # Ok::<(), token04::MintError>(())
//! ```

#![forbid(unsafe_code)]
#![allow(
    clippy::inline_always,
    reason = "without it a token takes 1.5 times as long; cipher::Plaintext says why"
)]

mod cipher;
mod claims;
mod decoded;
mod envelope;
mod error;
#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod json;
#[cfg(not(feature = "internals"))]
mod json;
mod notes;
mod payload;
mod payload_keys;
mod rejections;
mod ui_kit;

pub use cipher::{Key, is_hardware_accelerated};
pub use claims::{Claims, MAX_PLAINTEXT_LEN, Request};
pub use decoded::DecodedClaims;
pub use envelope::{AesMode, Header, Iv, TOKEN_LEN_LIMIT, encode, token_len};
pub use error::{DecodeError, MintError};
pub use rejections::{Expected, Rejection};
pub use ui_kit::{UiKitError, UiKitFault, UiKitParams, UiKitText, ui_kit_part};

use std::hint::black_box;

/// Chooses the code for this processor now, instead of at the first token: that of AES, of the check
/// for UTF-8, and of `serde_json`'s search for line ends, for its errors. Threads would each choose.
pub fn warm_up() {
    cipher::warm_up();
    // simdutf8 chooses for texts of 64 bytes and more.
    black_box(json::JsonText::new(&[0xFF; 64]).is_err());
    black_box(DecodedClaims::from_json(b"not JSON"));
}

/// The random values of one token. [`entropy`](crate::entropy) draws them.
#[derive(Clone, Copy, Debug)]
pub struct Randomness {
    /// The claim `nonce`. ZEGO's PHP library uses 0..=2147483647.
    pub nonce: i64,
    /// The initialisation vector, which also decides the AES mode.
    pub iv: Iv,
}

impl Claims<'_> {
    /// Returns the length in bytes of the scratch buffer that [`encrypt`](Self::encrypt) needs.
    #[must_use]
    pub fn scratch_len(&self) -> usize {
        envelope::scratch_len(self.max_json_len)
    }

    /// Writes the binary form of the token to the start of `scratch` and returns it, ready to
    /// [`encode`]. No plaintext remains in `scratch`.
    ///
    /// # Panics
    ///
    /// If `scratch` is shorter than [`scratch_len`](Self::scratch_len).
    #[must_use]
    pub fn encrypt<'b>(&self, iv: &Iv, scratch: &'b mut [u8]) -> &'b [u8] {
        envelope::write_binary(self.expire, iv, self.key, self, scratch)
    }
}

/// Returns a scratch length in bytes that is enough if user id and payload have at most `text_len`
/// bytes together, of which each may need an escape.
#[must_use]
pub const fn scratch_len(text_len: usize) -> usize {
    envelope::scratch_len(claims::max_json_len(text_len))
}

/// Mints a token made at `ctime` (Unix time in seconds), in newly allocated memory.
///
/// # Errors
///
/// Those of [`Claims::new`].
///
/// # Panics
///
/// Never: base64 is ASCII.
pub fn mint(request: &Request, ctime: i64, random: &Randomness) -> Result<String, MintError> {
    let claims = Claims::new(request, ctime, random.nonce)?;
    let mut scratch = vec![0; claims.scratch_len()];
    let binary = claims.encrypt(&random.iv, &mut scratch);
    let mut token = vec![0; token_len(binary.len())];
    encode(binary, &mut token);
    Ok(String::from_utf8(token).expect("base64 is ASCII"))
}

/// A decoded token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodedToken {
    /// The part that can be read without the secret.
    pub header: Header,
    /// The part that was encrypted.
    pub claims: DecodedClaims,
}

/// Decodes a token of any of ZEGO's libraries. Everything from a `#` on, as in the tokens of ZEGO's
/// UIKit, is ignored.
///
/// # Errors
///
/// [`DecodeError`] says why the token is malformed or does not decrypt with this key.
pub fn decode(token: &[u8], key: &Key) -> Result<DecodedToken, DecodeError> {
    let token = token.split(|&byte| byte == b'#').next().unwrap_or_default();
    let decrypted = envelope::decrypt(token, key)?;
    let claims = DecodedClaims::from_json(&decrypted.plaintext)
        .unwrap_or(Err(DecodeError::NotClaims { mode_byte: decrypted.mode_byte }))?;
    Ok(DecodedToken { header: decrypted.header, claims })
}

#[cfg(test)]
mod tests {
    use super::*;

    pub const NOW: i64 = 1_795_000_000;

    /// What the user of a token from [`decoded`] wants: to publish in room `lobby`.
    pub const EXPECTED: Expected = Expected {
        app_id: 7,
        user_id: b"ana",
        room_id: Some(b"lobby"),
        publish: true,
        stream_id: None,
    };

    /// Returns a good token of user `ana` in app 7, made at [`NOW`] for 60 s.
    pub fn decoded(payload: &str) -> DecodedToken {
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
}
