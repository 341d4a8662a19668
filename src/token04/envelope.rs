//! The binary layout of a token, and the base64 around it.
//!
//! ```text
//! "04" + base64( expire:     i64, big-endian   Unix time in seconds
//!                iv length:  u16, big-endian   always 16
//!                iv:         16 bytes
//!                length:     u16, big-endian   of the ciphertext
//!                ciphertext                    AES-256-CBC of the claims as JSON )
//! ```

use super::OpenError;
use super::cipher::{self, BLOCK_LEN, Iv, Key, Plaintext};
use base64::engine::general_purpose::PAD;
use base64::{DecodeError, Engine as _};
use std::sync::LazyLock;

/// The two characters every token of this version starts with.
pub const VERSION: &str = "04";

/// The longest plaintext: with one byte more the padded length would not fit its 16 bits.
pub const MAX_PLAINTEXT_LEN: usize = u16::MAX as usize / BLOCK_LEN * BLOCK_LEN - 1;

/// What the header says of the IV.
const IV_LEN: u16 = 16;

const HEADER_LEN: usize = size_of::<i64>() + size_of::<u16>() + BLOCK_LEN + size_of::<u16>();

#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
type Base64 = base64::engine::Simd;
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
static BASE64: LazyLock<Base64> = LazyLock::new(|| Base64::standard(PAD));

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
type Base64 = base64::engine::GeneralPurpose;
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
static BASE64: LazyLock<Base64> = LazyLock::new(|| Base64::new(&base64::alphabet::STANDARD, PAD));

/// Chooses the base64 implementation for this processor.
pub fn warm_up() {
    LazyLock::force(&BASE64);
}

/// The parts of a token before its ciphertext.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// When the token expires: Unix time in seconds.
    pub expire: i64,
    /// The initialisation vector. ZEGO's libraries use 16 characters, all but Java's, which uses
    /// 16 arbitrary bytes.
    pub iv: Iv,
}

/// The length in bytes of the binary form around `plaintext_len` bytes.
pub const fn binary_len(plaintext_len: usize) -> usize {
    HEADER_LEN + cipher::padded_len(plaintext_len)
}

/// Makes the binary form at the front of `buffer`, and returns its length. The buffer is at least a
/// [`WINDOW`](super::output::WINDOW) longer than the [`binary_len`] of the plaintext. Behind the
/// binary form are zeros, as [`encode`] needs them.
pub fn seal(header: &Header, key: &Key, plaintext: &impl Plaintext, buffer: &mut [u8]) -> usize {
    let (front, body) = buffer.split_at_mut(HEADER_LEN);
    let ciphertext_len = cipher::encrypt(key, &header.iv, plaintext, body);
    write_header(header, ciphertext_len, front);
    HEADER_LEN + ciphertext_len
}

fn write_header(header: &Header, ciphertext_len: usize, mut front: &mut [u8]) {
    let ciphertext_len = u16::try_from(ciphertext_len).expect("the plaintext is within its limit");
    let fields: [&[u8]; 4] = [
        &header.expire.to_be_bytes(),
        &IV_LEN.to_be_bytes(),
        &header.iv,
        &ciphertext_len.to_be_bytes(),
    ];
    for field in fields {
        let place = front.split_off_mut(..field.len()).expect("they make up the header");
        place.copy_from_slice(field);
    }
}

/// The length in bytes of the token that [`encode`] makes of the binary form.
const fn token_len(binary_len: usize) -> usize {
    VERSION.len() + binary_len.div_ceil(3) * 4
}

/// The length in bytes of the memory that [`encode`] needs for the binary form: a bit more than the
/// token's.
pub const fn memory_len(binary_len: usize) -> usize {
    VERSION.len() + encoded_len(binary_len) / 3 * 4
}

/// How many bytes [`encode`] encodes: zeros behind the binary form as well.
///
/// The widest vectors of base64 take 24 bytes at a time where they see 32. Without the zeros they
/// would leave up to 31 for the end, which takes 13 instructions for each byte. A byte more than they
/// must see makes it a multiple of three, which needs no padding.
const fn encoded_len(binary_len: usize) -> usize {
    const TAKEN: usize = 24;
    const BEHIND: usize = 32 + 1;
    const { assert!(TAKEN.is_multiple_of(3) && BEHIND.is_multiple_of(3)) };
    const { assert!(BEHIND <= cipher::ZEROS_BEHIND) };
    binary_len / TAKEN * TAKEN + BEHIND
}

/// Writes the token to the front of `memory`, and returns its length. `sealed` starts with the
/// binary form of this length and goes on with zeros; `memory` has its [`memory_len`].
pub fn encode(sealed: &[u8], binary_len: usize, memory: &mut [u8]) -> usize {
    let (version, encoded) = memory.split_at_mut(VERSION.len());
    version.copy_from_slice(VERSION.as_bytes());
    BASE64
        .encode_slice(&sealed[..encoded_len(binary_len)], encoded)
        .expect("the memory has the length of what is encoded");
    let token = &mut memory[..token_len(binary_len)];
    pad(token, binary_len);
    token.len()
}

/// Writes base64's padding over what the zeros have become in the last four characters.
fn pad(token: &mut [u8], binary_len: usize) {
    let end: &mut [u8; 2] = token.last_chunk_mut().expect("a token is longer than its version");
    match binary_len % 3 {
        0 => {}
        1 => *end = *b"==",
        _ => end[1] = b'=',
    }
}

