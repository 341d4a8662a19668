//! AES-256 in CBC mode with PKCS#7 padding.
//!
//! CBC has no authentication tag: that a token decrypts proves nothing about who made it.

use super::super::json::sink::{SLACK, Sink, SliceSink};
use super::{BLOCK_LEN, Key, Plaintext, wipe_stack};
use aes::cipher::array::Array;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::consts::U16;
use aes::cipher::{
    BlockCipherEncBackend, BlockCipherEncClosure, BlockCipherEncrypt, BlockModeDecrypt,
    BlockSizeUser, KeyInit, KeyIvInit,
};

/// The initialisation vector: CBC combines it with the first block.
pub type Iv = [u8; BLOCK_LEN];

/// Returns the length in bytes of a ciphertext. PKCS#7 pads the plaintext to whole blocks, with at
/// least one byte.
pub const fn padded_len(plaintext_len: usize) -> usize {
    (plaintext_len / BLOCK_LEN + 1) * BLOCK_LEN
}

/// Writes `plaintext` to the start of `buffer`, encrypts it in place, and returns the length of the
/// ciphertext in bytes. No plaintext remains. The buffer is longer than the [`padded_len`] of the
/// plaintext by at least [`SLACK`] bytes.
pub fn encrypt(key: &Key, iv: &Iv, plaintext: &impl Plaintext, buffer: &mut [u8]) -> usize {
    let ciphertext_len = expand_and_encrypt(key, iv, plaintext, buffer);
    wipe_stack::<1024>(1);
    ciphertext_len
}

#[inline(never)]
fn expand_and_encrypt(key: &Key, iv: &Iv, plaintext: &impl Plaintext, buffer: &mut [u8]) -> usize {
    let mut ciphertext_len = 0;
    let mut head = SliceSink { buffer, len: 0 };
    plaintext.write_head(&mut head);
    let closure =
        CbcClosure { iv: Array(*iv), plaintext, head, ciphertext_len: &mut ciphertext_len };
    aes::Aes256Enc::new(key.into()).encrypt_with_backend(closure);
    ciphertext_len
}

/// The code that the aes crate runs with the fastest AES of this processor.
struct CbcClosure<'a, P> {
    iv: aes::Block,
    plaintext: &'a P,
    head: SliceSink<'a>,
    ciphertext_len: &'a mut usize,
}

impl<P> BlockSizeUser for CbcClosure<'_, P> {
    type BlockSize = U16;
}

impl<P: Plaintext> BlockCipherEncClosure for CbcClosure<'_, P> {
    #[inline(always)]
    fn call<B: BlockCipherEncBackend<BlockSize = U16>>(self, aes: &B) {
        let mut out = CbcSink { aes, last_block: self.iv, written: self.head, encrypted: 0 };
        self.plaintext.write_tail(&mut out);
        *self.ciphertext_len = out.finish();
    }
}

/// A sink that encrypts its buffer block by block, [`LAG`] bytes behind the write position.
///
/// In CBC each block waits for the one before it, and in a block each of AES's 14 rounds for the
/// round before, so most of the processor is idle. Writing the next claims meanwhile takes almost
/// no time of its own. The cbc crate encrypts only text that is complete.
struct CbcSink<'a, B> {
    aes: &'a B,
    /// The last block of ciphertext; before the first one, the IV.
    last_block: aes::Block,
    written: SliceSink<'a>,
    /// The bytes encrypted so far: whole blocks.
    encrypted: usize,
}

/// How many bytes encryption lags behind writing.
///
/// A block is stored in pieces and loaded as a whole. A load soon after several narrower stores
/// cannot use store-to-load forwarding, and waits until they have reached the cache. So the newest
/// block is left for later.
const LAG: usize = BLOCK_LEN;

