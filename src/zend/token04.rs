//! The class `ZEGO\Token04`, which decodes a token and lists why ZEGO would reject it.
//!
//! ZEGO's libraries have no such class, so its methods take their arguments by the rules of PHP's own
//! functions (`zend_parse_parameters`). Memory that Rust allocates is in a [`BailoutGuard`] while PHP
//! may bail out.

use super::SUCCESS;
use super::bailout::{BailoutGuard, run_handler};
use super::class::{Class, NameTaken, declare_property};
use super::engine::{self, ZendStringBuilder, argument_count};
use super::tables::{
    END, Functions, Signature, function, optional, parameter, returns, returns_object,
};
use crate::token04::{
    self, AesMode, DecodedClaims, DecodedToken, Expected, Header, Iv, Rejection, UiKitError,
    UiKitFault, UiKitParams, UiKitText,
};
use ext_php_rs::ffi::{
    IS_UNDEF, MAY_BE_ARRAY, MAY_BE_BOOL, MAY_BE_LONG, MAY_BE_NULL, MAY_BE_STRING, ZEND_ACC_FINAL,
    ZEND_ACC_NO_DYNAMIC_PROPERTIES, ZEND_ACC_NOT_SERIALIZABLE, ZEND_ACC_PRIVATE, ZEND_ACC_PUBLIC,
    ZEND_ACC_READONLY, ZEND_ACC_STATIC, zend_argument_value_error, zend_parse_parameters,
    zend_string, zend_throw_exception,
};
use ext_php_rs::types::{ZendHashTable, ZendStr, Zval};
use ext_php_rs::zend::ExecuteData;
use std::ffi::{CStr, CString};
use std::ptr;

static TOKEN04: Class = Class::new(r"ZEGO\Token04");
static EXCEPTION: Class = Class::new(r"ZEGO\Token04Exception");

/// The properties in their order: name, type, visibility. Only [`problems`] uses the expiry in the
/// header.
const PROPERTIES: [(&str, u32, u32); 8] = [
    ("appId", MAY_BE_LONG, ZEND_ACC_PUBLIC),
    ("userId", MAY_BE_STRING, ZEND_ACC_PUBLIC),
    ("nonce", MAY_BE_LONG, ZEND_ACC_PUBLIC),
    ("ctime", MAY_BE_LONG, ZEND_ACC_PUBLIC),
    ("expire", MAY_BE_LONG, ZEND_ACC_PUBLIC),
    ("payload", MAY_BE_STRING, ZEND_ACC_PUBLIC),
    ("mode", MAY_BE_STRING, ZEND_ACC_PUBLIC),
    ("headerExpire", MAY_BE_LONG, ZEND_ACC_PRIVATE),
];

#[cfg(php82)]
const READONLY_CLASS: u32 = ext_php_rs::ffi::ZEND_ACC_READONLY_CLASS;
#[cfg(not(php82))]
const READONLY_CLASS: u32 = 0;

const FLAGS: u32 =
    ZEND_ACC_FINAL | ZEND_ACC_NOT_SERIALIZABLE | ZEND_ACC_NO_DYNAMIC_PROPERTIES | READONLY_CLASS;

/// Registers the classes.
///
/// # Errors
///
/// If PHP has one of them.
///
/// # Safety
///
/// Runs in the module's startup function.
pub unsafe fn register() -> Result<(), NameTaken> {
    // SAFETY: the module is starting, as the caller promises. $secret is the second parameter of
    // the method.
    unsafe {
        EXCEPTION.register(0, engine::runtime_exception(), &NO_METHODS)?;
        let class = TOKEN04.register(FLAGS, ptr::null_mut(), &METHODS)?;
        for (name, types, visibility) in PROPERTIES {
            let mut no_value = Zval::new();
            no_value.u1.type_info = IS_UNDEF;
            declare_property(class, name, visibility | ZEND_ACC_READONLY, types, no_value);
        }
        #[cfg(php82)]
        engine::mark_sensitive(class, "decode", 1);
    }
    Ok(())
}

static NO_METHODS: Functions<1> = Functions([END]);

static METHODS: Functions<6> = Functions([
    function(c"__construct", construct, &CONSTRUCT, ZEND_ACC_PRIVATE),
    function(c"decode", decode, &DECODE, ZEND_ACC_PUBLIC | ZEND_ACC_STATIC),
    function(c"problems", problems, &PROBLEMS, ZEND_ACC_PUBLIC),
    function(c"notes", notes, &NOTES, ZEND_ACC_PUBLIC),
    function(c"kitToken", kit_token, &KIT_TOKEN, ZEND_ACC_PUBLIC | ZEND_ACC_STATIC),
    END,
]);

