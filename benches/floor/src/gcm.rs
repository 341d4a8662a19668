//! AES-256-GCM in bare processor instructions: CTR with AES-NI, GHASH with PCLMULQDQ.
//!
//! GHASH is computed as POLYVAL of reversed bytes (RFC 8452, appendix A), four blocks at a time with
//! one reduction.

use crate::aes::{self, BLOCK_LEN, RoundKeys};
use std::arch::x86_64::{
    __m128i, _mm_add_epi32, _mm_and_si128, _mm_clmulepi64_si128, _mm_or_si128, _mm_set_epi8,
    _mm_set_epi64x, _mm_setr_epi32, _mm_setzero_si128, _mm_shuffle_epi8, _mm_shuffle_epi32,
    _mm_slli_epi64, _mm_slli_si128, _mm_srli_epi64, _mm_srli_si128, _mm_sub_epi64, _mm_xor_si128,
};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Measures the time of `rounds` encryptions of `plaintext_len` bytes with their tags.
///
/// Key and IV of each encryption come from the previous ciphertext and tag, so the processor cannot
/// run two encryptions at once.
#[target_feature(enable = "aes,pclmulqdq,ssse3")]
pub fn chain(plaintext_len: usize, rounds: u64) -> Duration {
    let mut message = Message::new(plaintext_len);
    let mut tag = _mm_setzero_si128();
    let start = Instant::now();
    for _ in 0..rounds {
        let [.., low, high, _lengths] = *message.blocks else { unreachable!() };
        let keys = aes::key_schedule(low, _mm_xor_si128(high, tag));
        tag = message.encrypt(&keys, tag);
        black_box(&mut message.blocks);
    }
    black_box(tag);
    start.elapsed()
}

/// The blocks that GHASH reads: zeros until their number is a multiple of four, which do not change
/// the hash, then the ciphertext, then the block of lengths.
struct Message {
    plaintext: Vec<__m128i>,
    blocks: Vec<__m128i>,
}

impl Message {
    #[target_feature(enable = "ssse3")]
    fn new(plaintext_len: usize) -> Self {
        let plaintext = black_box(vec![_mm_setzero_si128(); plaintext_len.div_ceil(BLOCK_LEN)]);
        let mut blocks = vec![_mm_setzero_si128(); (plaintext.len() + 1).next_multiple_of(4)];
        let bits = i64::try_from(plaintext_len * 8).expect("a short message");
        *blocks.last_mut().expect("four blocks") = reversed(_mm_set_epi64x(0, bits));
        Self { plaintext, blocks }
    }

    /// Encrypts the plaintext and returns the tag. Uses the first 12 bytes of `iv`.
    #[target_feature(enable = "aes,pclmulqdq,ssse3")]
    fn encrypt(&mut self, keys: &RoundKeys, iv: __m128i) -> __m128i {
        // With reversed bytes, the counter is in the lowest 32 bits and can be added to.
        let start = _mm_and_si128(reversed(iv), _mm_setr_epi32(0, -1, -1, -1));
        let counters = |first: i32| {
            [0, 1, 2, 3, 4, 5, 6, 7]
                .map(|step| reversed(_mm_add_epi32(start, _mm_setr_epi32(first + step, 0, 0, 0))))
        };
        // Block 0 is GHASH's key, block 1 the mask of the tag, the others are the keystream.
        let mut batch = counters(0);
        batch[0] = _mm_setzero_si128();
        let [hash_key, mask, stream @ ..] = aes::encrypt(keys, batch);
        let powers = powers(doubled(reversed(hash_key)));
        let zeros = self.blocks.len() - self.plaintext.len() - 1;
        let ciphertext = &mut self.blocks[zeros..];
        let (first_plain, plain) = self.plaintext.split_at(self.plaintext.len().min(6));
        let (first_cipher, cipher) = ciphertext.split_at_mut(first_plain.len());
        combine(first_plain, &stream, first_cipher);
        let mut number = 8;
        for (plain, cipher) in plain.chunks(8).zip(cipher.chunks_mut(8)) {
            combine(plain, &aes::encrypt(keys, counters(number)), cipher);
            number += 8;
        }
        let mut hash = _mm_setzero_si128();
        for blocks in self.blocks.as_chunks().0 {
            hash = hash_four(hash, &powers, blocks);
        }
        _mm_xor_si128(reversed(hash), mask)
    }
}

/// XORs the plaintext with the keystream. `ciphertext` may be longer.
#[target_feature(enable = "sse2")]
fn combine(plaintext: &[__m128i], stream: &[__m128i], ciphertext: &mut [__m128i]) {
    for ((plain, key), cipher) in plaintext.iter().zip(stream).zip(ciphertext) {
        *cipher = _mm_xor_si128(*plain, *key);
    }
}

