//! The include hook: drops ZEGO's classes from files that a site includes by path.
//!
//! Many endpoints do `require_once '.../ZEGO/ZegoServerAssistant.php'` instead of autoloading. As the
//! native class exists, PHP would stop there: "Cannot declare class ..., because the name is already
//! in use". So this hook drops the declarations of the three classes at the top level of namespace
//! `ZEGO` from a file before PHP compiles it. The rest of the file runs.
//!
//! A declaration that a caller could tell from the native class stays, and PHP reports the duplicate
//! class: [`rule`] has the rule. ZEGO's retired Token03 library uses the same three names for classes
//! with other members, and stays.
//!
//! If the file mints with AES-GCM, so must the native class. OPcache keeps the compiled file and runs
//! the hook no more, so the hook leaves a mark in it that [`aes_mode`] finds.

mod ast;
mod rule;

use super::{aes_mode, engine, settings};
use ast::{Node, Statements};
use ext_php_rs::ffi::{zend_ast, zend_ast_process, zend_ast_process_t};
use rule::Class;
use std::panic::catch_unwind;
use std::sync::Mutex;

const NAMESPACE: &str = "ZEGO";

/// The hook that was installed before this one.
static PREVIOUS: Mutex<zend_ast_process_t> = Mutex::new(None);

/// Installs the hook, unless `zego_server_assistant.replace_userland_classes` is off.
///
/// # Safety
///
/// Runs in the module's startup function.
pub unsafe fn install() {
    if !settings::replaces_userland_classes() {
        return;
    }
    // Files compiled under this hook lack the declarations. With its name and rule in the system id,
    // OPcache's file cache keeps them apart from files compiled without it or by another rule.
    engine::add_system_entropy(c"replace_userland_classes", rule::VERSION);
    // SAFETY: modules start one after the other, before PHP compiles anything.
    unsafe {
        *previous() = zend_ast_process;
        zend_ast_process = Some(process);
    }
}

/// Removes the hook.
///
/// # Safety
///
/// Runs in the module's shutdown function.
pub unsafe fn uninstall() {
    // SAFETY: modules shut down one after the other, when PHP compiles nothing any more. A hook
    // that another module installed after this one stays.
    unsafe {
        if zend_ast_process.is_some_and(|hook| std::ptr::fn_addr_eq(hook, process as Hook)) {
            zend_ast_process = previous().take();
        }
    }
}

/// The type of `zend_ast_process`.
type Hook = unsafe extern "C" fn(*mut zend_ast);

fn previous() -> std::sync::MutexGuard<'static, zend_ast_process_t> {
    PREVIOUS.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Drops declarations from one file. PHP calls it with the syntax tree of each file.
unsafe extern "C" fn process(tree: *mut zend_ast) {
    // A panic must not unwind into C. Without the hook's work PHP compiles the file as it is.
    let _ = catch_unwind(|| {
        // SAFETY: PHP passes the syntax tree that it compiles next, and uses it after this call.
        if let Some(mut file) = unsafe { Statements::new(tree) } {
            drop_declarations(&mut file);
        }
    });
    let previous = *previous();
    if let Some(previous) = previous {
        // SAFETY: PHP would call this hook with the same tree.
        unsafe { previous(tree) };
    }
}

/// Drops declarations from the top-level statements of a file. A class that is declared in a
/// condition or in a function is a deliberate choice of the site, and stays.
fn drop_declarations(file: &mut Statements) {
    // The first statement of the namespace that a statement is in, if that is ours and has no braces.
    let mut first = None;
    for index in 0..file.len() {
        let Some(statement) = file.item(index) else { continue };
        if statement.kind() == ast::NAMESPACE {
            let name = statement.child(0).and_then(Node::text);
            let is_ours = name.is_some_and(|name| name.eq_ignore_ascii_case(NAMESPACE));
            match file.namespace_body(index) {
                Some(mut body) if is_ours => {
                    (0..body.len()).for_each(|index| drop_declaration(&mut body, index, 0));
                }
                Some(_) => {}
                // Without braces, a namespace lasts until the next one.
                None => first = is_ours.then_some(index + 1),
            }
        } else if let Some(first) = first {
            drop_declaration(file, index, first);
        }
    }
}

/// Drops a statement of namespace `ZEGO` if it declares a class that the native one can replace.
/// `first` is the first statement of the namespace.
fn drop_declaration(statements: &mut Statements, index: usize, first: usize) {
    let Some(statement) = statements.item(index) else { return };
    let Some(class) = rule::native_class(statement) else { return };
    if class == Class::Assistant && rule::mints_gcm(statement) {
        if engine::is_preloading() {
            // Preloaded classes outlive the request that compiles them, calls do not.
            statements.rename_and_empty(index, aes_mode::PRELOADED_CLASS);
        } else {
            statements.remove(index);
        }
        statements.insert_call(first, aes_mode::FOUND_FUNCTION);
    } else {
        statements.remove(index);
    }
}
