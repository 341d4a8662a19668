//! `ZEGO\Token04`, which opens a token and says why ZEGO would refuse it.
//!
//! No counterpart of it is in ZEGO's libraries, so these methods take their arguments as PHP's own
//! functions do. What Rust allocates here is in a [`BailoutGuard`] while PHP may bail out.

use super::class::Class;
use super::zend::{self, NewString};
use crate::token04::{self, Header, Kit, KitError, Login, Opened, OpenedClaims, Problem};
use ext_php_rs::args::Arg;
use ext_php_rs::builders::{ClassBuilder, FunctionBuilder};
use ext_php_rs::error::Result;
use ext_php_rs::ffi::{
    MAY_BE_LONG, MAY_BE_STRING, ZEND_ACC_PRIVATE, ZEND_ACC_PUBLIC, ZEND_ACC_READONLY,
    zend_argument_value_error, zend_declare_typed_property, zend_parse_parameters, zend_string,
    zend_throw_exception, zend_type,
};
use ext_php_rs::flags::{ClassFlags, DataType, MethodFlags};
use ext_php_rs::types::{ZendHashTable, ZendStr, Zval};
use ext_php_rs::zend::{BailoutGuard, ClassEntry, ExecuteData, run_handler};
use std::ffi::{CStr, CString};
use std::panic::AssertUnwindSafe;
use std::ptr;

static TOKEN04: Class = Class::new("Token04");
static EXCEPTION: Class = Class::new("Token04Exception");

/// The properties in their order. The header's expiry is for [`problems`] alone.
const PROPERTIES: [(&str, u32, u32); 7] = [
    ("appId", MAY_BE_LONG, ZEND_ACC_PUBLIC),
    ("userId", MAY_BE_STRING, ZEND_ACC_PUBLIC),
    ("nonce", MAY_BE_LONG, ZEND_ACC_PUBLIC),
    ("ctime", MAY_BE_LONG, ZEND_ACC_PUBLIC),
    ("expire", MAY_BE_LONG, ZEND_ACC_PUBLIC),
    ("payload", MAY_BE_STRING, ZEND_ACC_PUBLIC),
    ("headerExpire", MAY_BE_LONG, ZEND_ACC_PRIVATE),
];

/// Registers the classes. To be called from the module's startup function, once each time it runs.
pub fn register() -> Result<()> {
    exception().register()?;
    token04().register()
}

