//! The binary layout of a token, and the base64 around it.
//!
//! ```text
//! "04" + base64( expire:     i64, big-endian   Unix time in seconds
//!                iv length:  u16, big-endian   16 for CBC, 12 for GCM
//!                iv
//!                length:     u16, big-endian   of the ciphertext
//!                ciphertext                    AES-256 of the claims as JSON; GCM's tag at its end
//!                mode:       u8                1 for GCM; CBC tokens of ZEGO's libraries have none
//! )
//! ```

use super::cipher::{BLOCK_LEN, Key, Plaintext, cbc, gcm};
use super::error::DecodeError;
use super::json::sink::SLACK;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use base64_simd::Out;

/// The first two characters of every token of this version.
pub const VERSION: &str = "04";

/// The mode byte of a GCM token. Every other value is CBC, as in ZEGO's Token Assistant.
const MODE_GCM: u8 = 1;

/// The part of a token before its ciphertext, which can be read without the secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// When the token expires: Unix time in seconds.
    pub expire: i64,
    /// The initialisation vector.
    pub iv: Iv,
}

/// The initialisation vector of a token, and with it the AES mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Iv {
    /// ZEGO's libraries use 16 characters, except Java's, which uses 16 arbitrary bytes.
    Cbc(cbc::Iv),
    /// ZEGO's generators use 12 random bytes, or 12 characters.
    Gcm(gcm::Iv),
}

/// The mode in which AES encrypts the claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AesMode {
    /// Cipher block chaining, without authentication.
    Cbc,
    /// Galois/counter mode, with an authentication tag.
    Gcm,
}

impl AesMode {
    /// Returns the name of the mode in settings and properties.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cbc => "cbc",
            Self::Gcm => "gcm",
        }
    }
}

impl Iv {
    /// Returns the mode that the initialisation vector is for.
    #[must_use]
    pub const fn mode(&self) -> AesMode {
        match self {
            Self::Cbc(_) => AesMode::Cbc,
            Self::Gcm(_) => AesMode::Gcm,
        }
    }
}

/// Returns the bytes before the ciphertext.
const fn header_len(iv_len: usize) -> usize {
    size_of::<i64>() + size_of::<u16>() + iv_len + size_of::<u16>()
}

const CBC_HEADER_LEN: usize = header_len(size_of::<cbc::Iv>());
const GCM_HEADER_LEN: usize = header_len(size_of::<gcm::Iv>());

/// Returns the length in bytes of the buffer in which [`write_binary`] writes a token with at most
/// `plaintext_len` bytes of JSON, in either mode.
pub const fn scratch_len(plaintext_len: usize) -> usize {
    // GCM's tag and mode byte take one byte more than the longest padding, its IV four less.
    const { assert!(GCM_HEADER_LEN + gcm::TAG_LEN + 1 < CBC_HEADER_LEN + BLOCK_LEN) };
    CBC_HEADER_LEN + plaintext_len + BLOCK_LEN + SLACK
}

/// Writes the binary form of a token to the start of `buffer`, and returns it. The buffer has the
/// [`scratch_len`] of the plaintext.
pub fn write_binary<'b>(
    expire: i64,
    iv: &Iv,
    key: &Key,
    plaintext: &impl Plaintext,
    buffer: &'b mut [u8],
) -> &'b [u8] {
    match iv {
        Iv::Cbc(iv) => {
            let (header_out, ciphertext_out) = buffer.split_at_mut(CBC_HEADER_LEN);
            let ciphertext_len = cbc::encrypt(key, iv, plaintext, ciphertext_out);
            write_header(expire, iv, ciphertext_len, header_out);
            &buffer[..CBC_HEADER_LEN + ciphertext_len]
        }
        Iv::Gcm(iv) => {
            let (header_out, ciphertext_out) = buffer.split_at_mut(GCM_HEADER_LEN);
            let ciphertext_len = gcm::encrypt(key, iv, plaintext, ciphertext_out);
            write_header(expire, iv, ciphertext_len, header_out);
            ciphertext_out[ciphertext_len] = MODE_GCM;
            &buffer[..=GCM_HEADER_LEN + ciphertext_len]
        }
    }
}

