//! A view of PHP's syntax tree, limited to declarations of classes.
//!
//! Node kinds and layouts come from PHP's headers through bindgen, because they change between
//! versions.

use ext_php_rs::ffi::{
    _zend_ast_decl, _zend_ast_list, _zend_ast_zval, ZEND_AST_IS_LIST_SHIFT,
    ZEND_AST_NUM_CHILDREN_SHIFT, ZEND_NAME_FQ, ext_php_rs_zend_string_release, zend_ast,
    zend_ast_create_2, zend_ast_create_list_0, zend_ast_create_list_2,
    zend_ast_create_zval_from_str, zend_ast_destroy, zend_ast_kind, zend_string,
};
use ext_php_rs::types::{ZendStr, Zval};
use std::ffi::CStr;
use std::marker::PhantomData;
use std::ptr;

pub use ext_php_rs::ffi::{
    _zend_ast_kind as Kind, _zend_ast_kind_ZEND_AST_ARG_LIST as ARGUMENTS,
    _zend_ast_kind_ZEND_AST_ARROW_FUNC as ARROW_FUNCTION, _zend_ast_kind_ZEND_AST_CALL as CALL,
    _zend_ast_kind_ZEND_AST_CLASS as CLASS,
    _zend_ast_kind_ZEND_AST_CLASS_CONST_GROUP as CONST_GROUP,
    _zend_ast_kind_ZEND_AST_CLOSURE as CLOSURE, _zend_ast_kind_ZEND_AST_CONST as CONSTANT,
    _zend_ast_kind_ZEND_AST_FUNC_DECL as FUNCTION, _zend_ast_kind_ZEND_AST_METHOD as METHOD,
    _zend_ast_kind_ZEND_AST_NAMESPACE as NAMESPACE,
    _zend_ast_kind_ZEND_AST_PROP_GROUP as PROP_GROUP,
    _zend_ast_kind_ZEND_AST_STMT_LIST as STATEMENTS, _zend_ast_kind_ZEND_AST_ZVAL as VALUE,
};

/// The attribute of a name that starts with a backslash.
#[expect(clippy::cast_possible_truncation, reason = "an attribute has 16 bits")]
pub const FULLY_QUALIFIED: u16 = ZEND_NAME_FQ as u16;

/// Converts a kind to the type that a node holds it in.
#[expect(clippy::cast_possible_truncation, reason = "a kind has 16 bits")]
const fn narrow(kind: Kind) -> zend_ast_kind {
    kind as zend_ast_kind
}

/// A node of the syntax tree that PHP compiles.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    ast: *mut zend_ast,
    tree: PhantomData<&'a zend_ast>,
}

/// The declaration of a class or of a function.
pub struct Declaration<'a> {
    /// The modifiers, `ZEND_ACC_*`.
    pub flags: u32,
    /// The name as written, without the namespace, or `None` if it is not UTF-8.
    pub name: Option<&'a str>,
    /// Of a class: the parent, the interfaces, the members, the attributes. Of a method: the
    /// parameters, nothing, the body, the return type, the attributes.
    pub children: [Option<Node<'a>>; 5],
}

impl<'a> Node<'a> {
    /// Wraps a node, or returns `None` for null.
    ///
    /// # Safety
    ///
    /// `ast` is null or a node of a tree that lives for `'a`.
    pub unsafe fn new(ast: *mut zend_ast) -> Option<Self> {
        (!ast.is_null()).then_some(Self { ast, tree: PhantomData })
    }

    pub fn kind(self) -> Kind {
        // SAFETY: every node starts with its kind.
        u32::from(unsafe { (*self.ast).kind })
    }

    /// Returns the node's attribute: the modifiers of members and parameters, the form of names.
    pub fn attribute(self) -> u32 {
        // SAFETY: every node has an attribute after its kind.
        u32::from(unsafe { (*self.ast).attr })
    }

    /// Returns a child of a node whose kind has a fixed number of children, counted from 0. `None`
    /// if the child is null, or the kind has fewer in this version of PHP.
    pub fn child(self, number: u32) -> Option<Self> {
        // SAFETY: the children are an array of the length that the kind gives, each null or a node.
        let child = |number| unsafe {
            Self::new(*(&raw const (*self.ast).child).cast::<*mut zend_ast>().add(number))
        };
        (number < self.fixed_children()).then(|| child(number as usize)).flatten()
    }

    fn fixed_children(self) -> u32 {
        self.kind() >> ZEND_AST_NUM_CHILDREN_SHIFT
    }

    fn is_list(self) -> bool {
        self.kind() >> ZEND_AST_IS_LIST_SHIFT & 1 == 1
    }

    /// Returns all children, of a node of any kind.
    pub fn all_children(self) -> Vec<Self> {
        if self.is_list() {
            return self.items().collect();
        }
        match self.kind() {
            CLASS | METHOD | FUNCTION | CLOSURE | ARROW_FUNCTION => {
                self.declaration().children.into_iter().flatten().collect()
            }
            _ => (0..self.fixed_children()).filter_map(|number| self.child(number)).collect(),
        }
    }

    /// Iterates over the children of a list.
    pub fn items(self) -> impl Iterator<Item = Self> {
        (0..self.len()).filter_map(move |index| self.item(index))
    }

    /// Returns the number of children of a list, with those that are null. 0 for other nodes.
    fn len(self) -> usize {
        if !self.is_list() {
            return 0;
        }
        // SAFETY: a list states its number of children.
        unsafe { (*self.ast.cast::<_zend_ast_list>()).children as usize }
    }

