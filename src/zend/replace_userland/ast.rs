//! A read-only view of PHP's syntax tree, limited to declarations of classes.
//!
//! Node kinds and layouts come from PHP's headers through bindgen, because they change between
//! versions.

use ext_php_rs::ffi::{
    _zend_ast_decl, _zend_ast_list, _zend_ast_zval, ZEND_AST_NUM_CHILDREN_SHIFT, zend_ast,
    zend_ast_destroy, zend_string,
};
use ext_php_rs::types::Zval;
use std::marker::PhantomData;
use std::ptr;

pub use ext_php_rs::ffi::{
    _zend_ast_kind as Kind, _zend_ast_kind_ZEND_AST_CLASS as CLASS,
    _zend_ast_kind_ZEND_AST_CLASS_CONST_GROUP as CONST_GROUP,
    _zend_ast_kind_ZEND_AST_METHOD as METHOD, _zend_ast_kind_ZEND_AST_NAMESPACE as NAMESPACE,
    _zend_ast_kind_ZEND_AST_PROP_GROUP as PROP_GROUP,
    _zend_ast_kind_ZEND_AST_STMT_LIST as STATEMENTS, _zend_ast_kind_ZEND_AST_ZVAL as VALUE,
};

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
    /// Of a class: the parent, the interfaces and the members. Of a method: the parameters first.
    pub children: [Option<Node<'a>>; 3],
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

    /// Returns the node's attribute. For properties and constants it holds the modifiers.
    pub fn attribute(self) -> u32 {
        // SAFETY: every node has an attribute after its kind.
        u32::from(unsafe { (*self.ast).attr })
    }

    /// Returns a child of a node whose kind has a fixed number of children, counted from 0. `None`
    /// if the child is null, or the kind has fewer in this version of PHP.
    pub fn child(self, number: u32) -> Option<Self> {
        let children = self.kind() >> ZEND_AST_NUM_CHILDREN_SHIFT;
        // SAFETY: the children are an array of the length that the kind gives, each null or a node.
        let child = |number| unsafe {
            Self::new(*(&raw const (*self.ast).child).cast::<*mut zend_ast>().add(number))
        };
        (number < children).then(|| child(number as usize)).flatten()
    }

    /// Iterates over the children of a list.
    pub fn items(self) -> impl Iterator<Item = Self> {
        // SAFETY: slots() are null or nodes of the same tree.
        self.slots().iter().filter_map(|&slot| unsafe { Self::new(slot) })
    }

    /// Removes the children of a list for which `is_removed` returns true. An empty statement takes
    /// the place of each.
    pub fn remove_items(self, mut is_removed: impl FnMut(Self) -> bool) {
        for slot in self.slots() {
            // SAFETY: as in items(). Nothing else refers to a child that is removed.
            unsafe {
                if Self::new(*slot).is_some_and(&mut is_removed) {
                    zend_ast_destroy(*slot);
                    *slot = ptr::null_mut();
                }
            }
        }
    }

    fn slots(self) -> &'a mut [*mut zend_ast] {
        let list = self.ast.cast::<_zend_ast_list>();
        // SAFETY: the callers require a list, which states its number of slots. The slots of two
        // calls are never alive at once.
        unsafe {
            let first = (&raw mut (*list).child).cast::<*mut zend_ast>();
            std::slice::from_raw_parts_mut(first, (*list).children as usize)
        }
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

    /// Returns the declaration in a node of kind [`CLASS`] or [`METHOD`].
    pub fn declaration(self) -> Declaration<'a> {
        // SAFETY: nodes of these kinds are a _zend_ast_decl, which has a name and at least three
        // children, each null or a node.
        unsafe {
            let declaration = &*self.ast.cast::<_zend_ast_decl>();
            let [first, second, third, ..] = declaration.child;
            let name: &zend_string = &*declaration.name;
            Declaration {
                flags: declaration.flags,
                name: name.as_str().ok(),
                children: [Self::new(first), Self::new(second), Self::new(third)],
            }
        }
    }
}
