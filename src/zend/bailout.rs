//! Values that are dropped even if PHP bails out.
//!
//! ext-php-rs has the same two, but its list of values is a thread-local variable with a destructor.
//! The C library keeps a library in memory until the thread with such a variable ends.

use super::engine;
use ext_php_rs::ffi::{ext_php_rs_zend_bailout, ext_php_rs_zend_try_catch};
use std::cell::Cell;
use std::ffi::c_void;
use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

/// A value that [`run_handler`] drops if PHP bails out.
pub struct BailoutGuard<T> {
    /// From `Box::into_raw`.
    node: *mut Node<T>,
}

#[repr(C)]
struct Node<T> {
    header: Header,
    value: T,
}

/// The start of every node.
struct Header {
    /// The next older node, or null.
    older: *mut Header,
    /// Drops the node and frees it.
    drop: unsafe fn(*mut Header),
}

thread_local! {
    /// The list of all guards of this thread, the newest first.
    static NEWEST: Cell<*mut Header> = const { Cell::new(ptr::null_mut()) };
}

impl<T: 'static> BailoutGuard<T> {
    pub fn new(value: T) -> Self {
        let header = Header { older: NEWEST.get(), drop: drop_node::<T> };
        let node = Box::into_raw(Box::new(Node { header, value }));
        NEWEST.set(node.cast());
        Self { node }
    }
}

impl<T> Deref for BailoutGuard<T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: the node lives as long as its guard. A bailout that frees it skips the guard.
        unsafe { &(*self.node).value }
    }
}

impl<T> Drop for BailoutGuard<T> {
    fn drop(&mut self) {
        unlink(self.node.cast());
        // SAFETY: the node comes from Box::into_raw(), and nothing else refers to it any more.
        drop(unsafe { Box::from_raw(self.node) });
    }
}

/// # Safety
///
/// `node` is the header of a `Node<T>` from `Box::into_raw()`, and nothing else refers to it.
unsafe fn drop_node<T>(node: *mut Header) {
    // SAFETY: as the caller promises.
    drop(unsafe { Box::from_raw(node.cast::<Node<T>>()) });
}

/// Removes a node from the list. It is the newest one, unless guards are dropped in another order.
fn unlink(node: *mut Header) {
    // SAFETY: the nodes of the list are alive, and `node` is one of them.
    unsafe {
        let older = (*node).older;
        if NEWEST.get() == node {
            return NEWEST.set(older);
        }
        let mut newer = NEWEST.get();
        while (*newer).older != node {
            newer = (*newer).older;
        }
        (*newer).older = older;
    }
}

/// Drops the values of the guards that are newer than `outer`.
fn drop_newer_than(outer: *mut Header) {
    while NEWEST.get() != outer {
        let node = NEWEST.get();
        // SAFETY: the bailout has skipped the guard of this node, so this is its only owner.
        unsafe {
            NEWEST.set((*node).older);
            ((*node).drop)(node);
        }
    }
}

struct Frame<F> {
    handler: Option<F>,
    panicked: bool,
}

/// Runs the body of a native method. A panic must not unwind into C, so it becomes an `Error`. If
/// PHP bails out, drops the values in the guards of this call, and continues the bailout.
pub fn run_handler<F: FnOnce()>(handler: F) {
    let outer = NEWEST.get();
    let mut frame = Frame { handler: Some(handler), panicked: false };
    let mut done = ptr::null_mut();
    // SAFETY: PHP calls run() once, with the frame, before this call returns.
    let bailed_out =
        unsafe { ext_php_rs_zend_try_catch(run::<F>, (&raw mut frame).cast(), &raw mut done) };
    if bailed_out {
        drop_newer_than(outer);
        // SAFETY: no value of this frame needs a destructor: the handler was moved out of it.
        unsafe { ext_php_rs_zend_bailout() };
    }
    if frame.panicked {
        engine::throw_error("A method failed inside the extension zego_server_assistant");
    }
}

/// # Safety
///
/// `frame` points to a `Frame<F>` to which nothing else refers.
unsafe extern "C" fn run<F: FnOnce()>(frame: *const c_void) -> *const c_void {
    // SAFETY: as the caller promises.
    let frame = unsafe { &mut *frame.cast_mut().cast::<Frame<F>>() };
    if let Some(handler) = frame.handler.take() {
        frame.panicked = catch_unwind(AssertUnwindSafe(handler)).is_err();
    }
    ptr::null()
}
