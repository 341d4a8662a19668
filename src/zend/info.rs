//! What `phpinfo()` and `php --ri zego_server_assistant` show.

use super::ini;
use crate::{entropy, token04};
use ext_php_rs::zend::ModuleEntry;
use ext_php_rs::{info_table_end, info_table_row, info_table_start};

pub extern "C" fn print(module: *mut ModuleEntry) {
    let aes = if token04::is_hardware_accelerated() {
        "hardware (the processor's AES instructions)"
    } else {
        "software (constant time)"
    };
    info_table_start!();
    info_table_row!("ZEGOCLOUD Token04", "enabled");
    info_table_row!("Version", env!("CARGO_PKG_VERSION"));
    info_table_row!("AES", aes);
    info_table_row!("Randomness", entropy::SOURCE);
    info_table_end!();
    ini::print(module);
}
