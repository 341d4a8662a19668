//! The class `ZEGO\Token04`, which decodes a token and lists why ZEGO would reject it.
//!
//! ZEGO's libraries have no such class, so its methods take their arguments by the rules of PHP's own
//! functions (`zend_parse_parameters`). Memory that Rust allocates is in a [`BailoutGuard`] while PHP
//! may bail out.

use super::SUCCESS;
use super::class::Class;
use super::engine::{self, ZendStringBuilder, argument_count};
use crate::token04::{
    self, AesMode, DecodedClaims, DecodedToken, Expected, Header, Iv, Rejection, UiKitError,
    UiKitFault, UiKitParams, UiKitText,
};
use ext_php_rs::args::Arg;
use ext_php_rs::builders::{ClassBuilder, FunctionBuilder};
use ext_php_rs::error::Result;
use ext_php_rs::ffi::{
    MAY_BE_LONG, MAY_BE_STRING, ZEND_ACC_PRIVATE, ZEND_ACC_PUBLIC, ZEND_ACC_READONLY,
    zend_argument_value_error, zend_declare_typed_property, zend_parse_parameters, zend_string,
    zend_throw_exception, zend_type,
};
use ext_php_rs::flags::{ClassFlags, DataType, MethodFlags};
use ext_php_rs::types::{ZendHashTable, ZendObject, ZendStr, Zval};
use ext_php_rs::zend::{BailoutGuard, ClassEntry, ExecuteData, run_handler};
use std::ffi::{CStr, CString};
use std::panic::AssertUnwindSafe;
use std::ptr;

static TOKEN04: Class = Class::new("Token04");
static EXCEPTION: Class = Class::new("Token04Exception");

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

/// Registers the classes. Must be called from the module's startup function.
pub fn register() -> Result<()> {
    exception().register()?;
    token04().register()
}

fn exception() -> ClassBuilder {
    EXCEPTION
        .builder()
        .extends((engine::runtime_exception, "RuntimeException"))
        .registration(|entry, tables| EXCEPTION.registered(entry, tables))
}

fn token04() -> ClassBuilder {
    let flags = ClassFlags::Final | ClassFlags::NotSerializable | ClassFlags::NoDynamicProperties;
    #[cfg(php82)]
    let flags = flags | ClassFlags::ReadonlyClass;
    let static_method = MethodFlags::Public | MethodFlags::Static;
    TOKEN04
        .builder()
        .flags(flags)
        .method(FunctionBuilder::new("__construct", construct), MethodFlags::Private)
        .method(decode_signature(), static_method)
        .method(problems_signature(), MethodFlags::Public)
        .method(notes_signature(), MethodFlags::Public)
        .method(kit_token_signature(), static_method)
        .registration(|entry, tables| {
            for (name, types, visibility) in PROPERTIES {
                declare_property(entry, name, types, visibility);
            }
            // SAFETY: PHP calls this while the module starts. $secret is the method's second parameter.
            #[cfg(php82)]
            unsafe {
                engine::mark_sensitive(entry, "decode", 1);
            }
            TOKEN04.registered(entry, tables);
        })
}

fn decode_signature() -> FunctionBuilder<'static> {
    FunctionBuilder::new("decode", decode)
        .arg(Arg::new("token", DataType::String))
        .arg(Arg::new("secret", DataType::String))
        .returns(DataType::object(r"ZEGO\Token04"), false, false)
}

fn problems_signature() -> FunctionBuilder<'static> {
    FunctionBuilder::new("problems", problems)
        .arg(Arg::new("appId", DataType::Long))
        .arg(Arg::new("userId", DataType::String))
        .not_required()
        .arg(Arg::new("roomId", DataType::String).allow_null().default("null"))
        .arg(Arg::new("publish", DataType::Bool).default("false"))
        .arg(Arg::new("now", DataType::Long).allow_null().default("null"))
        .arg(Arg::new("streamId", DataType::String).allow_null().default("null"))
        .returns(DataType::Array, false, false)
}

