//! Safe wrappers of the Zend functions that several files use, in the narrow form this extension
//! needs.
//!
//! Bindgen declares them from PHP's headers, by the list in `.cargo/config.toml`. Functions of
//! headers that ext-php-rs does not read are declared in `not_in_bindgen`.
//!
//! A bailout (memory limit, fatal error in a user's handler) is a `longjmp` past Rust's frames, and
//! runs no destructors. So nothing here keeps memory of Rust's allocator across a call into Zend.

use ext_php_rs::alloc::{efree, emalloc};
use ext_php_rs::ffi::{
    GC_STRING, ZEND_COMPILE_PRELOAD, ZEND_MM_ALIGNMENT, ext_php_rs_compiler_globals, zend_ce_error,
    zend_objects_new, zend_string, zend_throw_error,
};
use ext_php_rs::flags::ZvalTypeFlags;
use ext_php_rs::types::Zval;
use ext_php_rs::zend::{ClassEntry, ExecuteData};
use std::alloc::Layout;
use std::ffi::{CStr, c_char};
use std::fmt::Display;
use std::io::{self, Write as _};
use std::mem::offset_of;
use std::slice;

/// A `zend_string` that is still being written. It has no destructor: PHP frees it with the memory of
/// the request if it never becomes the value of a zval.
pub struct ZendStringBuilder(*mut zend_string);

impl ZendStringBuilder {
    /// Allocates a string of `len` zero bytes. PHP bails out if it exceeds `memory_limit`.
    pub fn zeroed(len: usize) -> Self {
        let size = offset_of!(zend_string, val) + len + 1;
        let layout = Layout::from_size_align(size, ZEND_MM_ALIGNMENT.unsigned_abs())
            .expect("a token is far shorter than the longest string");
        #[expect(clippy::cast_ptr_alignment, reason = "emalloc() aligns to ZEND_MM_ALIGNMENT")]
        let string = emalloc(layout).cast::<zend_string>();
        // SAFETY: emalloc() returns that many bytes or does not return. Zero is valid in every field.
        // The fields that are not zero get the values of zend_string_alloc().
        unsafe {
            string.cast::<u8>().write_bytes(0, size);
            (*string).gc.refcount = 1;
            (*string).gc.u.type_info = GC_STRING;
            (*string).len = len;
        }
        Self(string)
    }

    /// Formats a text, cut after 255 bytes, without Rust's allocator.
    pub fn format(text: impl Display) -> Self {
        let text = format_on_stack(text);
        Self::copy(until_nul(&text))
    }

    /// Copies `bytes` into a new string.
    pub fn copy(bytes: &[u8]) -> Self {
        let mut string = Self::zeroed(bytes.len());
        string.bytes_mut().copy_from_slice(bytes);
        string
    }

    /// Returns the bytes of the string.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: `len` bytes follow the header, initialised by zeroed(), and nothing else refers
        // to the string before into_zval().
        unsafe {
            let first = (&raw mut (*self.0).val).cast::<u8>();
            slice::from_raw_parts_mut(first, (*self.0).len)
        }
    }

    /// Frees the string.
    pub fn free(self) {
        // SAFETY: the string comes from emalloc(), and nothing else refers to it.
        unsafe { efree(self.0.cast()) };
    }

    /// Moves the string into `zval`, whose old value must not need freeing.
    pub fn into_zval(self, zval: &mut Zval) {
        zval.value.str_ = self.0;
        zval.u1.type_info = ZvalTypeFlags::StringEx.bits();
    }
}

/// Sets `zval` to an integer. Its old value must not need freeing.
pub fn set_integer(zval: &mut Zval, integer: i64) {
    zval.value.lval = integer;
    zval.u1.type_info = ZvalTypeFlags::Long.bits();
}