static CONSTRUCT: Signature<1> = Signature([returns(0, 0)]);

static DECODE: Signature<3> = Signature([
    returns_object(cr"ZEGO\Token04", 2),
    parameter(c"token", MAY_BE_STRING),
    parameter(c"secret", MAY_BE_STRING),
]);

static PROBLEMS: Signature<7> = Signature([
    returns(MAY_BE_ARRAY, 2),
    parameter(c"appId", MAY_BE_LONG),
    parameter(c"userId", MAY_BE_STRING),
    optional(c"roomId", MAY_BE_STRING | MAY_BE_NULL, c"null"),
    optional(c"publish", MAY_BE_BOOL, c"false"),
    optional(c"now", MAY_BE_LONG | MAY_BE_NULL, c"null"),
    optional(c"streamId", MAY_BE_STRING | MAY_BE_NULL, c"null"),
]);

static NOTES: Signature<2> =
    Signature([returns(MAY_BE_ARRAY, 0), optional(c"now", MAY_BE_LONG | MAY_BE_NULL, c"null")]);

static KIT_TOKEN: Signature<6> = Signature([
    returns(MAY_BE_STRING, 4),
    parameter(c"token", MAY_BE_STRING),
    parameter(c"appId", MAY_BE_LONG),
    parameter(c"roomId", MAY_BE_STRING),
    parameter(c"userId", MAY_BE_STRING),
    optional(c"userName", MAY_BE_STRING, c"''"),
]);

/// Does nothing. The constructor is private, so that objects come from [`decode`], or from Reflection
/// without a constructor.
unsafe extern "C" fn construct(_call: *mut ExecuteData, _result: *mut Zval) {}

unsafe extern "C" fn decode(call: *mut ExecuteData, result: *mut Zval) {
    run_handler(|| {
        let (mut token, mut secret) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: PHP sets both to strings, as the format says, or fails. They live as long as the
        // call's frame.
        let (token, secret) = unsafe {
            let outs: [*mut *mut zend_string; 2] = [&raw mut token, &raw mut secret];
            if zend_parse_parameters(argument_count(call), c"SS".as_ptr(), outs[0], outs[1])
                != SUCCESS
            {
                return;
            }
            (engine::bytes(token), engine::bytes(secret))
        };
        let Ok(key) = secret.try_into() else { return throw_secret_length(secret.len()) };
        if !has_memory_for(token.len()) {
            return;
        }
        match token04::decode(token, key) {
            // SAFETY: PHP passes a slot for the result, to which nothing else refers.
            Ok(token) => return_token(unsafe { &mut *result }, &BailoutGuard::new(token)),
            Err(error) => throw(error.code(), error.to_string()),
        }
    });
}

/// Returns whether Rust can allocate the memory to read a token or payload of this length. Throws an
/// `Error` if not.
fn has_memory_for(len: usize) -> bool {
    // JSON of many small objects takes 81 times its length as a tree.
    const MULTIPLE: usize = 96;
    const MESSAGES: usize = 64 * 1024;
    let has_memory = engine::can_allocate(len.min(token04::TOKEN_LEN_LIMIT) * MULTIPLE + MESSAGES);
    if !has_memory {
        engine::throw_error("ZEGO\\Token04 needs more memory than the system provides");
    }
    has_memory
}

fn throw_secret_length(len: usize) {
    // The AppSign in ZEGO's console has 64 characters.
    let hint = if len == 64 { c", as the AppSign has" } else { c"" };
    // SAFETY: the format takes a size and a string that ends with a NUL byte.
    unsafe {
        let format = c"must be the ServerSecret, which has 32 bytes, %zu given%s";
        zend_argument_value_error(2, format.as_ptr(), len, hint.as_ptr());
    }
}