fn exception() -> ClassBuilder {
    EXCEPTION
        .builder()
        .extends((zend::runtime_exception, "RuntimeException"))
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
        .method(kit_token_signature(), static_method)
        .registration(|entry, tables| {
            for (name, types, visibility) in PROPERTIES {
                declare_property(entry, name, types, visibility);
            }
            // SAFETY: called while the module starts; $secret is the second parameter of the method.
            #[cfg(php82)]
            unsafe {
                zend::mark_sensitive(entry, "decode", 1);
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
    // SAFETY: called while the module starts, for a class that is being registered. PHP copies the
    // value, which is none (IS_UNDEF), and takes a reference of its own to the name.
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

/// Private, so that every object comes from [`decode`].
extern "C" fn construct(_call: &mut ExecuteData, _result: &mut Zval) {}

extern "C" fn decode(call: &mut ExecuteData, result: &mut Zval) {
    run_handler(AssertUnwindSafe(|| {
        let (mut token, mut secret) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: by the format PHP sets both to strings, or returns a failure. They live as long
        // as the call's frame.
        let (token, secret) = unsafe {
            let outs: [*mut *mut zend_string; 2] = [&raw mut token, &raw mut secret];
            if zend_parse_parameters(given(call), c"SS".as_ptr(), outs[0], outs[1]) != SUCCESS {
                return;
            }
            (zend::bytes(token), zend::bytes(secret))
        };
        let Ok(key) = secret.try_into() else { return refuse_secret(secret.len()) };
        match token04::open(token, key) {
            Ok(opened) => return_opened(result, &BailoutGuard::new(opened)),
            Err(error) => throw(error.code(), &error.to_string()),
        }
    }));
}

fn refuse_secret(len: usize) {
    // 64 characters are what ZEGO's console shows as the AppSign.
    let hint = if len == 64 { c", as the AppSign has" } else { c"" };
    // SAFETY: the format takes a size and a string with a NUL at its end.
    unsafe {
        let format = c"must be the ServerSecret, which has 32 bytes, %zu given%s";
        zend_argument_value_error(2, format.as_ptr(), len, hint.as_ptr());
    }
}

fn return_opened(result: &mut Zval, opened: &Opened) {
    let class = TOKEN04.entry().expect("a class has been registered before its method is called");
    let claims = &opened.claims;
    let (user_id, payload) =
        (NewString::copy(claims.user_id.as_bytes()), NewString::copy(claims.payload.as_bytes()));
    // SAFETY: the class declares PROPERTIES, without defaults, and all of them are set here.
    let properties = unsafe { zend::new_object::<{ PROPERTIES.len() }>(class, result) };
    let [app_id, user_id_property, nonce, ctime, expire, payload_property, header_expire] =
        properties;
    for (property, value) in [
        (app_id, claims.app_id),
        (nonce, claims.nonce),
        (ctime, claims.ctime),
        (expire, claims.expire),
        (header_expire, opened.header.expire),
    ] {
        property.set_long(value);
        property.u2.extra = 0;
    }
    for (property, text) in [(user_id_property, user_id), (payload_property, payload)] {
        text.into_zval(property);
        property.u2.extra = 0;
    }
}

fn throw(code: i64, message: &str) {
    let class = EXCEPTION.entry().expect("a class has been registered before its method is called");
    let message = BailoutGuard::new(CString::new(message).unwrap_or_default());
    // SAFETY: the class is an exception's, and PHP copies the text, which ends with a NUL.
    unsafe {
        zend_throw_exception(ptr::from_ref(class).cast_mut(), message.as_ptr(), code);
    }
}

extern "C" fn problems(call: &mut ExecuteData, result: &mut Zval) {
    run_handler(AssertUnwindSafe(|| {
        let (mut app_id, mut user_id, mut room_id) = (0, ptr::null_mut(), ptr::null_mut());
        let (mut publish, mut now, mut is_now) = (false, 0, true);
        // SAFETY: by the format PHP sets each to a value of its type, or returns a failure; where
        // an argument is left out it keeps what it has. Strings live as long as the call's frame.
        let login = unsafe {
            let (user, room): (*mut *mut zend_string, *mut *mut zend_string) =
                (&raw mut user_id, &raw mut room_id);
            let (time, no_time): (*mut i64, *mut bool) = (&raw mut now, &raw mut is_now);
            let (app, flag): (*mut i64, *mut bool) = (&raw mut app_id, &raw mut publish);
            let format = c"lS|S!bl!".as_ptr();
            if zend_parse_parameters(given(call), format, app, user, room, flag, time, no_time)
                != SUCCESS
            {
                return;
            }
            let room_id = (!room_id.is_null()).then(|| zend::bytes(room_id));
            Login { app_id, user_id: zend::bytes(user_id), room_id, publish }
        };
        let Some(opened) = this_opened(call) else {
            return zend::throw_error(
                r"This ZEGO\Token04 does not come from ZEGO\Token04::decode()",
            );
        };
        let opened = BailoutGuard::new(opened);
        let now = if is_now { zend::unix_time() } else { now };
        return_problems(result, &BailoutGuard::new(opened.problems(&login, now)));
    }));
}

/// What [`decode`] has put into the object. `None` for one that Reflection made without it.
fn this_opened(call: &mut ExecuteData) -> Option<Opened> {
    let object = call.get_self()?;
    // SAFETY: the method's class is final, so the object has the PROPERTIES.
    let properties =
        unsafe { &*(&raw const object.properties_table).cast::<[Zval; PROPERTIES.len()]>() };
    let [app_id, user_id, nonce, ctime, expire, payload, header_expire] = properties;
    Some(Opened {
        header: Header { expire: header_expire.long()?, iv: [0; 16] },
        claims: OpenedClaims {
            app_id: app_id.long()?,
            user_id: user_id.string()?,
            nonce: nonce.long()?,
            ctime: ctime.long()?,
            expire: expire.long()?,
            payload: payload.string()?,
        },
    })
}

fn return_problems(result: &mut Zval, problems: &[Problem]) {
    let mut list = ZendHashTable::new();
    for problem in problems {
        let mut row = ZendHashTable::new();
        let added = row
            .insert("code", problem.code)
            .and_then(|()| row.insert("message", problem.message.as_str()))
            .and_then(|()| list.push(row));
        added.expect("integers, strings and arrays can stand in an array");
    }
    result.set_hashtable(list);
}

extern "C" fn kit_token(call: &mut ExecuteData, result: &mut Zval) {
    run_handler(AssertUnwindSafe(|| {
        let mut app_id = 0;
        let mut texts = [ptr::null_mut::<zend_string>(); 4];
        // SAFETY: as in problems(). The name is the only one that can be left out.
        let texts = unsafe {
            let app: *mut i64 = &raw mut app_id;
            let [token, room, user, name] = texts.each_mut().map(ptr::from_mut);
            let format = c"SlSS|S".as_ptr();
            if zend_parse_parameters(given(call), format, token, app, room, user, name) != SUCCESS {
                return;
            }
            texts.map(|text| if text.is_null() { &[][..] } else { zend::bytes(text) })
        };
        let mut utf8 = [""; 4];
        for ((number, bytes), text) in [1, 3, 4, 5].into_iter().zip(texts).zip(&mut utf8) {
            match str::from_utf8(bytes) {
                Ok(valid) => *text = valid,
                Err(_) => return refuse_text(number, c"must be valid UTF-8"),
            }
        }
        let [token, room_id, user_id, user_name] = utf8;
        match token04::kit_token(token, &Kit { app_id, room_id, user_id, user_name }) {
            Ok(kit_token) => {
                let kit_token = BailoutGuard::new(kit_token);
                NewString::copy(kit_token.as_bytes()).into_zval(result);
            }
            Err(KitError::RoomId) => refuse_text(3, NOT_LATIN1),
            Err(KitError::UserId) => refuse_text(4, NOT_LATIN1),
        }
    }));
}

const NOT_LATIN1: &CStr =
    c"must have characters up to U+00FF only, as ZEGO's UIKit takes no others";

fn refuse_text(argument: u32, why: &CStr) {
    // SAFETY: the format takes one string, which ends with a NUL.
    unsafe { zend_argument_value_error(argument, c"%s".as_ptr(), why.as_ptr()) };
}

/// What PHP calls success in the results of its functions.
const SUCCESS: i32 = 0;

/// How many arguments the call has.
fn given(call: &ExecuteData) -> u32 {
    // SAFETY: of a call's frame the second union of `This` holds their number.
    unsafe { call.This.u2.num_args }
}
