//! Notes on the keys of a payload: the required ones that are missing, and misspelt ones.

use super::decoded::quote;
use serde_json::{Map, Value};

/// Adds the notes on a payload. A payload that is not a JSON object has none, but a rejection.
pub(super) fn notes(payload: &str, notes: &mut Vec<String>) {
    let Ok(Value::Object(payload)) = serde_json::from_str(payload) else { return };
    for (key, meaning, is_meant) in [
        ("room_id", Some("an empty string allows every room"), is_room as fn(&str) -> bool),
        ("privilege", Some("without it, ZEGO may allow everything or nothing"), is_privilege),
        ("stream_id_list", None, is_stream_list),
    ] {
        if payload.get(key).is_some_and(|value| !value.is_null()) {
            continue;
        }
        let meant = payload.keys().find(|found| *found != key && is_meant(&letters(found)));
        match (meant, meaning) {
            (Some(found), _) => notes.push(format!(
                "the payload has no {key}; its key {} probably means it, and ZEGO does not read it",
                quote(found)
            )),
            (None, Some(meaning)) => notes.push(format!(
                "the payload has no {key}, which ZEGO documents as required: {meaning}"
            )),
            (None, None) => {}
        }
    }
    if let Some(Value::Object(granted)) = payload.get("privilege") {
        notes.extend(note_on_privileges(granted));
    }
}

/// Returns a note on the first key of the privileges that ZEGO does not document.
fn note_on_privileges(granted: &Map<String, Value>) -> Option<String> {
    let found = granted.keys().find(|key| !["1", "2"].contains(&key.as_str()))?;
    let letters = letters(found);
    let meant = if letters.contains("login") {
        r#"probably "1" (log in) is meant"#
    } else if letters.contains("publish") || letters.contains("push") {
        r#"probably "2" (publish) is meant"#
    } else {
        r#"ZEGO documents "1" (log in) and "2" (publish)"#
    };
    Some(format!("the payload's privilege has the key {}: {meant}", quote(found)))
}

fn is_room(letters: &str) -> bool {
    ["roomid", "room", "roomids"].contains(&letters)
}

fn is_privilege(letters: &str) -> bool {
    letters.starts_with("priv") || letters.starts_with("permission")
}

fn is_stream_list(letters: &str) -> bool {
    letters.starts_with("stream")
}

/// Returns the ASCII letters of a key in lower case, to compare `roomId`, `room-id` and `RoomID`.
fn letters(key: &str) -> String {
    key.chars()
        .filter(char::is_ascii_alphabetic)
        .map(|letter| letter.to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    fn notes(payload: &str) -> Vec<String> {
        let mut notes = Vec::new();
        super::notes(payload, &mut notes);
        notes
    }

    #[test]
    fn complete_payloads_and_those_that_are_not_objects_have_no_notes() {
        for payload in [
            "",
            "text",
            "[]",
            r#"{"room_id":"","privilege":{"1":1}}"#,
            r#"{"room_id":"r","privilege":{"1":1,"2":1},"stream_id_list":null}"#,
        ] {
            assert_eq!(notes(payload), [] as [&str; 0], "{payload}");
        }
    }

    #[test]
    fn required_keys_that_are_missing() {
        for payload in ["{}", r#"{"room_id":null,"privilege":null}"#] {
            assert_eq!(
                notes(payload),
                [
                    "the payload has no room_id, which ZEGO documents as required: \
                     an empty string allows every room",
                    "the payload has no privilege, which ZEGO documents as required: \
                     without it, ZEGO may allow everything or nothing",
                ]
            );
        }
    }

    #[test]
    fn misspelt_keys_are_named() {
        assert_eq!(
            notes(r#"{"roomId":"r","privileges":{"1":1},"streamIdList":[]}"#),
            [
                ("room_id", "roomId"),
                ("privilege", "privileges"),
                ("stream_id_list", "streamIdList")
            ]
            .map(|(key, found)| format!(
                "the payload has no {key}; its key \"{found}\" probably means it, \
                     and ZEGO does not read it"
            ))
        );
    }

    #[test]
    fn misspelt_privileges_are_named() {
        let note = |key: &str| {
            notes(&format!(r#"{{"room_id":"","privilege":{{"1":1,"{key}":1}}}}"#)).concat()
        };
        for (key, meant) in [
            ("PrivilegeKeyLogin", r#"probably "1" (log in) is meant"#),
            ("can-publish", r#"probably "2" (publish) is meant"#),
            ("3", r#"ZEGO documents "1" (log in) and "2" (publish)"#),
        ] {
            assert_eq!(
                note(key),
                format!("the payload's privilege has the key \"{key}\": {meant}")
            );
        }
    }
}
