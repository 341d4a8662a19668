//! JSON strings exactly as PHP's `json_encode($text, JSON_HEX_AMP)` writes them.
//!
//! ZEGO's PHP library passes `JSON_BIGINT_AS_STRING`, which is 2, to `json_encode`, where 2 means
//! `JSON_HEX_AMP`: so `&` becomes `\u0026`. The rest are PHP's defaults: `/` is escaped, and what is
//! not ASCII becomes `\uXXXX` in lower-case hexadecimal, as surrogate pairs above U+FFFF.
//!
//! Bytes are taken to their escapes by a table, without a branch that depends on the byte. Where
//! none is needed for a while, vector instructions look at sixteen bytes and copy them. All claims
//! take 310 instructions without a payload and 840 with a room payload, of 2,360 and 3,260 for the
//! whole token. `serde_json`'s serializer, with a `Formatter` for these escapes, takes 2,280 and
//! 4,800 instead, and writes all of it before AES can start.

use super::output::{Output, WINDOW};
use crate::digits::pairs;
use std::str::Utf8Error;

const WORD: usize = size_of::<u64>();

/// The bytes of a text that are written to a window at once.
const RUN: usize = 16;

/// How many times longer a text gets at the most.
pub const MAX_GROWTH: usize = 6;

/// A text that can stand in JSON.
#[derive(Clone, Copy)]
pub enum Text<'a> {
    Ascii(&'a [u8]),
    Unicode(&'a str),
}

impl<'a> Text<'a> {
    pub fn new(bytes: &'a [u8]) -> Result<Self, Utf8Error> {
        if bytes.is_ascii() {
            Ok(Self::Ascii(bytes))
        } else {
            str::from_utf8(bytes).map(Self::Unicode)
        }
    }

    fn bytes(self) -> &'a [u8] {
        match self {
            Self::Ascii(bytes) => bytes,
            Self::Unicode(text) => text.as_bytes(),
        }
    }

    /// The bytes it has.
    pub fn len(self) -> usize {
        self.bytes().len()
    }

    /// The bytes it takes in JSON, without the quotation marks around it.
    pub fn escaped_len(self) -> usize {
        let (runs, rest) = self.bytes().as_chunks();
        let one_by_one =
            |run: &[u8]| -> usize { run.iter().map(|&byte| escape_of(byte).len()).sum() };
        let run_len = |run| if is_plain(run) { RUN } else { one_by_one(run) };
        runs.iter().map(run_len).sum::<usize>() + one_by_one(rest)
    }

    /// Writes it as it stands between the quotation marks of a JSON string.
    #[inline(always)]
    pub fn write(self, out: &mut impl Output) {
        match self {
            Self::Ascii(bytes) => write_ascii(bytes, out),
            Self::Unicode(text) => write_unicode(text, out),
        }
    }
}

#[inline(always)]
fn write_ascii(mut bytes: &[u8], out: &mut impl Output) {
    // As the run before was: looking first is lost time where a run does need escapes.
    let mut likely_plain = false;
    while let Some((run, rest)) = bytes.split_first_chunk::<RUN>() {
        let plain_len = if likely_plain { copy_plain(bytes, out.window()) } else { 0 };
        let len = if plain_len == 0 { write_bytes(run, out.window()) } else { plain_len };
        bytes = if plain_len == 0 { rest } else { &bytes[plain_len..] };
        likely_plain = plain_len > 0 || len == RUN;
        out.advance(len);
        out.keep_up();
    }
    let len = write_bytes(bytes, out.window());
    out.advance(len);
}

/// Copies up to eight runs that need no escapes, and returns how many bytes they have.
#[inline(never)]
fn copy_plain(bytes: &[u8], window: &mut [u8; WINDOW]) -> usize {
    let runs = bytes.as_chunks().0.iter().take_while(|run| is_plain(run));
    let places = window.as_chunks_mut().0.iter_mut();
    RUN * runs.zip(places).map(|(run, place)| *place = *run).count()
}

/// Writes up to a run of ASCII, and returns how many bytes that took.
#[inline(always)]
fn write_bytes(bytes: &[u8], window: &mut [u8; WINDOW]) -> usize {
    bytes.iter().fold(0, |written, &byte| store(escape_of(byte), window, written))
}

#[inline(always)]
fn write_unicode(mut text: &str, out: &mut impl Output) {
    while !text.is_empty() {
        let (piece, rest) = split_piece(text);
        let len = write_characters(piece, out.window());
        out.advance(len);
        out.keep_up();
        text = rest;
    }
}

/// Splits off as many characters as are sure to fit a run.
fn split_piece(text: &str) -> (&str, &str) {
    let mut end = text.len().min(RUN);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.split_at(end)
}

