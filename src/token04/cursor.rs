//! Writing forward into memory of a length measured before.

/// A place in a buffer that moves on with each write. Writing past the end panics: lengths are
/// measured first, so it would mean that measuring and writing disagree.
pub struct Cursor<'a> {
    buffer: &'a mut [u8],
    position: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(buffer: &'a mut [u8]) -> Self {
        Self { buffer, position: 0 }
    }

    /// The bytes written so far.
    pub fn position(&self) -> usize {
        self.position
    }

    pub fn put(&mut self, bytes: &[u8]) {
        let end = self.position + bytes.len();
        self.buffer[self.position..end].copy_from_slice(bytes);
        self.position = end;
    }

    /// Lets `write` write to what is left, and moves on by the bytes it says it has written.
    pub fn put_with(&mut self, write: impl FnOnce(&mut [u8]) -> usize) {
        self.position += write(&mut self.buffer[self.position..]);
    }

    pub fn put_integer(&mut self, integer: impl itoa::Integer) {
        self.put(itoa::Buffer::new().format(integer).as_bytes());
    }
}
