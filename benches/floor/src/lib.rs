//! The least that minting a token can cost: a call that returns an object, and AES-256-CBC.
//!
//! A token needs both, so no way of minting one in PHP is faster than their sum. The class has the
//! names of the extension's, so that the same loop in PHP calls either.

#[cfg(target_arch = "x86_64")]
mod aes_ni;

use ext_php_rs::args::Arg;
use ext_php_rs::builders::{ClassBuilder, ClassProperty, FunctionBuilder};
use ext_php_rs::flags::{DataType, MethodFlags, PropertyFlags, ZvalTypeFlags};
use ext_php_rs::prelude::*;
use ext_php_rs::types::{ZendObject, Zval};
use ext_php_rs::zend::{ClassEntry, ExecuteData};
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

static TOKEN_CLASS: AtomicPtr<ClassEntry> = AtomicPtr::new(ptr::null_mut());

/// The nanoseconds that `rounds` encryptions of `plaintext_len` bytes take, each with the key
/// schedule for a key of its own. Null on a processor without AES-NI.
#[php_function]
pub fn floor_aes_ns(plaintext_len: usize, rounds: u64) -> Option<u64> {
    #[cfg(target_arch = "x86_64")]
    if std::is_x86_feature_detected!("aes") {
        // SAFETY: the processor has the instructions.
        let elapsed = unsafe { aes_ni::chain(plaintext_len, rounds) };
        return u64::try_from(elapsed.as_nanos()).ok();
    }
    let _ = (plaintext_len, rounds);
    None
}

/// The module as PHP loads it.
#[php_module]
pub fn module(module: ModuleBuilder) -> ModuleBuilder {
    module.startup_function(startup).function(wrap_function!(floor_aes_ns))
}

unsafe extern "C" fn startup(_type: i32, _module: i32) -> i32 {
    let registered = token().register().and_then(|()| assistant().register());
    if registered.is_ok() { 0 } else { -1 }
}

fn token() -> ClassBuilder {
    ["code", "message", "token"]
        .into_iter()
        .fold(ClassBuilder::new(r"ZEGO\ZegoAssistantToken"), |class, name| {
            class.property(untyped(name))
        })
        .registration(|class, tables| {
            std::mem::forget(tables);
            TOKEN_CLASS.store(class, Ordering::Relaxed);
        })
}

fn untyped(name: &str) -> ClassProperty {
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
    let method = ["appId", "userId", "secret", "effectiveTimeInSeconds", "payload"]
        .into_iter()
        .fold(FunctionBuilder::new("generateToken04", return_object), |method, name| {
            method.arg(Arg::new(name, DataType::Mixed))
        });
    ClassBuilder::new(r"ZEGO\ZegoServerAssistant")
        .method(method, MethodFlags::Public | MethodFlags::Static)
        // PHP refers to them for as long as it has the class.
        .registration(|_, tables| std::mem::forget(tables))
}

extern "C" fn return_object(_call: &mut ExecuteData, result: &mut Zval) {
    // SAFETY: startup() has stored the class, which lives as long as the module.
    let class = unsafe { &*TOKEN_CLASS.load(Ordering::Relaxed) };
    result.value.obj = ZendObject::new(class).into_raw();
    result.u1.type_info = ZvalTypeFlags::ObjectEx.bits();
}
