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
    /// The room to join, of characters up to U+00FF.
    pub room_id: &'a str,
    /// The user who joins, of characters up to U+00FF.
    pub user_id: &'a str,
    /// The name that other users see.
    pub user_name: &'a str,
}

/// An id has a character above U+00FF, which `btoa` and so the UIKit cannot encode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UiKitError {
    /// It is the room id.
    RoomId,
    /// It is the user id.
    UserId,
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

/// Makes the string that `ZegoUIKitPrebuilt.create()` takes.
///
/// # Errors
///
/// [`UiKitError`] names the id that the UIKit cannot encode.
///
/// # Panics
///
/// Never: texts and integers are always valid in JSON.
pub fn kit_token(token: &str, params: &UiKitParams) -> Result<String, UiKitError> {
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
    for (id, error) in [(params.room_id, UiKitError::RoomId), (params.user_id, UiKitError::UserId)]
    {
        if id.chars().any(|character| u8::try_from(character).is_err()) {
            return Err(error);
        }
    }
    let json = serde_json::to_string(&Json {
        user_id: params.user_id,
        room_id: params.room_id,
        user_name: utf8_percent_encode(params.user_name, URI_COMPONENT).to_string(),
        app_id: params.app_id,
    })
    .expect("texts and integers are valid in JSON");
    let latin1: Vec<u8> =
        json.chars().filter_map(|character| u8::try_from(character).ok()).collect();
    Ok(format!("{token}#{}", BASE64_STANDARD.encode(latin1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(params: &UiKitParams) -> String {
        let token = kit_token("04AAAA", params).expect("Latin-1");
        let (token, encoded) = token.split_once('#').expect("two parts");
        assert_eq!(token, "04AAAA");
        let latin1 = BASE64_STANDARD.decode(encoded).expect("base64");
        latin1.into_iter().map(char::from).collect()
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
        let params = UiKitParams { app_id: 7, room_id: "a\u{100}", user_id: "a", user_name: "" };
        assert_eq!(kit_token("04AAAA", &params), Err(UiKitError::RoomId));
        let params = UiKitParams { room_id: "a\u{ff}", user_id: "房间", ..params };
        assert_eq!(kit_token("04AAAA", &params), Err(UiKitError::UserId));
    }
}
