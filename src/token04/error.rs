//! Why a token cannot be minted, or cannot be opened.

use super::envelope::MAX_PLAINTEXT_LEN;
use std::cmp::Ordering;

/// Why no token was minted. The text of each is what PHP gets as `$message`; the plain ones are
/// those of ZEGO's PHP library, word for word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MintError {
    /// The app id is 0, as it is where a configuration value is missing.
    #[error("appID invalid")]
    AppIdZero,
    /// The app id does not fit the 32 bits it has in ZEGO's Go and C++ libraries.
    #[error("appID invalid: {given} is outside 1..{}", u32::MAX)]
    AppIdOutOfRange {
        /// The app id asked for.
        given: i64,
    },
    /// The user id is empty.
    #[error("userID invalid")]
    UserIdEmpty,
    /// The user id is not UTF-8, so it cannot stand in JSON.
    #[error("userID invalid: it must be valid UTF-8, and is not from byte {valid_up_to} on")]
    UserIdNotUtf8 {
        /// The bytes that are valid, which is the offset of the first that is not.
        valid_up_to: usize,
    },
    /// The secret is not 32 bytes long.
    #[error("secret must be a 32 byte string")]
    SecretLength,
    /// The token would expire at once, or before it is made.
    #[error("effectiveTimeInSeconds invalid")]
    EffectiveTimeNotPositive,
    /// The time the token would expire at does not fit 64 bits.
    #[error(
        "effectiveTimeInSeconds invalid: {given} seconds from now is past the last time there is"
    )]
    EffectiveTimeTooLong {
        /// The seconds asked for.
        given: i64,
    },
    /// The payload is not UTF-8, so it cannot stand in JSON.
    #[error("payload invalid: it must be valid UTF-8, and is not from byte {valid_up_to} on")]
    PayloadNotUtf8 {
        /// The bytes that are valid, which is the offset of the first that is not.
        valid_up_to: usize,
    },
    /// The claims as JSON do not fit the 16 bits of the ciphertext's length.
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
    /// The code for it in PHP: those of ZEGO's `ZegoErrorCodes`, and -1, which is "other" in ZEGO's
    /// Java library, where its PHP library has none.
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

/// Why a token cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// It does not start with `04`.
    #[error("not a version 04 token: it does not start with 04")]
    NotVersion04,
    /// What follows the version has a byte that base64's standard alphabet lacks.
    #[error("not base64: byte {at} of the token is 0x{byte:02x}{}", hint_of(*byte))]
    NotBase64Byte {
        /// Where the byte is, counted from 0 and from the start of the token.
        at: usize,
        /// The byte.
        byte: u8,
    },
    /// What follows the version ends in the middle of a group of four characters, or its padding
    /// does not fit.
    #[error("not base64: it does not end as base64 does, so it was probably cut")]
    NotBase64End,
    /// It ends before its ciphertext starts.
    #[error("too short: {len} bytes do not hold the 28 bytes before the ciphertext")]
    TooShort {
        /// The length in bytes of what was decoded.
        len: usize,
    },
    /// It states another length for the IV than the 16 bytes that AES has.
    #[error("length fields do not fit: the IV is stated to have {stated} bytes, not 16")]
    IvLength {
        /// The IV's length in bytes as stated.
        stated: u16,
    },
    /// It states another length for the ciphertext than there is, or one that is not of whole blocks.
    #[error(
        "length fields do not fit: {stated} bytes of ciphertext stated, {found} found{}",
        hint_of_lengths(*stated, *found)
    )]
    Lengths {
        /// The ciphertext's length in bytes as stated.
        stated: usize,
        /// The bytes there are.
        found: usize,
    },
    /// The padding is wrong: most likely it was encrypted with another secret.
    #[error("padding wrong: most likely it was made with another ServerSecret")]
    Padding,
    /// It decrypts to something else than a JSON object. One in 256 wrong secrets gets this far.
    #[error(
        "the plaintext is not the claims as JSON: most likely it was made with another ServerSecret"
    )]
    NotJson,
    /// A claim is not there.
    #[error("the claim {name} is missing")]
    ClaimMissing {
        /// The claim's name in the JSON.
        name: &'static str,
    },
    /// A claim has another type than it must have.
    #[error("the claim {name} must be {wanted} and is {found}{hint}")]
    ClaimType {
        /// The claim's name in the JSON.
        name: &'static str,
        /// The type it must have.
        wanted: &'static str,
        /// What it is.
        found: String,
        /// Where that may come from, after a semicolon, or nothing.
        hint: &'static str,
    },
}

impl OpenError {
    /// The number that ZEGO's SDKs report for such a token.
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
        Ordering::Equal => ", which is not of whole blocks of 16",
        Ordering::Less => "",
    }
}

fn hint_of(byte: u8) -> &'static str {
    match byte {
        b' ' => ", a space: most likely a + that a form or a query has turned into one",
        b'\n' | b'\r' => ", a line break",
        b'%' => ", a %: most likely the token is percent-encoded, once too often",
        b'-' | b'_' => ", which only the URL-safe alphabet has",
        _ => "",
    }
}
