//! AES-256 in GCM mode (NIST SP 800-38D), without additional data.
//!
//! GCM has an authentication tag: a token that decrypts was made by someone with the key, and was
//! not changed. With one key, an IV must never be used twice, as two tokens with the same IV reveal
//! the key of the tag. `docs/aes-modes.md` gives the number of tokens that a key is good for.

use super::super::json::sink::SliceSink;
use super::{BLOCK_LEN, Key, Plaintext, wipe_stack};
use aes::cipher::array::Array;
use aes::cipher::consts::{U12, U16};
use aes::cipher::{
    BlockCipherEncBackend, BlockCipherEncClosure, BlockCipherEncrypt, BlockSizeUser, KeyInit,
};
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
    if len > FIRST_BATCH * BLOCK_LEN {
        wipe_stack::<1024>(6);
    } else {
        // The compiler keeps more on the stack of 64-bit ARM.
        wipe_stack::<1024>(if cfg!(target_arch = "x86_64") { 1 } else { 2 });
    }
    len
}

/// Writes and encrypts. The key schedule has a long latency and does not depend on the text, so the
/// processor computes it while it writes. Then it encrypts no more blocks than the text has, before
/// GHASH's powers of its key: with the other order a token takes 8 % longer.
#[inline(never)]
fn write_and_encrypt(key: &Key, iv: &Iv, plaintext: &impl Plaintext, buffer: &mut [u8]) -> usize {
    let mut out = SliceSink { buffer, len: 0 };
    plaintext.write_head(&mut out);
    let aes = Aes256Enc::new(key.into());
    plaintext.write_tail(&mut out);

    let len = out.len;
    // Pads the last block.
    out.buffer[len..][..BLOCK_LEN].fill(0);
    let text = &mut out.buffer.as_chunks_mut().0[..len.div_ceil(BLOCK_LEN)];
    let hashed_blocks = text.len() + 1;
    let zeros = hashed_blocks.next_multiple_of(GHASH_BLOCKS) - hashed_blocks;
    let (first, rest) = text.split_at_mut(text.len().min(FIRST_BATCH - zeros));
    // Block 0, all zeros, becomes GHASH's key. Block 1 becomes the mask of the tag.
    let mut tag_blocks = [Block::default(); 2];
    set_counters(&mut tag_blocks[1..], iv, 1);
    let mut stream = [Block::default(); FIRST_BATCH];
    let keystream = &mut stream[zeros..][..first.len()];
    set_counters(keystream, iv, 2);
    aes.encrypt_with_backend(OneByOne(&mut tag_blocks));
    aes.encrypt_with_backend(OneByOne(keystream));
    let [ghash_key, tag_mask] = tag_blocks;
    let mut polyval = Polyval::new(&FieldElement::from(ghash_key).reverse().mulx().into());
    let text_len = rest.is_empty().then_some(len);
    encrypt_and_hash(first, &mut stream, &mut polyval, zeros, text_len);
    if text_len.is_none() {
        encrypt_rest(&aes, iv, first.len(), rest, &mut polyval, len);
    }
    let hash: [u8; BLOCK_LEN] = polyval.finalize().into();
    // Also overwrites plaintext that a store left after its end.
    out.buffer[len..][..TAG_LEN].copy_from_slice(&xor(reversed(hash), &tag_mask));
    len + TAG_LEN
}

/// Encrypts a few blocks. With AVX-512, the crate's `encrypt_blocks` first stores each round key four
/// times, which is worth it for 64 blocks or more.
struct OneByOne<'a>(&'a mut [Block]);

impl BlockSizeUser for OneByOne<'_> {
    type BlockSize = U16;
}

impl BlockCipherEncClosure for OneByOne<'_> {
    #[inline(always)]
    fn call<B: BlockCipherEncBackend<BlockSize = U16>>(self, aes: &B) {
        for block in self.0 {
            aes.encrypt_block_inplace(block);
        }
    }
}

/// The blocks that GHASH multiplies side by side, each by another power of its key.
const GHASH_BLOCKS: usize = 4;

