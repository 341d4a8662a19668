//! JSON strings exactly as PHP's `json_encode($text, JSON_HEX_AMP)` writes them.
//!
//! ZEGO's PHP library passes `JSON_BIGINT_AS_STRING` to `json_encode`. That constant is 2, which
//! `json_encode` reads as `JSON_HEX_AMP`: so `&` becomes `\u0026`. All other characters follow
//! PHP's defaults: `/` is escaped, and characters beyond ASCII become `\uXXXX` in lower-case
//! hexadecimal, as surrogate pairs above U+FFFF.
//!
//! A table holds the escape of each ASCII character, so that escaping needs no branch on it. `serde_json`
//! with a `Formatter` for these escapes would do the same in a few lines, but takes several times
//! the instructions and cannot write while AES runs: `docs/performance.md` has the figures.

mod decimal;
pub mod sink;

pub(super) use decimal::decimal_len;

use crate::digits::pairs;
use sink::{SLACK, Sink};
use std::str::Utf8Error;

/// The bytes of a text that are escaped or measured at once: one vector register on x86-64
/// and aarch64.
const CHUNK: usize = 16;

/// In texts over this length in bytes, chunks without special characters are copied. In shorter ones,
/// such as a room payload, nearly every chunk has one, and looking for it would be lost time.
const LONG: usize = 256;

/// The bytes of an escape as it is stored.
const WORD: usize = size_of::<u64>();

/// How many bytes one byte of text becomes at most: `\u0000` for a control character.
pub const MAX_EXPANSION: usize = 6;

/// A text that is valid UTF-8, and so can be written as a JSON string.
#[derive(Clone, Copy)]
pub enum JsonText<'a> {
    Ascii(&'a [u8]),
    Unicode(&'a str),
}

impl<'a> JsonText<'a> {
    /// Checks that `bytes` are UTF-8.
    ///
    /// # Errors
    ///
    /// The offset of the first byte that is not valid UTF-8.
    pub fn new(bytes: &'a [u8]) -> Result<Self, Utf8Error> {
        if bytes.is_ascii() { Ok(Self::Ascii(bytes)) } else { Self::unicode(bytes) }
    }

    #[inline(never)]
    fn unicode(bytes: &'a [u8]) -> Result<Self, Utf8Error> {
        // The standard library's check is slower, but says where the error is.
        simdutf8::basic::from_utf8(bytes).or_else(|_| str::from_utf8(bytes)).map(Self::Unicode)
    }

    fn bytes(self) -> &'a [u8] {
        match self {
            Self::Ascii(bytes) => bytes,
            Self::Unicode(text) => text.as_bytes(),
        }
    }

    /// Returns the length of the text in bytes.
    pub(super) fn len(self) -> usize {
        self.bytes().len()
    }

    /// Returns the length of the text in JSON in bytes, without the quotation marks around it.
    #[must_use]
    pub fn escaped_len(self) -> usize {
        let (chunks, tail) = self.bytes().as_chunks();
        let measured = |bytes: &[u8]| -> usize {
            bytes.iter().map(|&byte| ESCAPED_LEN[usize::from(byte)]).sum()
        };
        let is_plain = |chunk: &[u8; CHUNK]| chunk.is_ascii() && !has_special(chunk);
        let chunk_len = |chunk| if is_plain(chunk) { CHUNK } else { measured(chunk) };
        chunks.iter().map(chunk_len).sum::<usize>() + measured(tail)
    }

    /// Writes the text as it appears between the quotation marks of a JSON string.
    #[inline(always)]
    pub fn write(self, out: &mut impl Sink) {
        match self {
            Self::Ascii(bytes) => write_ascii(bytes, out),
            Self::Unicode(text) => write_unicode(text, out),
        }
    }
}

#[inline(always)]
fn write_ascii(bytes: &[u8], out: &mut impl Sink) {
    let (chunks, tail) = bytes.as_chunks::<CHUNK>();
    let is_long = bytes.len() > LONG;
    for chunk in chunks {
        let spare = out.spare();
        let len = if is_long && !has_special(chunk) {
            spare[..CHUNK].copy_from_slice(chunk);
            CHUNK
        } else {
            escape(chunk, spare)
        };
        out.advance(len);
    }
    let len = escape(tail, out.spare());
    out.advance(len);
}

/// Writes the escapes of at most [`CHUNK`] bytes of ASCII, and returns their length.
#[inline(always)]
fn escape(bytes: &[u8], spare: &mut [u8; SLACK]) -> usize {
    bytes.iter().fold(0, |len, &byte| ESCAPES[usize::from(byte)].store(spare, len))
}

#[inline(always)]
fn write_unicode(text: &str, out: &mut impl Sink) {
    for character in text.chars() {
        let spare = out.spare();
        let len = match u8::try_from(character) {
            Ok(byte @ 0..0x80) => ESCAPES[usize::from(byte)].store(spare, 0),
            _ => (character.encode_utf16(&mut [0; 2]).iter())
                .fold(0, |len, &unit| Escape::of_utf16(unit).store(spare, len)),
        };
        out.advance(len);
    }
}

