//! The binary layout of a token, and the base64 around it.
//!
//! ```text
//! "04" + base64( expire:     i64, big-endian   Unix time in seconds
//!                iv length:  u16, big-endian   always 16
//!                iv:         16 bytes
//!                length:     u16, big-endian   of the ciphertext
//!                ciphertext                    AES-256-CBC of the claims as JSON )
//! ```

use super::cipher::{self, BLOCK_LEN, Iv, Key, Plaintext};
use super::error::DecodeError;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use base64_simd::Out;

/// The first two characters of every token of this version.
pub const VERSION: &str = "04";

/// The IV's length in bytes, as the header states it.
const IV_LEN: u16 = 16;

const HEADER_LEN: usize = size_of::<i64>() + size_of::<u16>() + BLOCK_LEN + size_of::<u16>();

/// The part of a token before its ciphertext, which can be read without the secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// When the token expires: Unix time in seconds.
    pub expire: i64,
    /// The initialisation vector. ZEGO's libraries use 16 characters, except Java's, which uses 16
    /// arbitrary bytes.
    pub iv: Iv,
}

/// Returns the length in bytes of the binary form of a token with `plaintext_len` bytes of JSON.
pub const fn binary_len(plaintext_len: usize) -> usize {
    HEADER_LEN + cipher::padded_len(plaintext_len)
}

/// Writes the binary form of a token, header and ciphertext, to the start of `buffer`, and returns
/// it. The buffer is longer by at least [`SLACK`](super::json::sink::SLACK) bytes.
pub fn write_binary<'b>(
    header: &Header,
    key: &Key,
    plaintext: &impl Plaintext,
    buffer: &'b mut [u8],
) -> &'b [u8] {
    let (header_out, ciphertext_out) = buffer.split_at_mut(HEADER_LEN);
    let ciphertext_len = cipher::encrypt(key, &header.iv, plaintext, ciphertext_out);
    write_header(header, ciphertext_len, header_out);
    &buffer[..HEADER_LEN + ciphertext_len]
}

fn write_header(header: &Header, ciphertext_len: usize, mut out: &mut [u8]) {
    let ciphertext_len = u16::try_from(ciphertext_len).expect("the plaintext is within its limit");
    let fields: [&[u8]; 4] = [
        &header.expire.to_be_bytes(),
        &IV_LEN.to_be_bytes(),
        &header.iv,
        &ciphertext_len.to_be_bytes(),
    ];
    for field in fields {
        let field_out = out.split_off_mut(..field.len()).expect("HEADER_LEN is their sum");
        field_out.copy_from_slice(field);
    }
}

/// Returns the length in bytes of the token for a binary form of `binary_len` bytes.
#[must_use]
pub const fn token_len(binary_len: usize) -> usize {
    VERSION.len() + binary_len.div_ceil(3) * 4
}

/// Writes the token for a binary form, which is ASCII, to `token`, and fills it.
///
/// # Panics
///
/// If `token` does not have the [`token_len`] of the binary form.
pub fn encode(binary: &[u8], token: &mut [u8]) {
    assert_eq!(token.len(), token_len(binary.len()));
    let (version, encoded) = token.split_at_mut(VERSION.len());
    version.copy_from_slice(VERSION.as_bytes());
    let _ = base64_simd::STANDARD.encode(binary, Out::from_slice(encoded));
}

/// Splits a token into its header and its plaintext, which it decrypts.
pub fn decode(token: &[u8], key: &Key) -> Result<(Header, Vec<u8>), DecodeError> {
    let encoded = token.strip_prefix(VERSION.as_bytes()).ok_or(DecodeError::NotVersion04)?;
    let binary = BASE64_STANDARD.decode(encoded).map_err(|error| match error {
        base64::DecodeError::InvalidByte(at, byte) if byte != b'=' => {
            DecodeError::NotBase64Byte { at: VERSION.len() + at, byte }
        }
        _ => DecodeError::NotBase64End,
    })?;
    let (header, ciphertext_len, ciphertext) = read_header(&binary)?;
    if ciphertext.len() != ciphertext_len || ciphertext_len == 0 || ciphertext_len % BLOCK_LEN != 0
    {
        return Err(DecodeError::Lengths { stated: ciphertext_len, found: ciphertext.len() });
    }
    let mut buffer = ciphertext.to_vec();
    let plaintext_len =
        cipher::decrypt(key, &header.iv, &mut buffer).ok_or(DecodeError::Padding)?.len();
    buffer.truncate(plaintext_len);
    Ok((header, buffer))
}

