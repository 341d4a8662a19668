//! One call of `generateToken04`, from its arguments to the object it returns.

use super::zend::{self, NewString};
use super::{arguments, classes};
use crate::entropy;
use crate::token04::Draft;
use ext_php_rs::types::Zval;
use ext_php_rs::zend::ExecuteData;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

/// What PHP calls. A panic would end the process if it left Rust, so it becomes an `Error`.
pub extern "C" fn generate_token04(call: &mut ExecuteData, result: &mut Zval) {
    if catch_unwind(AssertUnwindSafe(|| generate(call, result))).is_err() {
        zend::throw_error("generateToken04 failed inside the extension zego_server_assistant");
    }
}

fn generate(call: &mut ExecuteData, result: &mut Zval) {
    let Some(request) = arguments::request(call) else { return };
    #[cfg(feature = "fault-injection")]
    assert_ne!(request.user_id, b"panic", "asked for by the user id");
    let random = match entropy::draw() {
        Ok(random) => random,
        Err(error) => return zend::throw_error(error),
    };
    match Draft::new(&request, now(), &random) {
        Ok(draft) => {
            let mut token = NewString::zeroed(draft.token_len());
            draft.write(token.bytes_mut());
            classes::return_token(result, token);
        }
        Err(error) => classes::return_refusal(result, error.code(), NewString::of(error)),
    }
}

/// Unix time in seconds.
fn now() -> i64 {
    // SAFETY: with a null pointer time() stores nothing.
    unsafe { libc::time(ptr::null_mut()) }
}
