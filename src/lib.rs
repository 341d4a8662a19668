//! A PHP extension that mints ZEGOCLOUD Token04s, with the interface of ZEGO's PHP library.
//!
//! [`token04`] is the token itself and knows nothing of PHP. [`entropy`] draws its randomness. `zend`
//! has the classes that PHP sees and everything that knows the Zend engine. `ARCHITECTURE.md` shows
//! how they work together.

mod digits;
pub mod entropy;
#[cfg(test)]
mod fewer_under_miri;
pub mod token04;

#[cfg(feature = "php")]
#[allow(unsafe_code, reason = "the Zend engine is C")]
mod zend;
