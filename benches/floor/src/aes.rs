//! AES-256 in bare processor instructions (AES-NI): the parts that both modes use.

use std::arch::x86_64::{
    __m128i, _mm_aesenc_si128, _mm_aesenclast_si128, _mm_aeskeygenassist_si128, _mm_shuffle_epi32,
    _mm_slli_si128, _mm_xor_si128,
};

pub const BLOCK_LEN: usize = 16;

pub type RoundKeys = [__m128i; 15];

/// Encrypts blocks side by side.
#[target_feature(enable = "aes")]
pub fn encrypt<const N: usize>(keys: &RoundKeys, mut blocks: [__m128i; N]) -> [__m128i; N] {
    let [first, middle @ .., last] = keys;
    blocks = blocks.map(|block| _mm_xor_si128(block, *first));
    for key in middle {
        blocks = blocks.map(|block| _mm_aesenc_si128(block, *key));
    }
    blocks.map(|block| _mm_aesenclast_si128(block, *last))
}

/// Computes the round keys of a 256-bit key (FIPS 197, section 5.2).
#[target_feature(enable = "aes")]
pub fn key_schedule(low: __m128i, high: __m128i) -> RoundKeys {
    let mut keys = [low; 15];
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
pub mod tests {
    use super::*;

    pub fn block(from: u128) -> __m128i {
        // SAFETY: both are 16 bytes without padding.
        unsafe { std::mem::transmute(from.to_be_bytes()) }
    }

    pub fn number(from: __m128i) -> u128 {
        // SAFETY: as above.
        let bytes: [u8; BLOCK_LEN] = unsafe { std::mem::transmute(from) };
        u128::from_be_bytes(bytes)
    }

    /// Checks the example of FIPS 197, appendix C.3.
    #[test]
    fn one_block_equals_the_standards_example() {
        assert!(std::is_x86_feature_detected!("aes"));
        let low = block(0x0001_0203_0405_0607_0809_0a0b_0c0d_0e0f);
        let high = block(0x1011_1213_1415_1617_1819_1a1b_1c1d_1e1f);
        let plaintext = block(0x0011_2233_4455_6677_8899_aabb_ccdd_eeff);
        // SAFETY: the processor has the instructions.
        let [ciphertext] = unsafe { encrypt(&key_schedule(low, high), [plaintext]) };
        assert_eq!(number(ciphertext), 0x8ea2_b7ca_5167_45bf_eafc_4990_4b49_6089);
    }
}
