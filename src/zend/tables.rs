//! Tables of functions and their parameters for PHP.
//!
//! They are part of the library's data, as in an extension written in C. PHP points to them until it
//! unloads the library, and no memory is left to free then.

use ext_php_rs::ffi::{zend_function_entry, zend_internal_arg_info, zend_type};
use ext_php_rs::types::Zval;
use ext_php_rs::zend::ExecuteData;
use std::ffi::{CStr, c_void};
use std::ptr;

/// A native function. PHP passes the frame of the call, and a null that the result replaces.
pub type Handler = unsafe extern "C" fn(*mut ExecuteData, *mut Zval);

/// The result and the parameters of a function: [`returns`], then `N - 1` times [`parameter`] or
/// [`optional`].
pub struct Signature<const N: usize>(pub [zend_internal_arg_info; N]);

// SAFETY: it points only to constants, and nothing writes to it.
unsafe impl<const N: usize> Sync for Signature<N> {}

/// The functions of a module or the methods of a class: `N - 1` times [`function`], then [`END`].
pub struct Functions<const N: usize>(pub [zend_function_entry; N]);

// SAFETY: it points only to constants and to functions, and nothing writes to it.
unsafe impl<const N: usize> Sync for Functions<N> {}

impl<const N: usize> Functions<N> {
    pub const fn as_ptr(&'static self) -> *const zend_function_entry {
        self.0.as_ptr()
    }
}

/// The end of [`Functions`].
pub const END: zend_function_entry = zend_function_entry {
    fname: ptr::null(),
    handler: None,
    arg_info: ptr::null(),
    num_args: 0,
    flags: 0,
    #[cfg(php84)]
    doc_comment: ptr::null(),
    #[cfg(php84)]
    frameless_function_infos: ptr::null(),
};

/// Describes a function, or a method with the modifiers `flags` (`ZEND_ACC_*`).
#[expect(clippy::cast_possible_truncation, reason = "no function has that many parameters")]
#[allow(clippy::needless_update, reason = "PHP 8.4 has more fields")]
pub const fn function<const N: usize>(
    name: &'static CStr,
    handler: Handler,
    signature: &'static Signature<N>,
    flags: u32,
) -> zend_function_entry {
    zend_function_entry {
        fname: name.as_ptr(),
        handler: Some(handler),
        arg_info: signature.0.as_ptr(),
        num_args: (N - 1) as u32,
        #[cfg(not(php86))]
        flags,
        // An `as`, because u64::from() is no constant function.
        #[cfg(php86)]
        flags: flags as u64,
        ..END
    }
}

/// Describes the result, of one of the types `MAY_BE_*`, and the number of required parameters. PHP
/// stores that number in the pointer to the name.
pub const fn returns(types: u32, required: usize) -> zend_internal_arg_info {
    let types = zend_type { ptr: ptr::null_mut(), type_mask: types };
    result(types, required)
}

/// Describes a result that is an object of `class`, as [`returns`] does.
pub const fn returns_object(class: &'static CStr, required: usize) -> zend_internal_arg_info {
    #[cfg(php83)]
    use ext_php_rs::ffi::_ZEND_TYPE_LITERAL_NAME_BIT as NAME;
    #[cfg(not(php83))]
    use ext_php_rs::ffi::_ZEND_TYPE_NAME_BIT as NAME;

    let name = class.as_ptr().cast_mut().cast::<c_void>();
    result(zend_type { ptr: name, type_mask: NAME }, required)
}

const fn result(types: zend_type, required: usize) -> zend_internal_arg_info {
    zend_internal_arg_info {
        name: ptr::without_provenance(required),
        type_: types,
        default_value: ptr::null(),
    }
}

/// Describes a parameter of one of the types `MAY_BE_*`.
pub const fn parameter(name: &'static CStr, types: u32) -> zend_internal_arg_info {
    zend_internal_arg_info {
        name: name.as_ptr(),
        type_: zend_type { ptr: ptr::null_mut(), type_mask: types },
        default_value: ptr::null(),
    }
}

/// Describes a parameter with a default, which Reflection shows.
pub const fn optional(
    name: &'static CStr,
    types: u32,
    default: &'static CStr,
) -> zend_internal_arg_info {
    zend_internal_arg_info { default_value: default.as_ptr(), ..parameter(name, types) }
}