fn write_header(expire: i64, iv: &[u8], ciphertext_len: usize, mut out: &mut [u8]) {
    let length = |len: usize| u16::try_from(len).expect("the plaintext is within its limit");
    let fields: [&[u8]; 4] = [
        &expire.to_be_bytes(),
        &length(iv.len()).to_be_bytes(),
        iv,
        &length(ciphertext_len).to_be_bytes(),
    ];
    for field in fields {
        let field_out = out.split_off_mut(..field.len()).expect("header_len() is their sum");
        field_out.copy_from_slice(field);
    }
}

/// Returns the length in bytes of the token for a binary form of `binary_len` bytes.
#[must_use]
pub const fn token_len(binary_len: usize) -> usize {
    VERSION.len() + binary_len.div_ceil(3) * 4
}

/// The length in bytes of the longest token: AES-GCM with a ciphertext of 65,535 bytes.
pub const LONGEST_TOKEN_LEN: usize = token_len(GCM_HEADER_LEN + u16::MAX as usize + 1);

/// The largest length in bytes of a token that is decoded. A token may have bytes after its mode,
/// which are ignored.
pub const TOKEN_LEN_LIMIT: usize = 128 * 1024;

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

/// A decrypted token, whose claims are not read yet.
pub struct Decrypted {
    pub header: Header,
    pub plaintext: Vec<u8>,
    /// The byte after the ciphertext, if there is one.
    pub mode_byte: Option<u8>,
}

/// Splits a token into its header and its plaintext, which it decrypts.
///
/// The layout is that of ZEGO's Token Assistant: the byte after the ciphertext is the mode, and
/// bytes after it are ignored.
pub fn decrypt(token: &[u8], key: &Key) -> Result<Decrypted, DecodeError> {
    let encoded = token.strip_prefix(VERSION.as_bytes()).ok_or(DecodeError::NotVersion04)?;
    if token.len() > TOKEN_LEN_LIMIT {
        return Err(DecodeError::TooLong { len: token.len() });
    }
    let binary = BASE64_STANDARD.decode(encoded).map_err(|error| match error {
        base64::DecodeError::InvalidByte(at, byte) if byte != b'=' => {
            DecodeError::NotBase64Byte { at: VERSION.len() + at, byte }
        }
        _ => DecodeError::NotBase64End,
    })?;
    let parts = Parts::split(&binary)?;
    let mut buffer = parts.ciphertext.to_vec();
    let (iv, plaintext_len) = match parts.mode_byte {
        Some(MODE_GCM) => decrypt_gcm(&parts, key, &mut buffer)?,
        _ => decrypt_cbc(&parts, key, &mut buffer)?,
    };
    buffer.truncate(plaintext_len);
    let header = Header { expire: parts.expire, iv };
    Ok(Decrypted { header, plaintext: buffer, mode_byte: parts.mode_byte })
}

/// The fields of a binary form.
struct Parts<'a> {
    expire: i64,
    iv: &'a [u8],
    ciphertext: &'a [u8],
    /// The byte after the ciphertext, if there is one.
    mode_byte: Option<u8>,
}

impl<'a> Parts<'a> {
    fn split(binary: &'a [u8]) -> Result<Self, DecodeError> {
        let too_short = || DecodeError::TooShort { len: binary.len() };
        let (expire, rest) = binary.split_first_chunk().ok_or_else(too_short)?;
        let (iv_len, rest) = rest.split_first_chunk().ok_or_else(too_short)?;
        let iv_len = u16::from_be_bytes(*iv_len);
        if ![size_of::<cbc::Iv>(), size_of::<gcm::Iv>()].contains(&usize::from(iv_len)) {
            return Err(DecodeError::IvLength { stated: iv_len });
        }
        let (iv, rest) = rest.split_at_checked(iv_len.into()).ok_or_else(too_short)?;
        let (stated, rest) = rest.split_first_chunk().ok_or_else(too_short)?;
        let stated = usize::from(u16::from_be_bytes(*stated));
        let (ciphertext, rest) =
            rest.split_at_checked(stated).ok_or(DecodeError::Cut { stated, found: rest.len() })?;
        let expire = i64::from_be_bytes(*expire);
        Ok(Self { expire, iv, ciphertext, mode_byte: rest.first().copied() })
    }

