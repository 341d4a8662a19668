//! AES-256-CBC in bare processor instructions.

use crate::aes::{self, BLOCK_LEN, RoundKeys};
use std::arch::x86_64::{__m128i, _mm_setzero_si128, _mm_xor_si128};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Measures the time of `rounds` encryptions of `plaintext_len` bytes.
///
/// Key and IV of each encryption are the last bytes of the previous ciphertext, so the processor
/// cannot run two encryptions at once.
#[target_feature(enable = "aes")]
pub fn chain(plaintext_len: usize, rounds: u64) -> Duration {
    let padded_blocks = plaintext_len / BLOCK_LEN + 1;
    assert!(padded_blocks >= 3, "a key and an IV fit the ciphertext");
    let plaintext = black_box(vec![_mm_setzero_si128(); padded_blocks]);
    let mut ciphertext = plaintext.clone();
    let start = Instant::now();
    for _ in 0..rounds {
        let [.., iv, low, high] = *ciphertext else { unreachable!() };
        encrypt(&aes::key_schedule(low, high), iv, &plaintext, &mut ciphertext);
        black_box(&mut ciphertext);
    }
    start.elapsed()
}

#[target_feature(enable = "aes")]
fn encrypt(keys: &RoundKeys, iv: __m128i, plaintext: &[__m128i], ciphertext: &mut [__m128i]) {
    let mut state = iv;
    for (plain, cipher) in plaintext.iter().zip(ciphertext) {
        [state] = aes::encrypt(keys, [_mm_xor_si128(state, *plain)]);
        *cipher = state;
    }
}