fn return_token(result: &mut Zval, token: &DecodedToken) {
    let claims = &token.claims;
    let texts = [&claims.user_id, &claims.payload, token.header.iv.mode().name()];
    let [user_id, payload, mode] = texts.map(|text| ZendStringBuilder::copy(text.as_bytes()));
    // SAFETY: the class declares PROPERTIES, without defaults, and this function sets all of them.
    let properties = unsafe { engine::new_object::<{ PROPERTIES.len() }>(TOKEN04.get(), result) };
    for property in &mut *properties {
        property.u2.extra = 0;
    }
    let [app_id, user_id_out, nonce, ctime, expire, payload_out, mode_out, header_expire] =
        properties;
    for (property, value) in [
        (app_id, claims.app_id),
        (nonce, claims.nonce),
        (ctime, claims.ctime),
        (expire, claims.expire),
        (header_expire, token.header.expire),
    ] {
        property.set_long(value);
    }
    for (property, text) in [(user_id_out, user_id), (payload_out, payload), (mode_out, mode)] {
        text.into_zval(property);
    }
}

fn throw(code: i64, message: String) {
    let message = BailoutGuard::new(CString::new(message).unwrap_or_default());
    // SAFETY: the class extends an exception. PHP copies the text, which ends with a NUL byte.
    unsafe {
        zend_throw_exception(EXCEPTION.get(), message.as_ptr(), code);
    }
}

unsafe extern "C" fn problems(call: *mut ExecuteData, result: *mut Zval) {
    run_handler(|| {
        let (mut app_id, mut user_id, mut room_id) = (0, ptr::null_mut(), ptr::null_mut());
        let (mut publish, mut now, mut is_now, mut stream_id) = (false, 0, true, ptr::null_mut());
        // SAFETY: PHP sets each to a value of its type, as the format says, or fails. An omitted
        // argument keeps its value. Strings live as long as the call's frame.
        let expected = unsafe {
            let [user, room, stream]: [*mut *mut zend_string; 3] =
                [&raw mut user_id, &raw mut room_id, &raw mut stream_id];
            let (time, no_time): (*mut i64, *mut bool) = (&raw mut now, &raw mut is_now);
            let (app, flag): (*mut i64, *mut bool) = (&raw mut app_id, &raw mut publish);
            let format = c"lS|S!bl!S!".as_ptr();
            if zend_parse_parameters(
                argument_count(call),
                format,
                app,
                user,
                room,
                flag,
                time,
                no_time,
                stream,
            ) != SUCCESS
            {
                return;
            }
            let [room_id, stream_id] =
                [room_id, stream_id].map(|text| (!text.is_null()).then(|| engine::bytes(text)));
            Expected { app_id, user_id: engine::bytes(user_id), room_id, publish, stream_id }
        };
        // SAFETY: PHP passes the frame of this call.
        let Some(token) = (unsafe { this_token(call) }) else { return };
        let now = if is_now { engine::unix_time() } else { now };
        let rejections = BailoutGuard::new(token.rejections(&expected, now));
        // SAFETY: PHP passes a slot for the result, to which nothing else refers.
        return_rejections(unsafe { &mut *result }, &rejections);
    });
}

unsafe extern "C" fn notes(call: *mut ExecuteData, result: *mut Zval) {
    run_handler(|| {
        let (mut now, mut is_now) = (0, true);
        // SAFETY: as in problems().
        unsafe {
            let (time, no_time): (*mut i64, *mut bool) = (&raw mut now, &raw mut is_now);
            if zend_parse_parameters(argument_count(call), c"|l!".as_ptr(), time, no_time)
                != SUCCESS
            {
                return;
            }
        }
        // SAFETY: PHP passes the frame of this call.
        let Some(token) = (unsafe { this_token(call) }) else { return };
        let now = if is_now { engine::unix_time() } else { now };
        let notes = BailoutGuard::new(token.notes(now));
        // SAFETY: PHP passes a slot for the result, to which nothing else refers.
        return_notes(unsafe { &mut *result }, &notes);
    });
}

/// Returns the token of the object. Throws an `Error` for an object that Reflection made without
/// [`decode`].
///
/// # Safety
///
/// `call` is the frame of a call of a method that is not static.
unsafe fn this_token(call: *mut ExecuteData) -> Option<BailoutGuard<DecodedToken>> {
    // SAFETY: the frame has an object. The class is final, so the object has exactly the PROPERTIES.
    let properties = unsafe {
        let object = (*call).This.value.obj;
        &*(&raw const (*object).properties_table).cast::<[Zval; PROPERTIES.len()]>()
    };
    let text_len = properties.iter().filter_map(Zval::zend_str).map(ZendStr::len).sum();
    if !has_memory_for(text_len) {
        return None;
    }
    let token = token_of(properties);
    if token.is_none() {
        engine::throw_error(r"This ZEGO\Token04 does not come from ZEGO\Token04::decode()");
    }
    token.map(BailoutGuard::new)
}

