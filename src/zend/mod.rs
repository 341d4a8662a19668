//! Everything that knows the Zend engine: the module, its classes, and the conversion of arguments
//! and results.

mod aes_mode;
mod arguments;
mod assistant;
mod bailout;
mod class;
mod engine;
mod module;
mod replace_userland;
mod settings;
mod tables;
mod token04;

/// Zend's `SUCCESS`, which is also the code of a token that was minted.
const SUCCESS: i32 = 0;

/// Zend's `FAILURE`.
const FAILURE: i32 = -1;
