//! One call of `generateToken04`, from its arguments to the object it returns.

use super::zend::{self, NewString};
use super::{arguments, classes};
use crate::token04::{Draft, Sealed};
use crate::{entropy, token04};
use ext_php_rs::types::Zval;
use ext_php_rs::zend::ExecuteData;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Lengths of the buffers on the stack that most tokens are sealed in. Clearing more than is needed
/// takes time: with a user id that is a UUID, the tiny one does for no payload and the small one for
/// 70 bytes of payload, enough for a room.
const TINY: usize = 544;
const SMALL: usize = 960;
const MEDIUM: usize = token04::BUFFER_LEN;

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
    match Draft::new(&request, zend::unix_time(), &random) {
        Ok(draft) => match draft.buffer_len() {
            len if len <= TINY => return_token(result, &draft.seal(&mut [0; TINY])),
            len if len <= SMALL => return_token(result, &draft.seal(&mut [0; SMALL])),
            len if len <= MEDIUM => return_token(result, &draft.seal(&mut [0; MEDIUM])),
            len => {
                // PHP's memory, so that it is not lost where the token's is over the limit.
                let mut buffer = NewString::zeroed(len);
                return_token(result, &draft.seal(buffer.bytes_mut()));
                buffer.free();
            }
        },
        Err(error) => classes::return_refusal(result, error.code(), NewString::of(error)),
    }
}

fn return_token(result: &mut Zval, sealed: &Sealed) {
    let mut token = NewString::zeroed(sealed.memory_len());
    let len = sealed.encode(token.bytes_mut());
    token.truncate(len);
    classes::return_token(result, token);
}
