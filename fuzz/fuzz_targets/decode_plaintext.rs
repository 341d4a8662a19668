#![no_main]

#[path = "../../tests/fuzz/targets.rs"]
#[allow(dead_code, reason = "the other targets are binaries of their own")]
mod targets;

libfuzzer_sys::fuzz_target!(|input: &[u8]| targets::decode_plaintext(input));
