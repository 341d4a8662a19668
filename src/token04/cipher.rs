//! AES-256 in CBC mode with PKCS#7 padding.
//!
//! CBC carries no authentication code: that a token decrypts says nothing about who made it.

use aes::cipher::array::Array;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeDecrypt, BlockModeEncrypt, InnerIvInit, KeyInit, KeyIvInit};
use std::hint::black_box;

/// AES-256's key: the 32 bytes of the `ServerSecret`, used as they are.
pub type Key = [u8; KEY_LEN];

/// The initialisation vector of the first block.
pub type Iv = [u8; BLOCK_LEN];

/// Bytes in a [`Key`].
pub const KEY_LEN: usize = 32;

/// Bytes in an AES block.
pub const BLOCK_LEN: usize = 16;

/// The length of `plaintext_len` bytes once padded, which is the ciphertext's. PKCS#7 always adds
/// at least one byte.
pub const fn padded_len(plaintext_len: usize) -> usize {
    (plaintext_len / BLOCK_LEN + 1) * BLOCK_LEN
}

/// Encrypts the first `plaintext_len` bytes of `buffer` where they are. The buffer has the
/// [`padded_len`] of the plaintext.
pub fn encrypt(key: &Key, iv: &Iv, buffer: &mut [u8], plaintext_len: usize) {
    pad(buffer, plaintext_len);
    encrypt_blocks(key, iv, buffer);
    wipe_stack();
}

#[inline(never)]
fn encrypt_blocks(key: &Key, iv: &Iv, buffer: &mut [u8]) {
    let (blocks, _) = Array::slice_as_chunks_mut(buffer);
    let cipher = aes::Aes256Enc::new(key.into());
    cbc::Encryptor::inner_iv_init(&cipher, iv.into()).encrypt_blocks(blocks);
}

/// Writes zeros over the stack that [`encrypt_blocks`] had its key schedule on. The aes crate's own
/// feature for that, zeroize, stores them one by one, which takes longer than a block of AES does.
/// How deep the stack was depends on what the compiler inlines: the size is for the release profile,
/// and `tests/call/key_schedule_wiped.phpt` looks whether it is enough. Registers are not wiped: the last
/// round key stays in one until other code needs it.
#[inline(never)]
fn wipe_stack() {
    black_box(&mut [0u8; 768]);
}

/// PKCS#7: as many bytes as are missing, each of that value.
fn pad(buffer: &mut [u8], plaintext_len: usize) {
    let padding = &mut buffer[plaintext_len..];
    let missing = u8::try_from(padding.len()).expect("a block at most is missing");
    padding.fill(missing);
}

/// Decrypts `buffer` where it is and returns the plaintext in it, or `None` where the length or
/// the padding cannot be right.
pub fn decrypt<'a>(key: &Key, iv: &Iv, buffer: &'a mut [u8]) -> Option<&'a [u8]> {
    cbc::Decryptor::<aes::Aes256Dec>::new(key.into(), iv.into())
        .decrypt_padded::<Pkcs7>(buffer)
        .ok()
}

/// Chooses the AES implementation for this processor.
pub fn warm_up() {
    encrypt(&[0; KEY_LEN], &[0; BLOCK_LEN], &mut [0; BLOCK_LEN], 0);
}

/// Whether AES runs on the processor's own instructions here.
#[must_use]
pub fn is_hardware_accelerated() -> bool {
    aes::hardware_accelerated()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decrypting_undoes_encrypting_at_every_distance_from_a_block_border() {
        let (key, iv) = ([7; KEY_LEN], *b"exn62lbokoa8n8jp");
        for len in 0..=3 * BLOCK_LEN {
            let plaintext: Vec<u8> = (0..=u8::MAX).cycle().take(len).collect();
            let mut buffer = vec![0xaa; padded_len(len)];
            buffer[..len].copy_from_slice(&plaintext);
            encrypt(&key, &iv, &mut buffer, len);
            assert_eq!(decrypt(&key, &iv, &mut buffer), Some(plaintext.as_slice()));
        }
    }

    #[test]
    fn a_length_that_is_not_of_whole_blocks_does_not_decrypt() {
        assert_eq!(decrypt(&[7; KEY_LEN], &[0; BLOCK_LEN], &mut [0; 17]), None);
        assert_eq!(decrypt(&[7; KEY_LEN], &[0; BLOCK_LEN], &mut []), None);
    }
}
