//! Sets `cfg(php82)`, `cfg(php_zts)` and the like for the PHP that this crate is built for. ext-php-rs
//! sets them only for itself.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    #[cfg(feature = "php")]
    php::emit_cfgs();
}

#[cfg(feature = "php")]
mod php {
    use ext_php_rs_build::{
        ApiVersion, PHPInfo, emit_check_cfg, emit_php_cfg_flags, emit_rerun_if_env_changed,
        find_php,
    };

    pub fn emit_cfgs() {
        emit_check_cfg();
        emit_rerun_if_env_changed();
        let php = find_php()
            .expect("PHP is needed: install php-cli and php-dev, or set PHP=/path/to/php");
        let info = PHPInfo::get(&php).expect("`php -i` must run");
        let api = info.zend_version().expect("`php -i` names its API version");
        emit_php_cfg_flags(ApiVersion::try_from(api).expect("PHP 8.1 or later is needed"));
        if info.thread_safety().expect("`php -i` names its thread safety") {
            println!("cargo:rustc-cfg=php_zts");
        }
        if info.debug().expect("`php -i` names its debug mode") {
            println!("cargo:rustc-cfg=php_debug");
        }
    }
}