fn token_of(properties: &[Zval; PROPERTIES.len()]) -> Option<DecodedToken> {
    let [app_id, user_id, nonce, ctime, expire, payload, mode, header_expire] = properties;
    // The rejections need the mode of the token, not its IV.
    let iv = if mode.str()? == AesMode::Gcm.name() { Iv::Gcm([0; 12]) } else { Iv::Cbc([0; 16]) };
    Some(DecodedToken {
        header: Header { expire: header_expire.long()?, iv },
        claims: DecodedClaims {
            app_id: app_id.long()?,
            user_id: user_id.string()?,
            nonce: nonce.long()?,
            ctime: ctime.long()?,
            expire: expire.long()?,
            payload: payload.string()?,
        },
    })
}

fn return_rejections(result: &mut Zval, rejections: &[Rejection]) {
    let mut list = ZendHashTable::new();
    for rejection in rejections {
        let mut row = ZendHashTable::new();
        let added = row
            .insert("code", rejection.code)
            .and_then(|()| row.insert("message", rejection.message.as_str()))
            .and_then(|()| list.push(row));
        added.expect("an array takes integers, strings and arrays");
    }
    result.set_hashtable(list);
}

fn return_notes(result: &mut Zval, notes: &[String]) {
    let mut list = ZendHashTable::new();
    for note in notes {
        let mut row = ZendHashTable::new();
        let added = row.insert("message", note.as_str()).and_then(|()| list.push(row));
        added.expect("an array takes strings and arrays");
    }
    result.set_hashtable(list);
}

unsafe extern "C" fn kit_token(call: *mut ExecuteData, result: *mut Zval) {
    run_handler(|| {
        let mut app_id = 0;
        let mut texts = [ptr::null_mut::<zend_string>(); 4];
        // SAFETY: as in problems(). Only the name is optional.
        let texts = unsafe {
            let app: *mut i64 = &raw mut app_id;
            let [token, room, user, name] = texts.each_mut().map(ptr::from_mut);
            let format = c"SlSS|S".as_ptr();
            if zend_parse_parameters(argument_count(call), format, token, app, room, user, name)
                != SUCCESS
            {
                return;
            }
            texts.map(|text| if text.is_null() { &[][..] } else { engine::bytes(text) })
        };
        let mut utf8 = [""; 4];
        for ((number, bytes), text) in [1, 3, 4, 5].into_iter().zip(texts).zip(&mut utf8) {
            match str::from_utf8(bytes) {
                Ok(valid) => *text = valid,
                Err(_) => return throw_value_error(number, c"must be valid UTF-8"),
            }
        }
        let [token, room_id, user_id, user_name] = utf8;
        if !has_memory_for(0) {
            return;
        }
        match token04::ui_kit_part(&UiKitParams { app_id, room_id, user_id, user_name }) {
            Ok(part) => {
                let part = BailoutGuard::new(part);
                // The token can have any length, so it is copied only into PHP's memory.
                let mut kit_token = ZendStringBuilder::zeroed(token.len() + part.len());
                let (token_out, part_out) = kit_token.bytes_mut().split_at_mut(token.len());
                token_out.copy_from_slice(token.as_bytes());
                part_out.copy_from_slice(part.as_bytes());
                // SAFETY: PHP passes a slot for the result, to which nothing else refers.
                kit_token.into_zval(unsafe { &mut *result });
            }
            Err(error) => throw_ui_kit_error(error),
        }
    });
}

fn throw_ui_kit_error(error: UiKitError) {
    let argument = match error.text {
        UiKitText::RoomId => 3,
        UiKitText::UserId => 4,
        UiKitText::UserName => 5,
    };
    match error.fault {
        // SAFETY: the format takes a size.
        UiKitFault::TooLong { limit } => unsafe {
            zend_argument_value_error(argument, c"must be at most %zu bytes".as_ptr(), limit);
        },
        UiKitFault::NotLatin1 => throw_value_error(
            argument,
            c"must have only characters up to U+00FF, because ZEGO's UIKit accepts no others",
        ),
    }
}

fn throw_value_error(argument: u32, message: &CStr) {
    // SAFETY: the format takes one string, which ends with a NUL byte.
    unsafe { zend_argument_value_error(argument, c"%s".as_ptr(), message.as_ptr()) };
}
