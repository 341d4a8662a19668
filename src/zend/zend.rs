//! The parts of Zend that ext-php-rs leaves unsafe or does not bind, each once, in the narrow form
//! this extension needs.
//!
//! What PHP's headers declare comes from bindgen, by the list in `.cargo/config.toml`; what the
//! headers that ext-php-rs reads leave out is declared here.
//!
//! A bailout (memory limit, fatal error in a user's handler) jumps over Rust's frames, so nothing
//! here or in the callers keeps a value with a destructor alive across a call into Zend.

use ext_php_rs::alloc::{efree, emalloc};
use ext_php_rs::ffi::{
    GC_STRING, ZEND_MM_ALIGNMENT, zend_ce_error, zend_class_constant, zend_class_entry,
    zend_objects_new, zend_string, zend_throw_error,
};
use ext_php_rs::flags::ZvalTypeFlags;
use ext_php_rs::types::Zval;
use ext_php_rs::zend::ClassEntry;
use std::alloc::Layout;
use std::ffi::{CStr, c_char};
use std::fmt::Display;
use std::io::{self, Write as _};
use std::mem::offset_of;
use std::ptr;
use std::slice;

/// A string of PHP's that is still being written. It belongs to the request: one that never gets to
/// a zval is freed with the request's memory.
pub struct NewString(*mut zend_string);

impl NewString {
    /// A string of `len` zero bytes. Counts towards PHP's memory limit, and bails out over it.
    pub fn zeroed(len: usize) -> Self {
        let size = offset_of!(zend_string, val) + len + 1;
        let layout = Layout::from_size_align(size, ZEND_MM_ALIGNMENT.unsigned_abs())
            .expect("the length of a token is far from the largest there is");
        #[expect(clippy::cast_ptr_alignment, reason = "emalloc() aligns to ZEND_MM_ALIGNMENT")]
        let string = emalloc(layout).cast::<zend_string>();
        // SAFETY: emalloc() returns that many bytes or does not return. Zeros are valid in every
        // field, and those that are not to be zero get what zend_string_alloc() gives them.
        unsafe {
            string.cast::<u8>().write_bytes(0, size);
            (*string).gc.refcount = 1;
            (*string).gc.u.type_info = GC_STRING;
            (*string).len = len;
        }
        Self(string)
    }

    /// A string of `text`, cut after 255 bytes. Takes no memory but PHP's.
    pub fn of(text: impl Display) -> Self {
        let text = format_on_stack(text);
        Self::copy(until_nul(&text))
    }

    pub fn copy(bytes: &[u8]) -> Self {
        let mut string = Self::zeroed(bytes.len());
        string.bytes_mut().copy_from_slice(bytes);
        string
    }

    pub fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: `len` bytes follow the header, initialised by zeroed(), and nothing else refers
        // to the string before into_zval().
        unsafe {
            let first = (&raw mut (*self.0).val).cast::<u8>();
            slice::from_raw_parts_mut(first, (*self.0).len)
        }
    }

    /// Cuts it after `len` bytes, which are no more than it has. Its memory stays the same.
    pub fn truncate(&mut self, len: usize) {
        if let Some(end) = self.bytes_mut()[len..].first_mut() {
            *end = 0;
        }
        // SAFETY: it has at least that many bytes, and behind them a NUL, as every string must.
        unsafe { (*self.0).len = len };
    }

    /// Gives its memory back.
    pub fn free(self) {
        // SAFETY: it comes from emalloc(), and nothing refers to it.
        unsafe { efree(self.0.cast()) };
    }

    /// Makes it the value of `zval`, which holds nothing that is to be freed.
    pub fn into_zval(self, zval: &mut Zval) {
        zval.value.str_ = self.0;
        zval.u1.type_info = ZvalTypeFlags::StringEx.bits();
    }
}

/// Makes an integer the value of `zval`, which holds nothing that is to be freed.
pub fn set_integer(zval: &mut Zval, integer: i64) {
    zval.value.lval = integer;
    zval.u1.type_info = ZvalTypeFlags::Long.bits();
}

/// Makes `result` a new object of `class` and returns its properties, in the order of their
/// declaration, with their defaults.
///
/// # Safety
///
/// The class declares `N` properties, whose defaults need no freeing. Those that have types, and so
/// no value yet, get one before PHP sees the object.
pub unsafe fn new_object<'a, const N: usize>(
    class: &ClassEntry,
    result: &'a mut Zval,
) -> &'a mut [Zval; N] {
    // SAFETY: zend_objects_new() returns memory for the properties the class declares, or does not
    // return. They stand in a row from properties_table on, as do their defaults in the class's.
    unsafe {
        let object = zend_objects_new(ptr::from_ref(class).cast_mut());
        let properties = (&raw mut (*object).properties_table).cast::<[Zval; N]>();
        properties.copy_from_nonoverlapping(class.default_properties_table.cast(), 1);
        result.value.obj = object;
        result.u1.type_info = ZvalTypeFlags::ObjectEx.bits();
        &mut *properties
    }
}

