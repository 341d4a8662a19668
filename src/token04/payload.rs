//! The payload of a token, checked as ZEGO documents it: `room_id` is a string, `privilege` an object
//! with `"1"` (log in) and `"2"` (publish), and `stream_id_list` a list of strings or null.

use super::decoded::{describe, quote};
use super::rejections::{Expected, PAYLOAD, PUBLISHING, REJECTED, Rejections, quote_bytes};
use serde_json::{Map, Value};

/// Adds the reasons in the payload why ZEGO would reject the login. An empty payload has none.
pub(super) fn check(payload: &str, expected: &Expected, rejections: &mut Rejections) {
    if payload.is_empty() {
        return;
    }
    match serde_json::from_str(payload) {
        Ok(Value::Object(payload)) => {
            check_room(&payload, expected, rejections);
            check_privileges(&payload, expected, rejections);
            check_streams(&payload, expected, rejections);
        }
        Ok(other) => rejections
            .add(PAYLOAD, format!("the payload must be a JSON object and is {}", describe(&other))),
        Err(error) => rejections.add(PAYLOAD, format!("the payload is not JSON: {error}")),
    }
}

/// Checks the room. A payload without a room id, or with an empty one, allows every room.
fn check_room(payload: &Map<String, Value>, expected: &Expected, rejections: &mut Rejections) {
    match payload.get("room_id") {
        None | Some(Value::Null) => {}
        Some(Value::String(room)) => {
            let other =
                expected.room_id.filter(|wanted| !room.is_empty() && *wanted != room.as_bytes());
            if let Some(wanted) = other {
                let (room, wanted) = (quote(room), quote_bytes(wanted));
                rejections.add(
                    REJECTED,
                    format!("the payload is for room id {room}, the login has {wanted}"),
                );
            }
        }
        Some(other) => rejections.add(
            PAYLOAD,
            format!("the payload's room_id must be a string and is {}", describe(other)),
        ),
    }
}

/// Checks the privileges. A payload without any grants all; a list grants only those it has.
fn check_privileges(
    payload: &Map<String, Value>,
    expected: &Expected,
    rejections: &mut Rejections,
) {
    let granted = match payload.get("privilege") {
        None | Some(Value::Null) => return,
        Some(Value::Object(granted)) => granted,
        Some(other) => {
            let found = describe(other);
            return rejections
                .add(PAYLOAD, format!("the payload's privilege must be an object and is {found}"));
        }
    };
    let mut check = |key: &str, code, meaning| {
        let found = match granted.get(key) {
            Some(value) if value.as_i64() == Some(1) => return,
            Some(value) => describe(value),
            None => "missing".into(),
        };
        rejections.add(
            code,
            format!(
                "the payload does not grant {meaning}: privilege {key} must be 1 and is {found}"
            ),
        );
    };
    check("1", REJECTED, "logging in to a room");
    if expected.publish || expected.stream_id.is_some() {
        check("2", PUBLISHING, "publishing");
    }
}

