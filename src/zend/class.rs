//! A PHP class of this extension, and where PHP keeps it.

use super::engine;
use super::tables::Functions;
use ext_php_rs::ffi::{
    zend_declare_typed_property, zend_register_internal_class_ex, zend_string, zend_type,
};
use ext_php_rs::types::{ZendStr, Zval};
use ext_php_rs::zend::ClassEntry;
use std::mem::MaybeUninit;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

/// A class of namespace `ZEGO`.
pub struct Class {
    /// The name with the namespace.
    name: &'static str,
    entry: AtomicPtr<ClassEntry>,
}

/// The reason why a class cannot be registered.
#[derive(Debug, thiserror::Error)]
#[error("there is a class {0} already")]
pub struct NameTaken(&'static str);

impl Class {
    pub const fn new(name: &'static str) -> Self {
        Self { name, entry: AtomicPtr::new(ptr::null_mut()) }
    }

    /// Registers the class with modifiers (`ZEND_ACC_*`), its parent or null, and its methods.
    ///
    /// # Errors
    ///
    /// If PHP has a class of this name.
    ///
    /// # Safety
    ///
    /// Runs in the module's startup function. `parent` is null or a class.
    pub unsafe fn register<const N: usize>(
        &self,
        flags: u32,
        parent: *mut ClassEntry,
        methods: &'static Functions<N>,
    ) -> Result<*mut ClassEntry, NameTaken> {
        if engine::has_class(&self.name.to_ascii_lowercase()) {
            return Err(NameTaken(self.name));
        }
        // SAFETY: zero is valid in every field. PHP copies the entry, and fills it.
        let mut entry: ClassEntry = unsafe { MaybeUninit::zeroed().assume_init() };
        entry.name = interned(self.name);
        entry.ce_flags = flags;
        entry.info.internal.builtin_functions = methods.as_ptr();
        // SAFETY: the module is starting, as the caller promises.
        let class = unsafe { zend_register_internal_class_ex(&raw mut entry, parent) };
        self.entry.store(class, Ordering::Release);
        Ok(class)
    }

    /// Returns PHP's class.
    ///
    /// # Panics
    ///
    /// If the class is not registered. PHP calls no method of it before that.
    pub fn get(&self) -> *mut ClassEntry {
        let class = self.entry.load(Ordering::Acquire);
        assert!(!class.is_null(), "the class is registered");
        class
    }
}

/// Declares a property of the types `MAY_BE_*`, or 0 for an untyped one. `default` needs no freeing.
///
/// # Safety
///
/// Runs in the module's startup function, after `class` was registered.
pub unsafe fn declare_property(
    class: *mut ClassEntry,
    name: &str,
    flags: u32,
    types: u32,
    mut default: Zval,
) {
    let flags = i32::try_from(flags).expect("flags are low bits");
    let types = zend_type { ptr: ptr::null_mut(), type_mask: types };
    let no_comment = ptr::null_mut();
    // SAFETY: the module is starting, as the caller promises. PHP copies the value, and takes its
    // own reference to the name.
    unsafe {
        zend_declare_typed_property(
            class,
            interned(name),
            &raw mut default,
            flags,
            no_comment,
            types,
        );
    }
}

/// Returns a string that lives as long as PHP, which also frees it.
///
/// Never allocate a persistent string of another kind: PHP takes its memory from `malloc()`, and
/// ext-php-rs returns it with `free()`. PHP loads extensions with `RTLD_DEEPBIND`, so the two can
/// belong to different allocators if one is preloaded.
pub fn interned(text: impl AsRef<[u8]>) -> *mut zend_string {
    ZendStr::new_interned(text, true).into_raw()
}
