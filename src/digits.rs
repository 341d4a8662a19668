//! Digits `0-9a-z` in pairs, for decimal numbers, hexadecimal escapes and base-36 IVs.
//!
//! Decimal numbers and IVs get their digits by fixed-point digit extraction: the number is a
//! fraction of 2^64, and each multiplication by the square of the base moves the next pair of
//! digits into the integer part. It needs neither division nor a branch on a digit, and gives the
//! first digit first. James Anhalt's `jeaiii_to_text` writes integers in this way.

/// Returns all pairs of digits in `base`, in order. `N` is the base squared.
pub const fn pairs<const N: usize>(base: usize) -> [[u8; 2]; N] {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    assert!(N == base * base);
    let mut pairs = [[0; 2]; N];
    let mut number = 0;
    while number < N {
        pairs[number] = [DIGITS[number / base], DIGITS[number % base]];
        number += 1;
    }
    pairs
}
