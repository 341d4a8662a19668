//! The limits of a request, and the order in which they are checked.

use zego_server_assistant::token04::{self, Iv, MAX_PLAINTEXT_LEN, MintError, Randomness, Request};

const SECRET: &[u8; 32] = b"fa94dd0f974cf2e293728a526b028271";
const NOW: i64 = 1_619_769_776;
const RANDOM: Randomness = Randomness { nonce: 1_234_567_890, iv: Iv::Cbc(*b"exn62lbokoa8n8jp") };

fn good() -> Request<'static> {
    Request {
        app_id: 1_234_567_890,
        user_id: b"user1",
        secret: SECRET,
        effective_time: 3600,
        payload: b"",
    }
}

fn error(request: &Request) -> MintError {
    token04::mint(request, NOW, &RANDOM).expect_err("refused")
}

/// Returns the length of the JSON without the payload in bytes.
fn overhead() -> usize {
    let expire = NOW + good().effective_time;
    format!(
        r#"{{"app_id":1234567890,"user_id":"user1","nonce":1234567890,"ctime":{NOW},"expire":{expire},"payload":""}}"#
    )
    .len()
}

#[test]
fn app_ids_are_1_to_4294967295() {
    assert_eq!(error(&Request { app_id: 0, ..good() }), MintError::AppIdZero);
    for given in [-1, i64::MIN, 4_294_967_296, i64::MAX] {
        assert_eq!(
            error(&Request { app_id: given, ..good() }),
            MintError::AppIdOutOfRange { given }
        );
    }
    for app_id in [1, 4_294_967_295] {
        assert!(token04::mint(&Request { app_id, ..good() }, NOW, &RANDOM).is_ok());
    }
}

#[test]
fn a_secret_has_32_bytes() {
    for len in [0, 16, 31, 33, 64] {
        let secret = vec![b'k'; len];
        assert_eq!(error(&Request { secret: &secret, ..good() }), MintError::SecretLength);
    }
}

#[test]
fn the_time_of_expiry_fits_64_bits() {
    assert_eq!(
        error(&Request { effective_time: 0, ..good() }),
        MintError::EffectiveTimeNotPositive
    );
    let last = i64::MAX - NOW;
    let at_the_end =
        token04::mint(&Request { effective_time: last, ..good() }, NOW, &RANDOM).expect("fits");
    assert_eq!(
        token04::decode(at_the_end.as_bytes(), SECRET).expect("decodes").claims.expire,
        i64::MAX
    );
    assert_eq!(
        error(&Request { effective_time: last + 1, ..good() }),
        MintError::EffectiveTimeTooLong { given: last + 1 }
    );
}

#[test]
fn invalid_utf_8_is_reported_with_its_offset() {
    assert_eq!(
        error(&Request { user_id: b"abc\xff", ..good() }),
        MintError::UserIdNotUtf8 { valid_up_to: 3 }
    );
    assert_eq!(
        error(&Request { payload: b"\xc3\xa9\xed\xa0\x80", ..good() }),
        MintError::PayloadNotUtf8 { valid_up_to: 2 }
    );
}

#[test]
fn the_longest_plaintext_decodes_and_one_byte_more_is_refused() {
    let payload = vec![b'x'; MAX_PLAINTEXT_LEN - overhead()];
    let token =
        token04::mint(&Request { payload: &payload, ..good() }, NOW, &RANDOM).expect("fits");
    let decoded = token04::decode(token.as_bytes(), SECRET).expect("decodes");
    assert_eq!(decoded.claims.payload.as_bytes(), payload);

    let payload = vec![b'x'; payload.len() + 1];
    assert_eq!(
        error(&Request { payload: &payload, ..good() }),
        MintError::PlaintextTooLong { user_id: 5, payload: payload.len() }
    );
}

#[test]
fn escapes_count_towards_the_limit() {
    let payload = vec![1; MAX_PLAINTEXT_LEN / 6];
    assert!(matches!(
        error(&Request { payload: &payload, ..good() }),
        MintError::PlaintextTooLong { .. }
    ));
}

#[test]
fn a_payload_that_cannot_fit_is_not_searched_for_invalid_utf_8() {
    let longest_that_is = vec![0xff; MAX_PLAINTEXT_LEN];
    assert_eq!(
        error(&Request { payload: &longest_that_is, ..good() }),
        MintError::PayloadNotUtf8 { valid_up_to: 0 }
    );
    let payload = vec![0xff; MAX_PLAINTEXT_LEN + 1];
    assert_eq!(
        error(&Request { payload: &payload, ..good() }),
        MintError::PlaintextTooLong { user_id: 5, payload: payload.len() }
    );
}

#[test]
fn the_first_invalid_argument_is_reported() {
    let all_wrong =
        Request { app_id: 0, user_id: b"", secret: b"", effective_time: 0, payload: b"\xff" };
    assert_eq!(error(&all_wrong).code(), 1);
    let all_wrong = Request { app_id: 1, ..all_wrong };
    assert_eq!(error(&all_wrong).code(), 3);
    let all_wrong = Request { user_id: b"\xff", ..all_wrong };
    assert_eq!(error(&all_wrong).code(), 5);
    let all_wrong = Request { secret: SECRET, ..all_wrong };
    assert_eq!(error(&all_wrong).code(), 6);
    let all_wrong = Request { effective_time: 1, ..all_wrong };
    assert_eq!(error(&all_wrong).code(), 3);
    let all_wrong = Request { user_id: b"user1", ..all_wrong };
    assert_eq!(error(&all_wrong).code(), -1);
}
