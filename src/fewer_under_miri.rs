//! Fewer rounds for the tests that would take hours in Miri.

/// Returns every item, or under Miri every 17th: it is hundreds of times slower. 17 is prime to the
/// 16 bytes of a block, so that the lengths still end at different places in a block.
pub fn fewer_under_miri<T>(items: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
    items.step_by(if cfg!(miri) { 17 } else { 1 })
}
