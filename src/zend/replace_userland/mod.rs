//! The include hook: drops ZEGO's classes from files that a site includes by path.
//!
//! Many endpoints do `require_once '.../ZEGO/ZegoServerAssistant.php'` instead of autoloading. As the
//! native class exists, PHP would stop there: "Cannot declare class ..., because the name is already
//! in use". So this hook drops the declarations of the three classes at the top level of namespace
//! `ZEGO` from a file before PHP compiles it. The rest of the file runs.
//!
//! A declaration that has anything the native class lacks is kept, and PHP reports the duplicate
//! class: a parent, an interface, a trait, a member that is not private, or a constant with another
//! value. Private members do not count, because no caller can use them, and ZEGO's class has some.
//! ZEGO's retired Token03 library uses the same three names for classes with other members.
//!
//! So every native method or property, whatever its name, also widens what this hook drops.

mod ast;
use super::{assistant, engine, settings};
use ast::{Declaration, Node};
use ext_php_rs::ffi::{
    ZEND_ACC_FINAL, ZEND_ACC_PRIVATE, ZEND_ACC_STATIC, ZEND_PARAM_REF, ZEND_PARAM_VARIADIC,
    zend_ast, zend_ast_process, zend_ast_process_t,
};
use ext_php_rs::zend::ClassEntry;
use std::panic::catch_unwind;
use std::sync::Mutex;

const NAMESPACE: &str = "ZEGO";

/// The hook that was installed before this one.
static PREVIOUS: Mutex<zend_ast_process_t> = Mutex::new(None);

/// Installs the hook, unless `zego_server_assistant.replace_userland_classes` is off. Must be called
/// from the module's startup function.
pub fn install() {
    if !settings::replaces_userland_classes() {
        return;
    }
    // Files compiled under this hook lack the declarations, so OPcache's file cache keeps them
    // apart from those compiled without it.
    engine::add_system_entropy(c"replace_userland_classes");
    // SAFETY: modules start one after the other, before PHP compiles anything.
    unsafe {
        *previous() = zend_ast_process;
        zend_ast_process = Some(process);
    }
}

/// Removes the hook. Must be called from the module's shutdown function.
pub fn uninstall() {
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

/// Drops the covered classes of one file. PHP calls it with the syntax tree of each file.
unsafe extern "C" fn process(tree: *mut zend_ast) {
    // A panic must not unwind into C. Without the hook's work PHP compiles the file as it is.
    let _ = catch_unwind(|| {
        // SAFETY: PHP passes the syntax tree that it compiles next.
        if let Some(file) = unsafe { Node::new(tree) } {
            drop_covered_classes(file);
        }
    });
    let previous = *previous();
    if let Some(previous) = previous {
        // SAFETY: PHP would call this hook with the same tree.
        unsafe { previous(tree) };
    }
}

/// Drops covered classes from the top-level statements of a file. A class that is declared in a
/// condition or in a function is a deliberate choice of the site, and stays.
fn drop_covered_classes(file: Node) {
    if file.kind() != ast::STATEMENTS {
        return;
    }
    let mut in_namespace = false;
    file.remove_items(|statement| match statement.kind() {
        ast::NAMESPACE => {
            let name = statement.child(0).and_then(Node::text);
            let is_ours = name.is_some_and(|name| name.eq_ignore_ascii_case(NAMESPACE));
            match statement.child(1) {
                Some(body) if is_ours => body.remove_items(can_be_dropped),
                Some(_) => {}
                // Without braces, a namespace lasts until the next one.
                None => in_namespace = is_ours,
            }
            false
        }
        _ => in_namespace && can_be_dropped(statement),
    });
}

/// Returns whether a statement of the namespace declares a class that the native one covers.
fn can_be_dropped(statement: Node) -> bool {
    if statement.kind() != ast::CLASS {
        return false;
    }
    let class = statement.declaration();
    let [parent, interfaces, members] = class.children;
    let is_plain = class.flags & !ZEND_ACC_FINAL == 0 && parent.is_none() && interfaces.is_none();
    let native = class.name.and_then(assistant::find_class);
    is_plain
        && native.is_some_and(|native| {
            members.into_iter().flat_map(Node::items).all(|member| native_covers(native, member))
        })
}

/// Returns whether the native class has this member of a declaration, or the member is private.
fn native_covers(native: &ClassEntry, member: Node) -> bool {
    match member.kind() {
        ast::METHOD => has_method(native, &member.declaration()),
        ast::PROP_GROUP => {
            let modifiers = member.attribute();
            elements(member.child(1)).all(|property| {
                has_property(native, modifiers, property.child(0), property.child(3))
            })
        }
        ast::CONST_GROUP => {
            is_private(member.attribute())
                || elements(member.child(0)).all(|constant| has_constant(native, constant))
        }
        _ => false,
    }
}

fn has_method(native: &ClassEntry, method: &Declaration) -> bool {
    let [parameters, ..] = method.children;
    let is_there = method.name.is_some_and(|name| {
        native.function_table.get(name.to_ascii_lowercase().as_str()).is_some()
    });
    (is_private(method.flags) || is_there)
        && elements(parameters).all(|parameter| {
            // A parameter of a constructor with a modifier or with hooks also declares a property.
            let modifiers = parameter.attribute() & !(ZEND_PARAM_REF | ZEND_PARAM_VARIADIC);
            let hooks = parameter.child(5);
            modifiers == 0 && hooks.is_none()
                || has_property(native, modifiers, parameter.child(1), hooks)
        })
}

/// Returns whether the native class has this property, or it is private. No native property is
/// static or has hooks (PHP 8.4 and later).
fn has_property(
    native: &ClassEntry,
    modifiers: u32,
    name: Option<Node>,
    hooks: Option<Node>,
) -> bool {
    let name = name.and_then(Node::text);
    is_private(modifiers)
        || modifiers & ZEND_ACC_STATIC == 0
            && hooks.is_none()
            && name.is_some_and(|name| native.properties_info.get(name).is_some())
}

fn has_constant(native: &ClassEntry, constant: Node) -> bool {
    let name = constant.child(0).and_then(Node::text);
    let value = constant.child(1).and_then(Node::value);
    let native_value = name.and_then(|name| engine::class_constant(native, name));
    value.zip(native_value).is_some_and(|(value, native)| {
        value.is_long() && native.is_long() && value.long() == native.long()
    })
}

fn elements(list: Option<Node>) -> impl Iterator<Item = Node> {
    list.into_iter().flat_map(Node::items)
}

fn is_private(flags: u32) -> bool {
    flags & ZEND_ACC_PRIVATE != 0
}