/// Returns whether a character of ASCII in the chunk needs an escape. Checks all bytes without a
/// branch, so it compiles to a few vector instructions.
fn has_special(chunk: &[u8; CHUNK]) -> bool {
    let is_special = |byte: u8| -> u8 {
        let is = |special: u8| u8::from(byte == special);
        u8::from(byte < 0x20) | is(b'"') | is(b'&') | is(b'/') | is(b'\\')
    };
    chunk.iter().fold(0, |found, &byte| found | is_special(byte)) != 0
}

/// The text of one ASCII character, or of one UTF-16 unit, in JSON. In little-endian order, bytes 0
/// to 5 hold the text, byte 7 its length.
#[derive(Clone, Copy)]
struct Escape(u64);

impl Escape {
    const fn new(text: &[u8]) -> Self {
        let mut bytes = [0; WORD];
        let mut at = 0;
        while at < text.len() {
            bytes[at] = text[at];
            bytes[7] += 1;
            at += 1;
        }
        Self(u64::from_le_bytes(bytes))
    }

    /// Returns `\uXXXX`.
    const fn of_utf16(unit: u16) -> Self {
        let [high, low] = unit.to_be_bytes();
        let (high, low) = (HEX_PAIRS[high as usize], HEX_PAIRS[low as usize]);
        Self(u64::from_le_bytes([b'\\', b'u', high[0], high[1], low[0], low[1], 0, 6]))
    }

    const fn len(self) -> usize {
        (self.0 >> 56) as usize
    }

    /// Stores the escape after the first `len` of the spare bytes, and returns how many there are
    /// then. All of the word is stored: the next store overwrites the bytes after the escape.
    #[inline(always)]
    fn store(self, spare: &mut [u8; SLACK], len: usize) -> usize {
        spare[len..len + WORD].copy_from_slice(&self.0.to_le_bytes());
        len + self.len()
    }
}

const HEX_PAIRS: [[u8; 2]; 256] = pairs(16);

/// The escape of each ASCII character. The other entries are unused: with one for every byte, the
/// compiler needs no bounds check.
static ESCAPES: [Escape; 256] = {
    let mut table = [Escape::new(b""); 256];
    let mut byte = 0u8;
    while byte < 128 {
        table[byte as usize] = match byte {
            b'"' => Escape::new(br#"\""#),
            b'\\' => Escape::new(br"\\"),
            b'/' => Escape::new(br"\/"),
            0x08 => Escape::new(br"\b"),
            0x0c => Escape::new(br"\f"),
            b'\n' => Escape::new(br"\n"),
            b'\r' => Escape::new(br"\r"),
            b'\t' => Escape::new(br"\t"),
            0x00..=0x1f | b'&' => Escape::of_utf16(byte as u16),
            _ => Escape::new(&[byte]),
        };
        byte += 1;
    }
    table
};

/// The length in bytes of the escape of a character, at the first byte of its UTF-8 form. The other
/// bytes of a character add nothing.
static ESCAPED_LEN: [usize; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < table.len() {
        table[byte] = match byte {
            0x00..=0x7f => ESCAPES[byte].len(),
            0x80..=0xbf => 0,
            // U+0080 to U+FFFF: one UTF-16 unit.
            0xc0..=0xef => 6,
            // Above U+FFFF: a surrogate pair.
            _ => 12,
        };
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::sink::tests::written;
    use super::*;
    use crate::fewer_under_miri::fewer_under_miri;
    use proptest::prelude::*;

    fn escaped(text: &str) -> String {
        let text = JsonText::new(text.as_bytes()).expect("UTF-8");
        let json = written(text.len() * MAX_EXPANSION, |out| text.write(out));
        assert_eq!(json.len(), text.escaped_len(), "the measured and the written length");
        json
    }

    #[test]
    fn ampersand_and_slash_are_escaped_angle_brackets_and_quotes_are_not() {
        assert_eq!(escaped("a&b/c<d>e'f\x7f"), "a\\u0026b\\/c<d>e'f\x7f");
    }

    #[test]
    fn control_characters_use_the_short_forms_json_has() {
        assert_eq!(escaped("\x08\x0c\n\r\t\0\x0b\x1f"), r"\b\f\n\r\t\u0000\u000b\u001f");
        assert_eq!(escaped(r#"""#), r#"\""#);
        assert_eq!(escaped(r"\"), r"\\");
    }

    #[test]
    fn beyond_ascii_is_lower_case_utf_16() {
        assert_eq!(escaped("\u{e9}\u{7528}\u{2028}"), r"\u00e9\u7528\u2028");
        assert_eq!(escaped("\u{1f600}"), r"\ud83d\ude00");
    }

    #[test]
    fn a_special_character_is_escaped_at_every_offset_of_a_chunk() {
        for at in fewer_under_miri(0..3 * CHUNK) {
            for special in "\0\n\x1f\"&/\\ \x7f\u{80}\u{e9}\u{1f600}".chars() {
                let text: String =
                    (0..3 * CHUNK).map(|offset| if offset == at { special } else { 'x' }).collect();
                let expected = text.replace(special, &escaped(&special.to_string()));
                assert_eq!(escaped(&text), expected);
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_reads_back_as_itself(text in any::<String>()) {
            let json = format!("\"{}\"", escaped(&text));
            prop_assert!(json.is_ascii());
            prop_assert_eq!(serde_json::from_str::<String>(&json).expect("valid JSON"), text);
        }
    }
}
