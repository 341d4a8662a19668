//! Every input in the corpora of the fuzz targets, through the same functions.

mod targets;

use std::fs;
use std::path::Path;

fn replay(name: &str, target: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(name);
    let inputs = fs::read_dir(&folder).expect("the corpus is in the repository");
    let mut count = 0;
    for input in inputs {
        let path = input.expect("an entry").path();
        // Shown where the target panics.
        println!("{}", path.display());
        target(&fs::read(&path).expect("readable"));
        count += 1;
    }
    assert!(count > 0, "{} is empty", folder.display());
}

#[test]
fn mint() {
    replay("mint", targets::mint);
}

#[test]
fn decode_token() {
    replay("decode_token", targets::decode_token);
}

#[test]
fn decode_binary() {
    replay("decode_binary", targets::decode_binary);
}

#[test]
fn decode_plaintext() {
    replay("decode_plaintext", targets::decode_plaintext);
}
