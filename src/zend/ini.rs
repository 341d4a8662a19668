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

/// To be called from the module's startup function.
pub fn register(module: i32) {
    IniEntryDef::register(ENTRIES.as_slice(), module);
}

/// To be called from the module's shutdown function.
pub fn unregister(module: i32) {
    // SAFETY: it is the number that PHP gave the module.
    unsafe { zend_unregister_ini_entries(module) };
}

/// Whether declarations of ZEGO's classes in PHP files give way to the native ones.
pub fn replaces_userland_classes() -> bool {
    let mut name = ZendStr::from_c_str(REPLACE_USERLAND_CLASSES, true);
    // SAFETY: both functions only read the strings, of which a value is PHP's own, or null where
    // there is no such setting.
    unsafe {
        let value = zend_ini_get_value(name.as_mut_ptr());
        !value.is_null() && zend_ini_parse_bool(value)
    }
}

/// Prints the settings as `phpinfo()` does for every module.
pub fn print(module: *mut ModuleEntry) {
    // SAFETY: it is the module that PHP prints the information of.
    unsafe { display_ini_entries(module) };
}
