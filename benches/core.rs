//! Measures a whole token, its stages as the extension runs them, and AES, base64 and JSON alone, so
//! that a change shows where it acts.
//!
//! `cargo bench --no-default-features --features internals --bench core`

use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeEncrypt, KeyIvInit};
use base64::Engine as _;
use base64::engine::general_purpose::PAD;
use criterion::{BenchmarkGroup, Criterion, Throughput, measurement::WallTime};
use std::hint::black_box;
use zego_server_assistant::entropy;
use zego_server_assistant::token04::json::JsonText;
use zego_server_assistant::token04::json::sink::{SLACK, SliceSink};
use zego_server_assistant::token04::{self, AesMode, Claims, Iv, Randomness, Request};

const NOW: i64 = 1_619_769_776;
const SECRET: &[u8; 32] = b"fa94dd0f974cf2e293728a526b028271";
const RANDOM: Randomness = Randomness { nonce: 1_234_567_890, iv: Iv::Cbc(*b"exn62lbokoa8n8jp") };

const GCM_IV: Iv = Iv::Gcm(*b"exn62lbokoa8");

/// The characters of a token before its base64, and the decoded bytes before the ciphertext.
const VERSION_LEN: usize = 2;
const HEADER_LEN: usize = 28;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    criterion.bench_function("entropy::draw", |bencher| {
        bencher.iter(|| entropy::draw(black_box(AesMode::Cbc)));
    });
    for (name, payload) in [
        ("empty", String::new()),
        ("room", r#"{"room_id":"room-1","privilege":{"1":1,"2":1},"stream_id_list":[]}"#.into()),
        ("4 KiB ASCII", "0123456789abcdef".repeat(256)),
        ("4 KiB not ASCII", "直播间é😀 ".repeat(256)),
    ] {
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(payload.len() as u64));
        token(&mut group, &payload);
        parts(&mut group, &payload);
        group.finish();
    }
    criterion.final_summary();
}

fn request(payload: &str) -> Request<'_> {
    Request {
        app_id: 1_234_567_890,
        user_id: b"user1",
        secret: SECRET,
        effective_time: 3600,
        payload: payload.as_bytes(),
    }
}

/// Measures minting a token, each stage of it, and decoding.
fn token(group: &mut BenchmarkGroup<WallTime>, payload: &str) {
    let request = request(payload);
    let new = || Claims::new(black_box(&request), black_box(NOW), black_box(RANDOM.nonce));
    let claims = new().expect("a valid request");
    let mut scratch = vec![0; claims.scratch_len()];
    let binary = claims.encrypt(&RANDOM.iv, &mut scratch).to_vec();
    let mut token = vec![0; token04::token_len(binary.len())];

    group.bench_function("mint", |bencher| {
        bencher.iter(|| token04::mint(black_box(&request), black_box(NOW), black_box(&RANDOM)));
    });
    group.bench_function("Claims::new", |bencher| bencher.iter(new));
    group.bench_function("Claims::encrypt", |bencher| {
        bencher.iter(|| {
            black_box(&claims).encrypt(black_box(&RANDOM.iv), black_box(&mut scratch)).len()
        });
    });
    group.bench_function("Claims::encrypt, GCM", |bencher| {
        bencher
            .iter(|| black_box(&claims).encrypt(black_box(&GCM_IV), black_box(&mut scratch)).len());
    });
    group.bench_function("encode", |bencher| {
        bencher.iter(|| token04::encode(black_box(&binary), black_box(&mut token)));
    });
    group.bench_function("decode", |bencher| {
        bencher.iter(|| token04::decode(black_box(&token), black_box(SECRET)));
    });
}

/// Measures JSON, AES and base64 alone, each on as many bytes as in a token with this payload.
fn parts(group: &mut BenchmarkGroup<WallTime>, payload: &str) {
    let token = token04::mint(&request(payload), NOW, &RANDOM).expect("a valid request");
    let base64 = base64::engine::Simd::standard(PAD);
    let binary = base64.decode(&token[VERSION_LEN..]).expect("base64 after the version");
    let mut encoded = token.into_bytes();
    let mut body = binary[HEADER_LEN..].to_vec();
    // The padding is at least one byte.
    let plaintext_len = body.len() - 1;
    let text = || JsonText::new(black_box(payload.as_bytes())).expect("UTF-8");
    let mut escaped = vec![0; text().escaped_len() + SLACK];

    group.bench_function("JSON: check payload", |bencher| bencher.iter(text));
    group.bench_function("JSON: measure payload", |bencher| {
        bencher.iter(|| black_box(text()).escaped_len());
    });
    group.bench_function("JSON: write payload", |bencher| {
        bencher.iter(|| {
            let mut out = SliceSink { buffer: black_box(&mut escaped), len: 0 };
            black_box(text()).write(&mut out);
            black_box(out.len)
        });
    });
    group.bench_function("AES with the cbc crate", |bencher| {
        bencher.iter(|| {
            let (key, iv) = (black_box(SECRET), black_box(b"exn62lbokoa8n8jp"));
            let cbc = cbc::Encryptor::<aes::Aes256Enc>::new(key.into(), iv.into());
            cbc.encrypt_padded::<Pkcs7>(black_box(&mut body), plaintext_len).is_ok()
        });
    });
    group.bench_function("base64", |bencher| {
        bencher.iter(|| base64.encode_slice(black_box(&binary), black_box(&mut encoded)));
    });
}
