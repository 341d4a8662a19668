//! Endpoints that include ZEGO's files by path.
//!
//! Many do `require_once '.../ZEGO/ZegoServerAssistant.php'` rather than autoload. With a native
//! class of that name PHP would stop there: "Cannot declare class ..., because the name is already
//! in use". So the declarations of the three classes at the top level of namespace `ZEGO` are
//! dropped from a file before it is compiled, and the rest of it runs.
//!
//! A declaration is left alone, for PHP to say so, if somebody could miss something of it: a parent,
//! an interface, a trait, or a member that is not private and that the native class lacks, or
//! another value of a constant. Private members are the class's own business; ZEGO's has helpers.
//! ZEGO's retired Token03 library uses the same three names, for classes with other members.

use super::ast::{self, Declaration, Node};
use super::{classes, ini, zend};
use ext_php_rs::ffi::{
    ZEND_ACC_FINAL, ZEND_ACC_PRIVATE, ZEND_ACC_STATIC, ZEND_PARAM_REF, ZEND_PARAM_VARIADIC,
    zend_ast, zend_ast_process, zend_ast_process_t,
};
use ext_php_rs::zend::ClassEntry;
use std::panic::catch_unwind;
use std::sync::Mutex;

const NAMESPACE: &str = "ZEGO";

/// The hook that was there before this one.
static PREVIOUS: Mutex<zend_ast_process_t> = Mutex::new(None);

/// Hooks into PHP's compiler, unless php.ini says not to. To be called from the module's startup
/// function.
pub fn install() {
    if !ini::replaces_userland_classes() {
        return;
    }
    // Files compiled under this hook lack the declarations, so OPcache's file cache keeps them
    // apart from those compiled without it.
    zend::add_system_entropy(c"replace_userland_classes");
    // SAFETY: modules start one after the other, before anything is compiled.
    unsafe {
        *previous() = zend_ast_process;
        zend_ast_process = Some(process);
    }
}

/// Undoes [`install`]. To be called from the module's shutdown function.
pub fn uninstall() {
    // SAFETY: modules shut down one after the other, after everything is compiled. A hook set
    // later than this one stays.
    unsafe {
        if zend_ast_process.is_some_and(|hook| std::ptr::fn_addr_eq(hook, process as Hook)) {
            zend_ast_process = previous().take();
        }
    }
}

/// What `zend_ast_process` points to.
type Hook = unsafe extern "C" fn(*mut zend_ast);

fn previous() -> std::sync::MutexGuard<'static, zend_ast_process_t> {
    PREVIOUS.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// What PHP calls with the syntax tree of each file.
unsafe extern "C" fn process(tree: *mut zend_ast) {
    // A panic must not leave Rust; a tree not gone through is what PHP had without the hook.
    let _ = catch_unwind(|| {
        // SAFETY: PHP passes the tree that it compiles next.
        if let Some(file) = unsafe { Node::new(tree) } {
            drop_replaced(file);
        }
    });
    let previous = *previous();
    if let Some(previous) = previous {
        // SAFETY: it was PHP's hook, and is called as PHP would call it.
        unsafe { previous(tree) };
    }
}

/// Goes through the statements at the top of a file, and no deeper: a class that is declared in a
/// condition or a function is somebody's deliberate choice.
fn drop_replaced(file: Node) {
    if file.kind() != ast::STATEMENTS {
        return;
    }
    let mut in_namespace = false;
    file.remove_items(|statement| match statement.kind() {
        ast::NAMESPACE => {
            let name = statement.child(0).and_then(Node::text);
            let is_ours = name.is_some_and(|name| name.eq_ignore_ascii_case(NAMESPACE));
            match statement.child(1) {
                Some(body) if is_ours => body.remove_items(is_replaced),
                Some(_) => {}
                // Without braces it holds until the next one.
                None => in_namespace = is_ours,
            }
            false
        }
        _ => in_namespace && is_replaced(statement),
    });
}

/// Whether a statement in the namespace declares a class that the native one can stand in for.
fn is_replaced(statement: Node) -> bool {
    if statement.kind() != ast::CLASS {
        return false;
    }
    let class = statement.declaration();
    let [parent, interfaces, members] = class.children;
    let is_plain = class.flags & !ZEND_ACC_FINAL == 0 && parent.is_none() && interfaces.is_none();
    let native = class.name.and_then(classes::find);
    is_plain
        && native.is_some_and(|native| {
            members.into_iter().flat_map(Node::items).all(|member| has_member(native, member))
        })
}

/// Whether nobody could miss this member of a declaration: the native class has it, or it is
/// private.
fn has_member(native: &ClassEntry, member: Node) -> bool {
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
            // A constructor's parameter with a modifier, or with hooks, declares a property as well.
            let modifiers = parameter.attribute() & !(ZEND_PARAM_REF | ZEND_PARAM_VARIADIC);
            let hooks = parameter.child(5);
            modifiers == 0 && hooks.is_none()
                || has_property(native, modifiers, parameter.child(1), hooks)
        })
}

/// None of the native properties is static, and none has hooks, which PHP knows since 8.4.
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
    let native_value = name.and_then(|name| zend::class_constant(native, name));
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