/// Takes a token apart and decrypts what is in it.
pub fn unseal(token: &[u8], key: &Key) -> Result<(Header, Vec<u8>), OpenError> {
    let encoded = token.strip_prefix(VERSION.as_bytes()).ok_or(OpenError::NotVersion04)?;
    let binary = BASE64.decode(encoded).map_err(|error| match error {
        DecodeError::InvalidByte(at, byte) if byte != b'=' => {
            OpenError::NotBase64Byte { at: VERSION.len() + at, byte }
        }
        _ => OpenError::NotBase64End,
    })?;
    let (header, ciphertext_len, ciphertext) = read_header(&binary)?;
    if ciphertext.len() != ciphertext_len || ciphertext_len == 0 || ciphertext_len % BLOCK_LEN != 0
    {
        return Err(OpenError::Lengths { stated: ciphertext_len, found: ciphertext.len() });
    }
    let mut body = ciphertext.to_vec();
    let plaintext_len =
        cipher::decrypt(key, &header.iv, &mut body).ok_or(OpenError::Padding)?.len();
    body.truncate(plaintext_len);
    Ok((header, body))
}

/// Splits the binary form into its header, the stated length of the ciphertext, and the ciphertext.
fn read_header(binary: &[u8]) -> Result<(Header, usize, &[u8]), OpenError> {
    let too_short = || OpenError::TooShort { len: binary.len() };
    let (expire, rest) = binary.split_first_chunk().ok_or_else(too_short)?;
    let (iv_len, rest) = rest.split_first_chunk().ok_or_else(too_short)?;
    let iv_len = u16::from_be_bytes(*iv_len);
    if iv_len != IV_LEN {
        return Err(OpenError::IvLength { stated: iv_len });
    }
    let (iv, rest) = rest.split_first_chunk().ok_or_else(too_short)?;
    let (ciphertext_len, ciphertext) = rest.split_first_chunk().ok_or_else(too_short)?;
    let header = Header { expire: i64::from_be_bytes(*expire), iv: *iv };
    Ok((header, usize::from(u16::from_be_bytes(*ciphertext_len)), ciphertext))
}

#[cfg(test)]
mod tests {
    use super::super::cipher::tests::Bytes;
    use super::super::output::WINDOW;
    use super::*;
    use base64::prelude::BASE64_STANDARD;

    const KEY: &Key = b"fa94dd0f974cf2e293728a526b028271";

    fn sealed(plaintext: &[u8]) -> Vec<u8> {
        let header = Header { expire: 1_619_773_376, iv: *b"exn62lbokoa8n8jp" };
        let mut buffer = vec![0xaa; binary_len(plaintext.len()) + WINDOW];
        let binary_len = seal(&header, KEY, &Bytes(plaintext), &mut buffer);
        let mut memory = vec![0; memory_len(binary_len)];
        let token_len = encode(&buffer, binary_len, &mut memory);
        memory.truncate(token_len);
        memory
    }

    #[test]
    fn every_length_around_blocks_opens_again() {
        for len in (0..200).chain([MAX_PLAINTEXT_LEN]) {
            let plaintext: Vec<u8> = (b' '..=b'~').cycle().take(len).collect();
            let token = sealed(&plaintext);
            assert!(BASE64_STANDARD.decode(&token[VERSION.len()..]).is_ok(), "{len} bytes");
            let (header, opened) = unseal(&token, KEY).expect("a token just sealed");
            assert_eq!(opened, plaintext);
            assert_eq!(header.expire, 1_619_773_376);
        }
    }

    #[test]
    fn the_limit_is_the_last_length_whose_ciphertext_fits_its_field() {
        assert_eq!(MAX_PLAINTEXT_LEN, 65_519);
        assert_eq!(cipher::padded_len(MAX_PLAINTEXT_LEN), 65_520);
    }

    #[test]
    fn what_is_no_token_says_why() {
        let token = sealed(b"{}");
        let with = |binary: &[u8]| format!("{VERSION}{}", BASE64.encode(binary)).into_bytes();
        let binary = BASE64.decode(&token[2..]).expect("base64");
        let error = |token: &[u8]| unseal(token, KEY).expect_err("not a token");

        assert_eq!(error(b""), OpenError::NotVersion04);
        assert_eq!(error(&token[2..]), OpenError::NotVersion04);
        assert_eq!(error(b"04AA!A"), OpenError::NotBase64Byte { at: 4, byte: b'!' });
        for end in [1, 2, 3] {
            assert_eq!(error(&token[..token.len() - end]), OpenError::NotBase64End);
        }
        assert_eq!(error(b"04"), OpenError::TooShort { len: 0 });
        assert_eq!(error(&with(&binary[..27])), OpenError::TooShort { len: 27 });
        assert_eq!(error(&with(&binary[..28])), OpenError::Lengths { stated: 16, found: 0 });
        assert_eq!(error(&with(&binary[..43])), OpenError::Lengths { stated: 16, found: 15 });
        let mut iv_of_17 = binary.clone();
        iv_of_17[9] = 17;
        assert_eq!(error(&with(&iv_of_17)), OpenError::IvLength { stated: 17 });
        let other_key = b"00000000000000000000000000000000";
        assert_eq!(unseal(&token, other_key), Err(OpenError::Padding));
    }
}
