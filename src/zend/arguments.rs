//! The arguments of `generateToken04`, by the rules of a method written in PHP.
//!
//! PHP checks the arguments of native functions with `zend_parse_parameters`, whose rules differ: it
//! accepts null with a deprecation and rejects extra arguments. ZEGO's class is written in PHP, so
//! this module does the same as PHP's RECV instruction. For each parameter in order, it throws if
//! the argument is missing, accepts it if the type matches, coerces it unless the caller uses
//! `strict_types`, and otherwise throws PHP's own `TypeError`. Extra arguments are ignored.
//!
//! <https://www.php.net/manual/en/language.types.declarations.php#language.types.declarations.strict>

use super::engine;
use crate::token04::Request;
use ext_php_rs::ffi::{
    IS_LONG, IS_STRING, MAY_BE_LONG, MAY_BE_STRING, ZEND_ACC_STRICT_TYPES,
    zend_argument_type_error, zend_missing_arg_error, zend_verify_scalar_type_hint,
};
use ext_php_rs::types::Zval;
use ext_php_rs::zend::ExecuteData;
use std::ffi::{CStr, c_char};
use std::slice;

/// A scalar type of a parameter.
struct Scalar {
    tag: u32,
    mask: u32,
    name: &'static CStr,
}

const INT: &Scalar = &Scalar { tag: IS_LONG, mask: MAY_BE_LONG, name: c"int" };
const STRING: &Scalar = &Scalar { tag: IS_STRING, mask: MAY_BE_STRING, name: c"string" };

const PARAMETERS: [&Scalar; 5] = [INT, STRING, STRING, INT, STRING];

/// The parameters without the payload. ZEGO's libraries of 2021 and 2022 have only these, and calls
/// written for them still mint. PHP's Reflection and the message for fewer arguments say five.
const REQUIRED: usize = 4;

/// The frame of a call. Conversions of arguments run code of the site, which reads the frame too:
/// so this is a pointer, and references to arguments exist only between conversions.
#[derive(Clone, Copy)]
struct Call(*mut ExecuteData);

/// Checks the arguments of `generateToken04`, and coerces them in their slots if they need it. Returns
/// `None` after it has thrown an exception.
///
/// # Safety
///
/// `call` is the frame of the running call of `generateToken04`.
pub unsafe fn check(call: *mut ExecuteData) -> Option<()> {
    let call = Call(call);
    // SAFETY: the frame is alive, and no code of the site runs while the reference exists.
    let exact = unsafe { have_exact_types(arguments(call)) };
    if exact { Some(()) } else { coerce_all(call) }
}

/// Returns the arguments of `generateToken04`.
///
/// # Safety
///
/// `call` is the frame of the running call, which has passed [`check`]. It lives for `'a`, and no code
/// of the site runs meanwhile.
pub unsafe fn request<'a>(call: *mut ExecuteData) -> Request<'a> {
    // SAFETY: as the caller promises. The arguments have the types of their parameters, and at least
    // the required ones are there. A frame keeps the strings of its arguments.
    unsafe {
        let arguments = arguments::<'a>(Call(call));
        let payload = arguments.get(REQUIRED);
        let required = &*arguments.as_ptr().cast::<[Zval; REQUIRED]>();
        let [app_id, user_id, secret, effective_time] = required;
        Request {
            app_id: app_id.value.lval,
            user_id: engine::bytes(user_id.value.str_),
            secret: engine::bytes(secret.value.str_),
            effective_time: effective_time.value.lval,
            payload: payload.map_or(b"", |payload| engine::bytes(payload.value.str_)),
        }
    }
}

/// Returns whether no argument is missing or needs coercion, as in most calls.
fn have_exact_types(arguments: &[Zval]) -> bool {
    let Ok(arguments) = <&[Zval; PARAMETERS.len()]>::try_from(arguments) else { return false };
    arguments.iter().zip(PARAMETERS).all(|(value, scalar)| has_tag(value, scalar))
}

/// Applies RECV's rules to each parameter, in order.
///
/// A `__toString()` may call generateToken04 again. So neither this function nor [`check`] has large
/// variables, and the functions that have are not inlined into them.
#[cold]
fn coerce_all(call: Call) -> Option<()> {
    let given = call.argument_count();
    for (index, scalar) in PARAMETERS.into_iter().enumerate().take(given) {
        // SAFETY: the frame has so many arguments. The reference ends before coerce() begins.
        if !has_tag(unsafe { &*call.argument(index) }, scalar) {
            coerce(call, index, scalar)?;
        }
    }
    if given < REQUIRED { missing(call) } else { Some(()) }
}

/// Returns the arguments of the call, without extra ones.
///
/// # Safety
///
/// The frame of the call lives for `'a`, and no code of the site runs meanwhile.
unsafe fn arguments<'a>(call: Call) -> &'a [Zval] {
    // SAFETY: the arguments are an array in the frame, and the caller promises the rest.
    unsafe { slice::from_raw_parts(call.argument(0), call.argument_count()) }
}

