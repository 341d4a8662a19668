//! AES-256 in CBC or GCM mode.
//!
//! The key is made anew for each token, and wiped from the stack after it.

pub mod cbc;
pub mod gcm;

use super::json::sink::Sink;
use aes::cipher::KeyInit;
use aes::cipher::array::Array;
use std::hint::black_box;

/// The AES-256 key: the 32 bytes of the `ServerSecret`, unchanged.
pub type Key = [u8; 32];

/// Bytes in an AES block.
pub const BLOCK_LEN: usize = 16;

/// A value that writes itself into a [`Sink`] to be encrypted.
///
/// Implementations are `#[inline(always)]`, with everything they call that takes the sink. Only code
/// inlined into the aes crate's `#[target_feature]` function is compiled with the processor's AES
/// instructions, and at a call that is not inlined the last block moves from its register to memory
/// and back.
pub trait Plaintext {
    /// Writes the first part, before the key schedule. It should have at least one block: these stores
    /// are finished when AES loads them.
    fn write_head(&self, out: &mut impl Sink);

    /// Writes everything after it, while the key schedule is computed, and in CBC while AES runs.
    fn write_tail(&self, out: &mut impl Sink);
}

/// Writes zeros over the stack that a function called before had its key schedule on: `frames` times
/// `LEN` bytes, and some bytes of the frames.
///
/// The aes crate's feature `zeroize` writes each byte by itself, which takes longer than a block of
/// AES. The depth of the stack depends on what the compiler inlines: each number is for the release
/// profile with hardware AES, and `tests/wiped/` checks it. Registers are not wiped: the last round
/// key stays in one until other code uses it.
// At most a KiB for each frame: for arrays over 2 KiB, memset() takes another path, which starts
// slowly.
#[inline(never)]
fn wipe_stack<const LEN: usize>(frames: usize) {
    let mut zeros = [0u8; LEN];
    black_box(&mut zeros);
    if frames > 1 {
        wipe_stack::<LEN>(frames - 1);
    }
    black_box(&mut zeros);
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

    /// A text of which the last store wrote more bytes than it kept.
    pub struct Overlong;

    impl Plaintext for Overlong {
        fn write_head(&self, out: &mut impl Sink) {
            out.put(b"{}");
        }

        fn write_tail(&self, out: &mut impl Sink) {
            out.spare()[..BLOCK_LEN].copy_from_slice(b"secret plaintext");
            out.advance(0);
        }
    }
}
