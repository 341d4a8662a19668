//! The extension's settings in php.ini.

use ext_php_rs::ffi::{
    display_ini_entries, zend_ini_get_value, zend_ini_parse_bool, zend_unregister_ini_entries,
};
use ext_php_rs::flags::IniEntryPermission;
use ext_php_rs::types::ZendStr;
use ext_php_rs::zend::{IniEntryDef, IniEntryDefs, ModuleEntry};
use std::ffi::CStr;

const REPLACE_USERLAND_CLASSES: &CStr = c"zego_server_assistant.replace_userland_classes";

static ENTRIES: IniEntryDefs<2> = IniEntryDefs::new([
    IniEntryDef::new(REPLACE_USERLAND_CLASSES, c"1", IniEntryPermission::System),
    IniEntryDef::end(),
]);

/// Registers the settings. Must be called from the module's startup function.
pub fn register(module: i32) {
    IniEntryDef::register(ENTRIES.as_slice(), module);
}

/// Removes the settings. Must be called from the module's shutdown function.
pub fn unregister(module: i32) {
    // SAFETY: `module` is the number that PHP gave this module.
    unsafe { zend_unregister_ini_entries(module) };
}

/// Returns whether the include hook drops declarations of ZEGO's classes from PHP files.
pub fn replaces_userland_classes() -> bool {
    let mut name = ZendStr::from_c_str(REPLACE_USERLAND_CLASSES, true);
    // SAFETY: both functions only read the strings. The value is PHP's own, or null if the setting
    // does not exist.
    unsafe {
        let value = zend_ini_get_value(name.as_mut_ptr());
        !value.is_null() && zend_ini_parse_bool(value)
    }
}

/// Prints the settings as `phpinfo()` does for every module.
pub fn print(module: *mut ModuleEntry) {
    // SAFETY: `module` is the one whose information PHP prints.
    unsafe { display_ini_entries(module) };
}
