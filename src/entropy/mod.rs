//! Nonces and IVs: from `ChaCha12`, seeded by the operating system, and never shared by a fork.
//!
//! PHP-FPM and Apache fork their workers from a process that has loaded the extension, and
//! `pcntl_fork` forks any process at any time. A generator whose state is copied by a fork would
//! hand out the same IVs in parent and child, so each thread's generator is bound to the generation
//! of the process that it was seeded in (`fork_guard` counts them), and seeded anew in the next.
//!
//! Where the operating system gives no randomness there is an error, and no token.

#[allow(unsafe_code, reason = "a page the kernel wipes on fork, and a handler it calls")]
mod fork_guard;

use crate::digits::pairs;
use crate::token04::{Iv, Random};
use rand::rngs::{StdRng, SysError, SysRng};
use rand::{Rng, SeedableRng};
use std::cell::RefCell;
use std::mem::ManuallyDrop;

/// What [`draw`] draws from, in words for `phpinfo()`.
pub const SOURCE: &str = "ChaCha12, seeded by the operating system in every process";

/// There is no randomness, so no token can be minted.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The operating system's source failed.
    #[error("the operating system gives no randomness: {0}")]
    System(#[from] SysError),
    /// It could not be arranged to notice a fork.
    #[error("a fork of the process could not be noticed")]
    ForkGuard,
}

struct Generator {
    generation: u64,
    /// Never dropped: a destructor in a thread-local variable would keep the extension from being
    /// unloaded, as Apache does at each graceful restart.
    rng: ManuallyDrop<StdRng>,
}

impl Generator {
    #[cold]
    fn seeded(generation: u64) -> Result<Self, SysError> {
        let rng = ManuallyDrop::new(StdRng::try_from_rng(&mut SysRng)?);
        Ok(Self { generation, rng })
    }
}

thread_local! {
    static GENERATOR: RefCell<Option<Generator>> = const { RefCell::new(None) };
}

/// Draws the nonce and the IV of one token.
///
/// # Errors
///
/// If the operating system gives no randomness, which it is asked for once in a process and thread.
pub fn draw() -> Result<Random, Error> {
    let generation = fork_guard::generation().ok_or(Error::ForkGuard)?;
    GENERATOR.with_borrow_mut(|generator| {
        let generator = match generator {
            Some(generator) if generator.generation == generation => generator,
            stale => stale.insert(Generator::seeded(generation)?),
        };
        Ok(random(&mut generator.rng))
    })
}

/// Gives back to the system what noticing forks took. The next [`draw`] takes it again.
pub fn release() {
    fork_guard::release();
}

fn random(rng: &mut StdRng) -> Random {
    let nonce = rng.next_u32() >> 1;
    let mut iv = Iv::default();
    for half in iv.as_chunks_mut().0 {
        *half = eight_characters(rng);
    }
    Random { nonce: nonce.into(), iv }
}

/// Eight of `0-9a-z`, each as likely as any other.
// Not inlined, so that all eight come back in one register: inlined, each pair of digits goes to the
// stack and back.
#[inline(never)]
fn eight_characters(rng: &mut StdRng) -> [u8; 8] {
    loop {
        if let Some(digits) = eight_digits(rng.next_u64()) {
            return digits;
        }
    }
}

/// The first eight digits in base 36 of `random` as a fraction of 2^64: each multiplication moves
/// two more in front of the point. `None` for the few numbers that would make some digits more
/// likely than others: those that leave less than 2^64 mod 36^8 behind the point (Lemire, "Fast
/// Random Integer Generation in an Interval", 2019).
#[expect(clippy::cast_possible_truncation, reason = "each half of the product is meant by itself")]
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
    use std::collections::HashSet;

    /// How far counts are from `expected` each: chi-squared with one degree of freedom less than
    /// there are counts.
    fn chi_squared(counts: &[u32], expected: f64) -> f64 {
        counts.iter().map(|&count| (f64::from(count) - expected).powi(2) / expected).sum()
    }

    fn digit(character: u8) -> usize {
        char::from(character).to_digit(36).expect("0-9a-z") as usize
    }

    #[test]
    fn every_eight_digits_come_from_as_many_random_numbers() {
        const VALUES: u128 = 36u128.pow(8);
        let first_of = |value: u128| (value << 64).div_ceil(VALUES);
        let digits_of = |random: u128| eight_digits(u64::try_from(random).expect("64 bits"));
        let some = (0..1000).map(|part| part * (VALUES / 1000) + part);
        for value in some.chain([VALUES - 2, VALUES - 1]) {
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
    fn every_character_is_as_likely_at_every_place() {
        let mut counts = [[0; 36]; 16];
        for _ in 0..36_000 {
            for (place, &character) in draw().expect("randomness").iv.iter().enumerate() {
                counts[place][digit(character)] += 1;
            }
        }
        for (place, counts) in counts.iter().enumerate() {
            // 35 degrees of freedom: more than 105 happens once in 10^8.
            assert!(chi_squared(counts, 1000.0) < 105.0, "place {place}: {counts:?}");
        }
    }

    #[test]
    fn no_place_of_an_iv_follows_from_another() {
        let ivs: Vec<Iv> = (0..36_000).map(|_| draw().expect("randomness").iv).collect();
        for (earlier, later) in
            (0..16).flat_map(|later| (0..later).map(move |place| (place, later)))
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
    fn no_character_is_more_likely_over_all_places() {
        let mut counts = [0; 36];
        for _ in 0..450_000 {
            for character in draw().expect("randomness").iv {
                counts[digit(character)] += 1;
            }
        }
        // 35 degrees of freedom: more than 105 happens once in 10^8.
        assert!(chi_squared(&counts, 200_000.0) < 105.0, "{counts:?}");
    }

    #[test]
    fn nonces_spread_over_all_of_31_bits() {
        let mut counts = [0; 64];
        for _ in 0..64_000 {
            let nonce = draw().expect("randomness").nonce;
            assert!((0..=i64::from(i32::MAX)).contains(&nonce));
            counts[usize::try_from(nonce >> 25).expect("not negative")] += 1;
        }
        // 63 degrees of freedom: more than 150 happens once in 10^8.
        assert!(chi_squared(&counts, 1000.0) < 150.0, "{counts:?}");
    }

    #[test]
    fn threads_do_not_repeat_each_other() {
        let threads: Vec<_> = (0..8)
            .map(|_| {
                std::thread::spawn(|| -> Vec<Iv> {
                    (0..1000).map(|_| draw().expect("randomness").iv).collect()
                })
            })
            .collect();
        let ivs: HashSet<Iv> =
            threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect();
        assert_eq!(ivs.len(), 8000);
    }
}
