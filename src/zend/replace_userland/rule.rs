//! Which declarations the include hook drops: those whose public face is the native class's.
//!
//! The question behind each check is whether a caller of the site could tell the two apart. Bodies
//! of methods are not compared, and private members do not count. `php/command/` has the same rule
//! in PHP, for `zego-token survey`; `tests/replace_userland/` compares the two.

use super::ast::{self, Declaration, FULLY_QUALIFIED, Node};
use ext_php_rs::ffi::{
    ZEND_ACC_PRIVATE, ZEND_ACC_PUBLIC, ZEND_ACC_STATIC, ZEND_NAME_NOT_FQ, ZEND_NAME_RELATIVE,
    ZEND_TYPE_NULLABLE,
};
use ext_php_rs::types::Zval;

/// The number of the rule. A rule that drops other declarations needs another number, because
/// OPcache's file cache keeps files as they were compiled.
pub const VERSION: u32 = 2;

/// A class of ZEGO's library that the extension has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Class {
    Assistant,
    Token,
    ErrorCodes,
}

const ASSISTANT: &str = "ZegoServerAssistant";
const TOKEN: &str = "ZegoAssistantToken";
const ERROR_CODES: &str = "ZegoErrorCodes";

const METHOD: &str = "generateToken04";

/// The parameters of `generateToken04`, with their types in ZEGO's typed library.
const PARAMETERS: [(&str, &str); 5] = [
    ("appId", "int"),
    ("userId", "string"),
    ("secret", "string"),
    ("effectiveTimeInSeconds", "int"),
    ("payload", "string"),
];

const CONSTANTS: [(&str, i64); 5] = [
    ("success", 0),
    ("appIDInvalid", 1),
    ("userIDInvalid", 3),
    ("secretInvalid", 5),
    ("effectiveTimeInSecondsInvalid", 6),
];

const PROPERTIES: [&str; 3] = ["code", "message", "token"];

/// Returns which native class can take the place of a statement in namespace `ZEGO`, or `None` if it
/// declares none or something that a caller could tell apart.
pub fn native_class(statement: Node) -> Option<Class> {
    if statement.kind() != ast::CLASS {
        return None;
    }
    let declaration = statement.declaration();
    let named = |name: &str| declaration.name.is_some_and(|it| it.eq_ignore_ascii_case(name));
    let class = if named(ASSISTANT) {
        Class::Assistant
    } else if named(TOKEN) {
        Class::Token
    } else if named(ERROR_CODES) {
        Class::ErrorCodes
    } else {
        return None;
    };
    has_native_face(class, &declaration).then_some(class)
}

fn has_native_face(class: Class, declaration: &Declaration) -> bool {
    let [parent, interfaces, members, attributes, _] = declaration.children;
    declaration.flags == 0
        && parent.is_none()
        && interfaces.is_none()
        && has_only_attribute(attributes, "AllowDynamicProperties")
        && has_native_members(class, members)
}

/// Returns whether the members are those of the native class, none missing and none more.
fn has_native_members(class: Class, members: Option<Node>) -> bool {
    let mut found = Vec::new();
    let all_native = items(members).all(|member| match member.kind() {
        ast::METHOD => {
            let method = member.declaration();
            if class == Class::Assistant && is_generate_token04(&method) {
                found.push(METHOD);
                return true;
            }
            is_private_helper(&method)
        }
        ast::PROP_GROUP | ast::CONST_GROUP if is_private(member.attribute()) => true,
        ast::PROP_GROUP => {
            found.extend(names(member.child(1)));
            class == Class::Token && are_native_properties(member)
        }
        ast::CONST_GROUP => {
            found.extend(names(member.child(0)));
            class == Class::ErrorCodes && are_native_constants(member)
        }
        _ => false,
    });
    let needed: &[&str] = match class {
        Class::Assistant => &[METHOD],
        Class::Token => &PROPERTIES,
        Class::ErrorCodes => &CONSTANTS.map(|(name, _)| name),
    };
    // Each once: PHP reports a member that is declared twice.
    all_native && found.len() == needed.len() && needed.iter().all(|name| found.contains(name))
}

/// Returns the names of a list of properties or constants.
fn names(list: Option<Node<'_>>) -> impl Iterator<Item = &str> {
    items(list).filter_map(|member| member.child(0)?.text())
}

/// A private method that PHP itself calls, such as a constructor, is no helper: `new` shows it.
fn is_private_helper(method: &Declaration) -> bool {
    is_private(method.flags) && !method.name.is_some_and(|name| name.starts_with("__"))
}

fn is_generate_token04(method: &Declaration) -> bool {
    let [parameters, _, _, return_type, attributes] = method.children;
    method.name.is_some_and(|name| name.eq_ignore_ascii_case(METHOD))
        && method.flags == ZEND_ACC_PUBLIC | ZEND_ACC_STATIC
        && attributes.is_none()
        && return_type.is_none_or(is_return_type)
        && are_parameters(parameters)
}

