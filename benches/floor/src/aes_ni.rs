//! AES-256-CBC in bare processor instructions (AES-NI).

use std::arch::x86_64::{
    __m128i, _mm_aesenc_si128, _mm_aesenclast_si128, _mm_aeskeygenassist_si128, _mm_setzero_si128,
    _mm_shuffle_epi32, _mm_slli_si128, _mm_xor_si128,
};
use std::hint::black_box;
use std::time::{Duration, Instant};

const BLOCK_LEN: usize = 16;
const ROUND_KEYS: usize = 15;

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
        encrypt(&key_schedule(low, high), iv, &plaintext, &mut ciphertext);
        black_box(&mut ciphertext);
    }
    start.elapsed()
}

#[target_feature(enable = "aes")]
fn encrypt(
    keys: &[__m128i; ROUND_KEYS],
    iv: __m128i,
    plaintext: &[__m128i],
    ciphertext: &mut [__m128i],
) {
    let [first, middle @ .., last] = keys;
    let mut state = iv;
    for (plain, cipher) in plaintext.iter().zip(ciphertext) {
        state = _mm_xor_si128(state, _mm_xor_si128(*plain, *first));
        for key in middle {
            state = _mm_aesenc_si128(state, *key);
        }
        state = _mm_aesenclast_si128(state, *last);
        *cipher = state;
    }
}

/// Computes the round keys of a 256-bit key (FIPS 197, section 5.2).
#[target_feature(enable = "aes")]
fn key_schedule(low: __m128i, high: __m128i) -> [__m128i; ROUND_KEYS] {
    let mut keys = [low; ROUND_KEYS];
    keys[1] = high;
    macro_rules! next {
        ($at:literal, $rcon:literal) => {
            // RotWord, SubWord and the round constant, applied to the last word of the previous key.
            let word = _mm_aeskeygenassist_si128::<$rcon>(keys[$at - 1]);
            keys[$at] = mixed(keys[$at - 2], _mm_shuffle_epi32::<0xff>(word));
        };
        ($at:literal) => {
            // SubWord only.
            let word = _mm_aeskeygenassist_si128::<0>(keys[$at - 1]);
            keys[$at] = mixed(keys[$at - 2], _mm_shuffle_epi32::<0xaa>(word));
        };
    }
    next!(2, 0x01);
    next!(3);
    next!(4, 0x02);
    next!(5);
    next!(6, 0x04);
    next!(7);
    next!(8, 0x08);
    next!(9);
    next!(10, 0x10);
    next!(11);
    next!(12, 0x20);
    next!(13);
    next!(14, 0x40);
    keys
}

/// Returns `key` with each word XORed with all words before it and with `word`.
#[target_feature(enable = "aes")]
fn mixed(key: __m128i, word: __m128i) -> __m128i {
    let key = _mm_xor_si128(key, _mm_slli_si128::<4>(key));
    let key = _mm_xor_si128(key, _mm_slli_si128::<8>(key));
    _mm_xor_si128(key, word)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks the example of FIPS 197, appendix C.3. With a zero IV the first block of CBC equals a
    /// single encrypted block.
    #[test]
    fn one_block_equals_the_standards_example() {
        assert!(std::is_x86_feature_detected!("aes"));
        let bytes = |from: u128| -> __m128i {
            // SAFETY: both are 16 bytes without padding.
            unsafe { std::mem::transmute(from.to_be_bytes()) }
        };
        let low = bytes(0x0001_0203_0405_0607_0809_0a0b_0c0d_0e0f);
        let high = bytes(0x1011_1213_1415_1617_1819_1a1b_1c1d_1e1f);
        let plaintext = [bytes(0x0011_2233_4455_6677_8899_aabb_ccdd_eeff)];
        let mut ciphertext = plaintext;
        // SAFETY: the processor has the instructions.
        unsafe { encrypt(&key_schedule(low, high), bytes(0), &plaintext, &mut ciphertext) };
        // SAFETY: as above.
        let ciphertext: [u8; BLOCK_LEN] = unsafe { std::mem::transmute(ciphertext[0]) };
        assert_eq!(u128::from_be_bytes(ciphertext), 0x8ea2_b7ca_5167_45bf_eafc_4990_4b49_6089);
    }
}
