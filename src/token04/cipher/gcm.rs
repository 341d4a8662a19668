//! AES-256 in GCM mode (NIST SP 800-38D), without additional data.
//!
//! GCM has an authentication tag: a token that decrypts was made by someone with the key, and was
//! not changed. With one key, an IV must never be used twice, as two tokens with the same IV reveal
//! the key of the tag. See `docs/tokens.md` for the number of tokens that a key is good for.

use super::super::json::sink::SliceSink;
use super::{BLOCK_LEN, Key, Plaintext, wipe_stack};
use aes::cipher::consts::U12;
use aes::cipher::{BlockCipherEncrypt, KeyInit};
use aes::{Aes256Enc, Block};
use aes_gcm::AesGcm;
use aes_gcm::aead::AeadInOut;
use ghash::GHash;
use ghash::universal_hash::UniversalHash;

/// The initialisation vector, of the only length that needs no hashing.
pub type Iv = [u8; 12];

/// Bytes in the authentication tag.
pub const TAG_LEN: usize = 16;

/// Writes `plaintext` to the start of `buffer`, encrypts it in place, appends the tag, and returns
/// the length of both in bytes. No plaintext remains in the buffer, which is longer by at least
/// [`SLACK`](super::super::json::sink::SLACK) bytes than plaintext and tag.
pub fn encrypt(key: &Key, iv: &Iv, plaintext: &impl Plaintext, buffer: &mut [u8]) -> usize {
    let len = write_and_encrypt(key, iv, plaintext, buffer);
    wipe_stack::<2048>();
    len
}

#[inline(never)]
fn write_and_encrypt(key: &Key, iv: &Iv, plaintext: &impl Plaintext, buffer: &mut [u8]) -> usize {
    let mut out = SliceSink { buffer, len: 0 };
    plaintext.write_head(&mut out);
    plaintext.write_tail(&mut out);
    let (text, rest) = out.buffer.split_at_mut(out.len);
    // Also overwrites plaintext that a store left after its end.
    rest[..TAG_LEN].copy_from_slice(&encrypt_and_tag(key, iv, text));
    out.len + TAG_LEN
}

/// The blocks of keystream made at once: enough to keep the processor's AES units busy.
const BATCH: usize = 16;

/// Encrypts `text` in place and returns the tag.
///
/// The aes-gcm crate does the same, but calls the code for this processor several times for each
/// token, and takes longer in all. Its tests and ours compare the two.
fn encrypt_and_tag(key: &Key, iv: &Iv, text: &mut [u8]) -> Block {
    let aes = Aes256Enc::new(key.into());
    let text_len = text.len();
    // Block 0, all zeros, becomes GHASH's key. Block 1 becomes the mask of the tag.
    let mut blocks = [Block::default(); 2 + BATCH];
    set_counters(&mut blocks[1..], iv, 1);
    let first_batch = text_len.div_ceil(BLOCK_LEN).min(BATCH);
    aes.encrypt_blocks(&mut blocks[..2 + first_batch]);
    let [ghash_key, tag_mask, keystream @ ..] = &mut blocks;

    let mut ghash = GHash::new(ghash_key);
    let mut batches = text.chunks_mut(BATCH * BLOCK_LEN).zip((2..).step_by(BATCH));
    if let Some((batch, _)) = batches.next() {
        combine(batch, keystream);
        ghash.update_padded(batch);
    }
    for (batch, counter) in batches {
        set_counters(keystream, iv, counter);
        aes.encrypt_blocks(keystream);
        combine(batch, keystream);
        ghash.update_padded(batch);
    }
    let mut lengths = Block::default();
    lengths[8..].copy_from_slice(&(text_len as u64 * 8).to_be_bytes());
    ghash.update(&[lengths]);
    let mut tag = ghash.finalize();
    combine(&mut tag, &[*tag_mask]);
    tag
}

/// Sets each block to the IV and a counter, from `first` on.
fn set_counters(blocks: &mut [Block], iv: &Iv, first: u32) {
    for (block, counter) in blocks.iter_mut().zip(first..) {
        block[..12].copy_from_slice(iv);
        block[12..].copy_from_slice(&counter.to_be_bytes());
    }
}

/// XORs `bytes` with the keystream.
fn combine(bytes: &mut [u8], keystream: &[Block]) {
    for (bytes, block) in bytes.chunks_mut(BLOCK_LEN).zip(keystream) {
        for (byte, key) in bytes.iter_mut().zip(block) {
            *byte ^= key;
        }
    }
}

/// Decrypts a ciphertext with its tag in place and returns the length of the plaintext in bytes, or
/// `None` if the tag is wrong.
pub fn decrypt(key: &Key, iv: &Iv, buffer: &mut [u8]) -> Option<usize> {
    let plaintext_len = check_and_decrypt(key, iv, buffer);
    wipe_stack::<4096>();
    plaintext_len
}

#[inline(never)]
fn check_and_decrypt(key: &Key, iv: &Iv, buffer: &mut [u8]) -> Option<usize> {
    let (text, tag) = buffer.split_last_chunk_mut::<TAG_LEN>()?;
    let plaintext_len = text.len();
    let gcm = AesGcm::<Aes256Enc, U12>::new(key.into());
    gcm.decrypt_inout_detached(iv.into(), b"", text.into(), (&*tag).into()).ok()?;
    Some(plaintext_len)
}

#[cfg(test)]
mod tests {
    use super::super::super::json::sink::SLACK;
    use super::super::tests::{Bytes, Overlong};
    use super::*;

    const KEY: Key = [7; 32];
    const IV: Iv = *b"exn62lbokoa8";

    #[test]
    fn the_aes_gcm_crate_decrypts_every_length_around_blocks_and_batches() {
        let batch = BATCH * BLOCK_LEN;
        for len in (0..=batch + 40).chain(2 * batch - 20..=2 * batch + 20).chain([5000]) {
            let plaintext: Vec<u8> = (0..=u8::MAX).cycle().take(len).collect();
            let mut buffer = vec![0xaa; len + TAG_LEN + SLACK];
            let ciphertext_len = encrypt(&KEY, &IV, &Bytes(&plaintext), &mut buffer);
            assert_eq!(ciphertext_len, len + TAG_LEN);
            let ciphertext = &mut buffer[..ciphertext_len];
            assert_eq!(decrypt(&KEY, &IV, ciphertext), Some(len));
            assert_eq!(ciphertext[..len], plaintext);
        }
    }

    #[test]
    fn no_plaintext_remains_after_the_tag() {
        let mut buffer = [0; 2 + TAG_LEN + SLACK];
        let len = encrypt(&KEY, &IV, &Overlong, &mut buffer);
        assert!(buffer[len..].iter().all(|&byte| byte == 0));
    }

    #[test]
    fn a_changed_byte_or_a_missing_one_does_not_decrypt() {
        let mut buffer = [0; 50 + TAG_LEN + SLACK];
        let len = encrypt(&KEY, &IV, &Bytes(&[b'x'; 50]), &mut buffer);
        for at in 0..len {
            let mut changed = buffer[..len].to_vec();
            changed[at] ^= 1;
            assert_eq!(decrypt(&KEY, &IV, &mut changed), None);
            assert_eq!(decrypt(&KEY, &IV, &mut changed[..at]), None);
        }
    }
}