/// Accepts the five parameters, and the first four: ZEGO's libraries of 2021 and 2022 have no
/// payload.
fn are_parameters(parameters: Option<Node>) -> bool {
    let count = items(parameters).count();
    (PARAMETERS.len() - 1..=PARAMETERS.len()).contains(&count)
        && items(parameters)
            .zip(PARAMETERS)
            .all(|(parameter, (name, type_name))| is_parameter(parameter, name, type_name))
}

fn is_parameter(parameter: Node, name: &str, type_name: &str) -> bool {
    let is_default = |default: Node| name == "payload" && default.text() == Some("");
    // The attribute has the bits for references, variadic and promoted parameters.
    parameter.attribute() == 0
        && parameter.child(0).is_none_or(|given| is_type(given, type_name))
        && parameter.child(1).and_then(Node::text) == Some(name)
        && parameter.child(2).is_none_or(is_default)
        && has_only_attribute(parameter.child(3), "SensitiveParameter")
        && parameter.child(5).is_none()
}

/// Returns whether a type is exactly a name, not nullable and not qualified.
fn is_type(given: Node, name: &str) -> bool {
    // Neither nullable, nor `\int` or `namespace\int`.
    given.attribute() == ZEND_NAME_NOT_FQ
        && given.text().is_some_and(|given| given.eq_ignore_ascii_case(name))
}

/// Returns whether callers that accept this type accept a `ZegoAssistantToken`.
fn is_return_type(given: Node) -> bool {
    let form = given.attribute() & !ZEND_TYPE_NULLABLE;
    let is = |name: &str| given.text().is_some_and(|given| given.eq_ignore_ascii_case(name));
    if form == u32::from(FULLY_QUALIFIED) {
        return is(r"ZEGO\ZegoAssistantToken");
    }
    is(TOKEN) || given.attribute() == ZEND_NAME_NOT_FQ && (is("object") || is("mixed"))
}

fn are_native_properties(group: Node) -> bool {
    group.attribute() == ZEND_ACC_PUBLIC
        && group.child(0).is_none()
        && group.child(2).is_none()
        && items(group.child(1)).all(|property| {
            let name = property.child(0).and_then(Node::text).unwrap_or_default();
            PROPERTIES.contains(&name)
                && has_native_default(name, property.child(1))
                && property.child(3).is_none()
        })
}

/// The native defaults are null, and an empty text for the message.
fn has_native_default(property: &str, default: Option<Node>) -> bool {
    match default {
        None => property != "message",
        Some(default) if property == "message" => default.text() == Some(""),
        Some(default) => default.kind() == ast::CONSTANT && default.child(0).is_some_and(is_null),
    }
}

fn is_null(name: Node) -> bool {
    name.attribute() != ZEND_NAME_RELATIVE
        && name.text().is_some_and(|name| name.eq_ignore_ascii_case("null"))
}

fn are_native_constants(group: Node) -> bool {
    group.attribute() == ZEND_ACC_PUBLIC
        && group.child(1).is_none()
        && group.child(2).is_none()
        && items(group.child(0)).all(|constant| {
            let name = constant.child(0).and_then(Node::text);
            let value = constant.child(1).and_then(Node::value).filter(|value| value.is_long());
            name.zip(value.and_then(Zval::long)).is_some_and(|pair| CONSTANTS.contains(&pair))
        })
}

/// Returns whether a list of attributes has none but `#[\Name]`.
fn has_only_attribute(list: Option<Node>, name: &str) -> bool {
    items(list).flat_map(Node::items).all(|attribute| {
        attribute.child(0).is_some_and(|given| {
            given.attribute() == u32::from(FULLY_QUALIFIED)
                && given.text().is_some_and(|given| given.eq_ignore_ascii_case(name))
        })
    })
}

/// Returns whether the methods of a class mint with AES-GCM: a string literal in them is
/// `aes-256-gcm`, and none is `aes-256-cbc`.
pub fn mints_gcm(class: Node) -> bool {
    let [_, _, members, ..] = class.declaration().children;
    let (mut gcm, mut cbc) = (false, false);
    // A list of its own instead of recursion: the expressions of a method can be nested deeply.
    let mut open: Vec<Node> =
        items(members).filter(|member| member.kind() == ast::METHOD).collect();
    while let Some(node) = open.pop() {
        if let Some(text) = node.text() {
            gcm |= text.eq_ignore_ascii_case("aes-256-gcm");
            cbc |= text.eq_ignore_ascii_case("aes-256-cbc");
        }
        open.extend(node.all_children());
    }
    gcm && !cbc
}

fn items(list: Option<Node>) -> impl Iterator<Item = Node> {
    list.into_iter().flat_map(Node::items)
}

fn is_private(flags: u32) -> bool {
    flags & ZEND_ACC_PRIVATE != 0
}
