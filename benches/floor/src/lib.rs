//! The floor: the minimum cost of minting a token, as a PHP extension for `php/bench`.
//!
//! Every token needs AES-256 and a call that returns an object, so no PHP extension can mint one in
//! less time than these two take. The classes have the names of the extension's classes, so
//! that the benchmark runs the same PHP loop on both.

#[cfg(target_arch = "x86_64")]
mod aes;
#[cfg(target_arch = "x86_64")]
mod cbc;
#[cfg(target_arch = "x86_64")]
mod gcm;

use ext_php_rs::args::Arg;
use ext_php_rs::builders::{ClassBuilder, ClassProperty, FunctionBuilder};
use ext_php_rs::flags::{DataType, MethodFlags, PropertyFlags, ZvalTypeFlags};
use ext_php_rs::prelude::*;
use ext_php_rs::types::{ZendObject, Zval};
use ext_php_rs::zend::{ClassEntry, ExecuteData};
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

static TOKEN_CLASS: AtomicPtr<ClassEntry> = AtomicPtr::new(ptr::null_mut());

/// Returns the nanoseconds that `rounds` encryptions of `plaintext_len` bytes take, in the mode `cbc`
/// or `gcm`. Each encryption uses another key and computes its key schedule. Returns null on a
/// processor without the instructions.
#[php_function]
pub fn floor_aes_ns(mode: &str, plaintext_len: usize, rounds: u64) -> Option<u64> {
    #[cfg(target_arch = "x86_64")]
    if std::is_x86_feature_detected!("aes")
        && std::is_x86_feature_detected!("pclmulqdq")
        && std::is_x86_feature_detected!("ssse3")
    {
        // SAFETY: the processor has the instructions.
        let elapsed = unsafe {
            match mode {
                "gcm" => gcm::chain(plaintext_len, rounds),
                _ => cbc::chain(plaintext_len, rounds),
            }
        };
        return u64::try_from(elapsed.as_nanos()).ok();
    }
    let _ = (mode, plaintext_len, rounds);
    None
}

/// Describes the module to PHP.
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
        // PHP refers to the tables as long as the class exists.
        .registration(|_, tables| std::mem::forget(tables))
}

extern "C" fn return_object(_call: &mut ExecuteData, result: &mut Zval) {
    // SAFETY: startup() has stored the class, which lives as long as the module.
    let class = unsafe { &*TOKEN_CLASS.load(Ordering::Relaxed) };
    result.value.obj = ZendObject::new(class).into_raw();
    result.u1.type_info = ZvalTypeFlags::ObjectEx.bits();
}
