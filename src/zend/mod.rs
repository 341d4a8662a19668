//! All that knows Zend: the module, its classes, and the way from a call to a token and back.

mod arguments;
mod ast;
mod class;
mod classes;
mod generate;
mod info;
mod ini;
mod inspection;
mod userland_classes;
mod zend;

use crate::{entropy, token04};
use ext_php_rs::flags::ErrorType;
use ext_php_rs::prelude::*;

/// The module as PHP loads it.
#[php_module]
pub fn module(module: ModuleBuilder) -> ModuleBuilder {
    module.startup_function(startup).shutdown_function(shutdown).info_function(info::print)
}

const OK: i32 = 0;
const FAILED: i32 = -1;

unsafe extern "C" fn startup(_type: i32, module: i32) -> i32 {
    token04::warm_up();
    ini::register(module);
    match classes::register().and_then(|()| inspection::register()) {
        Ok(()) => {
            userland_classes::install();
            OK
        }
        Err(error) => {
            let text = format!("zego_server_assistant cannot register its classes: {error}");
            ext_php_rs::error::php_error(&ErrorType::CoreWarning, &text);
            FAILED
        }
    }
}

unsafe extern "C" fn shutdown(_type: i32, module: i32) -> i32 {
    userland_classes::uninstall();
    ini::unregister(module);
    entropy::release();
    OK
}