    /// Returns a child of a list, counted from 0.
    fn item(self, index: usize) -> Option<Self> {
        // SAFETY: each slot is null or a node of the same tree.
        unsafe { Self::new(*self.slot(index)?) }
    }

    fn slot(self, index: usize) -> Option<*mut *mut zend_ast> {
        let list = self.ast.cast::<_zend_ast_list>();
        // SAFETY: the slots are an array of the length that the list states.
        let first = unsafe { (&raw mut (*list).child).cast::<*mut zend_ast>() };
        // SAFETY: the index is in that array.
        (index < self.len()).then(|| unsafe { first.add(index) })
    }

    /// Returns the value of a literal.
    pub fn value(self) -> Option<&'a Zval> {
        // SAFETY: a node of this kind is a _zend_ast_zval.
        (self.kind() == VALUE).then(|| unsafe { &(*self.ast.cast::<_zend_ast_zval>()).val })
    }

    /// Returns the text of a literal string, such as a name.
    pub fn text(self) -> Option<&'a str> {
        self.value()?.str()
    }

    /// Returns the declaration in a node of kind [`CLASS`], [`METHOD`] or another function.
    pub fn declaration(self) -> Declaration<'a> {
        // SAFETY: nodes of these kinds are a _zend_ast_decl. Its children are null or nodes.
        unsafe {
            let declaration = &*self.declaration_pointer();
            let name: Option<&zend_string> = declaration.name.as_ref();
            Declaration {
                flags: declaration.flags,
                name: name.and_then(|name| name.as_str().ok()),
                children: std::array::from_fn(|number| {
                    declaration.child.get(number).and_then(|&child| Self::new(child))
                }),
            }
        }
    }

    fn declaration_pointer(self) -> *mut _zend_ast_decl {
        self.ast.cast()
    }
}

/// A list of statements that can be changed. Nodes of it borrow it, so none exists during a change.
pub struct Statements<'a> {
    /// Of kind [`STATEMENTS`].
    list: Node<'a>,
    exclusive: PhantomData<&'a mut zend_ast>,
}

impl Statements<'_> {
    /// Wraps a list of statements, or returns `None` for another node and for null.
    ///
    /// # Safety
    ///
    /// `ast` is null or a node of a tree that lives for the result's lifetime. Nothing else uses the
    /// tree meanwhile.
    pub unsafe fn new(ast: *mut zend_ast) -> Option<Self> {
        // SAFETY: as the caller promises.
        let list = unsafe { Node::new(ast) }?;
        (list.kind() == STATEMENTS).then_some(Self { list, exclusive: PhantomData })
    }

    /// Returns the number of statements, with those that are null.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Returns a statement, counted from 0.
    pub fn item(&self, index: usize) -> Option<Node<'_>> {
        self.list.item(index)
    }

    /// Returns the statements in the braces of a namespace.
    pub fn namespace_body(&mut self, index: usize) -> Option<Statements<'_>> {
        let namespace = self.item(index).filter(|statement| statement.kind() == NAMESPACE)?;
        // SAFETY: the node lives as long as this list, which is borrowed until the result ends.
        unsafe { Statements::new(namespace.child(1)?.ast) }
    }

    /// Removes a statement. An empty statement takes its place.
    pub fn remove(&mut self, index: usize) {
        if let Some(slot) = self.list.slot(index) {
            // SAFETY: the slot is null or a node, to which nothing else refers.
            unsafe {
                zend_ast_destroy(*slot);
                *slot = ptr::null_mut();
            }
        }
    }

    /// Inserts a call of a function without arguments before a statement. The two become a list of
    /// statements, which PHP compiles like its parent.
    pub fn insert_call(&mut self, index: usize, function: &CStr) {
        let Some(slot) = self.list.slot(index) else { return };
        let name = ZendStr::new(function.to_bytes(), false).into_raw();
        // SAFETY: PHP is compiling, so the nodes can be allocated. They take over the name, and the
        // statement that the slot held.
        unsafe {
            let name = zend_ast_create_zval_from_str(name);
            // Without this it would be a name in the namespace.
            (*name).attr = FULLY_QUALIFIED;
            let arguments = zend_ast_create_list_0(narrow(ARGUMENTS));
            let call = zend_ast_create_2(narrow(CALL), name, arguments);
            *slot = zend_ast_create_list_2(narrow(STATEMENTS), call, *slot);
        }
    }

    /// Gives a class another name, and removes its members and attributes.
    pub fn rename_and_empty(&mut self, index: usize, name: &str) {
        const MEMBERS: usize = 2;
        const ATTRIBUTES: usize = 3;
        let Some(class) = self.item(index).filter(|statement| statement.kind() == CLASS) else {
            return;
        };
        let declaration = class.declaration_pointer();
        let name = ZendStr::new(name, false).into_raw();
        // SAFETY: the node is a class's declaration, which owns its name and its children. Nothing
        // else refers to them.
        unsafe {
            ext_php_rs_zend_string_release((*declaration).name);
            (*declaration).name = name;
            for child in [MEMBERS, ATTRIBUTES] {
                zend_ast_destroy((*declaration).child[child]);
                (*declaration).child[child] = ptr::null_mut();
            }
            (*declaration).child[MEMBERS] = zend_ast_create_list_0(narrow(STATEMENTS));
        }
    }
}