/// Sets `result` to a new object of `class` and returns its properties with their defaults, in the
/// order of their declaration.
///
/// # Safety
///
/// `class` is a class that declares `N` properties, and their defaults need no freeing. The caller
/// sets those that have a type, and so no value yet, before PHP sees the object.
pub unsafe fn new_object<const N: usize>(
    class: *mut ClassEntry,
    result: &mut Zval,
) -> &mut [Zval; N] {
    // SAFETY: zend_objects_new() returns memory for the properties that the class declares, or does
    // not return. They are an array at properties_table; so are their defaults in the class.
    unsafe {
        let object = zend_objects_new(class);
        let properties = (&raw mut (*object).properties_table).cast::<[Zval; N]>();
        properties.copy_from_nonoverlapping((*class).default_properties_table.cast(), 1);
        result.value.obj = object;
        result.u1.type_info = ZvalTypeFlags::ObjectEx.bits();
        &mut *properties
    }
}

/// Throws an `Error` with this text, cut after 255 bytes. Does nothing if an exception is pending.
#[cold]
#[inline(never)]
pub fn throw_error(text: impl Display) {
    let text = format_on_stack(text);
    // SAFETY: the format takes one string, and the text ends with a NUL byte. The class is PHP's own.
    unsafe {
        zend_throw_error(zend_ce_error, c"%s".as_ptr(), text.as_ptr().cast::<c_char>());
    }
}

/// Returns the bytes of a string.
///
/// # Safety
///
/// `string` stays alive and unchanged for `'a`.
pub unsafe fn bytes<'a>(string: *const zend_string) -> &'a [u8] {
    // SAFETY: the caller promises that the string is alive, and `len` bytes follow its header.
    unsafe { slice::from_raw_parts((&raw const (*string).val).cast::<u8>(), (*string).len) }
}

/// Returns the number of arguments that the call has.
///
/// # Safety
///
/// `call` is the frame of a call.
pub unsafe fn argument_count(call: *const ExecuteData) -> u32 {
    // SAFETY: in a frame, the second union of `This` holds the number of arguments.
    unsafe { (*call).This.u2.num_args }
}

/// Adds a hook and its version to the system id, which OPcache's file cache is named for. Must be
/// called from the module's startup function.
pub fn add_system_entropy(hook: &CStr, version: u32) {
    const MODULE: &CStr = c"zego_server_assistant";
    // SAFETY: both names end with a NUL byte, and the data has the stated length.
    unsafe {
        not_in_bindgen::zend_add_system_entropy(
            MODULE.as_ptr(),
            hook.as_ptr(),
            (&raw const version).cast(),
            size_of_val(&version),
        );
    }
}

/// Returns whether PHP compiles a file for preloading.
pub fn is_preloading() -> bool {
    // SAFETY: the compiler's globals exist in every thread that runs PHP.
    unsafe { (*ext_php_rs_compiler_globals()).compiler_options & ZEND_COMPILE_PRELOAD != 0 }
}

/// Returns whether PHP has a class of this name, in lower case. Calls no autoloader.
pub fn has_class(name: &str) -> bool {
    // SAFETY: the compiler's globals exist in every thread that runs PHP. The table of classes is
    // null before PHP has started.
    unsafe { (*ext_php_rs_compiler_globals()).class_table.as_ref() }
        .is_some_and(|classes| classes.get(name).is_some())
}

/// Formats a text of at most 255 bytes on the stack, with at least one NUL byte after it.
fn format_on_stack(text: impl Display) -> [u8; 256] {
    let mut buffer = [0; 256];
    let mut writer = io::Cursor::new(&mut buffer[..255]);
    // The writer reports an error for a text that is too long. It has written the text's first 255
    // bytes.
    let _ = write!(writer, "{text}");
    buffer
}

fn until_nul(text: &[u8]) -> &[u8] {
    text.split(|&byte| byte == 0).next().unwrap_or_default()
}

