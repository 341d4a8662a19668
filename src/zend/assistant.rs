//! The classes of ZEGO's PHP library: `ZegoServerAssistant`, `ZegoAssistantToken`, `ZegoErrorCodes`.
//!
//! The classes are plain, as in ZEGO's library: no constructor, untyped properties, no object
//! handlers. So PHP itself does everything else with their objects: dumps, JSON, serialize, clone,
//! comparison, subclasses.

use super::class::{Class, NameTaken, declare_property, interned};
use super::engine::{self, ZendStringBuilder};
use super::tables::{END, Functions, Signature, function, parameter, returns};
use super::{SUCCESS, aes_mode, arguments};
use crate::token04::Claims;
use crate::{entropy, token04};
use ext_php_rs::ffi::{
    IS_INTERNED_STRING_EX, MAY_BE_LONG, MAY_BE_STRING, ZEND_ACC_PUBLIC, ZEND_ACC_STATIC,
    zend_declare_class_constant_long,
};
use ext_php_rs::types::Zval;
use ext_php_rs::zend::ExecuteData;
use std::ffi::CStr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

static ERROR_CODES: Class = Class::new(r"ZEGO\ZegoErrorCodes");
static TOKEN: Class = Class::new(r"ZEGO\ZegoAssistantToken");
static ASSISTANT: Class = Class::new(r"ZEGO\ZegoServerAssistant");

const CONSTANTS: [(&CStr, i64); 5] = [
    (c"success", SUCCESS as i64),
    (c"appIDInvalid", 1),
    (c"userIDInvalid", 3),
    (c"secretInvalid", 5),
    (c"effectiveTimeInSecondsInvalid", 6),
];

static NO_METHODS: Functions<1> = Functions([END]);

static METHODS: Functions<2> = Functions([
    function(
        c"generateToken04",
        generate_token04,
        &GENERATE_TOKEN04,
        ZEND_ACC_PUBLIC | ZEND_ACC_STATIC,
    ),
    END,
]);

static GENERATE_TOKEN04: Signature<6> = Signature([
    returns(0, 5),
    parameter(c"appId", MAY_BE_LONG),
    parameter(c"userId", MAY_BE_STRING),
    parameter(c"secret", MAY_BE_STRING),
    parameter(c"effectiveTimeInSeconds", MAY_BE_LONG),
    parameter(c"payload", MAY_BE_STRING),
]);

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
    // SAFETY: the module is starting, as the caller promises. PHP copies the names of constants.
    // $secret is the third parameter of the method.
    unsafe {
        let codes = ERROR_CODES.register(0, ptr::null_mut(), &NO_METHODS)?;
        for (name, code) in CONSTANTS {
            zend_declare_class_constant_long(codes, name.as_ptr(), name.count_bytes(), code);
        }
        let token = TOKEN.register(0, ptr::null_mut(), &NO_METHODS)?;
        for (name, default) in
            [("code", Zval::new()), ("message", no_text()), ("token", Zval::new())]
        {
            declare_property(token, name, ZEND_ACC_PUBLIC, 0, default);
        }
        ASSISTANT.register(0, ptr::null_mut(), &METHODS)?;
        #[cfg(php82)]
        engine::mark_sensitive(ASSISTANT.get(), "generatetoken04", 2);
    }
    Ok(())
}

fn no_text() -> Zval {
    let mut zval = Zval::new();
    zval.value.str_ = interned("");
    zval.u1.type_info = IS_INTERNED_STRING_EX;
    zval
}

/// Runs a call of `generateToken04` for PHP. A panic must not unwind into C, so it becomes an
/// `Error`.
unsafe extern "C" fn generate_token04(call: *mut ExecuteData, result: *mut Zval) {
    // SAFETY: PHP passes the frame of this call, which it keeps until the call returns, and a slot
    // for the result, to which nothing else refers.
    let minted = catch_unwind(AssertUnwindSafe(|| unsafe {
        if arguments::check(call).is_some() {
            mint(call, &mut *result);
        }
    }));
    if minted.is_err() {
        engine::throw_error("generateToken04 failed inside the extension zego_server_assistant");
    }
}

/// Mints a token from checked arguments.
///
/// Not inlined, because the caller's frame is on the stack while PHP converts an argument, and a
/// `__toString()` may call generateToken04 again. So the scratch buffers must not be in that frame.
///
/// # Safety
///
/// `call` is the frame of the running call, and has passed [`arguments::check`].
#[inline(never)]
unsafe fn mint(call: *mut ExecuteData, result: &mut Zval) {
    // SAFETY: the frame lives until the call returns, and nothing below runs code of the site.
    let request = unsafe { arguments::request(call) };
    #[cfg(feature = "fault-injection")]
    assert_ne!(request.user_id, b"panic", "the test's user id");
    let random = match entropy::draw(aes_mode::current()) {
        Ok(random) => random,
        Err(error) => return engine::throw_error(error),
    };
    match Claims::new(&request, engine::unix_time(), random.nonce) {
        Ok(claims) => encrypt_and_return(result, &claims, &random.iv),
        Err(error) => return_error(result, error.code(), ZendStringBuilder::format(error)),
    }
}

/// Lengths in bytes of the scratch buffers on the stack: for a user id that is a UUID without a
/// payload, and with the payload of a room. Two lengths, because zeroing a buffer takes time.
const SMALL: usize = token04::scratch_len(UUID_LEN);
const LARGE: usize = token04::scratch_len(UUID_LEN + 70);
const UUID_LEN: usize = 36;

fn encrypt_and_return(result: &mut Zval, claims: &Claims, iv: &token04::Iv) {
    match claims.scratch_len() {
        len if len <= SMALL => return_token(result, claims.encrypt(iv, &mut [0; SMALL])),
        len if len <= LARGE => return_token(result, claims.encrypt(iv, &mut [0; LARGE])),
        len => {
            // PHP's memory: if the token exceeds memory_limit, PHP bails out past our destructors and
            // frees this buffer with the request.
            let mut scratch = ZendStringBuilder::zeroed(len);
            return_token(result, claims.encrypt(iv, scratch.bytes_mut()));
            scratch.free();
        }
    }
}

/// Sets `result` to a new `ZegoAssistantToken` with the token for a binary form.
fn return_token(result: &mut Zval, binary: &[u8]) {
    let mut string = ZendStringBuilder::zeroed(token04::token_len(binary.len()));
    token04::encode(binary, string.bytes_mut());
    let [code, _, token] = new_token(result);
    engine::set_integer(code, SUCCESS.into());
    string.into_zval(token);
}

/// Sets `result` to a new `ZegoAssistantToken` with the reason why there is no token.
fn return_error(result: &mut Zval, code: i8, text: ZendStringBuilder) {
    let [code_property, message, _] = new_token(result);
    engine::set_integer(code_property, code.into());
    text.into_zval(message);
}

fn new_token(result: &mut Zval) -> &mut [Zval; 3] {
    // SAFETY: token() declares three properties. Their defaults are null and an interned string.
    unsafe { engine::new_object(TOKEN.get(), result) }
}