/// Throws an `Error` with this text, cut after 255 bytes. Does nothing where an exception is already
/// on its way.
pub fn throw_error(text: impl Display) {
    let text = format_on_stack(text);
    // SAFETY: the format takes one string, and the text ends with a NUL. The class is PHP's own.
    unsafe {
        zend_throw_error(zend_ce_error, c"%s".as_ptr(), text.as_ptr().cast::<c_char>());
    }
}

/// The bytes of a string.
///
/// # Safety
///
/// `string` stays alive and unchanged for `'a`.
pub unsafe fn bytes<'a>(string: *const zend_string) -> &'a [u8] {
    // SAFETY: by the caller's promise, and `len` bytes follow a string's header.
    unsafe { slice::from_raw_parts((&raw const (*string).val).cast::<u8>(), (*string).len) }
}

/// The value of a class's constant.
pub fn class_constant<'a>(class: &'a zend_class_entry, name: &str) -> Option<&'a Zval> {
    let constant = class.constants_table.get(name)?;
    // SAFETY: a table of constants holds nothing but pointers to them.
    unsafe { constant.ptr::<zend_class_constant>().map(|constant| &(*constant).value) }
}

/// Tells OPcache's file cache that what is compiled with this extension differs from what is
/// compiled without it. To be called from the module's startup function.
pub fn add_system_entropy(hook: &CStr) {
    const MODULE: &CStr = c"zego_server_assistant";
    // SAFETY: both names end with a NUL, and no further data is given.
    unsafe { undeclared::zend_add_system_entropy(MODULE.as_ptr(), hook.as_ptr(), ptr::null(), 0) };
}

/// The text and at least one NUL after it, in memory that needs no freeing.
fn format_on_stack(text: impl Display) -> [u8; 256] {
    let mut buffer = [0; 256];
    let mut writer = io::Cursor::new(&mut buffer[..255]);
    // A text that is too long is an error for the writer, and cut is what we want.
    let _ = write!(writer, "{text}");
    buffer
}

fn until_nul(text: &[u8]) -> &[u8] {
    text.split(|&byte| byte == 0).next().unwrap_or_default()
}

/// Marks a parameter of a registered method with `#[\SensitiveParameter]`, so that no stack trace
/// shows its argument.
///
/// # Safety
///
/// Runs in the module's startup function. `class` is registered, and declares a method of the
/// lower-case name `method` with more than `parameter` parameters, counted from 0.
#[cfg(php82)]
pub unsafe fn mark_sensitive(class: &mut zend_class_entry, method: &str, parameter: u32) {
    use ext_php_rs::types::ZendStr;

    let Some(Some(function)) = class.function_table.get(method).map(|method| {
        // SAFETY: the function table holds nothing but pointers to functions.
        unsafe { method.ptr::<ext_php_rs::ffi::zend_function>() }
    }) else {
        return;
    };
    let name = ZendStr::new_interned("SensitiveParameter", true).into_raw();
    // SAFETY: the function is a live internal one; `common` is the head that all kinds share.
    // Attributes of a parameter are stored with its number plus one.
    unsafe {
        undeclared::zend_add_attribute(
            &raw mut (*function).common.attributes,
            name,
            0,
            undeclared::ZEND_ATTRIBUTE_PERSISTENT,
            parameter + 1,
            0,
        );
    }
}

/// Unix time in seconds.
pub fn unix_time() -> i64 {
    // SAFETY: with a null pointer time() stores nothing.
    unsafe { libc::time(ptr::null_mut()) }
}

/// PHP's class `RuntimeException`.
pub fn runtime_exception() -> &'static ClassEntry {
    // SAFETY: the module SPL, which is part of every PHP, sets it before any extension starts.
    unsafe { &*undeclared::spl_ce_RuntimeException }
}

mod undeclared {
    use ext_php_rs::zend::ClassEntry;
    use std::ffi::{c_char, c_int, c_void};

    /// From `Zend/zend_attributes.h`: the attribute outlives the request.
    #[cfg(php82)]
    pub const ZEND_ATTRIBUTE_PERSISTENT: u32 = 1 << 0;

    unsafe extern "C" {
        /// From `Zend/zend_attributes.h`, which says `zend_attribute *` of the result.
        #[cfg(php82)]
        pub fn zend_add_attribute(
            attributes: *mut *mut ext_php_rs::ffi::HashTable,
            name: *mut ext_php_rs::ffi::zend_string,
            argc: u32,
            flags: u32,
            offset: u32,
            lineno: u32,
        ) -> *mut c_void;

        /// From `ext/spl/spl_exceptions.h`.
        pub static spl_ce_RuntimeException: *const ClassEntry;

        /// From `Zend/zend_system_id.h`.
        pub fn zend_add_system_entropy(
            module_name: *const c_char,
            hook_name: *const c_char,
            data: *const c_void,
            size: usize,
        ) -> c_int;
    }
}
