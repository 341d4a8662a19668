//! The extension's settings in php.ini.

use super::aes_mode::{self, Setting};
use super::{FAILURE, SUCCESS, class, engine};
use ext_php_rs::error::php_error;
use ext_php_rs::ffi::{
    ZEND_INI_STAGE_RUNTIME, display_ini_entries, zend_ini_entry, zend_ini_get_value,
    zend_ini_parse_bool, zend_string, zend_unregister_ini_entries,
};
use ext_php_rs::flags::{ErrorType, IniEntryPermission};
use ext_php_rs::zend::{IniEntryDef, IniEntryDefs, ModuleEntry};
use std::ffi::{CStr, c_int, c_void};

const REPLACE_USERLAND_CLASSES: &CStr = c"zego_server_assistant.replace_userland_classes";
const AES_MODE: &CStr = c"zego_server_assistant.aes_mode";

static ENTRIES: IniEntryDefs<3> = IniEntryDefs::new([
    IniEntryDef::new(REPLACE_USERLAND_CLASSES, c"1", IniEntryPermission::System),
    aes_mode(),
    IniEntryDef::end(),
]);

const fn aes_mode() -> IniEntryDef {
    let mut entry = IniEntryDef::new(AES_MODE, c"auto", IniEntryPermission::All);
    entry.on_modify = Some(on_aes_mode);
    entry
}

/// Registers the settings.
///
/// # Safety
///
/// Runs in the startup function of the module with this number.
pub unsafe fn register(module: i32) {
    IniEntryDef::register(ENTRIES.as_slice(), module);
}

/// Removes the settings.
///
/// # Safety
///
/// Runs in the shutdown function of the module with this number.
pub unsafe fn unregister(module: i32) {
    // SAFETY: as the caller promises.
    unsafe { zend_unregister_ini_entries(module) };
}

/// Returns whether the include hook drops declarations of ZEGO's classes from PHP files.
pub fn replaces_userland_classes() -> bool {
    let name = class::interned(REPLACE_USERLAND_CLASSES.to_bytes());
    // SAFETY: both functions only read the strings. The value is PHP's own, or null if the setting
    // does not exist.
    unsafe {
        let value = zend_ini_get_value(name);
        !value.is_null() && zend_ini_parse_bool(value)
    }
}

/// Accepts or refuses a new value of `aes_mode`. PHP keeps the old value if it is refused: `ini_set()`
/// then returns false. A file of settings cannot see that, so there it is a warning.
unsafe extern "C" fn on_aes_mode(
    _entry: *mut zend_ini_entry,
    value: *mut zend_string,
    _: *mut c_void,
    _: *mut c_void,
    _: *mut c_void,
    stage: c_int,
) -> c_int {
    // SAFETY: PHP passes a string, or null for a setting without a value.
    let value = if value.is_null() { b"" } else { unsafe { engine::bytes(value) } };
    if let Some(setting) = Setting::parse(value) {
        aes_mode::set(setting);
        return SUCCESS;
    }
    if u32::try_from(stage) != Ok(ZEND_INI_STAGE_RUNTIME) {
        let given = String::from_utf8_lossy(value);
        let text = format!(
            "zego_server_assistant.aes_mode must be auto, cbc or gcm, and is \"{given}\" here"
        );
        php_error(&ErrorType::Warning, &text);
    }
    FAILURE
}

/// Prints the settings as `phpinfo()` does for every module.
///
/// # Safety
///
/// `module` is the one whose information PHP prints.
pub unsafe fn print(module: *mut ModuleEntry) {
    // SAFETY: as the caller promises.
    unsafe { display_ini_entries(module) };
}