    fn mode_mismatch(&self) -> DecodeError {
        DecodeError::ModeMismatch { iv_len: self.iv.len(), mode_byte: self.mode_byte }
    }
}

fn decrypt_cbc(parts: &Parts, key: &Key, buffer: &mut [u8]) -> Result<(Iv, usize), DecodeError> {
    let iv = parts.iv.try_into().map_err(|_| parts.mode_mismatch())?;
    if buffer.is_empty() || !buffer.len().is_multiple_of(BLOCK_LEN) {
        return Err(DecodeError::CiphertextLength { len: buffer.len(), mode: AesMode::Cbc });
    }
    let plaintext_len = cbc::decrypt(key, &iv, buffer)
        .ok_or(DecodeError::NotClaims { mode_byte: parts.mode_byte })?;
    Ok((Iv::Cbc(iv), plaintext_len))
}

fn decrypt_gcm(parts: &Parts, key: &Key, buffer: &mut [u8]) -> Result<(Iv, usize), DecodeError> {
    let iv = parts.iv.try_into().map_err(|_| parts.mode_mismatch())?;
    if buffer.len() <= gcm::TAG_LEN {
        return Err(DecodeError::CiphertextLength { len: buffer.len(), mode: AesMode::Gcm });
    }
    let plaintext_len = gcm::decrypt(key, &iv, buffer).ok_or(DecodeError::WrongTag)?;
    Ok((Iv::Gcm(iv), plaintext_len))
}

#[cfg(test)]
mod tests {
    use super::super::cipher::tests::Bytes;
    use super::super::claims::MAX_PLAINTEXT_LEN;
    use super::*;
    use crate::fewer_under_miri::fewer_under_miri;

    const KEY: &Key = b"fa94dd0f974cf2e293728a526b028271";
    const CBC: Iv = Iv::Cbc(*b"exn62lbokoa8n8jp");
    const GCM: Iv = Iv::Gcm(*b"exn62lbokoa8");

    fn token_of(iv: Iv, plaintext: &[u8]) -> Vec<u8> {
        let mut buffer = vec![0xaa; scratch_len(plaintext.len())];
        let binary = write_binary(1_619_773_376, &iv, KEY, &Bytes(plaintext), &mut buffer);
        let mut token = vec![0; token_len(binary.len())];
        encode(binary, &mut token);
        token
    }

    /// Returns the error of a token whose binary form `change` has changed.
    fn error_of(iv: Iv, change: impl FnOnce(&mut Vec<u8>)) -> DecodeError {
        let mut binary =
            BASE64_STANDARD.decode(&token_of(iv, b"{}")[VERSION.len()..]).expect("base64");
        change(&mut binary);
        error(format!("{VERSION}{}", BASE64_STANDARD.encode(binary)).as_bytes())
    }

    fn error(token: &[u8]) -> DecodeError {
        decrypt(token, KEY).err().expect("not a token")
    }

    #[test]
    fn every_length_around_blocks_decrypts_again() {
        for iv in [CBC, GCM] {
            for len in fewer_under_miri((1..200).chain([MAX_PLAINTEXT_LEN])) {
                let plaintext: Vec<u8> = (b' '..=b'~').cycle().take(len).collect();
                let token = token_of(iv, &plaintext);
                let decrypted = decrypt(&token, KEY).expect("a token just made");
                assert_eq!(decrypted.plaintext, plaintext);
                assert_eq!(decrypted.header, Header { expire: 1_619_773_376, iv });
            }
        }
    }

    #[test]
    fn the_limit_is_the_last_length_whose_ciphertext_fits_its_field_in_both_modes() {
        assert_eq!(MAX_PLAINTEXT_LEN, 65_519);
        assert_eq!(cbc::padded_len(MAX_PLAINTEXT_LEN), 65_520);
        assert_eq!(MAX_PLAINTEXT_LEN + gcm::TAG_LEN, 65_535);
    }