/// Marks a parameter of a registered method with `#[\SensitiveParameter]`, so that stack traces do
/// not show its argument.
///
/// # Safety
///
/// Runs in the module's startup function. `class` is registered, and has a method of the lower-case
/// name `method` with more than `parameter` parameters, counted from 0.
#[cfg(php82)]
pub unsafe fn mark_sensitive(class: *mut ClassEntry, method: &str, parameter: u32) {
    // SAFETY: the class is alive, and its function table holds only pointers to functions.
    let function = unsafe {
        let methods = &(*class).function_table;
        methods.get(method).and_then(|method| method.ptr::<ext_php_rs::ffi::zend_function>())
    };
    let Some(function) = function else { return };
    let name = super::class::interned("SensitiveParameter");
    // SAFETY: the function is alive. `common` is the start of every kind of function. Zend stores
    // the attributes of a parameter with its number plus one.
    unsafe {
        not_in_bindgen::zend_add_attribute(
            &raw mut (*function).common.attributes,
            name,
            0,
            not_in_bindgen::ZEND_ATTRIBUTE_PERSISTENT,
            parameter + 1,
            0,
        );
    }
}

/// Returns whether `malloc()` can provide this many bytes. Rust aborts the process if an allocation
/// fails, so whoever is about to allocate asks first.
pub fn can_allocate(len: usize) -> bool {
    Vec::<u8>::new().try_reserve_exact(len).is_ok()
}

/// Returns the Unix time in seconds, by the clock of PHP's own `time()`.
pub fn unix_time() -> i64 {
    coarse_unix_time().unwrap_or_else(|| {
        // SAFETY: the module date is part of every PHP.
        unsafe { not_in_bindgen::php_time() }
    })
}

/// Returns the Unix time in seconds by the time of the kernel's last tick, which is faster to read,
/// or `None` if the next second may have begun since. Ticks are at most 10 milliseconds apart.
#[cfg(target_os = "linux")]
fn coarse_unix_time() -> Option<i64> {
    const LAST_NANOSECOND: i64 = 980_000_000;
    let mut tick = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the kernel writes to `tick`, which is a valid place.
    let status = unsafe { libc::clock_gettime(libc::CLOCK_REALTIME_COARSE, &raw mut tick) };
    (status == 0 && tick.tv_nsec < LAST_NANOSECOND).then_some(tick.tv_sec)
}

#[cfg(not(target_os = "linux"))]
fn coarse_unix_time() -> Option<i64> {
    None
}

/// Returns PHP's class `RuntimeException`.
pub fn runtime_exception() -> *mut ClassEntry {
    // SAFETY: the module SPL is part of every PHP, and sets the pointer before extensions start.
    unsafe { not_in_bindgen::spl_ce_RuntimeException }
}

mod not_in_bindgen {
    use ext_php_rs::zend::ClassEntry;
    use std::ffi::{c_char, c_int, c_void};

    /// From `Zend/zend_attributes.h`: the attribute outlives the request.
    #[cfg(php82)]
    pub const ZEND_ATTRIBUTE_PERSISTENT: u32 = 1 << 0;

    unsafe extern "C" {
        /// From `Zend/zend_attributes.h`, where the result is a `zend_attribute *`.
        #[cfg(php82)]
        pub fn zend_add_attribute(
            attributes: *mut *mut ext_php_rs::ffi::HashTable,
            name: *mut ext_php_rs::ffi::zend_string,
            argc: u32,
            flags: u32,
            offset: u32,
            lineno: u32,
        ) -> *mut c_void;

        /// From `ext/date/php_date.h`.
        pub fn php_time() -> libc::time_t;

        /// From `ext/spl/spl_exceptions.h`.
        pub static spl_ce_RuntimeException: *mut ClassEntry;

        /// From `Zend/zend_system_id.h`.
        pub fn zend_add_system_entropy(
            module_name: *const c_char,
            hook_name: *const c_char,
            data: *const c_void,
            size: usize,
        ) -> c_int;
    }
}