#[target_feature(enable = "ssse3")]
fn reversed(block: __m128i) -> __m128i {
    let order = _mm_set_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    _mm_shuffle_epi8(block, order)
}

/// POLYVAL's polynomial: x^128 + x^127 + x^126 + x^121 + 1, without the highest term.
#[target_feature(enable = "sse2")]
fn polynomial() -> __m128i {
    _mm_set_epi64x(0xc200_0000_0000_0000_u64.cast_signed(), 1)
}

/// Multiplies by x, which converts GHASH's key to POLYVAL's.
#[target_feature(enable = "sse2")]
fn doubled(element: __m128i) -> __m128i {
    let carries = _mm_srli_epi64::<63>(element);
    let shifted = _mm_or_si128(_mm_slli_epi64::<1>(element), _mm_slli_si128::<8>(carries));
    let overflow = _mm_srli_si128::<8>(carries);
    let overflow = _mm_or_si128(overflow, _mm_slli_si128::<8>(overflow));
    let mask = _mm_sub_epi64(_mm_setzero_si128(), overflow);
    _mm_xor_si128(shifted, _mm_and_si128(mask, polynomial()))
}

/// Returns the key to the powers of 4, 3, 2 and 1.
#[target_feature(enable = "pclmulqdq")]
fn powers(key: __m128i) -> [__m128i; 4] {
    let square = multiply(key, key);
    [multiply(square, square), multiply(square, key), square, key]
}

#[target_feature(enable = "pclmulqdq")]
fn multiply(a: __m128i, b: __m128i) -> __m128i {
    reduced(product(a, b))
}

/// Hashes four blocks: each is multiplied by another power of the key, and the sum is reduced once.
#[target_feature(enable = "pclmulqdq,ssse3")]
fn hash_four(hash: __m128i, powers: &[__m128i; 4], blocks: &[__m128i; 4]) -> __m128i {
    let mut sum = [_mm_setzero_si128(); 3];
    for (at, (block, power)) in blocks.iter().zip(powers).enumerate() {
        let mut block = reversed(*block);
        if at == 0 {
            block = _mm_xor_si128(block, hash);
        }
        for (sum, part) in sum.iter_mut().zip(product(block, *power)) {
            *sum = _mm_xor_si128(*sum, part);
        }
    }
    reduced(sum)
}

/// Returns the low, middle and high part of a product, which overlap by 64 bits.
#[target_feature(enable = "pclmulqdq")]
fn product(a: __m128i, b: __m128i) -> [__m128i; 3] {
    let low = _mm_clmulepi64_si128::<0x00>(a, b);
    let high = _mm_clmulepi64_si128::<0x11>(a, b);
    let middle =
        _mm_xor_si128(_mm_clmulepi64_si128::<0x01>(a, b), _mm_clmulepi64_si128::<0x10>(a, b));
    [low, middle, high]
}

/// Reduces a product to 128 bits (Gueron and Kounavis, "Intel Carry-Less Multiplication Instruction
/// and its Usage for Computing the GCM Mode", 2014).
#[target_feature(enable = "pclmulqdq")]
fn reduced([low, middle, high]: [__m128i; 3]) -> __m128i {
    let mut low = _mm_xor_si128(low, _mm_slli_si128::<8>(middle));
    let high = _mm_xor_si128(high, _mm_srli_si128::<8>(middle));
    for _ in 0..2 {
        let product = _mm_clmulepi64_si128::<0x10>(low, polynomial());
        low = _mm_xor_si128(_mm_shuffle_epi32::<0x4e>(low), product);
    }
    _mm_xor_si128(high, low)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aes::tests::number;

    /// Checks test case 14 of McGrew and Viega, "The Galois/Counter Mode of Operation": key, IV and
    /// one block of plaintext are zero.
    #[test]
    fn ciphertext_and_tag_equal_the_published_example() {
        assert!(std::is_x86_feature_detected!("pclmulqdq"));
        // SAFETY: the processor has the instructions.
        unsafe {
            let zero = _mm_setzero_si128();
            let mut message = Message::new(BLOCK_LEN);
            let tag = message.encrypt(&aes::key_schedule(zero, zero), zero);
            let [.., ciphertext, _] = *message.blocks else { unreachable!() };
            assert_eq!(number(ciphertext), 0xcea7_403d_4d60_6b6e_074e_c5d3_baf3_9d18);
            assert_eq!(number(tag), 0xd0d1_c8a7_9999_6bf0_265b_98b5_d48a_b919);
        }
    }
}
