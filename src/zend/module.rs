//! The module as PHP loads it: startup, shutdown, and its part of `phpinfo()`.

use super::{FAILURE, SUCCESS, aes_mode, assistant, replace_userland, settings, token04};
use crate::entropy;
use ext_php_rs::flags::ErrorType;
use ext_php_rs::prelude::*;
use ext_php_rs::zend::ModuleEntry;
use ext_php_rs::{info_table_end, info_table_row, info_table_start};

/// Describes the module to PHP.
#[php_module]
pub fn module(module: ModuleBuilder) -> ModuleBuilder {
    module
        .startup_function(startup)
        .shutdown_function(shutdown)
        .request_startup_function(start_request)
        .info_function(print_info)
        .function(aes_mode::found_function())
}

unsafe extern "C" fn startup(_type: i32, module: i32) -> i32 {
    crate::token04::warm_up();
    settings::register(module);
    match assistant::register().and_then(|()| token04::register()) {
        Ok(()) => {
            replace_userland::install();
            SUCCESS
        }
        Err(error) => {
            let text = format!("zego_server_assistant cannot register its classes: {error}");
            ext_php_rs::error::php_error(&ErrorType::CoreWarning, &text);
            FAILURE
        }
    }
}

unsafe extern "C" fn shutdown(_type: i32, module: i32) -> i32 {
    replace_userland::uninstall();
    settings::unregister(module);
    entropy::release();
    SUCCESS
}

unsafe extern "C" fn start_request(_type: i32, _module: i32) -> i32 {
    aes_mode::start_request();
    SUCCESS
}

/// Prints the module's part of `phpinfo()` and of `php --ri zego_server_assistant`.
extern "C" fn print_info(module: *mut ModuleEntry) {
    let aes = if crate::token04::is_hardware_accelerated() {
        "hardware (the processor's AES instructions)"
    } else {
        "software (constant time)"
    };
    info_table_start!();
    info_table_row!("ZEGOCLOUD Token04", "enabled");
    info_table_row!("Version", env!("CARGO_PKG_VERSION"));
    info_table_row!("AES", aes);
    info_table_row!("AES mode", aes_mode::current().name());
    info_table_row!("Randomness", entropy::SOURCE);
    info_table_end!();
    settings::print(module);
}
