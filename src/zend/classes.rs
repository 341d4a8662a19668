//! The classes PHP sees: those of ZEGO's PHP library, with the same members.
//!
//! They are plain: no constructor, untyped properties, no handler of their own. So everything that
//! PHP does with objects (dumps, JSON, serialize, clone, comparison, subclasses) is PHP's own doing.

use super::class::Class;
use super::generate::generate_token04;
use super::zend::{self, NewString};
use ext_php_rs::args::Arg;
use ext_php_rs::builders::{ClassBuilder, ClassProperty, FunctionBuilder};
use ext_php_rs::convert::IntoZval;
use ext_php_rs::error::Result;
use ext_php_rs::flags::{ConstantFlags, DataType, MethodFlags, PropertyFlags};
use ext_php_rs::types::Zval;
use ext_php_rs::zend::ClassEntry;

/// The code of a token that was minted, `ZegoErrorCodes::success`.
const SUCCESS: i64 = 0;

static ERROR_CODES: Class = Class::new("ZegoErrorCodes");
static TOKEN: Class = Class::new("ZegoAssistantToken");
static ASSISTANT: Class = Class::new("ZegoServerAssistant");

/// The class of this name in namespace `ZEGO`, in any case of its letters.
pub fn find(name: &str) -> Option<&'static ClassEntry> {
    let classes = [&ERROR_CODES, &TOKEN, &ASSISTANT];
    classes.into_iter().find(|class| class.name().eq_ignore_ascii_case(name))?.entry()
}

/// Registers the classes. To be called from the module's startup function, once each time it runs.
pub fn register() -> Result<()> {
    error_codes()?.register()?;
    token().register()?;
    assistant().register()
}

fn error_codes() -> Result<ClassBuilder> {
    let mut class =
        ERROR_CODES.builder().registration(|entry, tables| ERROR_CODES.registered(entry, tables));
    for (name, code) in [
        ("success", SUCCESS),
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
    let generate = FunctionBuilder::new("generateToken04", generate_token04)
        .arg(Arg::new("appId", DataType::Long))
        .arg(Arg::new("userId", DataType::String))
        .arg(Arg::new("secret", DataType::String))
        .arg(Arg::new("effectiveTimeInSeconds", DataType::Long))
        .arg(Arg::new("payload", DataType::String));
    ASSISTANT.builder().method(generate, MethodFlags::Public | MethodFlags::Static).registration(
        |entry, tables| {
            // SAFETY: called while the module starts; the method is the one above, and $secret its
            // third parameter.
            #[cfg(php82)]
            unsafe {
                zend::mark_sensitive(entry, "generatetoken04", 2);
            }
            ASSISTANT.registered(entry, tables);
        },
    )
}

/// Makes `result` a new `ZegoAssistantToken` that holds a token.
pub fn return_token(result: &mut Zval, token: NewString) {
    let [code, _, token_property] = new_token(result);
    zend::set_integer(code, SUCCESS);
    token.into_zval(token_property);
}

/// Makes `result` a new `ZegoAssistantToken` that says why there is no token.
pub fn return_refusal(result: &mut Zval, code: i8, message: NewString) {
    let [code_property, message_property, _] = new_token(result);
    zend::set_integer(code_property, code.into());
    message.into_zval(message_property);
}

fn new_token(result: &mut Zval) -> &mut [Zval; 3] {
    let class = TOKEN.entry().expect("a class has been registered before its method is called");
    // SAFETY: token() declares three properties: two null, and an interned string.
    unsafe { zend::new_object(class, result) }
}
