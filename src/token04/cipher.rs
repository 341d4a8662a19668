//! AES-256 in CBC mode with PKCS#7 padding.
//!
//! CBC has no authentication tag: that a token decrypts proves nothing about who made it.

use super::json::sink::{SLACK, Sink, SliceSink};
use aes::cipher::array::Array;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::consts::U16;
use aes::cipher::{
    BlockCipherEncBackend, BlockCipherEncClosure, BlockCipherEncrypt, BlockModeDecrypt,
    BlockSizeUser, KeyInit, KeyIvInit,
};
use std::hint::black_box;

/// The AES-256 key: the 32 bytes of the `ServerSecret`, unchanged.
pub type Key = [u8; KEY_LEN];

/// The initialisation vector: CBC combines it with the first block.
pub type Iv = [u8; BLOCK_LEN];

/// Bytes in a [`Key`].
pub const KEY_LEN: usize = 32;

/// Bytes in an AES block.
pub const BLOCK_LEN: usize = 16;

/// Returns the length in bytes of a ciphertext. PKCS#7 pads the plaintext to whole blocks, with at
/// least one byte.
pub const fn padded_len(plaintext_len: usize) -> usize {
    (plaintext_len / BLOCK_LEN + 1) * BLOCK_LEN
}

/// A value that writes itself into a [`Sink`] to be encrypted.
///
/// Implementations are `#[inline(always)]`, with everything they call that takes the sink. Only code
/// inlined into the aes crate's closure is compiled with the processor's AES instructions, and at a
/// call that is not inlined the last block moves from its register to memory and back.
pub trait Plaintext {
    /// Writes the first part, before the key schedule: best at least one block. The processor has
    /// finished these stores when AES loads them.
    fn write_head(&self, out: &mut impl Sink);

    /// Writes everything after it, while AES runs.
    fn write_tail(&self, out: &mut impl Sink);
}

/// Writes `plaintext` to the start of `buffer`, encrypts it in place, and returns the length of the
/// ciphertext in bytes. No plaintext remains. The buffer is longer than the [`padded_len`] of the
/// plaintext by at least [`SLACK`] bytes.
pub fn encrypt(key: &Key, iv: &Iv, plaintext: &impl Plaintext, buffer: &mut [u8]) -> usize {
    let ciphertext_len = expand_and_encrypt(key, iv, plaintext, buffer);
    wipe_stack();
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

/// A sink that encrypts its buffer block by block, some bytes after they were written.
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

/// Writes zeros over the part of the stack that [`expand_and_encrypt`] had its key schedule on.
///
/// The aes crate's feature `zeroize` stores them one by one, which takes longer than a block of AES.
/// How much of the stack was used depends on what the compiler inlines: 1,024 bytes are for the
/// release profile, and `tests/call/key_schedule_wiped.phpt` checks them. Registers are not wiped:
/// the last round key stays in one until other code uses it.
#[inline(never)]
fn wipe_stack() {
    black_box(&mut [0u8; 1024]);
}

/// Decrypts `buffer` in place and returns the plaintext in it, or `None` if the length or the
/// padding is wrong.
pub fn decrypt<'a>(key: &Key, iv: &Iv, buffer: &'a mut [u8]) -> Option<&'a [u8]> {
    cbc::Decryptor::<aes::Aes256Dec>::new(key.into(), iv.into())
        .decrypt_padded::<Pkcs7>(buffer)
        .ok()
}

/// Chooses the AES implementation for this processor now instead of at the first token.
pub fn warm_up() {
    black_box(aes::Aes256Enc::new(&Array::default()));
}

/// Returns whether AES uses the processor's own instructions.
#[must_use]
pub fn is_hardware_accelerated() -> bool {
    aes::hardware_accelerated()
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A plaintext of any bytes, in a head of at most 20 bytes and pieces of 7.
    pub struct Bytes<'a>(pub &'a [u8]);

    impl Plaintext for Bytes<'_> {
        fn write_head(&self, out: &mut impl Sink) {
            let head = &self.0[..self.0.len().min(20)];
            out.spare()[..head.len()].copy_from_slice(head);
            out.advance(head.len());
        }

        fn write_tail(&self, out: &mut impl Sink) {
            for bytes in self.0.get(20..).unwrap_or_default().chunks(7) {
                out.spare()[..bytes.len()].copy_from_slice(bytes);
                out.advance(bytes.len());
            }
        }
    }

    #[test]
    fn decrypting_undoes_encrypting_at_every_distance_from_a_block_border() {
        let (key, iv) = ([7; KEY_LEN], *b"exn62lbokoa8n8jp");
        for len in 0..=6 * BLOCK_LEN {
            let plaintext: Vec<u8> = (0..=u8::MAX).cycle().take(len).collect();
            let mut buffer = vec![0xaa; padded_len(len) + SLACK];
            let ciphertext_len = encrypt(&key, &iv, &Bytes(&plaintext), &mut buffer);
            assert_eq!(ciphertext_len, padded_len(len));
            let ciphertext = &mut buffer[..ciphertext_len];
            assert_eq!(decrypt(&key, &iv, ciphertext), Some(plaintext.as_slice()));
        }
    }

    /// A text of which the last store wrote more bytes than it kept.
    struct Overlong;

    impl Plaintext for Overlong {
        fn write_head(&self, out: &mut impl Sink) {
            out.put(b"{}");
        }

        fn write_tail(&self, out: &mut impl Sink) {
            out.spare()[..BLOCK_LEN].copy_from_slice(b"secret plaintext");
            out.advance(0);
        }
    }

    #[test]
    fn no_plaintext_remains_after_the_ciphertext() {
        let mut buffer = [0; 2 * BLOCK_LEN + SLACK];
        let len = encrypt(&[7; KEY_LEN], &[0; BLOCK_LEN], &Overlong, &mut buffer);
        let padding = u8::try_from(len).expect("one block") - 2;
        assert_eq!(buffer[len..][..2], [padding; 2]);
        assert!(buffer[len + 2..].iter().all(|&byte| byte == 0));
    }

    #[test]
    fn a_length_that_is_not_of_whole_blocks_does_not_decrypt() {
        assert_eq!(decrypt(&[7; KEY_LEN], &[0; BLOCK_LEN], &mut [0; 17]), None);
        assert_eq!(decrypt(&[7; KEY_LEN], &[0; BLOCK_LEN], &mut []), None);
    }
}
