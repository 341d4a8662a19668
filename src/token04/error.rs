//! The reasons why a token cannot be minted or decoded.

use super::claims::MAX_PLAINTEXT_LEN;
use std::cmp::Ordering;

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
    /// A byte after the version is not in base64's standard alphabet.
    #[error("not base64: byte {at} of the token is 0x{byte:02x}{}", hint_of(*byte))]
    NotBase64Byte {
        /// The byte's offset in the token.
        at: usize,
        /// The byte.
        byte: u8,
    },
    /// The base64 ends in the middle of a group of four characters, or with the wrong padding.
    #[error("not base64: it ends inside a group of 4 characters, so it was probably cut")]
    NotBase64End,
    /// The token ends before its ciphertext starts.
    #[error("too short: it has {len} bytes, and the ciphertext starts after 28")]
    TooShort {
        /// The length in bytes after the base64 was decoded.
        len: usize,
    },
    /// The header states another length for the IV than AES's 16 bytes.
    #[error("wrong length field: the header states an IV of {stated} bytes, and AES has 16")]
    IvLength {
        /// The IV's length in bytes as stated.
        stated: u16,
    },
    /// The header states another length than the ciphertext has, or one that is not of whole blocks.
    #[error(
        "wrong length field: the header states {stated} bytes of ciphertext, and {found} follow{}",
        hint_of_lengths(*stated, *found)
    )]
    Lengths {
        /// The ciphertext's length in bytes as stated.
        stated: usize,
        /// The ciphertext's length in bytes.
        found: usize,
    },
    /// The padding is wrong: most likely the token was encrypted with another secret.
    #[error("wrong padding: most likely the token was made with another ServerSecret")]
    Padding,
    /// The plaintext is not a JSON object. One in 256 wrong secrets leads here, as its padding
    /// happens to be right.
    #[error(
        "the plaintext is not the claims as JSON: most likely the token was made with another \
         ServerSecret"
    )]
    NotJson,
    /// A claim is missing.
    #[error("the claim {name} is missing")]
    ClaimMissing {
        /// The claim's name in the JSON.
        name: &'static str,
    },
    /// A claim has the wrong type.
    #[error("the claim {name} must be {wanted} and is {found}{hint}")]
    ClaimType {
        /// The claim's name in the JSON.
        name: &'static str,
        /// The right type.
        wanted: &'static str,
        /// Its type, and its value if that is short.
        found: String,
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
            _ => 1_002_033,
        }
    }
}

fn hint_of_lengths(stated: usize, found: usize) -> &'static str {
    match stated.cmp(&found) {
        Ordering::Greater => ", so it was cut",
        Ordering::Equal => ", which is not a multiple of 16",
        Ordering::Less => "",
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