/// The blocks that are encrypted one by one: enough for a room payload. A multiple of
/// [`GHASH_BLOCKS`].
const FIRST_BATCH: usize = 16;

/// The blocks after them that are encrypted at once. The aes crate encrypts 64 side by side on
/// processors with AVX-512, and 8 or more on others.
const BATCH: usize = 64;

/// Encrypts the blocks after the first `done` ones. `text_len` is the length of the whole text in
/// bytes.
#[inline(never)]
fn encrypt_rest(
    aes: &Aes256Enc,
    iv: &Iv,
    done: usize,
    rest: &mut [[u8; BLOCK_LEN]],
    polyval: &mut Polyval,
    text_len: usize,
) {
    let mut counter = 2 + done;
    let mut batches = rest.chunks_mut(BATCH).peekable();
    while let Some(batch) = batches.next() {
        let mut keystream = [Block::default(); BATCH];
        set_counters(&mut keystream, iv, counter);
        aes.encrypt_blocks(&mut keystream);
        let text_len = batches.peek().is_none().then_some(text_len);
        encrypt_and_hash(batch, &mut keystream, polyval, 0, text_len);
        counter += BATCH;
    }
}

/// Encrypts `text` in place, and hashes `zeros` blocks of zeros, then the ciphertext, and at its end
/// the length of the whole text in bytes, which is given with the last blocks. `stream` has the zeros,
/// then the keystream, and a block more for the length.
///
/// GHASH is POLYVAL of blocks with reversed bytes (RFC 8452, appendix A). Zeros before the text do not
/// change the hash. They make the number of blocks a multiple of [`GHASH_BLOCKS`], as the others
/// would be hashed one by one. So the last blocks always leave room for the length.
#[inline(always)]
fn encrypt_and_hash(
    text: &mut [[u8; BLOCK_LEN]],
    stream: &mut [Block],
    polyval: &mut Polyval,
    zeros: usize,
    text_len: Option<usize>,
) {
    let keystream = &mut stream[zeros..];
    if let (Some(len), Some(last)) = (text_len, keystream[..text.len()].last_mut()) {
        // Clears the part for the padding, so that the padding stays zero.
        let unused_bits = (len.next_multiple_of(BLOCK_LEN) - len) * 8;
        last.0 = (u128::from_le_bytes(last.0) & u128::MAX >> unused_bits).to_le_bytes();
    }
    for (block, key) in text.iter_mut().zip(&mut *keystream) {
        *block = xor(*block, key);
        key.0 = reversed(*block);
    }
    let mut filled = zeros + text.len();
    if let Some(len) = text_len {
        stream[filled] = Array((len as u128 * 8).to_le_bytes());
        filled += 1;
    }
    polyval.update(&stream[..filled]);
}

/// Sets the blocks to the IV and a counter that starts with `first`.
fn set_counters(blocks: &mut [Block], iv: &Iv, first: usize) {
    let mut prefix = [0; BLOCK_LEN];
    prefix[..iv.len()].copy_from_slice(iv);
    let prefix = u128::from_be_bytes(prefix);
    for (block, counter) in blocks.iter_mut().zip(first..) {
        block.0 = (prefix | counter as u128).to_be_bytes();
    }
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
    wipe_stack::<1024>(8);
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
    use crate::fewer_under_miri::fewer_under_miri;

    const KEY: Key = [7; 32];
    const IV: Iv = *b"exn62lbokoa8";

    #[test]
    fn the_aes_gcm_crate_decrypts_every_length_around_blocks_and_batches() {
        let batch = BATCH * BLOCK_LEN;
        // A batch has too many lengths for Miri, even with most left out.
        let first = if cfg!(miri) { batch - 8 } else { 0 };
        let lens = (first..=batch + 40).chain(2 * batch - 20..=2 * batch + 20).chain([5000]);
        for len in fewer_under_miri(lens) {
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
        for at in fewer_under_miri(0..len) {
            let mut changed = buffer[..len].to_vec();
            changed[at] ^= 1;
            assert_eq!(decrypt(&KEY, &IV, &mut changed), None);
            assert_eq!(decrypt(&KEY, &IV, &mut changed[..at]), None);
        }
    }
}
