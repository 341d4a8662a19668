//! Nonces and IVs from `ChaCha12`, which the operating system seeds and no fork shares.
//!
//! PHP-FPM and Apache fork their workers from a process that has loaded the extension, and
//! `pcntl_fork` forks any process at any time. A fork copies the state of a generator, so parent and
//! child would draw the same IVs. Therefore each thread's generator belongs to the generation of the
//! process that seeded it (`fork_guard` counts generations), and the next generation seeds a new one.
//!
//! A snapshot of a virtual machine or a container also copies the state, and no program can see that
//! it was restored. So each draw mixes in the processor's counter, and all counters since the seed.
//! Two copies differ as soon as they have read different counters. The generator is also seeded again
//! about every second, from the operating system, which mixes in the hypervisor's notice of a restore
//! (Linux 5.18 and later).
//!
//! If the operating system provides no randomness, the result is an error and no token.

#[allow(unsafe_code, reason = "a page the kernel wipes on fork, a handler, a register")]
mod fork_guard;

use crate::digits::pairs;
use crate::token04::{AesMode, Iv, Randomness};
use rand::rngs::{StdRng, SysError, SysRng};
use rand::{Rng, SeedableRng};
use std::cell::RefCell;
use std::mem::ManuallyDrop;

/// The source of [`draw`], described for `phpinfo()`.
pub const SOURCE: &str = "ChaCha12, seeded by the operating system in every process";

/// The reason why there is no randomness, and so no token.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The operating system's random source failed.
    #[error("the operating system provides no randomness: {0}")]
    System(#[from] SysError),
    /// Forks of the process could not be detected.
    #[error("a fork of the process could not be detected")]
    ForkGuard,
}

struct Generator {
    generation: u64,
    /// The counter when the generator was seeded.
    seeded_at: u64,
    /// A hash of the counters of all draws since then.
    history: u64,
    /// Never dropped: a destructor in a thread-local variable would prevent the extension from being
    /// unloaded, which Apache does at each graceful restart.
    rng: ManuallyDrop<StdRng>,
}

impl Generator {
    #[cold]
    fn seeded(generation: u64, now: u64) -> Result<Self, SysError> {
        let rng = ManuallyDrop::new(StdRng::try_from_rng(&mut SysRng)?);
        Ok(Self { generation, seeded_at: now, history: 0, rng })
    }

    /// Returns whether it was seeded in this process, about a second ago at most. A counter that
    /// has jumped back makes the difference large.
    fn is_fresh(&self, generation: u64, now: u64) -> bool {
        self.generation == generation
            && now.wrapping_sub(self.seeded_at) < fork_guard::TICKS_PER_SECOND
    }

    fn draw(&mut self, mode: AesMode, now: u64) -> Randomness {
        // 2^64 divided by the golden ratio: the high bits, which the IV's digits come from, depend on
        // every bit of the counter.
        const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;
        self.history = self.history.wrapping_add(now).wrapping_mul(MULTIPLIER);
        random(&mut self.rng, mode, self.history)
    }
}

thread_local! {
    static GENERATOR: RefCell<Option<Generator>> = const { RefCell::new(None) };
}

/// Draws the nonce and the IV of one token.
///
/// For CBC the IV is 16 of `0-9a-z`, as in ZEGO's PHP library. For GCM it is 12 random bytes, which
/// use all 96 bits: there a repeated IV would reveal the key of the tag.
///
/// # Errors
///
/// If the operating system's random source fails, which seeds each thread's generator in each
/// process, and again about every second; or if forks cannot be detected.
pub fn draw(mode: AesMode) -> Result<Randomness, Error> {
    let generation = fork_guard::generation().ok_or(Error::ForkGuard)?;
    let now = fork_guard::ticks();
    GENERATOR.with_borrow_mut(|generator| {
        let generator = match generator {
            Some(generator) if generator.is_fresh(generation, now) => generator,
            stale => stale.insert(Generator::seeded(generation, now)?),
        };
        Ok(generator.draw(mode, now))
    })
}

/// Draws from `rng`, and combines each number with `history` by exclusive or. So the result is as
/// random as the generator's numbers, even for a known history.
fn random(rng: &mut StdRng, mode: AesMode, history: u64) -> Randomness {
    let nonce = (rng.next_u32() ^ (history >> 32) as u32) >> 1;
    let iv = match mode {
        AesMode::Cbc => {
            let mut iv = [0; 16];
            for half in iv.as_chunks_mut().0 {
                *half = eight_characters(rng, history);
            }
            Iv::Cbc(iv)
        }
        AesMode::Gcm => {
            let mut iv = [0; 12];
            let (first, last) = iv.split_at_mut(size_of::<u64>());
            first.copy_from_slice(&(rng.next_u64() ^ history).to_ne_bytes());
            last.copy_from_slice(&rng.next_u32().to_ne_bytes());
            Iv::Gcm(iv)
        }
    };
    Randomness { nonce: nonce.into(), iv }
}

