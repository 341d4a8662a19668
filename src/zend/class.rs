//! What all classes of this extension have in common.

use ext_php_rs::args::ArgInfoTables;
use ext_php_rs::builders::ClassBuilder;
use ext_php_rs::zend::ClassEntry;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Mutex, PoisonError};

/// A class of namespace `ZEGO`, and where PHP has it once it is registered.
pub struct Class {
    name: &'static str,
    entry: AtomicPtr<ClassEntry>,
}

impl Class {
    pub const fn new(name: &'static str) -> Self {
        Self { name, entry: AtomicPtr::new(ptr::null_mut()) }
    }

    pub fn name(&self) -> &'static str {
        self.name
    }

    pub fn builder(&self) -> ClassBuilder {
        ClassBuilder::new(format!(r"ZEGO\{}", self.name))
    }

    /// To be called by the builder once PHP has the class.
    pub fn registered(&self, entry: &mut ClassEntry, tables: ArgInfoTables) {
        self.entry.store(entry, Ordering::Release);
        let mut kept = ARG_INFO.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push(KeptArgInfo(tables));
    }

    /// Where PHP has it. `None` before it is registered.
    pub fn entry(&self) -> Option<&'static ClassEntry> {
        // SAFETY: null, or a class of this module's, which PHP keeps longer than it calls us.
        unsafe { self.entry.load(Ordering::Acquire).as_ref() }
    }
}

/// The descriptions of the methods' parameters, which PHP refers to for as long as it has the classes.
static ARG_INFO: Mutex<Vec<KeptArgInfo>> = Mutex::new(Vec::new());

struct KeptArgInfo(#[allow(dead_code, reason = "kept for the pointers into it")] ArgInfoTables);

// SAFETY: nothing is done with it but keeping it; PHP only reads it.
unsafe impl Send for KeptArgInfo {}
