//! The token of ZEGO's web UIKit: a Token04, `#`, and the base64 of its other parameters.
//!
//! It equals that of `generateKitTokenForProduction` in the npm package
//! `@zegocloud/zego-uikit-prebuilt`, 2.18.4: the JSON is that of JavaScript's `JSON.stringify`, the
//! base64 that of `btoa`, which accepts no characters above U+00FF.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

/// The parameters after the `#`.
#[derive(Clone, Copy, Debug)]
pub struct UiKitParams<'a> {
    /// The app the token is for.
    pub app_id: i64,
    /// The room to join: at most 128 bytes, of characters up to U+00FF.
    pub room_id: &'a str,
    /// The user who joins: at most 64 bytes, of characters up to U+00FF.
    pub user_id: &'a str,
    /// The name that other users see: at most 256 bytes.
    pub user_name: &'a str,
}

/// A text of the parameters that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UiKitError {
    /// The text.
    pub text: UiKitText,
    /// Its fault.
    pub fault: UiKitFault,
}

/// A text of the parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UiKitText {
    /// [`UiKitParams::room_id`].
    RoomId,
    /// [`UiKitParams::user_id`].
    UserId,
    /// [`UiKitParams::user_name`].
    UserName,
}

/// The reason why a text cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UiKitFault {
    /// It has more bytes than ZEGO allows for an id or a name.
    TooLong {
        /// The largest length in bytes.
        limit: usize,
    },
    /// It has a character above U+00FF, which `btoa` and so the UIKit cannot encode.
    NotLatin1,
}

impl UiKitText {
    /// Returns the largest length in bytes, as ZEGO documents it for the id or the name.
    const fn limit(self) -> usize {
        match self {
            Self::RoomId => 128,
            Self::UserId => 64,
            Self::UserName => 256,
        }
    }

    fn check(self, value: &str) -> Result<(), UiKitError> {
        let error = |fault| Err(UiKitError { text: self, fault });
        let limit = self.limit();
        if value.len() > limit {
            return error(UiKitFault::TooLong { limit });
        }
        // The name is percent-encoded.
        let is_encoded = self == Self::UserName;
        if !is_encoded && value.chars().any(|character| u8::try_from(character).is_err()) {
            return error(UiKitFault::NotLatin1);
        }
        Ok(())
    }
}

/// The characters that JavaScript's `encodeURIComponent` encodes.
const URI_COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

/// Makes the part after the token of the string that `ZegoUIKitPrebuilt.create()` takes: `#` and the
/// parameters in base64. It has at most 2 KiB.
///
/// # Errors
///
/// [`UiKitError`] names the text that the UIKit cannot use.
///
/// # Panics
///
/// Never: texts and integers are always valid in JSON.
pub fn ui_kit_part(params: &UiKitParams) -> Result<String, UiKitError> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Json<'a> {
        #[serde(rename = "userID")]
        user_id: &'a str,
        #[serde(rename = "roomID")]
        room_id: &'a str,
        user_name: String,
        #[serde(rename = "appID")]
        app_id: i64,
    }
    UiKitText::RoomId.check(params.room_id)?;
    UiKitText::UserId.check(params.user_id)?;
    UiKitText::UserName.check(params.user_name)?;
    let json = serde_json::to_string(&Json {
        user_id: params.user_id,
        room_id: params.room_id,
        user_name: utf8_percent_encode(params.user_name, URI_COMPONENT).to_string(),
        app_id: params.app_id,
    })
    .expect("texts and integers are valid in JSON");
    let latin1: Vec<u8> =
        json.chars().filter_map(|character| u8::try_from(character).ok()).collect();
    Ok(format!("#{}", BASE64_STANDARD.encode(latin1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARAMS: UiKitParams =
        UiKitParams { app_id: 7, room_id: "lobby", user_id: "ana", user_name: "" };

    fn decoded(params: &UiKitParams) -> String {
        let part = ui_kit_part(params).expect("valid");
        let encoded = part.strip_prefix('#').expect("a #");
        let latin1 = BASE64_STANDARD.decode(encoded).expect("base64");
        latin1.into_iter().map(char::from).collect()
    }

    fn error(params: &UiKitParams) -> (UiKitText, UiKitFault) {
        let error = ui_kit_part(params).expect_err("not valid");
        (error.text, error.fault)
    }

    #[test]
    fn the_name_is_percent_encoded_and_the_ids_are_not() {
        let params = UiKitParams {
            app_id: 7,
            room_id: "r/\u{e9}",
            user_id: "a\"b",
            user_name: "A b'(é)😀/",
        };
        assert_eq!(
            decoded(&params),
            r#"{"userID":"a\"b","roomID":"r/é","userName":"A%20b'(%C3%A9)%F0%9F%98%80%2F","appID":7}"#
        );
    }

    #[test]
    fn an_id_above_latin_1_is_an_error() {
        let params = UiKitParams { room_id: "a\u{100}", ..PARAMS };
        assert_eq!(error(&params), (UiKitText::RoomId, UiKitFault::NotLatin1));
        let params = UiKitParams { room_id: "a\u{ff}", user_id: "房间", ..PARAMS };
        assert_eq!(error(&params), (UiKitText::UserId, UiKitFault::NotLatin1));
    }

    #[test]
    fn each_text_has_a_limit_in_bytes() {
        let text = "é".repeat(200);
        for (room, user, name) in [(128, 0, 0), (0, 64, 0), (0, 0, 256), (128, 64, 256)] {
            let params = UiKitParams {
                app_id: i64::MIN,
                room_id: &text[..room],
                user_id: &text[..user],
                user_name: &text[..name],
            };
            assert!(ui_kit_part(&params).expect("valid").len() < 2048);
        }
        let too_long = |limit| UiKitFault::TooLong { limit };
        let params = UiKitParams { room_id: &text[..130], ..PARAMS };
        assert_eq!(error(&params), (UiKitText::RoomId, too_long(128)));
        let params = UiKitParams { user_id: &text[..66], ..PARAMS };
        assert_eq!(error(&params), (UiKitText::UserId, too_long(64)));
        let params = UiKitParams { user_name: &text[..258], ..PARAMS };
        assert_eq!(error(&params), (UiKitText::UserName, too_long(256)));
    }
}