    #[test]
    fn each_malformed_token_has_its_own_error() {
        let token = token_of(CBC, b"{}");
        assert_eq!(error(b""), DecodeError::NotVersion04);
        assert_eq!(error(&token[2..]), DecodeError::NotVersion04);
        assert_eq!(error(b"04AA!A"), DecodeError::NotBase64Byte { at: 4, byte: b'!' });
        for end in [1, 2, 3] {
            assert_eq!(error(&token[..token.len() - end]), DecodeError::NotBase64End);
        }
        assert_eq!(error(b"04"), DecodeError::TooShort { len: 0 });
        for stated in [0, 17, u16::MAX] {
            let state = |binary: &mut Vec<u8>| binary[8..10].copy_from_slice(&stated.to_be_bytes());
            assert_eq!(error_of(CBC, state), DecodeError::IvLength { stated });
        }
        let other_key = b"00000000000000000000000000000000";
        assert_eq!(
            decrypt(&token, other_key).err(),
            Some(DecodeError::NotClaims { mode_byte: None })
        );
    }

    #[test]
    fn a_token_has_a_largest_length() {
        assert_eq!(LONGEST_TOKEN_LEN, 87_418);
        let of_len = |len: usize| format!("04{}", "A".repeat(len - 2)).into_bytes();
        assert_eq!(error(&of_len(131_074)), DecodeError::TooLong { len: 131_074 });
        assert_eq!(error(&of_len(131_070)), DecodeError::IvLength { stated: 0 });
    }

    #[test]
    fn a_token_cut_anywhere_says_so() {
        for (iv, header_len, ciphertext_len) in [(CBC, 28, 16), (GCM, 24, 18)] {
            for len in 0..header_len {
                let error = error_of(iv, |binary| binary.truncate(len));
                assert_eq!(error, DecodeError::TooShort { len });
            }
            for found in 0..ciphertext_len {
                let error = error_of(iv, |binary| binary.truncate(header_len + found));
                assert_eq!(error, DecodeError::Cut { stated: ciphertext_len, found });
            }
        }
        let without_mode = error_of(GCM, |binary| binary.truncate(24 + 18));
        assert_eq!(without_mode, DecodeError::ModeMismatch { iv_len: 12, mode_byte: None });
    }

    #[test]
    fn the_mode_byte_decides_and_bytes_after_it_are_ignored() {
        let set_mode = |mode| move |binary: &mut Vec<u8>| binary[42] = mode;
        for mode in [0, 2, 255] {
            let mode_byte = Some(mode);
            let error = error_of(GCM, set_mode(mode));
            assert_eq!(error, DecodeError::ModeMismatch { iv_len: 12, mode_byte });
        }
        let gcm_mode = error_of(CBC, |binary| binary.push(MODE_GCM));
        assert_eq!(gcm_mode, DecodeError::ModeMismatch { iv_len: 16, mode_byte: Some(1) });
        for (iv, more) in [(CBC, &[0][..]), (CBC, &[7, 1, 1]), (GCM, &[0, 1, 2])] {
            let binary = &token_of(iv, b"{}")[VERSION.len()..];
            let mut binary = BASE64_STANDARD.decode(binary).expect("base64");
            binary.extend(more);
            let token = format!("{VERSION}{}", BASE64_STANDARD.encode(binary));
            assert_eq!(decrypt(token.as_bytes(), KEY).expect("a token").plaintext, b"{}");
        }
    }

    #[test]
    fn a_ciphertext_has_a_length_of_its_mode() {
        let state = |stated: u8, len| {
            move |binary: &mut Vec<u8>| {
                let at = binary.len() - len;
                binary[at - 1] = stated;
                binary.splice(at.., [vec![0; stated.into()], vec![u8::from(len == 19)]].concat());
            }
        };
        for len in [0, 1, 15, 17] {
            let error = error_of(CBC, state(len, 16));
            let (len, mode) = (len.into(), AesMode::Cbc);
            assert_eq!(error, DecodeError::CiphertextLength { len, mode });
        }
        for len in [0, 1, 16] {
            let error = error_of(GCM, state(len, 19));
            let (len, mode) = (len.into(), AesMode::Gcm);
            assert_eq!(error, DecodeError::CiphertextLength { len, mode });
        }
        assert_eq!(error_of(GCM, state(17, 19)), DecodeError::WrongTag);
    }
}