fn notes_signature() -> FunctionBuilder<'static> {
    FunctionBuilder::new("notes", notes)
        .not_required()
        .arg(Arg::new("now", DataType::Long).allow_null().default("null"))
        .returns(DataType::Array, false, false)
}

fn kit_token_signature() -> FunctionBuilder<'static> {
    FunctionBuilder::new("kitToken", kit_token)
        .arg(Arg::new("token", DataType::String))
        .arg(Arg::new("appId", DataType::Long))
        .arg(Arg::new("roomId", DataType::String))
        .arg(Arg::new("userId", DataType::String))
        .not_required()
        .arg(Arg::new("userName", DataType::String).default("''"))
        .returns(DataType::String, false, false)
}

fn declare_property(class: &mut ClassEntry, name: &str, types: u32, visibility: u32) {
    let flags = i32::try_from(visibility | ZEND_ACC_READONLY).expect("flags are low bits");
    let types = zend_type { ptr: ptr::null_mut(), type_mask: types };
    let mut name = ZendStr::new_interned(name, true);
    let mut no_value = Zval::new();
    no_value.u1.type_info = 0;
    // SAFETY: the module is starting, and the class is being registered. PHP copies the value, which
    // is undefined (IS_UNDEF), and takes its own reference to the name.
    unsafe {
        let no_comment = ptr::null_mut();
        zend_declare_typed_property(
            class,
            &raw mut *name,
            &raw mut no_value,
            flags,
            no_comment,
            types,
        );
    }
}

/// Does nothing. The constructor is private, so that objects come from [`decode`], or from Reflection
/// without a constructor.
extern "C" fn construct(_call: &mut ExecuteData, _result: &mut Zval) {}

extern "C" fn decode(call: &mut ExecuteData, result: &mut Zval) {
    run_handler(AssertUnwindSafe(|| {
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
            Ok(token) => return_token(result, &BailoutGuard::new(token)),
            Err(error) => throw(error.code(), error.to_string()),
        }
    }));
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
        zend_throw_exception(ptr::from_ref(EXCEPTION.get()).cast_mut(), message.as_ptr(), code);
    }
}

extern "C" fn problems(call: &mut ExecuteData, result: &mut Zval) {
    run_handler(AssertUnwindSafe(|| {
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
        let Some(token) = this_token(call) else { return };
        let now = if is_now { engine::unix_time() } else { now };
        return_rejections(result, &BailoutGuard::new(token.rejections(&expected, now)));
    }));
}

extern "C" fn notes(call: &mut ExecuteData, result: &mut Zval) {
    run_handler(AssertUnwindSafe(|| {
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
        let Some(token) = this_token(call) else { return };
        let now = if is_now { engine::unix_time() } else { now };
        return_notes(result, &BailoutGuard::new(token.notes(now)));
    }));
}

fn properties_of(object: &ZendObject) -> &[Zval; PROPERTIES.len()] {
    // SAFETY: the class is final, so the object has exactly the PROPERTIES.
    unsafe { &*(&raw const object.properties_table).cast() }
}

/// Returns the length in bytes of the texts of a token.
fn text_len(object: &ZendObject) -> usize {
    let lens = properties_of(object).iter().filter_map(Zval::zend_str).map(ZendStr::len);
    lens.sum()
}

/// Returns the token of the object. Throws an `Error` for an object that Reflection made without
/// [`decode`].
fn this_token(call: &mut ExecuteData) -> Option<BailoutGuard<DecodedToken>> {
    if !has_memory_for(call.get_self().map_or(0, |object| text_len(object))) {
        return None;
    }
    let token = token_of_properties(call);
    if token.is_none() {
        engine::throw_error(r"This ZEGO\Token04 does not come from ZEGO\Token04::decode()");
    }
    token.map(BailoutGuard::new)
}

fn token_of_properties(call: &mut ExecuteData) -> Option<DecodedToken> {
    let properties = properties_of(call.get_self()?);
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

extern "C" fn kit_token(call: &mut ExecuteData, result: &mut Zval) {
    run_handler(AssertUnwindSafe(|| {
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
                kit_token.into_zval(result);
            }
            Err(error) => throw_ui_kit_error(error),
        }
    }));
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