/// Writes up to a run of UTF-8, and returns how many bytes that took.
#[inline(never)]
fn write_characters(piece: &str, window: &mut [u8; WINDOW]) -> usize {
    piece.chars().fold(0, |written, character| match u8::try_from(character) {
        Ok(byte @ 0..0x80) => store(escape_of(byte), window, written),
        _ => character
            .encode_utf16(&mut [0; 2])
            .iter()
            .fold(written, |written, &unit| store(unicode_escape(unit), window, written)),
    })
}

/// Stores an escape behind the `written` bytes of the window, and returns how many they are now. It
/// stores a whole word: what follows is stored over what is too much.
fn store(escape: Escape, window: &mut [u8; WINDOW], written: usize) -> usize {
    // A run never takes so many: this only tells the compiler.
    let place = written % (WINDOW - WORD);
    window[place..place + WORD].copy_from_slice(&escape.0.to_le_bytes());
    written + escape.len()
}

/// `\uXXXX`.
fn unicode_escape(unit: u16) -> Escape {
    let [high, low] = unit.to_be_bytes().map(|byte| HEX_PAIRS[usize::from(byte)]);
    Escape(u64::from_le_bytes([b'\\', b'u', high[0], high[1], low[0], low[1], 0, 6]))
}

/// Whether every byte stands in JSON as it is. Compiles to a few vector instructions, as no byte's
/// answer decides whether the next is looked at.
fn is_plain(run: &[u8; RUN]) -> bool {
    let is_special = |byte: u8| -> u8 {
        let is = |special: u8| u8::from(byte == special);
        u8::from(!(0x20..0x80).contains(&byte)) | is(b'"') | is(b'&') | is(b'/') | is(b'\\')
    };
    run.iter().fold(0, |found, &byte| found | is_special(byte)) == 0
}

fn escape_of(byte: u8) -> Escape {
    ESCAPES[usize::from(byte)]
}

/// What one byte of UTF-8 becomes in JSON: up to six bytes and, in the topmost, their number. A
/// character beyond ASCII has the bytes of its whole escape counted at its first byte.
#[derive(Clone, Copy)]
struct Escape(u64);

impl Escape {
    const fn new(text: &[u8]) -> Self {
        let mut word = [0; 8];
        let mut at = 0;
        while at < text.len() {
            word[at] = text[at];
            word[7] += 1;
            at += 1;
        }
        Self(u64::from_le_bytes(word))
    }

    const fn counted(len: u8) -> Self {
        Self(u64::from_le_bytes([0, 0, 0, 0, 0, 0, 0, len]))
    }

    fn len(self) -> usize {
        usize::from(self.0.to_le_bytes()[7])
    }
}

const HEX_PAIRS: [[u8; 2]; 256] = pairs(16);

static ESCAPES: [Escape; 256] = {
    let mut table = [Escape::counted(0); 256];
    let mut byte = 0u8;
    loop {
        table[byte as usize] = match byte {
            b'"' => Escape::new(br#"\""#),
            b'\\' => Escape::new(br"\\"),
            b'/' => Escape::new(br"\/"),
            0x08 => Escape::new(br"\b"),
            0x0c => Escape::new(br"\f"),
            b'\n' => Escape::new(br"\n"),
            b'\r' => Escape::new(br"\r"),
            b'\t' => Escape::new(br"\t"),
            0x00..=0x1f | b'&' => {
                let [high, low] = HEX_PAIRS[byte as usize];
                Escape::new(&[b'\\', b'u', b'0', b'0', high, low])
            }
            0x20..=0x7f => Escape::new(&[byte]),
            // Continuation bytes: counted with the first byte of their character.
            0x80..=0xbf => Escape::counted(0),
            0xc0..=0xef => Escape::counted(6),
            0xf0..=0xff => Escape::counted(12),
        };
        if byte == u8::MAX {
            break table;
        }
        byte += 1;
    }
};

#[cfg(test)]
mod tests {
    use super::super::output::tests::written;
    use super::*;
    use proptest::prelude::*;

    fn escaped(text: &str) -> String {
        let text = Text::new(text.as_bytes()).expect("UTF-8");
        let json = written(text.len() * MAX_GROWTH, |out| text.write(out));
        assert_eq!(json.len(), text.escaped_len(), "measured and written differ");
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
    fn a_special_character_is_seen_at_every_place_in_a_run() {
        for at in 0..3 * RUN {
            for special in "\0\n\x1f\"&/\\ \x7f\u{80}\u{e9}\u{1f600}".chars() {
                let text: String =
                    (0..3 * RUN).map(|place| if place == at { special } else { 'x' }).collect();
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
