//! A view of PHP's syntax tree, as far as declarations of classes need one.
//!
//! Node kinds and layouts come from PHP's own headers through bindgen: they move between versions.

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

/// A node of the tree that is being compiled.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    ast: *mut zend_ast,
    tree: PhantomData<&'a zend_ast>,
}

/// The declaration of a class or of a function.
pub struct Declaration<'a> {
    /// Its modifiers, `ZEND_ACC_*`.
    pub flags: u32,
    /// Its name as written, without the namespace; `None` if that is not UTF-8.
    pub name: Option<&'a str>,
    /// For a class: the parent, the interfaces and the members. For a method its parameters first.
    pub children: [Option<Node<'a>>; 3],
}

impl<'a> Node<'a> {
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

    /// What the kind uses it for: the modifiers of properties and constants.
    pub fn attribute(self) -> u32 {
        // SAFETY: every node has it after its kind.
        u32::from(unsafe { (*self.ast).attr })
    }

    /// The child of that number, of a node whose kind has a fixed number of them. `None` as well
    /// where this PHP's kind has fewer.
    pub fn child(self, number: u32) -> Option<Self> {
        let children = self.kind() >> ZEND_AST_NUM_CHILDREN_SHIFT;
        // SAFETY: as many children as the kind says stand in a row, each null or a node.
        let child = |number| unsafe {
            Self::new(*(&raw const (*self.ast).child).cast::<*mut zend_ast>().add(number))
        };
        (number < children).then(|| child(number as usize)).flatten()
    }

    /// The children of a list.
    pub fn items(self) -> impl Iterator<Item = Self> {
        // SAFETY: slots() are null or nodes of the same tree.
        self.slots().iter().filter_map(|&slot| unsafe { Self::new(slot) })
    }

    /// Removes those children of a list that `condemned` says yes to. What is left of them is an
    /// empty statement.
    pub fn remove_items(self, mut condemned: impl FnMut(Self) -> bool) {
        for slot in self.slots() {
            // SAFETY: as in items(). A child that is removed is referred to by nothing else.
            unsafe {
                if Self::new(*slot).is_some_and(&mut condemned) {
                    zend_ast_destroy(*slot);
                    *slot = ptr::null_mut();
                }
            }
        }
    }

    fn slots(self) -> &'a mut [*mut zend_ast] {
        let list = self.ast.cast::<_zend_ast_list>();
        // SAFETY: the callers are told that it is a list, which has as many slots as it says. No
        // two calls' slots are alive at once.
        unsafe {
            let first = (&raw mut (*list).child).cast::<*mut zend_ast>();
            std::slice::from_raw_parts_mut(first, (*list).children as usize)
        }
    }

    /// The value of a literal.
    pub fn value(self) -> Option<&'a Zval> {
        // SAFETY: a node of this kind is a _zend_ast_zval.
        (self.kind() == VALUE).then(|| unsafe { &(*self.ast.cast::<_zend_ast_zval>()).val })
    }

    /// The text of a literal string, such as a name.
    pub fn text(self) -> Option<&'a str> {
        self.value()?.str()
    }

    /// The declaration that a node of the kinds [`CLASS`] and [`METHOD`] is.
    pub fn declaration(self) -> Declaration<'a> {
        // SAFETY: nodes of these kinds are a _zend_ast_decl, with a name and at least three
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
