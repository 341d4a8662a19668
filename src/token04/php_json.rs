//! JSON strings exactly as PHP's `json_encode($text, JSON_HEX_AMP)` writes them.
//!
//! ZEGO's PHP library passes `JSON_BIGINT_AS_STRING`, which is 2, to `json_encode`, where 2 means
//! `JSON_HEX_AMP`: so `&` becomes `\u0026`. The rest are PHP's defaults: `/` is escaped, and what is
//! not ASCII becomes `\uXXXX` in lower-case hexadecimal, as surrogate pairs above U+FFFF.
//!
//! Most texts are ASCII, which is written eight bytes at a time: the word is stored as it is, and
//! stored again from each special character on, behind its escape. All claims take some 500
//! instructions without a payload and 1,050 with a room payload, of 3,000 and 3,900 for the whole
//! token. `serde_json`'s serializer, with a `Formatter` for these escapes, took 3,200 and 6,000.

use std::str::Utf8Error;

const WORD: usize = size_of::<u64>();
const RUN: usize = 2 * WORD;

/// The room beyond its text that [`Text::write`] may write to: stores are of whole words, and none
/// needs a check inside this many bytes.
pub const ROOM: usize = 64 + WORD;

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

    /// Writes it as it stands between the quotation marks of a JSON string to the front of `out`,
    /// and returns how many bytes that took. `out` has [`ROOM`] for more, which may be written to.
    pub fn write(self, out: &mut [u8]) -> usize {
        match self {
            Self::Ascii(bytes) => write_ascii(bytes, out),
            Self::Unicode(text) => write_unicode(text, out),
        }
    }
}

fn write_unicode(text: &str, out: &mut [u8]) -> usize {
    let mut written = 0;
    for character in text.chars() {
        match u8::try_from(character) {
            Ok(byte @ 0..0x80) => {
                put(escape_of(byte).0, &mut out[written..]);
                written += escape_of(byte).len();
            }
            _ => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    put(unicode_escape(*unit), &mut out[written..]);
                    written += MAX_GROWTH;
                }
            }
        }
    }
    written
}

/// The six bytes of `\uXXXX`.
fn unicode_escape(unit: u16) -> u64 {
    let [high, low] = unit.to_be_bytes().map(|byte| HEX_PAIRS[usize::from(byte)]);
    u64::from_le_bytes([b'\\', b'u', high[0], high[1], low[0], low[1], 0, 0])
}

/// Stores a whole word, of which only a part may be meant: what follows is stored over the rest.
fn put(word: u64, out: &mut [u8]) {
    *out.first_chunk_mut().expect("there is room for a word") = word.to_le_bytes();
}

fn write_ascii(bytes: &[u8], out: &mut [u8]) -> usize {
    let (mut read, mut written) = (0, 0);
    while let Some(word) = bytes[read..].first_chunk() {
        let len = write_word(*word, &mut out[written..]);
        read += WORD;
        written += len;
        if len == WORD {
            let len = copy_plain_runs(&bytes[read..], &mut out[written..]);
            read += len;
            written += len;
        }
    }
    let rest = &bytes[read..];
    if rest.is_empty() {
        return written;
    }
    // Spaces make it a whole word, and take one byte each.
    let mut word = [b' '; WORD];
    word[..rest.len()].copy_from_slice(rest);
    written + write_word(word, &mut out[written..]) - (WORD - rest.len())
}

/// Copies runs up to the first that has a special character, and returns how many bytes they were.
fn copy_plain_runs(bytes: &[u8], out: &mut [u8]) -> usize {
    let runs = bytes.as_chunks().0.iter().take_while(|run| is_plain(run));
    let places = out.as_chunks_mut().0.iter_mut();
    RUN * runs.zip(places).map(|(run, place)| *place = *run).count()
}

/// Whether every byte stands in JSON as it is. Compiles to a few vector instructions, as each byte
/// gets its own result and there is no early exit.
fn is_plain(run: &[u8; RUN]) -> bool {
    let is = |special: u8| run.map(|byte| u8::from(byte == special));
    let is_rare = run.map(|byte| u8::from(!(0x20..0x80).contains(&byte)));
    [is_rare, is(b'"'), is(b'\\'), is(b'/'), is(b'&')].iter().all(|found| *found == [0; RUN])
}

/// Writes eight bytes of ASCII, and returns how many bytes that took: all of them at once, then, at
/// each special one, its escape and all that is after it.
fn write_word(word: [u8; WORD], out: &mut [u8]) -> usize {
    let out: &mut [u8; ROOM] = out.first_chunk_mut().expect("there is room");
    let word = u64::from_le_bytes(word);
    let mut put = |word: u64, place: usize| {
        let place = place % (ROOM - WORD);
        out[place..place + WORD].copy_from_slice(&word.to_le_bytes());
    };
    put(word, 0);
    let mut special = special_bytes(word);
    let mut added = 0;
    while special != 0 {
        let at = special.trailing_zeros() / 8;
        let rest = word >> (at * 8);
        let at = at as usize;
        let escape = escape_of(rest.to_le_bytes()[0]);
        put(escape.0, at + added);
        added += escape.len() - 1;
        put(rest >> 8, at + 1 + added);
        special &= special - 1;
    }
    WORD + added
}

/// Which bytes of a word of ASCII do not stand in JSON as they are: the topmost bit of each is set.
fn special_bytes(word: u64) -> u64 {
    const fn all(byte: u8) -> u64 {
        u64::from_le_bytes([byte; WORD])
    }
    // Bytes below 0x80 carry nothing into the next one here.
    let differs_from = |byte: u8| (word ^ all(byte)) + all(0x7f);
    let is_printable = word + all(0x80 - 0x20);
    let plain = is_printable
        & differs_from(b'"')
        & differs_from(b'\\')
        & differs_from(b'/')
        & differs_from(b'&');
    !plain & all(0x80)
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

const HEX_PAIRS: [[u8; 2]; 256] = {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut pairs = [[0; 2]; 256];
    let mut byte = 0;
    while byte < pairs.len() {
        pairs[byte] = [HEX[byte >> 4], HEX[byte & 0xf]];
        byte += 1;
    }
    pairs
};

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
    use super::*;
    use proptest::prelude::*;

    fn escaped(text: &str) -> String {
        let text = Text::new(text.as_bytes()).expect("UTF-8");
        let mut buffer = vec![0; text.escaped_len() + ROOM];
        let written = text.write(&mut buffer);
        assert_eq!(written, text.escaped_len(), "measured and written differ");
        buffer.truncate(written);
        String::from_utf8(buffer).expect("JSON is text")
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
    fn a_special_character_is_seen_at_every_place_in_a_word() {
        for at in 0..3 * WORD {
            for special in ['"', '&', '\u{e9}', '\u{1f600}', '\n'] {
                let text: String =
                    (0..3 * WORD).map(|place| if place == at { special } else { 'x' }).collect();
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
