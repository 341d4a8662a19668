//! Integers as decimal text.

use crate::digits::pairs;
use std::io::Write as _;

/// Writes `integer` to the start of `out`, which has at least 20 bytes, and returns how many bytes
/// the number takes. Bytes after them are unspecified.
#[inline(always)]
pub fn write_decimal(integer: i64, out: &mut [u8]) -> usize {
    match u32::try_from(integer) {
        Ok(integer) => write_u32(integer, out),
        Err(_) => write_any(integer, out),
    }
}

/// Returns how many bytes [`write_decimal`] writes for `integer`.
pub fn decimal_len(integer: i64) -> usize {
    let digits = integer.unsigned_abs().checked_ilog10().unwrap_or(0) as usize + 1;
    digits + usize::from(integer < 0)
}

/// The decimal digits of the largest `u32`.
const MAX_DIGITS: usize = 10;

/// Writes `integer` without a branch on its number of digits.
///
/// A nonce has nine digits about as often as ten, so the processor would mispredict such a branch
/// in nearly half of the calls. Instead, the number is scaled to ten digits, and those are taken
/// by fixed-point digit extraction (see [`digits`](crate::digits)), the first digit first.
#[inline(always)]
#[expect(clippy::cast_possible_truncation, reason = "each half of a product is used by itself")]
fn write_u32(integer: u32, out: &mut [u8]) -> usize {
    let digits = integer.checked_ilog10().unwrap_or(0) as usize + 1;
    let scaled = u64::from(integer) * POWERS[MAX_DIGITS - digits];
    // scaled / 10^8 as a fixed-point number with 64 fractional bits. It is rounded up, by less
    // than a tenth of the last digit.
    let mut product = u128::from(scaled) * u128::from(u64::MAX / 10u64.pow(8) + 1);
    for pair in out[..MAX_DIGITS].as_chunks_mut().0 {
        *pair = PAIRS[(product >> u64::BITS) as usize];
        product = u128::from(product as u64) * 100;
    }
    digits
}

#[cold]
fn write_any(integer: i64, out: &mut [u8]) -> usize {
    let mut rest = &mut *out;
    write!(rest, "{integer}").expect("20 bytes hold any 64-bit integer");
    let spare = rest.len();
    out.len() - spare
}

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
        let mut buffer = [0xaa; 20];
        let len = write_decimal(integer, &mut buffer);
        String::from_utf8(buffer[..len].to_vec()).expect("digits")
    }

    #[test]
    fn decimal_len_is_the_length_of_the_decimal_text() {
        for integer in [0, 1, 9, 10, 99, 100, 4_294_967_295, i64::MAX, -1, -10, i64::MIN] {
            assert_eq!(decimal_len(integer), integer.to_string().len(), "{integer}");
        }
    }

    #[test]
    fn numbers_around_each_power_of_10_and_of_2_are_written_right() {
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
