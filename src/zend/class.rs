//! A PHP class of this extension, and where PHP keeps it.

use ext_php_rs::args::ArgInfoTables;
use ext_php_rs::builders::ClassBuilder;
use ext_php_rs::zend::ClassEntry;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Mutex, PoisonError};

/// A class of namespace `ZEGO`.
pub struct Class {
    name: &'static str,
    entry: AtomicPtr<ClassEntry>,
}

impl Class {
    pub const fn new(name: &'static str) -> Self {
        Self { name, entry: AtomicPtr::new(ptr::null_mut()) }
    }

    pub fn builder(&self) -> ClassBuilder {
        ClassBuilder::new(format!(r"ZEGO\{}", self.name))
    }

    /// Remembers where PHP has the class. The builder's registration must call it.
    pub fn registered(&self, entry: &mut ClassEntry, tables: ArgInfoTables) {
        self.entry.store(entry, Ordering::Release);
        let mut kept = ARG_INFO.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push(KeptArgInfo(tables));
    }

    /// Returns PHP's class.
    ///
    /// # Panics
    ///
    /// If the class is not registered. PHP calls no method of it before that.
    pub fn get(&self) -> &'static ClassEntry {
        // SAFETY: null, or a class of this module. PHP keeps it longer than it calls the module.
        unsafe { self.entry.load(Ordering::Acquire).as_ref() }.expect("the class is registered")
    }
}

/// The parameter lists of the methods. PHP points to them for as long as it has the classes.
static ARG_INFO: Mutex<Vec<KeptArgInfo>> = Mutex::new(Vec::new());

struct KeptArgInfo(#[allow(dead_code, reason = "kept for the pointers to it")] ArgInfoTables);

// SAFETY: nothing uses it but PHP, which only reads it.
unsafe impl Send for KeptArgInfo {}
