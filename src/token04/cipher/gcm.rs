//! AES-256 in GCM mode (NIST SP 800-38D), without additional data.
//!
//! GCM has an authentication tag: a token that decrypts was made by someone with the key, and was
//! not changed. With one key, an IV must never be used twice, as two tokens with the same IV reveal
//! the key of the tag. `docs/aes-modes.md` gives the number of tokens that a key is good for.

use super::super::json::sink::SliceSink;
use super::{BLOCK_LEN, Key, Plaintext, wipe_stack};
use aes::cipher::array::Array;
use aes::cipher::consts::U12;
use aes::cipher::{BlockCipherEncrypt, KeyInit};
use aes::{Aes256Enc, Block};
use aes_gcm::AesGcm;
use aes_gcm::aead::AeadInOut;
use polyval::Polyval;
use polyval::hazmat::FieldElement;
use polyval::universal_hash::UniversalHash;

/// The initialisation vector, of the only length that needs no hashing.
pub type Iv = [u8; 12];

/// Bytes in the authentication tag.
pub const TAG_LEN: usize = 16;

/// Writes `plaintext` to the start of `buffer`, encrypts it in place, appends the tag, and returns
/// the length of both in bytes. No plaintext remains in the buffer, which is longer by at least
/// [`SLACK`](super::super::json::sink::SLACK) bytes than plaintext and tag.
pub fn encrypt(key: &Key, iv: &Iv, plaintext: &impl Plaintext, buffer: &mut [u8]) -> usize {
    let len = write_and_encrypt(key, iv, plaintext, buffer);
    wipe_stack(3);
    len
}

#[inline(never)]
fn write_and_encrypt(key: &Key, iv: &Iv, plaintext: &impl Plaintext, buffer: &mut [u8]) -> usize {
    let mut out = SliceSink { buffer, len: 0 };
    plaintext.write_head(&mut out);
    let aes = Aes256Enc::new(key.into());
    plaintext.write_tail(&mut out);
    let (text, rest) = out.buffer.split_at_mut(out.len);
    // Also overwrites plaintext that a store left after its end.
    rest[..TAG_LEN].copy_from_slice(&encrypt_and_tag(&aes, iv, text));
    out.len + TAG_LEN
}

/// The blocks that GHASH multiplies side by side, each by another power of its key.
const GHASH_BLOCKS: usize = 4;

/// The blocks that are encrypted and hashed at once: a multiple of [`GHASH_BLOCKS`], and enough to
/// keep the processor's AES units busy.
const BATCH: usize = 16;

/// Encrypts `text` in place and returns the tag.
///
/// The aes-gcm crate does the same, and decrypts here, but takes longer: it hashes the last blocks one
/// by one. Here blocks of zeros before the text make the number of blocks a multiple of four. They
/// do not change the hash. GHASH is POLYVAL of blocks with reversed bytes (RFC 8452, appendix A).
fn encrypt_and_tag(aes: &Aes256Enc, iv: &Iv, text: &mut [u8]) -> Block {
    let lengths = Array((text.len() as u128 * 8).to_le_bytes());
    let blocks = text.len().div_ceil(BLOCK_LEN);
    let zeros = (blocks + 1).next_multiple_of(GHASH_BLOCKS) - (blocks + 1);
    let first_blocks = blocks.min(BATCH - zeros);

    // Block 0, all zeros, becomes GHASH's key. Block 1 becomes the mask of the tag.
    let mut stream = [Block::default(); 2 + BATCH];
    let mut counters = 1..;
    set_counters(&mut stream[1..2 + first_blocks], iv, &mut counters);
    aes.encrypt_blocks(&mut stream[..2 + first_blocks]);
    let [ghash_key, tag_mask, keystream @ ..] = &mut stream;
    let mut polyval = Polyval::new(&FieldElement::from(*ghash_key).reverse().mulx().into());

    let mut hashed = [Block::default(); BATCH];
    let (first, others) = text.split_at_mut(text.len().min(first_blocks * BLOCK_LEN));
    let mut filled = zeros + encrypt_batch(first, keystream, &mut hashed[zeros..]);
    for batch in others.chunks_mut(BATCH * BLOCK_LEN) {
        polyval.update(&hashed);
        set_counters(keystream, iv, &mut counters);
        aes.encrypt_blocks(keystream);
        filled = encrypt_batch(batch, keystream, &mut hashed);
    }
    hashed[filled] = lengths;
    polyval.update(&hashed[..=filled]);
    let mut hash: [u8; BLOCK_LEN] = polyval.finalize().into();
    hash.reverse();
    Array(xor(hash, tag_mask))
}

/// Sets each block to the IV and the next counter.
fn set_counters(blocks: &mut [Block], iv: &Iv, counters: &mut impl Iterator<Item = u32>) {
    let mut prefix = [0; 16];
    prefix[..12].copy_from_slice(iv);
    let prefix = u128::from_be_bytes(prefix);
    for (block, counter) in blocks.iter_mut().zip(counters) {
        block.0 = (prefix | u128::from(counter)).to_be_bytes();
    }
}

/// Encrypts `text` in place, copies it to blocks with reversed bytes, the last one padded with zeros,
/// and returns their number.
fn encrypt_batch(text: &mut [u8], keystream: &[Block], hashed: &mut [Block]) -> usize {
    let (blocks, tail) = text.as_chunks_mut();
    for ((block, key), hashed) in blocks.iter_mut().zip(keystream).zip(&mut *hashed) {
        *block = xor(*block, key);
        hashed.0 = reversed(*block);
    }
    let count = blocks.len();
    if tail.is_empty() {
        return count;
    }
    let mut block = [0; BLOCK_LEN];
    block[..tail.len()].copy_from_slice(tail);
    block = xor(block, &keystream[count]);
    tail.copy_from_slice(&block[..tail.len()]);
    block[tail.len()..].fill(0);
    hashed[count].0 = reversed(block);
    count + 1
}

/// Reverses the bytes, as two integers of 64 bits: that is faster than a vector of bytes here.
fn reversed(block: [u8; BLOCK_LEN]) -> [u8; BLOCK_LEN] {
    u128::from_ne_bytes(block).swap_bytes().to_ne_bytes()
}

fn xor(block: [u8; BLOCK_LEN], key: &Block) -> [u8; BLOCK_LEN] {
    (u128::from_ne_bytes(block) ^ u128::from_ne_bytes(key.0)).to_ne_bytes()
}

/// Decrypts a ciphertext with its tag in place and returns the length of the plaintext in bytes, or
/// `None` if the tag is wrong.
pub fn decrypt(key: &Key, iv: &Iv, buffer: &mut [u8]) -> Option<usize> {
    let plaintext_len = check_and_decrypt(key, iv, buffer);
    wipe_stack(8);
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
