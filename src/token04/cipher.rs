//! AES-256 in CBC mode with PKCS#7 padding.
//!
//! CBC carries no authentication code: that a token decrypts says nothing about who made it.

use super::output::{Output, WINDOW, Written};
use aes::cipher::array::Array;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::consts::U16;
use aes::cipher::{
    BlockCipherEncBackend, BlockCipherEncClosure, BlockCipherEncrypt, BlockModeDecrypt,
    BlockSizeUser, KeyInit, KeyIvInit,
};
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

/// What is to be encrypted: something that writes itself. To be inlined, with all it calls that takes
/// an [`Output`]: AES needs the processor's instructions, and only the aes crate's own function is
/// compiled for them. A call in between also sends the last block to memory and back, so there are
/// none but for long runs, for what is not ASCII, and for what is rare.
pub trait Plaintext {
    /// Writes what AES starts with: at best a block or more, which has reached the cache by the time
    /// there is a key schedule.
    fn write_start(&self, out: &mut impl Output);

    /// Writes all that follows, while AES runs.
    fn write_rest(&self, out: &mut impl Output);
}

/// Writes `plaintext` to the front of `buffer`, encrypts it there, and returns the length of the
/// ciphertext. The buffer is at least a [`WINDOW`] longer than the [`padded_len`] of the plaintext.
/// Behind the ciphertext are [`ZEROS_BEHIND`] bytes of zeros, and no plaintext is left.
pub fn encrypt(key: &Key, iv: &Iv, plaintext: &impl Plaintext, buffer: &mut [u8]) -> usize {
    let ciphertext_len = expand_and_encrypt(key, iv, plaintext, buffer);
    wipe_stack();
    ciphertext_len
}

/// What [`encrypt`] guarantees to be zero behind the ciphertext, in bytes.
pub const ZEROS_BEHIND: usize = 48;

#[inline(never)]
fn expand_and_encrypt(key: &Key, iv: &Iv, plaintext: &impl Plaintext, buffer: &mut [u8]) -> usize {
    let mut ciphertext_len = 0;
    let mut written = Written { buffer, len: 0 };
    plaintext.write_start(&mut written);
    let cbc = Cbc { iv: Array(*iv), plaintext, written, ciphertext_len: &mut ciphertext_len };
    aes::Aes256Enc::new(key.into()).encrypt_with_backend(cbc);
    ciphertext_len
}

/// What the aes crate runs, with AES as the processor has it.
struct Cbc<'a, P> {
    iv: aes::Block,
    plaintext: &'a P,
    written: Written<'a>,
    ciphertext_len: &'a mut usize,
}

impl<P> BlockSizeUser for Cbc<'_, P> {
    type BlockSize = U16;
}

impl<P: Plaintext> BlockCipherEncClosure for Cbc<'_, P> {
    #[inline(always)]
    fn call<B: BlockCipherEncBackend<BlockSize = U16>>(self, aes: &B) {
        let mut out = Encrypting { aes, last: self.iv, written: self.written, encrypted: 0 };
        if out.written.len >= BLOCK_LEN {
            out.encrypt_block();
        }
        self.plaintext.write_rest(&mut out);
        *self.ciphertext_len = out.finish();
    }
}

/// A buffer that is encrypted some way behind the place it is written to.
///
/// In CBC a block waits for the one before it, and within a block each of 14 steps for the step
/// before, which leaves most of the processor idle. So the writing goes on meanwhile, and takes next
/// to no time of its own. The cbc crate can only encrypt what is written already; it also passes the
/// last block on in memory and not in a register, which takes a sixth longer.
struct Encrypting<'a, B> {
    aes: &'a B,
    /// The last block that was encrypted; before the first, the IV.
    last: aes::Block,
    written: Written<'a>,
    /// The bytes that are encrypted: whole blocks.
    encrypted: usize,
}

/// The bytes that are left for later. A block that was just stored in smaller pieces can only be
/// loaded when they have reached the cache, which is after all that comes before them is done: so
/// with no bytes left, the blocks and their writing would wait for each other by turns.
const BEHIND: usize = BLOCK_LEN;

