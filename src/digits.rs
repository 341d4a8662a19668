//! The digits `0-9a-z`, for each base that they are enough for.

/// All pairs of digits in `base`, in order: the base squared, which is `N`.
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