impl Call {
    /// Returns the number of arguments, without extra ones.
    fn argument_count(self) -> usize {
        // SAFETY: this is the frame of a call.
        let given = unsafe { engine::argument_count(self.0) } as usize;
        given.min(PARAMETERS.len())
    }

    /// Returns an argument, counted from 0. PHP has them after the frame, in slots of the size of a
    /// zval (`ZEND_CALL_ARG`).
    fn argument(self, index: usize) -> *mut Zval {
        const SLOTS: usize = size_of::<ExecuteData>().div_ceil(size_of::<Zval>());
        self.0.cast::<Zval>().wrapping_add(SLOTS + index)
    }

    /// Returns the frame of the caller, or `None` if PHP itself calls.
    fn caller(self) -> Option<*mut ExecuteData> {
        // SAFETY: the frame of the running call is alive.
        let caller = unsafe { (*self.0).prev_execute_data };
        (!caller.is_null()).then_some(caller)
    }
}

fn missing<T>(call: Call) -> Option<T> {
    // SAFETY: this is the frame of the running function, as zend_missing_arg_error() expects.
    unsafe { zend_missing_arg_error(call.0) };
    None
}

fn has_tag(value: &Zval, scalar: &Scalar) -> bool {
    // SAFETY: every zval has its type tag there.
    u32::from(unsafe { value.u1.v.type_ }) == scalar.tag
}

/// Coerces an argument to the type of its parameter in place, as PHP does, or throws.
fn coerce(call: Call, index: usize, scalar: &Scalar) -> Option<()> {
    let strict = caller_is_strict(call);
    let value = call.argument(index);
    // SAFETY: `value` is a live argument. It is no reference, as no parameter is by reference.
    if unsafe { zend_verify_scalar_type_hint(scalar.mask, value, strict, false) } {
        return Some(());
    }
    // SAFETY: no code of the site runs while this reference exists.
    throw_type_error(call, index, scalar, unsafe { &*value });
    None
}

/// Returns whether the calling file has `declare(strict_types=1)`. Calls from inside PHP, such as
/// from `array_map`, are never strict.
fn caller_is_strict(call: Call) -> bool {
    call.caller().is_some_and(|caller| {
        // SAFETY: the function of a frame is null or alive. `common` is the start of every kind of
        // function.
        unsafe {
            let function = (*caller).func;
            !function.is_null() && (*function).common.fn_flags & ZEND_ACC_STRICT_TYPES != 0
        }
    })
}

/// Throws the `TypeError` that PHP throws for a method written in PHP, unless the coercion has thrown
/// already. PHP's `zend_verify_arg_error` does not serve native methods: it leaves out the caller,
/// and fails an assertion in debug builds.
#[cold]
#[inline(never)]
fn throw_type_error(call: Call, index: usize, scalar: &Scalar, value: &Zval) {
    let number = u32::try_from(index + 1).expect("there are five parameters");
    let (wanted, given) = (scalar.name.as_ptr(), type_name(value));
    // SAFETY: the arguments match the formats. The strings end with a NUL byte and outlive the call.
    unsafe {
        match calling_line(call) {
            Some((file, line)) => zend_argument_type_error(
                number,
                c"must be of type %s, %s given, called in %s on line %d".as_ptr(),
                wanted,
                given,
                file,
                line,
            ),
            None => zend_argument_type_error(
                number,
                c"must be of type %s, %s given".as_ptr(),
                wanted,
                given,
            ),
        }
    }
}

/// Returns file and line of the call, if PHP code made it.
fn calling_line(call: Call) -> Option<(*const c_char, u32)> {
    let caller = call.caller()?;
    // SAFETY: the function of a frame is null or alive. Even types are PHP code (ZEND_USER_CODE):
    // then the union holds `op_array`, and the frame has a current instruction.
    unsafe {
        let function = (*caller).func;
        let is_user_code = !function.is_null() && (*function).type_ & 1 == 0;
        is_user_code.then(|| {
            ((&raw const (*(*function).op_array.filename).val).cast(), (*(*caller).opline).lineno)
        })
    }
}

/// Returns PHP's name for the type of a value in messages. For an object it is its class.
fn type_name(value: &Zval) -> *const c_char {
    // SAFETY: `value` is alive, and so is its class.
    #[cfg(php83)]
    unsafe {
        ext_php_rs::ffi::zend_zval_value_name(value)
    }
    #[cfg(not(php83))]
    value.object().map_or_else(
        // SAFETY: `value` is alive. The name is a constant of PHP's.
        || unsafe { ext_php_rs::ffi::zend_zval_type_name(value) },
        // SAFETY: an object has a class and a class has a name.
        |object| unsafe { (&raw const (*(*object.ce).name).val).cast() },
    )
}