/// Draws eight of `0-9a-z`, each with the same probability.
fn eight_characters(rng: &mut StdRng, history: u64) -> [u8; 8] {
    loop {
        if let Some(digits) = eight_digits(rng.next_u64() ^ history) {
            return digits;
        }
    }
}

/// Returns the first eight digits in base 36 of `random` as a fraction of 2^64, by fixed-point digit
/// extraction (see [`digits`](crate::digits)).
///
/// Returns `None` if the remaining fraction is below 2^64 mod 36^8. Without these few numbers, all
/// results have the same probability (Lemire, "Fast Random Integer Generation in an Interval", 2019).
#[expect(clippy::cast_possible_truncation, reason = "each half of a product is used by itself")]
fn eight_digits(random: u64) -> Option<[u8; 8]> {
    const PAIR: u64 = 36 * 36;
    const SURPLUS: u64 = (u64::MAX % PAIR.pow(4) + 1) % PAIR.pow(4);
    let mut fraction = random;
    let mut digits = [0; 8];
    for pair in digits.as_chunks_mut().0 {
        let product = u128::from(fraction) * u128::from(PAIR);
        *pair = PAIRS[(product >> u64::BITS) as usize];
        fraction = product as u64;
    }
    (fraction >= SURPLUS).then_some(digits)
}

