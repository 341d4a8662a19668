//! Byte sinks that JSON is written to.

use super::decimal::write_decimal;
use super::{CHUNK, MAX_EXPANSION, WORD};

/// The spare bytes that a sink always offers. They hold a chunk of text of which every byte is
/// escaped, and the rest of the last escape, which is stored as a whole word.
pub const SLACK: usize = CHUNK * MAX_EXPANSION + WORD;

/// A byte sink with a write position.
///
/// Everything is written to [`spare`](Self::spare), whose length is fixed: so one bounds check
/// covers a whole chunk, and a write may store more bytes than it keeps.
pub trait Sink {
    /// Returns the bytes after the write position.
    fn spare(&mut self) -> &mut [u8; SLACK];

    /// Moves the write position by `len` bytes of the spare ones.
    fn advance(&mut self, len: usize);

    /// Appends `bytes`, at most [`SLACK`].
    #[inline(always)]
    fn put<const N: usize>(&mut self, bytes: &[u8; N]) {
        self.spare()[..N].copy_from_slice(bytes);
        self.advance(N);
    }

    /// Appends `label` and then `integer` in decimal.
    #[inline(always)]
    fn put_integer<const N: usize>(&mut self, label: &[u8; N], integer: i64) {
        let (start, rest) = self.spare().split_at_mut(N);
        start.copy_from_slice(label);
        let len = N + write_decimal(integer, rest);
        self.advance(len);
    }
}

/// A sink that fills a buffer from its start. The buffer is longer than the text by at least
/// [`SLACK`] bytes.
pub struct SliceSink<'a> {
    pub buffer: &'a mut [u8],
    /// The bytes written so far.
    pub len: usize,
}

impl Sink for SliceSink<'_> {
    #[inline(always)]
    fn spare(&mut self) -> &mut [u8; SLACK] {
        self.buffer[self.len..].first_chunk_mut().expect("the buffer ends with spare bytes")
    }

    #[inline(always)]
    fn advance(&mut self, len: usize) {
        self.len += len;
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// Returns the text that `write` writes, at most `max_len` bytes.
    pub fn written(max_len: usize, write: impl FnOnce(&mut SliceSink)) -> String {
        let mut buffer = vec![0xaa; max_len + SLACK];
        let mut out = SliceSink { buffer: &mut buffer, len: 0 };
        write(&mut out);
        let len = out.len;
        buffer.truncate(len);
        String::from_utf8(buffer).expect("JSON is text")
    }
}
