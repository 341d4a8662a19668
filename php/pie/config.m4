dnl Source of ./configure: finds PHP, Rust and libclang for the build, or fails and names the
dnl missing one.

AC_ARG_ENABLE([debug],
  [AS_HELP_STRING([--enable-debug], [Build with Cargo's dev profile: assertions, no optimisation])],
  [],
  [enable_debug=no])
AS_IF([test "$enable_debug" = yes],
  [zego_profile=dev zego_folder=debug],
  [zego_profile=release zego_folder=release])

dnl --- PHP: must be the PHP that phpize belongs to ---

AC_PATH_PROG([ZEGO_PHP_CONFIG], [$PHP_CONFIG], [$PHP_CONFIG])
ZEGO_PHP_CONFIG=`realpath "$ZEGO_PHP_CONFIG"`
zego_run_tests=`PHP_CONFIG="$ZEGO_PHP_CONFIG" "$abs_srcdir/../../tools/run-tests-path.sh"`
AC_MSG_CHECKING([whether phpize and $PHP_CONFIG belong to the same PHP])
AS_IF([cmp -s "$abs_srcdir/run-tests.php" "$zego_run_tests"], [AC_MSG_RESULT([yes])], [
  AC_MSG_RESULT([no])
  zego_version=`"$ZEGO_PHP_CONFIG" --version`
  AC_MSG_ERROR([phpize and $PHP_CONFIG belong to different PHPs. $PHP_CONFIG belongs to PHP $zego_version: run the phpize of that PHP, or name the php-config that belongs to your phpize: ./configure --with-php-config=/path/to/php-config])
])

AC_MSG_CHECKING([whether the extension can be built for this PHP])
zego_reason=`PHP="$PHP_EXECUTABLE" PHP_CONFIG="$ZEGO_PHP_CONFIG" "$abs_srcdir/../../tools/check-php.sh" 2>&1`
AS_IF([test $? -eq 0], [AC_MSG_RESULT([$PHP_EXECUTABLE])], [
  AC_MSG_RESULT([no])
  AC_MSG_ERROR([$zego_reason])
])

dnl --- Rust ---

zego_rust=`sed -n 's/^rust-version = "\(.*\)"/\1/p' "$abs_srcdir/../../Cargo.toml"`
AC_DEFUN([ZEGO_GET_RUST], [Get Rust from https://rustup.rs. If rustup is installed already, run 'rustup update'.])

AC_PATH_PROG([CARGO], [cargo])
AS_IF([test -z "$CARGO"],
  [AC_MSG_ERROR([cargo is missing. Rust $zego_rust or later is needed. ZEGO_GET_RUST])])
AC_PATH_PROG([RUSTC], [rustc])
AS_IF([test -z "$RUSTC"],
  [AC_MSG_ERROR([rustc is missing. Rust $zego_rust or later is needed. ZEGO_GET_RUST])])

AC_MSG_CHECKING([for Rust $zego_rust or later])
zego_found=`"$RUSTC" --version 2>/dev/null | cut -d' ' -f2`
AC_MSG_RESULT([${zego_found:-no}])
AS_IF([test -z "$zego_found"],
  [AC_MSG_ERROR([$RUSTC does not run. Rust $zego_rust or later is needed. ZEGO_GET_RUST])])
AS_VERSION_COMPARE([$zego_found], [$zego_rust],
  [AC_MSG_ERROR([Rust $zego_rust or later is needed, but $RUSTC is Rust $zego_found. ZEGO_GET_RUST])])

dnl --- libclang: bindgen reads PHP's headers with it ---

zego_libclang_needed=9
AC_DEFUN([ZEGO_GET_LIBCLANG], [Install it (Debian and Ubuntu: libclang-dev; Fedora: clang-devel; Alpine: clang-libs; macOS: xcode-select --install), or set LIBCLANG_PATH to its folder.])

AC_MSG_CHECKING([for libclang $zego_libclang_needed or later])
zego_libclang=`CC="$CC" "$abs_srcdir/find-libclang.sh"`
AC_MSG_RESULT([${zego_libclang:-no}])
AS_IF([test -z "$zego_libclang"],
  [AC_MSG_ERROR([libclang is missing. libclang $zego_libclang_needed or later is needed. ZEGO_GET_LIBCLANG])])
AS_VERSION_COMPARE([${zego_libclang%% *}], [$zego_libclang_needed],
  [AC_MSG_ERROR([This libclang is too old: $zego_libclang. libclang $zego_libclang_needed or later is needed. ZEGO_GET_LIBCLANG])])

dnl --- The Makefile ---

PHP_ADD_BUILD_DIR([modules])
PHP_MODULES="$PHP_MODULES \$(phplibdir)/zego_server_assistant.so"
CARGO_PROFILE=$zego_profile
CARGO_FOLDER=$zego_folder
PHP_SUBST([ZEGO_PHP_CONFIG])
PHP_SUBST([CARGO])
PHP_SUBST([CARGO_PROFILE])
PHP_SUBST([CARGO_FOLDER])
PHP_ADD_MAKEFILE_FRAGMENT([$abs_srcdir/Makefile.frag], [$abs_srcdir], [$abs_builddir])

dnl phpize's own `make test` only finds tests in this folder, and succeeds without any. Renaming its
dnl rule makes room for the rule in Makefile.frag.
AC_CONFIG_COMMANDS_PRE([
  sed '1,/^test: all$/s/^test: all$/test-of-phpize: all/' Makefile >Makefile.new && mv Makefile.new Makefile
])
