dnl What phpize turns into ./configure: finds the PHP, Rust and libclang to build with, or says what is missing.

AC_ARG_ENABLE([debug],
  [AS_HELP_STRING([--enable-debug], [Build with Cargo's profile for development: assertions, no optimisation])],
  [],
  [enable_debug=no])
AS_IF([test "$enable_debug" = yes],
  [zego_profile=dev zego_folder=debug],
  [zego_profile=release zego_folder=release])

dnl --- PHP: the one that phpize came from ---

AC_PATH_PROG([ZEGO_PHP_CONFIG], [$PHP_CONFIG], [$PHP_CONFIG])
ZEGO_PHP_CONFIG=`realpath "$ZEGO_PHP_CONFIG"`
zego_run_tests=`PHP_CONFIG="$ZEGO_PHP_CONFIG" "$abs_srcdir/../../tools/run-tests-path.sh"`
AC_MSG_CHECKING([whether phpize and $PHP_CONFIG are of the same PHP])
AS_IF([cmp -s "$abs_srcdir/run-tests.php" "$zego_run_tests"], [AC_MSG_RESULT([yes])], [
  AC_MSG_RESULT([no])
  zego_version=`"$ZEGO_PHP_CONFIG" --version`
  AC_MSG_ERROR([phpize was another PHP's than $PHP_CONFIG, which is of PHP $zego_version. Run the phpize that belongs to it, or name the php-config that belongs to phpize: ./configure --with-php-config=/path/to/php-config])
])

AC_MSG_CHECKING([for PHP 8.1 or later])
zego_version=`PHP="$PHP_EXECUTABLE" PHP_CONFIG="$ZEGO_PHP_CONFIG" "$abs_srcdir/../../tools/check-php.sh" 2>&1`
AS_IF([test $? -eq 0], [AC_MSG_RESULT([$PHP_EXECUTABLE])], [
  AC_MSG_RESULT([no])
  AC_MSG_ERROR([$zego_version])
])

dnl --- Rust ---

zego_rust=`sed -n 's/^rust-version = "\(.*\)"/\1/p' "$abs_srcdir/../../Cargo.toml"`
AC_DEFUN([ZEGO_GET_RUST], [Get it from https://rustup.rs, or run 'rustup update' where rustup is installed already.])

AC_PATH_PROG([CARGO], [cargo])
AS_IF([test -z "$CARGO"],
  [AC_MSG_ERROR([cargo is missing: Rust $zego_rust or later is needed. ZEGO_GET_RUST])])
AC_PATH_PROG([RUSTC], [rustc])
AS_IF([test -z "$RUSTC"],
  [AC_MSG_ERROR([rustc is missing: Rust $zego_rust or later is needed. ZEGO_GET_RUST])])

AC_MSG_CHECKING([for Rust $zego_rust or later])
zego_found=`"$RUSTC" --version 2>/dev/null | cut -d' ' -f2`
AC_MSG_RESULT([${zego_found:-no}])
AS_VERSION_COMPARE([${zego_found:-0}], [$zego_rust],
  [AC_MSG_ERROR([$RUSTC is Rust ${zego_found:-that does not run}, and $zego_rust or later is needed. ZEGO_GET_RUST])])

dnl --- libclang, which reads PHP's headers for the bindings ---

zego_libclang_needed=9
AC_DEFUN([ZEGO_GET_LIBCLANG], [Install it (Debian and Ubuntu: libclang-dev; Fedora: clang-devel; Alpine: clang-libs; macOS: xcode-select --install), or set LIBCLANG_PATH to its folder.])

AC_MSG_CHECKING([for libclang $zego_libclang_needed or later])
zego_libclang=`CC="$CC" "$abs_srcdir/find-libclang.sh"`
AC_MSG_RESULT([${zego_libclang:-no}])
AS_IF([test -z "$zego_libclang"],
  [AC_MSG_ERROR([libclang is missing: version $zego_libclang_needed or later is needed. ZEGO_GET_LIBCLANG])])
AS_VERSION_COMPARE([${zego_libclang%% *}], [$zego_libclang_needed],
  [AC_MSG_ERROR([this libclang is too old (${zego_libclang}): version $zego_libclang_needed or later is needed. ZEGO_GET_LIBCLANG])])

dnl --- What goes into the Makefile ---

PHP_ADD_BUILD_DIR([modules])
PHP_MODULES="$PHP_MODULES \$(phplibdir)/zego_server_assistant.so"
CARGO_PROFILE=$zego_profile
CARGO_FOLDER=$zego_folder
PHP_SUBST([ZEGO_PHP_CONFIG])
PHP_SUBST([CARGO])
PHP_SUBST([CARGO_PROFILE])
PHP_SUBST([CARGO_FOLDER])
PHP_ADD_MAKEFILE_FRAGMENT([$abs_srcdir/Makefile.frag], [$abs_srcdir], [$abs_builddir])

dnl PHP's own rule for `make test` knows tests in this folder only, and calls none at all a success: ours takes its place.
AC_CONFIG_COMMANDS_PRE([
  sed '1,/^test: all$/s/^test: all$/test-of-phpize: all/' Makefile >Makefile.new && mv Makefile.new Makefile
])