static PAIRS: [[u8; 2]; 36 * 36] = pairs(36);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fewer_under_miri::fewer_under_miri;
    use std::collections::HashSet;

    /// Returns Pearson's chi-squared statistic of the counts, if each is expected to be `expected`. It
    /// has one degree of freedom less than there are counts.
    fn chi_squared(counts: &[u32], expected: f64) -> f64 {
        counts.iter().map(|&count| (f64::from(count) - expected).powi(2) / expected).sum()
    }

    fn cbc_iv() -> [u8; 16] {
        match draw(AesMode::Cbc).expect("randomness").iv {
            Iv::Cbc(iv) => iv,
            Iv::Gcm(_) => panic!("the IV of another mode"),
        }
    }

    fn gcm_iv() -> [u8; 12] {
        match draw(AesMode::Gcm).expect("randomness").iv {
            Iv::Gcm(iv) => iv,
            Iv::Cbc(_) => panic!("the IV of another mode"),
        }
    }

    /// Two generators in the same state, as in two copies of one snapshot.
    fn two_copies() -> [Generator; 2] {
        [0; 2].map(|now| Generator {
            generation: 1,
            seeded_at: now,
            history: 0,
            rng: ManuallyDrop::new(StdRng::from_seed([7; 32])),
        })
    }

    #[test]
    fn copies_that_read_one_different_counter_never_draw_the_same_again() {
        for mode in [AesMode::Cbc, AesMode::Gcm] {
            for difference in [1, 2, 1000, 1 << 31] {
                let [mut one, mut other] = two_copies();
                let first = [one.draw(mode, 5000), other.draw(mode, 5000 + difference)];
                assert_ne!(first[0].iv, first[1].iv, "{difference}");
                for now in fewer_under_miri(6000..7000) {
                    let [one, other] = [one.draw(mode, now), other.draw(mode, now)];
                    assert_ne!((one.nonce, one.iv), (other.nonce, other.iv));
                }
            }
        }
    }

    #[test]
    fn a_generator_is_fresh_for_a_second_and_only_in_its_process() {
        let [generator, _] = two_copies();
        let last = fork_guard::TICKS_PER_SECOND - 1;
        assert!(generator.is_fresh(1, 0) && generator.is_fresh(1, last));
        assert!(!generator.is_fresh(1, last + 1), "too old");
        assert!(!generator.is_fresh(1, 0u64.wrapping_sub(1)), "the counter has jumped back");
        assert!(!generator.is_fresh(2, 0), "of another process");
    }

    fn digit(character: u8) -> usize {
        char::from(character).to_digit(36).expect("0-9a-z") as usize
    }

    #[test]
    fn every_eight_digits_have_the_same_number_of_random_numbers() {
        const VALUES: u128 = 36u128.pow(8);
        let first_of = |value: u128| (value << 64).div_ceil(VALUES);
        let digits_of = |random: u128| eight_digits(u64::try_from(random).expect("64 bits"));
        let some = (0..1000).map(|part| part * (VALUES / 1000) + part);
        for value in fewer_under_miri(some).chain([VALUES - 2, VALUES - 1]) {
            let (first, next) = (first_of(value), first_of(value + 1));
            let left_out = u128::from(digits_of(first).is_none());
            assert_eq!(next - first - left_out, (1 << 64) / VALUES, "{value}");
            for random in [first + left_out, next - 1] {
                let digits = digits_of(random).expect("not left out");
                let number =
                    digits.iter().fold(0, |number, &character| number * 36 + digit(character));
                assert_eq!(number as u128, value);
            }
        }
    }

    #[test]
    #[cfg_attr(miri, ignore = "Miri has no madvise(), which draw() calls")]
    fn every_character_is_equally_likely_at_every_position() {
        let mut counts = [[0; 36]; 16];
        for _ in 0..36_000 {
            for (position, &character) in cbc_iv().iter().enumerate() {
                counts[position][digit(character)] += 1;
            }
        }
        for (position, counts) in counts.iter().enumerate() {
            // 35 degrees of freedom: more than 105 happens once in 10^8.
            assert!(chi_squared(counts, 1000.0) < 105.0, "position {position}: {counts:?}");
        }
    }

    #[test]
    #[cfg_attr(miri, ignore = "Miri has no madvise(), which draw() calls")]
    fn the_positions_of_an_iv_are_independent() {
        let ivs: Vec<[u8; 16]> = (0..36_000).map(|_| cbc_iv()).collect();
        for (earlier, later) in
            (0..16).flat_map(|later| (0..later).map(move |earlier| (earlier, later)))
        {
            let mut counts = [0; 36];
            for iv in &ivs {
                counts[(digit(iv[later]) + 36 - digit(iv[earlier])) % 36] += 1;
            }
            // 35 degrees of freedom: more than 115 happens once in 10^9, and there are 120 pairs.
            assert!(chi_squared(&counts, 1000.0) < 115.0, "{earlier} and {later}: {counts:?}");
        }
    }

    #[test]
    #[cfg_attr(miri, ignore = "Miri has no madvise(), which draw() calls")]
    fn every_character_is_equally_likely_over_all_positions() {
        let mut counts = [0; 36];
        for _ in 0..450_000 {
            for character in cbc_iv() {
                counts[digit(character)] += 1;
            }
        }
        // 35 degrees of freedom: more than 105 happens once in 10^8.
        assert!(chi_squared(&counts, 200_000.0) < 105.0, "{counts:?}");
    }

    #[test]
    #[cfg_attr(miri, ignore = "Miri has no madvise(), which draw() calls")]
    fn nonces_spread_over_all_of_31_bits() {
        let mut counts = [0; 64];
        for _ in 0..64_000 {
            let nonce = draw(AesMode::Cbc).expect("randomness").nonce;
            assert!((0..=i64::from(i32::MAX)).contains(&nonce));
            counts[usize::try_from(nonce >> 25).expect("not negative")] += 1;
        }
        // 63 degrees of freedom: more than 150 happens once in 10^8.
        assert!(chi_squared(&counts, 1000.0) < 150.0, "{counts:?}");
    }

    #[test]
    #[cfg_attr(miri, ignore = "Miri has no madvise(), which draw() calls")]
    fn every_bit_of_a_gcm_iv_is_set_half_of_the_time() {
        let mut counts = [0; 96];
        for _ in 0..10_000 {
            let iv = gcm_iv();
            for (bit, count) in counts.iter_mut().enumerate() {
                *count += u32::from(iv[bit / 8] >> (bit % 8) & 1);
            }
        }
        // The standard deviation is 50: seven of them happen once in 10^11.
        for count in counts {
            assert!((4650..=5350).contains(&count), "{counts:?}");
        }
    }

    #[test]
    #[ignore = "takes a minute without optimisation; make test-long runs it"]
    fn ten_million_gcm_ivs_of_threads_differ() {
        let threads: Vec<_> = (0..8)
            .map(|_| {
                std::thread::spawn(|| -> Vec<_> { (0..1_250_000).map(|_| gcm_iv()).collect() })
            })
            .collect();
        let mut ivs: Vec<[u8; 12]> =
            threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect();
        ivs.sort_unstable();
        ivs.dedup();
        assert_eq!(ivs.len(), 10_000_000);
    }

    #[test]
    #[cfg_attr(miri, ignore = "Miri has no madvise(), which draw() calls")]
    fn threads_do_not_repeat_each_other() {
        let threads: Vec<_> = (0..8)
            .map(|_| {
                std::thread::spawn(|| -> Vec<[u8; 16]> { (0..1000).map(|_| cbc_iv()).collect() })
            })
            .collect();
        let ivs: HashSet<[u8; 16]> =
            threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect();
        assert_eq!(ivs.len(), 8000);
    }
}
