//! Integers as decimal text.
//!
//! A nonce has nine digits about as often as ten. Whatever branches on their number sends the
//! processor the wrong way in nearly half of the calls, so this shifts the number instead, until its first
//! digit is the first of ten.

use crate::digits::pairs;
use std::io::Write as _;

/// Writes `integer` to the front of `place`, which has room for any, 20 bytes, and returns how many
/// that took. What is behind them has no meaning.
#[inline(always)]
pub fn write_decimal(integer: i64, place: &mut [u8]) -> usize {
    match u32::try_from(integer) {
        Ok(integer) => write_u32(integer, place),
        Err(_) => write_any(integer, place),
    }
}

/// How many bytes [`write_decimal`] writes for `integer`.
pub fn decimal_len(integer: i64) -> usize {
    let digits = integer.unsigned_abs().checked_ilog10().unwrap_or(0) as usize + 1;
    digits + usize::from(integer < 0)
}

/// The decimal digits of the largest `u32`.
const MAX_DIGITS: usize = 10;

#[inline(always)]
#[expect(clippy::cast_possible_truncation, reason = "each half of a product is meant by itself")]
fn write_u32(integer: u32, place: &mut [u8]) -> usize {
    let digits = digits(integer);
    let shifted = u64::from(integer) * POWERS[MAX_DIGITS - digits];
    // The first pair of digits, and the others as a fraction of 2^64, rounded up by less than a tenth
    // of the last one: each multiplication moves the next pair in front of the point.
    let mut product = u128::from(shifted) * u128::from(u64::MAX / 10u64.pow(8) + 1);
    for pair in place[..MAX_DIGITS].as_chunks_mut().0 {
        *pair = PAIRS[(product >> u64::BITS) as usize];
        product = u128::from(product as u64) * 100;
    }
    digits
}

#[cold]
fn write_any(integer: i64, place: &mut [u8]) -> usize {
    let mut rest = &mut *place;
    write!(rest, "{integer}").expect("there is room");
    let left = rest.len();
    place.len() - left
}

/// How many decimal digits `integer` has (Lemire, "Computing the number of digits of an integer even
/// faster", 2021).
fn digits(integer: u32) -> usize {
    let at_its_bits = DIGITS_AT_BITS[(integer | 1).ilog2() as usize];
    ((u64::from(integer) + at_its_bits) >> u32::BITS) as usize
}

/// For each highest bit that a number can have: how many digits the largest such number has, as a
/// multiple of 2^32, less the smallest number of so many digits. With a number of fewer added, the
/// multiple is not reached.
static DIGITS_AT_BITS: [u64; u32::BITS as usize] = {
    // Stays so for 0 and 1: of one digit, 0 is the smallest number.
    let mut table = [1 << u32::BITS; u32::BITS as usize];
    let mut bit = 1;
    while bit < table.len() {
        let largest = (2u64 << bit) - 1;
        let exponent = largest.ilog10();
        table[bit] = ((exponent as u64 + 1) << u32::BITS) - 10u64.pow(exponent);
        bit += 1;
    }
    table
};

static POWERS: [u64; MAX_DIGITS] = {
    let mut powers = [1; MAX_DIGITS];
    let mut exponent = 1;
    while exponent < MAX_DIGITS {
        powers[exponent] = powers[exponent - 1] * 10;
        exponent += 1;
    }
    powers
};

static PAIRS: [[u8; 2]; 100] = pairs(10);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decimal(integer: i64) -> String {
        let mut place = [0xaa; 20];
        let len = write_decimal(integer, &mut place);
        String::from_utf8(place[..len].to_vec()).expect("digits")
    }

    #[test]
    fn decimal_len_is_the_length_of_the_decimal_text() {
        for integer in [0, 1, 9, 10, 99, 100, 4_294_967_295, i64::MAX, -1, -10, i64::MIN] {
            assert_eq!(decimal_len(integer), integer.to_string().len(), "{integer}");
        }
    }

    #[test]
    fn every_number_of_digits_begins_and_ends_where_it_should() {
        for exponent in 0..=18 {
            let power = 10i64.pow(exponent);
            for integer in [power - 1, power, power + 1, 2 * power - 1, 1 - power, -power] {
                assert_eq!(decimal(integer), integer.to_string());
            }
        }
        for bit in 0..=62 {
            for integer in [(1i64 << bit) - 1, 1 << bit, i64::MAX, i64::MIN] {
                assert_eq!(decimal(integer), integer.to_string());
            }
        }
    }

    proptest! {
        #[test]
        fn any_integer_reads_back_as_itself(integer in any::<i64>(), small in any::<u32>()) {
            prop_assert_eq!(decimal(integer), integer.to_string());
            prop_assert_eq!(decimal(small.into()), small.to_string());
        }
    }
}
