//! The reasons why a token cannot be minted or decoded.

use super::claims::MAX_PLAINTEXT_LEN;
use super::envelope::{AesMode, LONGEST_TOKEN_LEN};

/// The reason why no token was minted. PHP gets its text as `$message`. The texts without details
/// are those of ZEGO's PHP library, word for word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MintError {
    /// The app id is 0, usually because a configuration value is missing.
    #[error("appID invalid")]
    AppIdZero,
    /// The app id does not fit the 32 bits it has in ZEGO's Go and C++ libraries.
    #[error("appID invalid: {given} is outside 1..{}", u32::MAX)]
    AppIdOutOfRange {
        /// The app id of the request.
        given: i64,
    },
    /// The user id is empty.
    #[error("userID invalid")]
    UserIdEmpty,
    /// The user id is not UTF-8, so JSON cannot hold it.
    #[error("userID invalid: it must be valid UTF-8, but byte {valid_up_to} is not")]
    UserIdNotUtf8 {
        /// The number of valid bytes, which is the offset of the first invalid one.
        valid_up_to: usize,
    },
    /// The secret is not 32 bytes long.
    #[error("secret must be a 32 byte string")]
    SecretLength,
    /// The lifetime is zero or negative.
    #[error("effectiveTimeInSeconds invalid")]
    EffectiveTimeNotPositive,
    /// The time of expiry does not fit 64 bits.
    #[error(
        "effectiveTimeInSeconds invalid: {given} seconds from now is later than the largest \
         64-bit Unix time"
    )]
    EffectiveTimeTooLong {
        /// The seconds of the request.
        given: i64,
    },
    /// The payload is not UTF-8, so JSON cannot hold it.
    #[error("payload invalid: it must be valid UTF-8, but byte {valid_up_to} is not")]
    PayloadNotUtf8 {
        /// The number of valid bytes, which is the offset of the first invalid one.
        valid_up_to: usize,
    },
    /// The JSON of the claims exceeds [`MAX_PLAINTEXT_LEN`].
    #[error(
        "payload invalid: with a userId of {user_id} bytes and a payload of {payload}, \
         the token's JSON exceeds {MAX_PLAINTEXT_LEN} bytes"
    )]
    PlaintextTooLong {
        /// The user id's length in bytes, before JSON escapes.
        user_id: usize,
        /// The payload's length in bytes, before JSON escapes.
        payload: usize,
    },
}

impl MintError {
    /// Returns the code that PHP gets: one of ZEGO's `ZegoErrorCodes`, or -1 if ZEGO's PHP library
    /// has none. ZEGO's Java library uses -1 for "other".
    #[must_use]
    pub fn code(self) -> i8 {
        match self {
            Self::AppIdZero | Self::AppIdOutOfRange { .. } => 1,
            Self::UserIdEmpty | Self::UserIdNotUtf8 { .. } => 3,
            Self::SecretLength => 5,
            Self::EffectiveTimeNotPositive | Self::EffectiveTimeTooLong { .. } => 6,
            Self::PayloadNotUtf8 { .. } | Self::PlaintextTooLong { .. } => -1,
        }
    }
}