impl<B: BlockCipherEncBackend<BlockSize = U16>> Encrypting<'_, B> {
    #[inline(always)]
    fn encrypt_block(&mut self) {
        let block: &mut [u8; BLOCK_LEN] =
            self.written.buffer[self.encrypted..].first_chunk_mut().expect("a block is written");
        for (byte, plain) in self.last.iter_mut().zip(&*block) {
            *byte ^= plain;
        }
        self.aes.encrypt_block_inplace(&mut self.last);
        *block = self.last.into();
        self.encrypted += BLOCK_LEN;
    }

    /// Pads what is written as PKCS#7 says, with as many bytes as are missing to whole blocks, each
    /// of that value; encrypts the rest, and returns the length of all.
    #[inline(always)]
    fn finish(mut self) -> usize {
        let len = padded_len(self.written.len);
        let missing = u8::try_from(len - self.written.len).expect("a block at most is missing");
        self.window()[..BLOCK_LEN].fill(missing);
        // Also over what the padding, or the last write, has stored too much.
        self.written.buffer[len..][..ZEROS_BEHIND].fill(0);
        while self.encrypted < len {
            self.encrypt_block();
        }
        len
    }
}

impl<B: BlockCipherEncBackend<BlockSize = U16>> Output for Encrypting<'_, B> {
    #[inline(always)]
    fn window(&mut self) -> &mut [u8; WINDOW] {
        self.written.window()
    }

    #[inline(always)]
    fn advance(&mut self, len: usize) {
        self.written.advance(len);
    }

    #[inline(always)]
    fn step(&mut self) -> bool {
        let is_due = self.written.len - self.encrypted >= BEHIND + BLOCK_LEN;
        if is_due {
            self.encrypt_block();
        }
        is_due
    }
}

/// Writes zeros over the stack that [`expand_and_encrypt`] had its key schedule on. The aes crate's
/// own feature for that, zeroize, stores them one by one, which takes longer than a block of AES
/// does. How deep the stack was depends on what the compiler inlines: the size is for the release
/// profile, and `tests/call/key_schedule_wiped.phpt` looks whether it is enough. Registers are not
/// wiped: the last round key stays in one until other code needs it.
#[inline(never)]
fn wipe_stack() {
    black_box(&mut [0u8; 1024]);
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
    black_box(aes::Aes256Enc::new(&Array::default()));
}

/// Whether AES runs on the processor's own instructions here.
#[must_use]
pub fn is_hardware_accelerated() -> bool {
    aes::hardware_accelerated()
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A plaintext of any bytes.
    pub struct Bytes<'a>(pub &'a [u8]);

    impl Plaintext for Bytes<'_> {
        fn write_start(&self, out: &mut impl Output) {
            let bytes = &self.0[..self.0.len().min(20)];
            out.window()[..bytes.len()].copy_from_slice(bytes);
            out.advance(bytes.len());
        }

        fn write_rest(&self, out: &mut impl Output) {
            for bytes in self.0.get(20..).unwrap_or_default().chunks(7) {
                out.window()[..bytes.len()].copy_from_slice(bytes);
                out.advance(bytes.len());
                out.keep_up();
            }
        }
    }

    #[test]
    fn decrypting_undoes_encrypting_at_every_distance_from_a_block_border() {
        let (key, iv) = ([7; KEY_LEN], *b"exn62lbokoa8n8jp");
        for len in 0..=6 * BLOCK_LEN {
            let plaintext: Vec<u8> = (0..=u8::MAX).cycle().take(len).collect();
            let mut buffer = vec![0xaa; padded_len(len) + WINDOW];
            let ciphertext_len = encrypt(&key, &iv, &Bytes(&plaintext), &mut buffer);
            assert_eq!(ciphertext_len, padded_len(len));
            let (ciphertext, behind) = buffer.split_at_mut(ciphertext_len);
            assert_eq!(behind[..ZEROS_BEHIND], [0; ZEROS_BEHIND]);
            assert_eq!(decrypt(&key, &iv, ciphertext), Some(plaintext.as_slice()));
        }
    }

    #[test]
    fn a_length_that_is_not_of_whole_blocks_does_not_decrypt() {
        assert_eq!(decrypt(&[7; KEY_LEN], &[0; BLOCK_LEN], &mut [0; 17]), None);
        assert_eq!(decrypt(&[7; KEY_LEN], &[0; BLOCK_LEN], &mut []), None);
    }
}