/// Splits the binary form into its header, the stated length of the ciphertext, and the ciphertext.
fn read_header(binary: &[u8]) -> Result<(Header, usize, &[u8]), DecodeError> {
    let too_short = || DecodeError::TooShort { len: binary.len() };
    let (expire, rest) = binary.split_first_chunk().ok_or_else(too_short)?;
    let (iv_len, rest) = rest.split_first_chunk().ok_or_else(too_short)?;
    let iv_len = u16::from_be_bytes(*iv_len);
    if iv_len != IV_LEN {
        return Err(DecodeError::IvLength { stated: iv_len });
    }
    let (iv, rest) = rest.split_first_chunk().ok_or_else(too_short)?;
    let (ciphertext_len, ciphertext) = rest.split_first_chunk().ok_or_else(too_short)?;
    let header = Header { expire: i64::from_be_bytes(*expire), iv: *iv };
    Ok((header, usize::from(u16::from_be_bytes(*ciphertext_len)), ciphertext))
}

#[cfg(test)]
mod tests {
    use super::super::cipher::tests::Bytes;
    use super::super::claims::MAX_PLAINTEXT_LEN;
    use super::super::json::sink::SLACK;
    use super::*;

    const KEY: &Key = b"fa94dd0f974cf2e293728a526b028271";

    fn token_of(plaintext: &[u8]) -> Vec<u8> {
        let header = Header { expire: 1_619_773_376, iv: *b"exn62lbokoa8n8jp" };
        let mut buffer = vec![0xaa; binary_len(plaintext.len()) + SLACK];
        let binary = write_binary(&header, KEY, &Bytes(plaintext), &mut buffer);
        let mut token = vec![0; token_len(binary.len())];
        encode(binary, &mut token);
        token
    }

    #[test]
    fn every_length_around_blocks_decodes_again() {
        for len in (0..200).chain([MAX_PLAINTEXT_LEN]) {
            let plaintext: Vec<u8> = (b' '..=b'~').cycle().take(len).collect();
            let token = token_of(&plaintext);
            assert!(BASE64_STANDARD.decode(&token[VERSION.len()..]).is_ok(), "{len} bytes");
            let (header, decoded) = decode(&token, KEY).expect("a token just made");
            assert_eq!(decoded, plaintext);
            assert_eq!(header.expire, 1_619_773_376);
        }
    }

    #[test]
    fn the_limit_is_the_last_length_whose_ciphertext_fits_its_field() {
        assert_eq!(MAX_PLAINTEXT_LEN, 65_519);
        assert_eq!(cipher::padded_len(MAX_PLAINTEXT_LEN), 65_520);
    }

    #[test]
    fn each_malformed_token_has_its_own_error() {
        let token = token_of(b"{}");
        let with =
            |binary: &[u8]| format!("{VERSION}{}", BASE64_STANDARD.encode(binary)).into_bytes();
        let binary = BASE64_STANDARD.decode(&token[2..]).expect("base64");
        let error = |token: &[u8]| decode(token, KEY).expect_err("not a token");

        assert_eq!(error(b""), DecodeError::NotVersion04);
        assert_eq!(error(&token[2..]), DecodeError::NotVersion04);
        assert_eq!(error(b"04AA!A"), DecodeError::NotBase64Byte { at: 4, byte: b'!' });
        for end in [1, 2, 3] {
            assert_eq!(error(&token[..token.len() - end]), DecodeError::NotBase64End);
        }
        assert_eq!(error(b"04"), DecodeError::TooShort { len: 0 });
        assert_eq!(error(&with(&binary[..27])), DecodeError::TooShort { len: 27 });
        assert_eq!(error(&with(&binary[..28])), DecodeError::Lengths { stated: 16, found: 0 });
        assert_eq!(error(&with(&binary[..43])), DecodeError::Lengths { stated: 16, found: 15 });
        let mut iv_of_17 = binary.clone();
        iv_of_17[9] = 17;
        assert_eq!(error(&with(&iv_of_17)), DecodeError::IvLength { stated: 17 });
        let other_key = b"00000000000000000000000000000000";
        assert_eq!(decode(&token, other_key), Err(DecodeError::Padding));
    }
}
