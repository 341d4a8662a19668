//! A place that the claims are written to.

use super::decimal::write_decimal;

/// The bytes of an [`Output`] that can be written to at once.
pub const WINDOW: usize = 128 + size_of::<u64>();

/// A place that moves on with each write.
///
/// All is written through a window of fixed length at this place: so a write can store more than it
/// means, and one check of the window's bounds is enough for it.
pub trait Output {
    /// The bytes from the place on.
    fn window(&mut self) -> &mut [u8; WINDOW];

    /// Moves on by the `len` bytes of the window that are meant.
    fn advance(&mut self, len: usize);

    /// Processes a bit of what is written, and says whether there was enough to do so. Most places
    /// only keep it.
    #[inline(always)]
    fn step(&mut self) -> bool {
        false
    }

    /// Takes steps until too little is left for one.
    #[inline(always)]
    fn keep_up(&mut self) {
        while self.step() {}
    }

    /// Puts `bytes`, which fit the window.
    #[inline(always)]
    fn put<const N: usize>(&mut self, bytes: &[u8; N]) {
        self.window()[..N].copy_from_slice(bytes);
        self.advance(N);
    }

    /// Puts `before` and then `integer` in decimal, which fit the window together.
    #[inline(always)]
    fn put_integer<const N: usize>(&mut self, before: &[u8; N], integer: i64) {
        let (front, rest) = self.window().split_at_mut(N);
        front.copy_from_slice(before);
        let len = N + write_decimal(integer, rest);
        self.advance(len);
    }
}

/// A buffer that is written from its front on, and is at least a [`WINDOW`] longer than what is
/// written.
pub struct Written<'a> {
    pub buffer: &'a mut [u8],
    /// The bytes that are written.
    pub len: usize,
}

impl Output for Written<'_> {
    #[inline(always)]
    fn window(&mut self) -> &mut [u8; WINDOW] {
        self.buffer[self.len..].first_chunk_mut().expect("the buffer is longer by a window")
    }

    #[inline(always)]
    fn advance(&mut self, len: usize) {
        self.len += len;
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// What `write` writes, which is no more than `max_len` bytes.
    pub fn written(max_len: usize, write: impl FnOnce(&mut Written)) -> String {
        let mut buffer = vec![0xaa; max_len + WINDOW];
        let mut out = Written { buffer: &mut buffer, len: 0 };
        write(&mut out);
        let len = out.len;
        buffer.truncate(len);
        String::from_utf8(buffer).expect("JSON is text")
    }
}
