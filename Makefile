# make serve    the endpoint and a page to try it, on 127.0.0.1, with one request and its answer
# make test     every test
# make install  the extension into the PHP in the path, and the command zego-token
# make deb      the same as a Debian package, in target/deb
# make dist     the release asset for this PHP and machine, in target/dist
# make bench    how fast it is, beside the same class in PHP
# make matrix   the phpt suite on PHP 8.1 to 8.5, and on a thread-safe PHP with assertions
# make fuzz     random input, FUZZ_SECONDS for each target
# make audit    licences, sources and known vulnerabilities of the crates
#
# Another PHP than the one in the path: make PHP=php8.4, or with a PHP of your own
# make PHP=/path/to/php PHP_CONFIG=/path/to/php-config

SHELL = /bin/sh
# The recipes name what cargo builds by its place below target.
unexport CARGO_TARGET_DIR
PORT ?= 8080
FUZZ_SECONDS ?= 600
FUZZ_TARGETS ?= mint open_token open_binary open_plaintext json_encode endpoint

# The last part of the Debian package's version.
DEB_REVISION ?= 1
# Where the systems are kept that have what this one lacks.
CACHE ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/zego_server_assistant

# Found when a recipe runs, not when make starts: an earlier recipe may have installed it. (Not an
# earlier line of the same one, whose lines make expands all at once.)
PHP ?= php
PHP_VERSION = $(shell "$(PHP)" -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
PHP_CONFIG ?= $(shell command -v php-config$(PHP_VERSION) || echo php-config)
# Without symbolic links: a build for one PHP is not taken for another that a link now leads to.
php_path = "$$(realpath "$$(command -v "$(PHP)")")"
php_config_path = "$$(realpath "$$(command -v "$(PHP_CONFIG)")")"
export_php = export PHP=$(php_path) PHP_CONFIG=$(php_config_path);

SUFFIX = $(if $(filter Darwin,$(shell uname -s)),dylib,so)
RELEASE = target/release/libzego_server_assistant.$(SUFFIX)
FLOOR = target/floor/release/libfloor.so
FAULTS = target/debug/libzego_server_assistant.$(SUFFIX)
PHPT = call arguments object errors reflection behaviour entropy replace_userland token04 command stubs

LIBCLANG = $(LIBCLANG_PATH)/libclang.* /usr/lib/llvm-*/lib/libclang.so /usr/lib64/libclang.so \
	/Library/Developer/CommandLineTools/usr/lib/libclang.dylib
BUILD_NEEDS = "$(PHP_CONFIG):php$(PHP_VERSION)-dev" cc:gcc '$(LIBCLANG):libclang-dev'
SERVER_NEEDS = php-fpm$(PHP_VERSION):php$(PHP_VERSION)-fpm nginx:nginx apache2:apache2 \
	/usr/lib/apache2/modules/libphp$(PHP_VERSION).so:libapache2-mod-php$(PHP_VERSION)

.PHONY: all build serve needs has-php install uninstall deb dist clean
.PHONY: test lint test-rust test-phpt test-faults test-endpoint test-load test-serve test-browser
.PHONY: test-memory test-lifecycle test-audit test-phpize test-deb test-threads
.PHONY: matrix valgrind load fuzz audit bench instructions bench-core

all: build

needs: has-php
	@tools/install-missing.sh $(BUILD_NEEDS)
	@$(export_php) tools/check-php.sh

has-php:
	@tools/check-rust.sh
	@tools/install-missing.sh "$(PHP):$(notdir $(PHP))-cli"

build: needs
	$(export_php) cargo rustc --release --locked --lib --crate-type cdylib

serve: build
	@tools/install-missing.sh curl:curl
	@$(export_php) tools/serve.sh $(RELEASE) $(PORT)

test: lint test-rust test-phpt test-faults test-endpoint test-load test-serve test-browser \
	test-memory test-lifecycle test-audit

lint: needs
	cargo fmt --check
	cargo fmt --check --manifest-path fuzz/Cargo.toml
	$(export_php) cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked --all-targets --no-default-features -- -D warnings
	$(export_php) RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --document-private-items

test-rust: needs
	cargo test --locked --no-default-features

test-phpt: build
	$(export_php) tools/run-phpt.sh $(RELEASE) $(addprefix tests/,$(PHPT))

# A build of its own, in which one user id makes the extension panic.
test-faults: needs
	$(export_php) cargo build --locked --features fault-injection
	$(export_php) tools/run-phpt.sh $(FAULTS) tests/faults

# The endpoint over HTTP: PHP's built-in server, php-fpm behind nginx, Apache with mod_php.
test-endpoint: build
	@tools/install-missing.sh $(SERVER_NEEDS)
	"$(PHP)" -n tests/endpoint/run.php --extension=$(RELEASE)
	@tools/install-missing.sh wrk:wrk
	"$(PHP)" -n tests/endpoint/switch.php --extension=$(RELEASE)

test-load: build
	@tools/install-missing.sh $(SERVER_NEEDS) wrk:wrk
	"$(PHP)" -n tests/endpoint/load.php --extension=$(RELEASE) --seconds=8

# The way of phpize and PIE, with what configure says where something is missing.
test-phpize: needs
	@tools/install-missing.sh autoconf:autoconf
	$(export_php) php/pie/test.sh

test-serve: build
	@tools/install-missing.sh curl:curl
	tests/serve/run.sh

# What runs in a browser: the endpoint and ZEGO\Token04 beside ZEGO's web UIKit, in Chromium.
test-browser: build
	$(export_php) tests/browser/run.sh $(RELEASE)

# Every path through the extension under valgrind, failing allocations, a million calls.
test-memory: build
	@tools/install-missing.sh valgrind:valgrind
	$(export_php) tests/memory/run.sh $(RELEASE)

# What reloads, graceful restarts, forks and a lack of memory do to the extension in php-fpm and Apache.
test-lifecycle: build
	@tools/install-missing.sh $(SERVER_NEEDS) wrk:wrk
	"$(PHP)" -n tests/endpoint/lifecycle.php --extension=$(RELEASE)

# What of `make audit` needs no network, where cargo-deny is there already: it takes minutes to build.
test-audit:
	@tools/check-rust.sh
	@tools/audit.sh quick

# Needs a thread-safe PHP with the embed SAPI, so that it is not part of `make test` but of `make matrix`.
test-threads: build
	@tools/install-missing.sh valgrind:valgrind
	$(export_php) tests/threads/run.sh $(RELEASE)

matrix: needs
	@$(export_php) exec tools/matrix/run.sh "$(CACHE)"

# The phpt suite under valgrind, in half an hour.
valgrind: build
	@tools/install-missing.sh valgrind:valgrind
	$(export_php) tests/valgrind/run.sh $(RELEASE) $(addprefix tests/,$(PHPT))

# The endpoint under load on php-fpm and nginx, with a reload and a killed worker in the middle.
load: build
	@tools/install-missing.sh $(SERVER_NEEDS) wrk:wrk
	"$(PHP)" -n tests/endpoint/load.php --extension=$(RELEASE)

# Looks for input that gets a wrong answer, each target for FUZZ_SECONDS. `make test` replays the corpora.
fuzz: build
	@tools/install-missing.sh c++:g++
	@$(export_php) fuzz/run.sh $(RELEASE) $(FUZZ_SECONDS) $(FUZZ_TARGETS)

# Licences, sources and versions of all crates in the lock files, and what is known against them.
audit:
	@tools/check-rust.sh
	@tools/audit.sh

bench: build
	@"$(PHP)" -n -m | grep -q OPcache || \
		tools/install-missing.sh "$$($(PHP_CONFIG) --extension-dir)/opcache.so:php$(PHP_VERSION)-opcache"
	$(export_php) cargo build --release --locked --manifest-path benches/floor/Cargo.toml --target-dir target/floor
	"$(PHP)" php/bench/run.php $(RELEASE) $(FLOOR)

# Instructions per call, which a noisy machine does not change.
instructions: build
	@tools/install-missing.sh valgrind:valgrind
	"$(PHP)" php/bench/instructions.php $(RELEASE)

# The stages of a token by themselves.
bench-core: needs
	cargo bench --locked --no-default-features --bench core

install: build
	$(export_php) tools/install.sh install $(RELEASE)

uninstall:
	$(export_php) tools/install.sh uninstall

deb: build
	@tools/install-missing.sh dpkg-shlibdeps:dpkg-dev
	$(export_php) packaging/deb/build.sh $(RELEASE) "$(DEB_REVISION)" target/deb

# Installs, upgrades and removes the package in a fresh system: as root, as it mounts.
test-deb: build
	@tools/install-missing.sh dpkg-shlibdeps:dpkg-dev debootstrap:debootstrap unshare:util-linux
	rm -rf target/deb-test
	$(export_php) for revision in 1 2; do packaging/deb/build.sh $(RELEASE) $$revision target/deb-test; done
	packaging/deb/test.sh target/deb-test/*-1_*.deb target/deb-test/*-2_*.deb "$(CACHE)"

dist: needs
	@tools/install-missing.sh zip:zip objdump:binutils
	@python3 -c 'import ensurepip' 2>/dev/null || tools/install-missing.sh python3-venv:python3-venv
	$(export_php) packaging/dist/build.sh target/dist

clean:
	cargo clean
	rm -rf tests/browser/node_modules