/// Checks the streams. A payload without a list, or with an empty one, allows every stream.
fn check_streams(payload: &Map<String, Value>, expected: &Expected, rejections: &mut Rejections) {
    let streams = match payload.get("stream_id_list") {
        None | Some(Value::Null) => return,
        Some(Value::Array(streams)) => streams,
        Some(other) => {
            return rejections.add(
                PAYLOAD,
                format!(
                    "the payload's stream_id_list must be a list of strings or null and is {}",
                    describe(other)
                ),
            );
        }
    };
    for (index, stream) in streams.iter().enumerate() {
        let found = match stream {
            Value::String(id) if !id.is_empty() => continue,
            Value::String(_) => "an empty string, as PHP's explode() makes of an empty text; \
                 an empty list [] allows every stream"
                .into(),
            other => describe(other),
        };
        return rejections.add(
            PAYLOAD,
            format!(
                "the payload's stream_id_list must have stream ids, and entry {index} is {found}"
            ),
        );
    }
    let is_listed = |wanted: &[u8]| {
        streams.iter().any(|stream| stream.as_str().map(str::as_bytes) == Some(wanted))
    };
    if let Some(wanted) = expected.stream_id
        && !streams.is_empty()
        && !is_listed(wanted)
    {
        rejections.add(
            PUBLISHING,
            format!("the payload's stream_id_list does not have stream id {}", quote_bytes(wanted)),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{EXPECTED, NOW, decoded};
    use super::*;

    fn codes(payload: &str, expected: &Expected) -> Vec<i64> {
        let rejections = decoded(payload).rejections(expected, NOW);
        rejections.iter().map(|rejection| rejection.code).collect()
    }

    fn codes_of_payload(payload: &str) -> Vec<i64> {
        codes(payload, &EXPECTED)
    }

    fn message(payload: &str) -> String {
        decoded(payload).rejections(&EXPECTED, NOW)[0].message.clone()
    }

    #[test]
    fn payloads_that_grant_everything_expected() {
        for payload in [
            "{}",
            r#"{"room_id":"","privilege":{"1":1,"2":1},"stream_id_list":null}"#,
            r#"{"room_id":"lobby","privilege":{"1":1,"2":1}}"#,
            r#"{"room_id":null,"privilege":null}"#,
        ] {
            assert_eq!(codes_of_payload(payload), [] as [i64; 0], "{payload}");
        }
    }

    #[test]
    fn payloads_that_do_not() {
        assert_eq!(codes_of_payload("lobby"), [PAYLOAD]);
        assert_eq!(codes_of_payload("[]"), [PAYLOAD]);
        assert_eq!(codes_of_payload(r#"{"room_id":5}"#), [PAYLOAD]);
        assert_eq!(codes_of_payload(r#"{"privilege":[1,1]}"#), [PAYLOAD]);
        assert_eq!(codes_of_payload(r#"{"room_id":"hall"}"#), [REJECTED]);
        assert_eq!(codes_of_payload(r#"{"privilege":{"1":0,"2":1}}"#), [REJECTED]);
        assert_eq!(codes_of_payload(r#"{"privilege":{"1":1,"2":0}}"#), [PUBLISHING]);
        assert_eq!(codes_of_payload(r#"{"privilege":{"1":"1","2":true}}"#), [REJECTED, PUBLISHING]);
        assert_eq!(codes_of_payload(r#"{"privilege":{}}"#), [REJECTED, PUBLISHING]);
    }

    #[test]
    fn rooms_and_publishing_are_checked_only_if_expected() {
        let payload = r#"{"room_id":"hall","privilege":{"1":1,"2":0}}"#;
        let expected = Expected { room_id: None, publish: false, ..EXPECTED };
        assert_eq!(codes(payload, &expected), [] as [i64; 0]);
    }

    #[test]
    fn a_list_of_streams_has_only_strings_that_are_not_empty() {
        for list in [r#""s""#, "{}", "5", "false", r#"[""]"#, r#"["s",""]"#, "[5]", "[null]"] {
            let payload = format!(r#"{{"stream_id_list":{list}}}"#);
            assert_eq!(codes_of_payload(&payload), [PAYLOAD], "{list}");
        }
        assert_eq!(
            message(r#"{"stream_id_list":["s",""]}"#),
            "the payload's stream_id_list must have stream ids, and entry 1 is an empty string, \
             as PHP's explode() makes of an empty text; an empty list [] allows every stream"
        );
        assert_eq!(
            message(r#"{"stream_id_list":"s"}"#),
            "the payload's stream_id_list must be a list of strings or null and is the string \"s\""
        );
    }

    #[test]
    fn a_stream_must_be_in_the_list_and_implies_publishing() {
        let expected = Expected { publish: false, stream_id: Some(b"s2"), ..EXPECTED };
        let with = |list| format!(r#"{{"privilege":{{"1":1,"2":1}},"stream_id_list":{list}}}"#);
        for list in ["null", "[]", r#"["s1","s2"]"#] {
            assert_eq!(codes(&with(list), &expected), [] as [i64; 0], "{list}");
        }
        assert_eq!(codes(&with(r#"["s1","S2"]"#), &expected), [PUBLISHING]);
        assert_eq!(codes(r#"{"privilege":{"1":1,"2":0}}"#, &expected), [PUBLISHING]);
    }
}