/// The reason why a token cannot be decoded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The token does not start with `04`.
    #[error("not a version 04 token: it does not start with 04")]
    NotVersion04,
    /// The token exceeds the limit of [`decode`](super::decode), which bounds the memory for it.
    #[error("too long: {len} bytes, and the longest token has {LONGEST_TOKEN_LEN}")]
    TooLong {
        /// The token's length in bytes.
        len: usize,
    },
    /// A byte after the version is not in base64's standard alphabet.
    #[error("not base64: byte {at} of the token is 0x{byte:02x}{}", hint_of(*byte))]
    NotBase64Byte {
        /// The byte's offset in the token.
        at: usize,
        /// The byte.
        byte: u8,
    },
    /// The base64 has an incomplete last group, misplaced padding, or unused bits that are not zero.
    #[error("not base64: its end is malformed, so it was probably cut")]
    NotBase64End,
    /// The token ends before its ciphertext starts.
    #[error("too short: {len} bytes end before the ciphertext")]
    TooShort {
        /// The length in bytes after the base64 was decoded.
        len: usize,
    },
    /// The header states a length for the IV that neither mode has.
    #[error(
        "wrong length field: the header states an IV of {stated} bytes; AES-CBC has 16, AES-GCM 12"
    )]
    IvLength {
        /// The IV's length in bytes as stated.
        stated: u16,
    },
    /// The IV has the length of one mode, the mode byte at the end says the other.
    #[error("{}", mode_mismatch(*iv_len, *mode_byte))]
    ModeMismatch {
        /// The IV's length in bytes.
        iv_len: usize,
        /// The mode byte, if the token has one.
        mode_byte: Option<u8>,
    },
    /// The token ends before its ciphertext does.
    #[error(
        "wrong length field: the header states {stated} bytes of ciphertext, and {found} follow, \
         so the token was cut"
    )]
    Cut {
        /// The ciphertext's length in bytes as stated.
        stated: usize,
        /// The bytes that follow the header.
        found: usize,
    },
    /// The ciphertext has a length that its mode cannot have.
    #[error("wrong length field: a ciphertext of {len} bytes, and {}", lengths_of(*mode))]
    CiphertextLength {
        /// The ciphertext's length in bytes, for GCM with the tag.
        len: usize,
        /// The mode of the token.
        mode: AesMode,
    },
    /// The token does not decrypt to the claims: a JSON object with all of them but the payload.
    ///
    /// For CBC one error covers wrong padding, text that is not UTF-8 or not JSON, and missing
    /// claims. If anyone could see which of them it is, that would be a padding oracle: with it, a
    /// token can be read, and another forged, without the key.
    #[error(
        "it does not decrypt to the claims: it was made with another ServerSecret, or changed{}",
        hint_of_mode(*mode_byte)
    )]
    NotClaims {
        /// The mode byte, if the token has one.
        mode_byte: Option<u8>,
    },
    /// The authentication tag of a GCM token is wrong.
    #[error("its authentication tag is wrong: it was made with another ServerSecret, or changed")]
    WrongTag,
    /// A claim has the wrong type.
    #[error("the claim {name} must be {wanted} and is {found}{hint}")]
    ClaimType {
        /// The claim's name in the JSON.
        name: &'static str,
        /// The right type.
        wanted: &'static str,
        /// Its type. Not its value, so that the message reveals nothing else of the plaintext.
        found: &'static str,
        /// The probable cause, after a semicolon, or nothing.
        hint: &'static str,
    },
}

impl DecodeError {
    /// Returns the number that ZEGO's SDKs report for such a token.
    #[must_use]
    pub fn code(&self) -> i64 {
        match self {
            Self::NotVersion04 => 1_002_079,
            Self::ClaimType { name: "app_id", .. } => 1_002_076,
            Self::ClaimType { name: "user_id", .. } => 1_002_077,
            Self::ClaimType { name: "ctime" | "expire", .. } => 1_002_078,
            Self::ClaimType { name: "nonce", .. } => 1_002_080,
            Self::ClaimType { .. } => 1_002_075,
            _ => 1_002_033,
        }
    }
}

fn mode_mismatch(iv_len: usize, mode_byte: Option<u8>) -> String {
    match mode_byte {
        None => format!(
            "an IV of {iv_len} bytes is for AES-GCM, and the mode byte at the end is missing, so \
             the token was cut"
        ),
        Some(mode) => {
            let name = if mode == 1 { "GCM" } else { "CBC" };
            format!("the mode byte {mode} means AES-{name}, whose IV does not have {iv_len} bytes")
        }
    }
}

fn lengths_of(mode: AesMode) -> &'static str {
    match mode {
        AesMode::Cbc => "AES-CBC needs a multiple of 16",
        AesMode::Gcm => "AES-GCM needs more than the 16 of its tag",
    }
}

fn hint_of_mode(mode_byte: Option<u8>) -> String {
    match mode_byte {
        // 1 is GCM's own mode byte: such a token has the right tag and not the claims.
        None | Some(0 | 1) => String::new(),
        Some(mode) => format!(" (its mode byte is {mode}, which means AES-CBC as 0 does)"),
    }
}

fn hint_of(byte: u8) -> &'static str {
    match byte {
        b' ' => ", a space: most likely a form or a query string turned a + into it",
        b'\n' | b'\r' => ", a line break",
        b'%' => ", a %: most likely the token was percent-encoded once too often",
        b'-' | b'_' => ", which is only in base64's URL-safe alphabet",
        _ => "",
    }
}
