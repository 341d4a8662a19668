//! The module as PHP loads it: startup, shutdown, and its part of `phpinfo()`.

use super::tables::{END, Functions, function};
use super::{FAILURE, SUCCESS, aes_mode, assistant, replace_userland, settings, token04};
use crate::entropy;
use ext_php_rs::ffi::{ZEND_MODULE_API_NO, ext_php_rs_php_build_id};
use ext_php_rs::flags::ErrorType;
use ext_php_rs::zend::ModuleEntry;
use ext_php_rs::{PHP_DEBUG, PHP_ZTS, info_table_end, info_table_row, info_table_start};
use std::cell::UnsafeCell;
use std::ffi::CStr;
use std::ptr;

static FUNCTIONS: Functions<2> =
    Functions([function(aes_mode::FOUND_FUNCTION, aes_mode::found, &aes_mode::FOUND, 0), END]);

const VERSION: &CStr =
    match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(version) => version,
        Err(_) => panic!("a version has no NUL byte"),
    };

struct Module(UnsafeCell<ModuleEntry>);

// SAFETY: only get_module() uses it, which passes it to PHP.
unsafe impl Sync for Module {}

static MODULE: Module = Module(UnsafeCell::new(ModuleEntry {
    #[expect(clippy::cast_possible_truncation, reason = "PHP has 16 bits for it")]
    size: size_of::<ModuleEntry>() as u16,
    zend_api: ZEND_MODULE_API_NO,
    zend_debug: PHP_DEBUG as u8,
    zts: PHP_ZTS as u8,
    ini_entry: ptr::null(),
    deps: ptr::null(),
    name: c"zego_server_assistant".as_ptr(),
    functions: FUNCTIONS.as_ptr(),
    module_startup_func: Some(startup),
    module_shutdown_func: Some(shutdown),
    request_startup_func: Some(start_request),
    request_shutdown_func: None,
    info_func: Some(print_info),
    version: VERSION.as_ptr(),
    globals_size: 0,
    #[cfg(not(php_zts))]
    globals_ptr: ptr::null_mut(),
    #[cfg(php_zts)]
    globals_id_ptr: ptr::null_mut(),
    globals_ctor: None,
    globals_dtor: None,
    post_deactivate_func: None,
    module_started: 0,
    type_: 0,
    handle: ptr::null_mut(),
    module_number: 0,
    build_id: ptr::null(),
}));

/// Describes the module to PHP, which writes its own state into the description.
#[unsafe(no_mangle)]
extern "C" fn get_module() -> *mut ModuleEntry {
    let module = MODULE.0.get();
    // SAFETY: PHP calls this function once, when it has loaded the library, from one thread.
    unsafe { (*module).build_id = ext_php_rs_php_build_id() };
    module
}

unsafe extern "C" fn startup(_type: i32, module: i32) -> i32 {
    crate::token04::warm_up();
    // SAFETY: PHP starts this module.
    let registered = unsafe {
        settings::register(module);
        assistant::register().and_then(|()| token04::register())
    };
    match registered {
        Ok(()) => {
            // SAFETY: PHP starts this module.
            unsafe { replace_userland::install() };
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
    // SAFETY: PHP shuts this module down.
    unsafe {
        replace_userland::uninstall();
        settings::unregister(module);
    }
    SUCCESS
}

unsafe extern "C" fn start_request(_type: i32, _module: i32) -> i32 {
    aes_mode::start_request();
    SUCCESS
}

/// Prints the module's part of `phpinfo()` and of `php --ri zego_server_assistant`.
unsafe extern "C" fn print_info(module: *mut ModuleEntry) {
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
    // SAFETY: PHP prints the information of this module.
    unsafe { settings::print(module) };
}
