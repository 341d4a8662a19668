//! JSON strings exactly as PHP's `json_encode($text, JSON_HEX_AMP)` writes them.
//!
//! ZEGO's PHP library passes `JSON_BIGINT_AS_STRING`, which is 2, to `json_encode`, where 2 means
//! `JSON_HEX_AMP`: so `&` becomes `\u0026`. The rest are PHP's defaults: `/` is escaped, and what is
//! not ASCII becomes `\uXXXX` in lower-case hexadecimal, as surrogate pairs above U+FFFF.
//!
//! A text is measured first and written second, so that the token's length is known before its
//! memory is taken. Both look at eight bytes at a time, in one 64-bit word.

const WORD: usize = size_of::<u64>();
const HEX: &[u8; 16] = b"0123456789abcdef";

/// The bytes that `text` takes in JSON, without the quotation marks around it.
pub fn escaped_len(text: &str) -> usize {
    let (words, rest) = text.as_bytes().as_chunks();
    let len_of = |bytes: &[u8]| -> usize { bytes.iter().map(|&byte| escape_of(byte).len()).sum() };
    let is_plain = |word: &[u8; WORD]| plain_prefix(*word) == WORD;
    let words: usize =
        words.iter().map(|word| if is_plain(word) { WORD } else { len_of(word) }).sum();
    words + len_of(rest)
}

/// Writes `text` as it stands between the quotation marks of a JSON string to the front of `out`,
/// and returns how many bytes that took. `out` has room for [`escaped_len`].
pub fn write_escaped(text: &str, out: &mut [u8]) -> usize {
    let (mut read, mut write) = (0, 0);
    while read < text.len() {
        if let Some(&word) = text.as_bytes()[read..].first_chunk() {
            let len = plain_prefix(word);
            put_word(word, len, &mut out[write..]);
            (read, write) = (read + len, write + len);
            if len == WORD {
                continue;
            }
        }
        let byte = text.as_bytes()[read];
        if byte.is_ascii() {
            let escape = escape_of(byte);
            put_word(escape.0, escape.len(), &mut out[write..]);
            (read, write) = (read + 1, write + escape.len());
        } else {
            let (len, escaped_len) = write_utf16(&text[read..], &mut out[write..]);
            (read, write) = (read + len, write + escaped_len);
        }
    }
    write
}

/// Writes the first `len` bytes of `word`: with one store where there is room for all of it, as
/// what follows is written over anyhow.
fn put_word(word: [u8; WORD], len: usize, out: &mut [u8]) {
    match out.first_chunk_mut() {
        Some(slot) => *slot = word,
        None => out[..len].copy_from_slice(&word[..len]),
    }
}

/// Writes the first character as UTF-16, and returns the bytes it had and the bytes it took.
#[cold]
fn write_utf16(text: &str, out: &mut [u8]) -> (usize, usize) {
    let mut written = 0;
    let character = text.chars().next().unwrap_or_default();
    for unit in character.encode_utf16(&mut [0; 2]) {
        let digit = |shift: u32| HEX[usize::from(*unit >> shift & 0xf)];
        let escape = [b'\\', b'u', digit(12), digit(8), digit(4), digit(0)];
        out[written..written + escape.len()].copy_from_slice(&escape);
        written += escape.len();
    }
    (character.len_utf8(), written)
}

/// How many bytes of `word`, from the first on, stand in JSON as they are.
///
/// Each byte's topmost bit is set where the byte is special, and possibly where one before it is:
/// of these only the first counts. Subtracting borrows into it from bytes below what is
/// subtracted; exclusive or makes a byte zero where it is the one looked for; bytes that have it
/// set already are beyond ASCII, and special.
fn plain_prefix(word: [u8; WORD]) -> usize {
    const fn all(byte: u8) -> u64 {
        u64::from_le_bytes([byte; WORD])
    }
    let word = u64::from_le_bytes(word);
    let is = |bytes: u64, byte: u8| (bytes ^ all(byte)).wrapping_sub(all(1));
    let control = word.wrapping_sub(all(0x20));
    let quote_or_ampersand = is(word & !all(b'"' ^ b'&'), b'"' & b'&');
    let special = word | control | quote_or_ampersand | is(word, b'/') | is(word, b'\\');
    ((special & all(0x80)).trailing_zeros() / u8::BITS) as usize
}

fn escape_of(byte: u8) -> Escape {
    ESCAPES[usize::from(byte)]
}

/// What one byte of UTF-8 becomes in JSON: up to six bytes and, in the topmost, their number, so
/// that writing one is a single store. A character beyond ASCII has the bytes of its whole escape
/// counted at its first byte, and none to store.
#[derive(Clone, Copy)]
struct Escape([u8; WORD]);

impl Escape {
    const fn new(text: &[u8]) -> Self {
        let mut word = [0; WORD];
        let mut at = 0;
        while at < text.len() {
            word[at] = text[at];
            word[7] += 1;
            at += 1;
        }
        Self(word)
    }

    const fn counted(len: u8) -> Self {
        Self([0, 0, 0, 0, 0, 0, 0, len])
    }

    fn len(self) -> usize {
        self.0[7].into()
    }
}

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
                let (high, low) = (HEX[(byte >> 4) as usize], HEX[(byte & 0xf) as usize]);
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
        let mut buffer = vec![0; escaped_len(text)];
        let written = write_escaped(text, &mut buffer);
        assert_eq!(written, buffer.len(), "measured and written differ for {text:?}");
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
