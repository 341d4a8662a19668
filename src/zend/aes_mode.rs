//! The AES mode of a call: the setting `zego_server_assistant.aes_mode`, and for `auto` the mode of
//! ZEGO's library that the site has.
//!
//! `auto` is CBC, as ZEGO's library on GitHub mints, unless the include hook has dropped a class that
//! mints AES-GCM. The hook leaves a mark in the compiled file, because OPcache compiles a file once
//! and runs it in many requests. The mark is a call of a function at the start of the file. A
//! preloaded file may never run, so there the mark is a class, which PHP has in every request.

use super::engine;
use super::tables::{Signature, returns};
use crate::token04::AesMode;
use ext_php_rs::types::Zval;
use ext_php_rs::zend::ExecuteData;
use std::cell::Cell;
use std::ffi::CStr;

/// The function that marks a file. PHP code cannot write its name.
pub const FOUND_FUNCTION: &CStr = c"zego_server_assistant found aes-256-gcm";

/// The class that marks a preloaded file, in namespace `ZEGO`. PHP code cannot write its name.
pub const PRELOADED_CLASS: &str = "zego_server_assistant preloaded aes-256-gcm";

/// A value of the setting.
#[derive(Clone, Copy)]
pub enum Setting {
    Auto,
    Always(AesMode),
}

impl Setting {
    /// Reads a value. `None` if it is not one of the three, or an empty one.
    pub fn parse(value: &[u8]) -> Option<Self> {
        match value {
            b"" | b"auto" => Some(Self::Auto),
            b"cbc" => Some(Self::Always(AesMode::Cbc)),
            b"gcm" => Some(Self::Always(AesMode::Gcm)),
            _ => None,
        }
    }
}

/// What decides the mode of a thread's calls.
struct State {
    setting: Cell<Setting>,
    /// Whether a class that mints AES-GCM was dropped from a file that this request included.
    found_gcm: Cell<bool>,
    /// The mode of the next call, or `None` if it must be found out.
    mode: Cell<Option<AesMode>>,
}

impl State {
    const fn new() -> Self {
        let setting = Cell::new(Setting::Auto);
        Self { setting, found_gcm: Cell::new(false), mode: Cell::new(None) }
    }

    #[cold]
    fn find_mode(&self) -> AesMode {
        let mode = match self.setting.get() {
            Setting::Always(mode) => mode,
            Setting::Auto if self.found_gcm.get() || has_preloaded_class() => AesMode::Gcm,
            Setting::Auto => AesMode::Cbc,
        };
        self.mode.set(Some(mode));
        mode
    }
}

fn has_preloaded_class() -> bool {
    engine::has_class(&format!(r"zego\{PRELOADED_CLASS}"))
}

thread_local! {
    static STATE: State = const { State::new() };
}

/// Returns the mode that a call mints with now.
pub fn current() -> AesMode {
    STATE.with(|state| state.mode.get().unwrap_or_else(|| state.find_mode()))
}

/// Changes the setting of this thread.
pub fn set(setting: Setting) {
    STATE.with(|state| {
        state.setting.set(setting);
        state.mode.set(None);
    });
}

/// Forgets what the last request has included. Must be called when a request starts.
pub fn start_request() {
    STATE.with(|state| {
        state.found_gcm.set(false);
        state.mode.set(None);
    });
}

/// The signature of [`found`].
pub static FOUND: Signature<1> = Signature([returns(0, 0)]);

/// The function [`FOUND_FUNCTION`].
pub unsafe extern "C" fn found(_call: *mut ExecuteData, _result: *mut Zval) {
    STATE.with(|state| {
        state.found_gcm.set(true);
        state.mode.set(None);
    });
}
