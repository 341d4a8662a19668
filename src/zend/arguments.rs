//! PHP's own argument rules, those of a method written in PHP.
//!
//! PHP checks the arguments of native functions with `zend_parse_parameters`, whose rules differ:
//! it lets null through with a deprecation and insists on the number of arguments. ZEGO's class is
//! written in PHP, so this does what PHP's RECV instruction does with each parameter, in order: it
//! is missing, or has the type, or is converted to it as the caller's `strict_types` allows, or is
//! refused with the message PHP has for that. Arguments beyond the last parameter are ignored.
//!
//! <https://www.php.net/manual/en/language.types.declarations.php#language.types.declarations.strict>

use super::zend;
use crate::token04::Request;
use ext_php_rs::ffi::{
    IS_LONG, IS_STRING, MAY_BE_LONG, MAY_BE_STRING, ZEND_ACC_STRICT_TYPES,
    zend_argument_type_error, zend_missing_arg_error, zend_verify_scalar_type_hint,
};
use ext_php_rs::types::Zval;
use ext_php_rs::zend::ExecuteData;
use std::ffi::{CStr, c_char};
use std::slice;

/// A scalar type that a parameter can have.
struct Scalar {
    tag: u32,
    mask: u32,
    name: &'static CStr,
}

const INT: &Scalar = &Scalar { tag: IS_LONG, mask: MAY_BE_LONG, name: c"int" };
const STRING: &Scalar = &Scalar { tag: IS_STRING, mask: MAY_BE_STRING, name: c"string" };

const PARAMETERS: [&Scalar; 5] = [INT, STRING, STRING, INT, STRING];

/// Takes the five arguments of `generateToken04` from the call. `None` means that PHP has an
/// exception now.
pub fn request(call: &mut ExecuteData) -> Option<Request<'_>> {
    let arguments = arguments(call);
    if !are_of_their_types(arguments) {
        receive(call, arguments)?;
    }
    let [app_id, user_id, secret, effective_time, payload] = arguments else {
        return None;
    };
    // SAFETY: they are integers and strings now, and the frame keeps them until the call returns.
    unsafe {
        Some(Request {
            app_id: app_id.value.lval,
            user_id: zend::bytes(user_id.value.str_),
            secret: zend::bytes(secret.value.str_),
            effective_time: effective_time.value.lval,
            payload: zend::bytes(payload.value.str_),
        })
    }
}

/// Whether there is nothing to convert or to refuse, as in most calls.
fn are_of_their_types(arguments: &[Zval]) -> bool {
    let Ok(arguments) = <&[Zval; PARAMETERS.len()]>::try_from(arguments) else { return false };
    arguments.iter().zip(PARAMETERS).all(|(value, scalar)| has_tag(value, scalar))
}

/// Does what RECV does with each parameter, in order.
#[cold]
fn receive(call: &mut ExecuteData, arguments: &mut [Zval]) -> Option<()> {
    let mut values = arguments.iter_mut();
    for (number, scalar) in (1..).zip(PARAMETERS) {
        match values.next() {
            Some(value) if has_tag(value, scalar) => {}
            Some(value) => convert(call, number, scalar, value)?,
            None => return missing(call),
        }
    }
    Some(())
}

/// The arguments there are, without those beyond the last parameter.
fn arguments<'a>(call: &ExecuteData) -> &'a mut [Zval] {
    // SAFETY: of a call's frame the second union of `This` holds their number.
    let given = unsafe { call.This.u2.num_args } as usize;
    // SAFETY: they stand in a row, from the first on, and nothing else refers to them meanwhile.
    unsafe {
        let first = call.zend_call_arg(0).expect("a place in a frame is not null");
        slice::from_raw_parts_mut(first, given.min(PARAMETERS.len()))
    }
}

fn missing<T>(call: &mut ExecuteData) -> Option<T> {
    // SAFETY: `call` is the frame of the running function, which is what it reports on.
    unsafe { zend_missing_arg_error(call) };
    None
}

fn has_tag(value: &Zval, scalar: &Scalar) -> bool {
    // SAFETY: every zval has its tag there.
    u32::from(unsafe { value.u1.v.type_ }) == scalar.tag
}

/// Converts an argument to the type of its parameter in place, as far as PHP does.
fn convert(call: &ExecuteData, number: u32, scalar: &Scalar, value: &mut Zval) -> Option<()> {
    let strict = caller_is_strict(call);
    // SAFETY: `value` is a live argument, not a reference: none of the parameters takes one.
    if unsafe { zend_verify_scalar_type_hint(scalar.mask, value, strict, false) } {
        return Some(());
    }
    refuse(call, number, scalar, value);
    None
}

/// Whether the call was written in a file with `declare(strict_types=1)`. Calls from inside PHP, as
/// from `array_map`, never are.
fn caller_is_strict(call: &ExecuteData) -> bool {
    // SAFETY: where a frame has a function it is a live one; `common` is the head all kinds share.
    call.previous()
        .and_then(ExecuteData::function)
        .is_some_and(|caller| unsafe { caller.common.fn_flags & ZEND_ACC_STRICT_TYPES != 0 })
}

/// Throws the `TypeError` that `zend_verify_arg_error` throws for a method written in PHP. That one
/// is not for native methods: it leaves out the caller, and fails an assertion in debug builds. An
/// exception that a conversion has thrown is kept.
fn refuse(call: &ExecuteData, number: u32, scalar: &Scalar, value: &Zval) {
    let (wanted, given) = (scalar.name.as_ptr(), type_name(value));
    // SAFETY: the formats take what they are given: strings with a NUL at the end that live longer
    // than the call, and an int.
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

/// Where the call stands, if it stands in PHP code.
fn calling_line(call: &ExecuteData) -> Option<(*const c_char, u32)> {
    let caller = call.previous()?;
    let function = caller.function()?;
    // SAFETY: the type tells which member of the union is there: even numbers are PHP code
    // (ZEND_USER_CODE), whose frames have a current instruction.
    unsafe {
        let is_user_code = function.type_ & 1 == 0;
        is_user_code.then(|| {
            ((&raw const (*function.op_array.filename).val).cast(), (*caller.opline).lineno)
        })
    }
}

/// PHP's name for the type of a value in messages: the class of an object.
fn type_name(value: &Zval) -> *const c_char {
    // SAFETY: `value` is live, and so is what its name belongs to.
    #[cfg(php83)]
    unsafe {
        ext_php_rs::ffi::zend_zval_value_name(value)
    }
    #[cfg(not(php83))]
    value.object().map_or_else(
        // SAFETY: `value` is live; the name is a constant of PHP's.
        || unsafe { ext_php_rs::ffi::zend_zval_type_name(value) },
        // SAFETY: an object has a class and a class has a name.
        |object| unsafe { (&raw const (*(*object.ce).name).val).cast() },
    )
}
