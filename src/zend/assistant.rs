//! The classes of ZEGO's PHP library: `ZegoServerAssistant`, `ZegoAssistantToken`, `ZegoErrorCodes`.
//!
//! The classes are plain, as in ZEGO's library: no constructor, untyped properties, no object
//! handlers. So PHP itself does everything else with their objects: dumps, JSON, serialize, clone,
//! comparison, subclasses.

use super::class::Class;
use super::engine::{self, ZendStringBuilder};
use super::{SUCCESS, aes_mode, arguments};
use crate::token04::Claims;
use crate::{entropy, token04};
use ext_php_rs::args::Arg;
use ext_php_rs::builders::{ClassBuilder, ClassProperty, FunctionBuilder};
use ext_php_rs::convert::IntoZval;
use ext_php_rs::error::Result;
use ext_php_rs::flags::{ConstantFlags, DataType, MethodFlags, PropertyFlags};
use ext_php_rs::types::Zval;
use ext_php_rs::zend::ExecuteData;
use std::panic::{AssertUnwindSafe, catch_unwind};

static ERROR_CODES: Class = Class::new("ZegoErrorCodes");
static TOKEN: Class = Class::new("ZegoAssistantToken");
static ASSISTANT: Class = Class::new("ZegoServerAssistant");

/// Registers the classes. Must be called from the module's startup function.
pub fn register() -> Result<()> {
    error_codes()?.register()?;
    token().register()?;
    assistant().register()
}

fn error_codes() -> Result<ClassBuilder> {
    let mut class =
        ERROR_CODES.builder().registration(|entry, tables| ERROR_CODES.registered(entry, tables));
    for (name, code) in [
        ("success", i64::from(SUCCESS)),
        ("appIDInvalid", 1),
        ("userIDInvalid", 3),
        ("secretInvalid", 5),
        ("effectiveTimeInSecondsInvalid", 6),
    ] {
        class = class.constant(name, code, &[], ConstantFlags::Public)?;
    }
    Ok(class)
}

fn token() -> ClassBuilder {
    TOKEN
        .builder()
        .property(property("code"))
        .property(ClassProperty {
            default: Some(Box::new(|| "".into_zval(true))),
            ..property("message")
        })
        .property(property("token"))
        .registration(|entry, tables| TOKEN.registered(entry, tables))
}

fn property(name: &str) -> ClassProperty {
    ClassProperty {
        name: name.into(),
        flags: PropertyFlags::Public,
        default: None,
        docs: &[],
        ty: None,
        nullable: true,
        readonly: false,
        default_stub: None,
    }
}

fn assistant() -> ClassBuilder {
    let generate_token04 = FunctionBuilder::new("generateToken04", generate_token04)
        .arg(Arg::new("appId", DataType::Long))
        .arg(Arg::new("userId", DataType::String))
        .arg(Arg::new("secret", DataType::String))
        .arg(Arg::new("effectiveTimeInSeconds", DataType::Long))
        .arg(Arg::new("payload", DataType::String));
    let public_static = MethodFlags::Public | MethodFlags::Static;
    ASSISTANT.builder().method(generate_token04, public_static).registration(|entry, tables| {
        // SAFETY: PHP calls this while the module starts. The method is the one above, and $secret
        // its third parameter.
        #[cfg(php82)]
        unsafe {
            engine::mark_sensitive(entry, "generatetoken04", 2);
        }
        ASSISTANT.registered(entry, tables);
    })
}

/// Runs a call of `generateToken04` for PHP. A panic must not unwind into C, so it becomes an
/// `Error`.
extern "C" fn generate_token04(call: &mut ExecuteData, result: &mut Zval) {
    if catch_unwind(AssertUnwindSafe(|| mint(call, result))).is_err() {
        engine::throw_error("generateToken04 failed inside the extension zego_server_assistant");
    }
}

fn mint(call: &mut ExecuteData, result: &mut Zval) {
    let Some(request) = arguments::request(call) else { return };
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