impl<B: BlockCipherEncBackend<BlockSize = U16>> CbcSink<'_, B> {
    #[inline(always)]
    fn encrypt_block(&mut self) {
        let block: &mut [u8; BLOCK_LEN] =
            self.written.buffer[self.encrypted..].first_chunk_mut().expect("a block is written");
        for (byte, plain) in self.last_block.iter_mut().zip(&*block) {
            *byte ^= plain;
        }
        self.aes.encrypt_block_inplace(&mut self.last_block);
        *block = self.last_block.into();
        self.encrypted += BLOCK_LEN;
    }

    /// Adds the PKCS#7 padding (as many bytes as complete the last block, each of that value),
    /// encrypts the remaining blocks and returns the length of the ciphertext in bytes.
    #[inline(always)]
    fn finish(mut self) -> usize {
        let len = padded_len(self.written.len);
        let missing = u8::try_from(len - self.written.len).expect("at most a block is missing");
        // A whole block of padding also overwrites plaintext that a store left after its end.
        self.spare()[..BLOCK_LEN].fill(missing);
        while self.encrypted < len {
            self.encrypt_block();
        }
        len
    }
}

impl<B: BlockCipherEncBackend<BlockSize = U16>> Sink for CbcSink<'_, B> {
    #[inline(always)]
    fn spare(&mut self) -> &mut [u8; SLACK] {
        self.written.spare()
    }

    #[inline(always)]
    fn advance(&mut self, len: usize) {
        self.written.advance(len);
        if self.written.len - self.encrypted >= LAG + BLOCK_LEN {
            self.encrypt_block();
        }
    }
}

/// Decrypts `buffer` in place and returns the length of the plaintext in bytes, or `None` if the
/// length or the padding is wrong.
pub fn decrypt(key: &Key, iv: &Iv, buffer: &mut [u8]) -> Option<usize> {
    let plaintext_len = expand_and_decrypt(key, iv, buffer);
    wipe_stack::<1024>(8);
    plaintext_len
}

#[inline(never)]
fn expand_and_decrypt(key: &Key, iv: &Iv, buffer: &mut [u8]) -> Option<usize> {
    let decryptor = cbc::Decryptor::<aes::Aes256Dec>::new(key.into(), iv.into());
    Some(decryptor.decrypt_padded::<Pkcs7>(buffer).ok()?.len())
}

#[cfg(test)]
mod tests {
    use super::super::tests::{Bytes, Overlong};
    use super::*;
    use crate::fewer_under_miri::fewer_under_miri;

    #[test]
    fn decrypting_undoes_encrypting_at_every_distance_from_a_block_border() {
        let (key, iv) = ([7; 32], *b"exn62lbokoa8n8jp");
        for len in fewer_under_miri(0..=6 * BLOCK_LEN) {
            let plaintext: Vec<u8> = (0..=u8::MAX).cycle().take(len).collect();
            let mut buffer = vec![0xaa; padded_len(len) + SLACK];
            let ciphertext_len = encrypt(&key, &iv, &Bytes(&plaintext), &mut buffer);
            assert_eq!(ciphertext_len, padded_len(len));
            let ciphertext = &mut buffer[..ciphertext_len];
            assert_eq!(decrypt(&key, &iv, ciphertext), Some(len));
            assert_eq!(ciphertext[..len], plaintext);
        }
    }

    #[test]
    fn no_plaintext_remains_after_the_ciphertext() {
        let mut buffer = [0; 2 * BLOCK_LEN + SLACK];
        let len = encrypt(&[7; 32], &[0; BLOCK_LEN], &Overlong, &mut buffer);
        let padding = u8::try_from(len).expect("one block") - 2;
        assert_eq!(buffer[len..][..2], [padding; 2]);
        assert!(buffer[len + 2..].iter().all(|&byte| byte == 0));
    }

    #[test]
    fn a_length_that_is_not_of_whole_blocks_does_not_decrypt() {
        assert_eq!(decrypt(&[7; 32], &[0; BLOCK_LEN], &mut [0; 17]), None);
        assert_eq!(decrypt(&[7; 32], &[0; BLOCK_LEN], &mut []), None);
    }
}
