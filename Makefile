# Builds, tests and packages the extension. `make help` lists the targets.

SHELL = /bin/sh
# The recipes name cargo's output by its path below target/.
unexport CARGO_TARGET_DIR

# `make help` prints lines that start with ##, and the text after ## of each target.

## PHP=php8.4            use this PHP instead of the php in the PATH
PHP ?= php
# Recursive (=), because a recipe may have installed PHP before make needs its version. make expands
# all lines of one recipe at once, so that must be an earlier recipe.
PHP_VERSION = $(shell "$(PHP)" -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
## PHP_CONFIG=FILE       the php-config of that PHP, if its name does not end in the version
PHP_CONFIG ?= $(shell command -v php-config$(PHP_VERSION) || echo php-config)
# Symbolic links are resolved: when /usr/bin/php points to another PHP, cargo must build again.
php_path = "$$(realpath "$$(command -v "$(PHP)")")"
php_config_path = "$$(realpath "$$(command -v "$(PHP_CONFIG)")")"
export_php = export PHP=$(php_path) PHP_CONFIG=$(php_config_path);

## PHPT="call errors"    folders or files below tests/ for test-phpt and valgrind; default: all
PHPT = $(shell tools/phpt-folders.sh)
## PORT=8081             port of make serve; default: 8080
PORT ?= 8080
## FUZZ_SECONDS=60       time for each target of make fuzz; default: 600
FUZZ_SECONDS ?= 600
## FUZZ_TARGETS=mint     targets of make fuzz; default: all, see fuzz/README.md
FUZZ_TARGETS ?= mint decode_token decode_binary decode_plaintext json_encode endpoint
## DEB_REVISION=2        last part of the Debian package's version; default: 1
DEB_REVISION ?= 1
## CACHE=FOLDER          folder for the systems of matrix and test-deb; default: below ~/.cache
CACHE ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/zego_server_assistant
## MIRROR_DEBIAN=URL     mirror for the systems of matrix and test-deb; also MIRROR_UBUNTU=URL;
##                       default: that of this system's apt, or the distribution's own
## UPDATE=yes            make instructions stores its counts instead of comparing with them
## ADVISORY_DB=FOLDER    clone of github.com/RustSec/advisory-db for audit; default: github.com
## INSTALL=no            if a package is missing, print the command that installs it, and stop

SUFFIX = $(if $(filter Darwin,$(shell uname -s)),dylib,so)
RELEASE = target/release/libzego_server_assistant.$(SUFFIX)
FLOOR = target/floor/release/libfloor.so
FAULTS = target/debug/libzego_server_assistant.$(SUFFIX)

LIBCLANG = $(LIBCLANG_PATH)/libclang.* /usr/lib/llvm-*/lib/libclang.so /usr/lib64/libclang.so \
	/Library/Developer/CommandLineTools/usr/lib/libclang.dylib
BUILD_NEEDS = "$(PHP_CONFIG):php$(PHP_VERSION)-dev" '$(LIBCLANG):libclang-dev'
# For tests/process. A system without apt-get runs the tests of those that it has.
ALLOCATORS = '/usr/lib/*/libjemalloc.so.2:libjemalloc2' \
	'/usr/lib/*/libtcmalloc_minimal.so.4:libtcmalloc-minimal4'
# Debian and Ubuntu have it in a package of its own. Other PHPs have it built in, or go without.
SQLITE = $(if $(filter /usr,$(shell $(PHP_CONFIG) --prefix)),\
	"$$($(PHP_CONFIG) --extension-dir)/pdo_sqlite.so:php$(PHP_VERSION)-sqlite3")
# For tests/neighbours: extensions that sites load beside this one. They are unpacked and not
# installed, because Debian enables an extension that it installs, for every script.
NEIGHBOURS = $(addprefix php$(PHP_VERSION)-,xdebug pcov apcu uopz ast)
SERVER_NEEDS = php-fpm$(PHP_VERSION):php$(PHP_VERSION)-fpm nginx:nginx apache2:apache2 \
	/usr/lib/apache2/modules/libphp$(PHP_VERSION).so:libapache2-mod-php$(PHP_VERSION) \
	$(SQLITE)
SAPI_NEEDS = php-cgi$(PHP_VERSION):php$(PHP_VERSION)-cgi lighttpd:lighttpd curl:curl \
	phpdbg$(PHP_VERSION):php$(PHP_VERSION)-phpdbg \
	/usr/lib/libphp$(PHP_VERSION).so:libphp$(PHP_VERSION)-embed

.PHONY: all help build serve install uninstall clean has-rust has-php needs test lint lint-php
.PHONY: lint-rust test-rust test-phpt test-docs test-faults test-install test-polyfill test-composer
.PHONY: test-endpoint test-load test-serve test-browser test-memory test-lifecycle test-short
.PHONY: test-long test-audit test-phpize test-deb test-threads matrix valgrind load load-compare
.PHONY: fuzz audit bench instructions bench-core deb dist dist-all test-packaging test-repeat
.PHONY: test-sapi test-archive rpm packages test-rpm neighbours test-neighbours miri

all: build

has-rust:
	@tools/check-rust.sh
	@tools/install-missing.sh cc:gcc

has-php: has-rust
	@tools/install-missing.sh "$(PHP):$(notdir $(PHP))-cli"

needs: has-php
	@tools/install-missing.sh $(BUILD_NEEDS)
	@$(export_php) tools/check-php.sh

##@ Use

help: ## Print this list
	@awk -f tools/help.awk $(firstword $(MAKEFILE_LIST))

build: needs ## Build the extension. make without a target does the same
	$(export_php) tools/cargo-build.sh

serve: build ## Serve the endpoint and a page to try it, on 127.0.0.1:8080
	@tools/install-missing.sh curl:curl
	@$(export_php) tools/serve.sh $(RELEASE) $(PORT)

install: build ## Install and enable the extension, and install the command zego-token
	$(export_php) sh packaging/install/install.sh --php "$$PHP" --extension $(RELEASE)

uninstall: ## Remove both again
	$(export_php) sh packaging/install/install.sh --php "$$PHP" --uninstall

clean: ## Remove everything that was built
	cargo clean
	rm -rf tests/browser/node_modules

##@ Test

test: lint test-rust test-phpt test-neighbours test-polyfill test-composer test-faults \
	test-install test-endpoint test-load test-serve test-browser test-memory test-lifecycle \
	test-short test-packaging test-rpm test-audit instructions ## Run every check of this section

lint: lint-rust lint-php needs ## Check format, clippy's warnings and the documentation
	$(export_php) cargo clippy --locked --all-targets -- -D warnings
	$(export_php) RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --document-private-items

lint-rust: has-rust ## Check the format, and the code that needs no PHP with clippy
	cargo fmt --check
	cargo fmt --check --manifest-path fuzz/Cargo.toml
	cargo clippy --locked --all-targets --no-default-features --features internals -- -D warnings

lint-php: ## Check the format of the PHP files: PSR-12
	@tools/lint-php.sh

test-rust: has-rust ## Run the Rust tests, which need no PHP
	cargo test --locked --no-default-features

test-phpt: build neighbours ## Run the phpt suite
	@! command -v apt-get >/dev/null || tools/install-missing.sh $(ALLOCATORS) $(SQLITE) \
		curl:curl phpunit:phpunit
	@tools/install-frameworks.sh
	$(export_php) tools/run-phpt.sh $(RELEASE) $(addprefix tests/,$(PHPT))

test-docs: build ## Run the commands of the README and docs/ (make test-phpt does so too)
	@tools/install-missing.sh $(SQLITE) curl:curl
	@tools/install-frameworks.sh
	$(export_php) tools/run-phpt.sh $(RELEASE) tests/docs

neighbours: needs
	@tools/unpack-packages.sh target/neighbours $(NEIGHBOURS)

test-neighbours: build neighbours ## Run a part of it with Xdebug, PCOV, APCu, uopz and php-ast
	$(export_php) tests/neighbours/run.sh $(RELEASE) \
		tests/arguments tests/call tests/errors tests/object tests/token04

test-polyfill: needs ## Run the phpt suite on the polyfill, which needs no build
	$(export_php) tests/polyfill/run.sh

test-composer: build ## Install the polyfill with Composer, with the extension and without it
	@tools/install-missing.sh composer:composer
	$(export_php) tests/polyfill/support/composer.sh $(RELEASE)

test-faults: needs ## Run phpt on a build that panics for one user id
	$(export_php) cargo build --locked --features fault-injection
	$(export_php) tools/run-phpt.sh $(FAULTS) tests/faults

test-install: build ## Test the installer, with this PHP and with stubs of other vendors
	@! command -v apt-get >/dev/null || tools/install-missing.sh busybox:busybox
	$(export_php) tests/install/run.sh $(RELEASE)

test-endpoint: build ## Test the endpoint on php -S, php-fpm with nginx, and Apache with mod_php
	@tools/install-missing.sh $(SERVER_NEEDS)
	"$(PHP)" -n tests/endpoint/run.php --extension=$(RELEASE)
	@tools/install-missing.sh wrk:wrk curl:curl
	$(export_php) tests/endpoint/first_token.sh
	"$(PHP)" -n tests/endpoint/switch.php --extension=$(RELEASE)

test-load: build ## Put the endpoint under load for eight seconds
	@tools/install-missing.sh $(SERVER_NEEDS) wrk:wrk
	"$(PHP)" -n tests/endpoint/load.php --extension=$(RELEASE) --seconds=8

test-serve: build ## Test make serve
	@tools/install-missing.sh curl:curl
	tests/serve/run.sh

test-browser: build ## Test the page and the endpoint in Chromium, with ZEGO's web UIKit
	$(export_php) tests/browser/run.sh $(RELEASE)

test-memory: build ## Look for lost memory: valgrind, failing allocations, a million calls
	@tools/install-missing.sh valgrind:valgrind
	$(export_php) tests/memory/run.sh $(RELEASE)

test-lifecycle: build ## Test reloads, restarts, forks and low memory in php-fpm and Apache
	@tools/install-missing.sh $(SERVER_NEEDS) wrk:wrk
	"$(PHP)" -n tests/endpoint/lifecycle.php --extension=$(RELEASE)

test-short: build ## Run a short form of make test-long
	$(export_php) tests/long/run.sh $(RELEASE) short

test-packaging: build ## Test the release asset and the archive, and which PHPs are refused
	@tools/install-missing.sh zip:zip unzip:unzip
	$(export_php) tests/packaging/run.sh $(RELEASE)

test-audit: has-rust ## Run the checks of make audit that need no network
	@tools/audit.sh quick

##@ Test more (not part of make test)

.PHONY: docs
docs: ## Build the site in target/site/html, and look for dead links and barriers in Chromium
	@tools/install-missing.sh "$(PHP):$(notdir $(PHP))-cli" npm:npm
	@python3 -c 'import ensurepip' 2>/dev/null || tools/install-missing.sh python3-venv:python3-venv
	tools/site/build.sh
	$(export_php) tests/browser/run.sh '' site/pages.test.js

test-long: build ## Run what takes minutes: a million tokens, ten million IVs, a large survey
	$(export_php) tests/long/run.sh $(RELEASE) long

test-phpize: needs ## Build, test and install with phpize, as PIE does
	@tools/install-missing.sh autoconf:autoconf
	$(export_php) php/pie/test.sh

test-repeat: needs ## Build twice, in two folders, and compare the bytes
	$(export_php) tests/packaging/reproducible.sh

test-deb: build ## Install, upgrade and remove the Debian package in a fresh system (needs root)
	@tools/install-missing.sh readelf:binutils debootstrap:debootstrap unshare:util-linux
	rm -rf target/deb-test
	for revision in 1 2; do \
		packaging/deb/build.sh $(RELEASE) $$revision target/deb-test; \
	done
	packaging/deb/test.sh target/deb-test/*-1_*.deb target/deb-test/*-2_*.deb "$(CACHE)"

test-sapi: build ## Mint in each SAPI: CLI, CGI, FastCGI, phpdbg, embed, php-fpm, mod_php
	@tools/install-missing.sh $(SERVER_NEEDS) $(SAPI_NEEDS)
	$(export_php) tests/sapi/run.sh $(RELEASE)

test-rpm: build ## Build the RPMs, take them apart, and install them in a root folder
	@tools/install-missing.sh readelf:binutils rpmbuild:rpm cpio:cpio
	$(export_php) packaging/rpm/test.sh $(RELEASE)

test-archive: ## Install the archive of make dist-all in fresh systems, for two PHPs (needs root)
	@tools/install-missing.sh debootstrap:debootstrap unshare:util-linux patchelf:patchelf
	tests/install/systems.sh target/dist/*.tar.gz "$(CACHE)"

test-threads: build ## Mint in eight threads (needs a thread-safe PHP with the embed SAPI)
	@tools/install-missing.sh valgrind:valgrind
	$(export_php) tests/threads/run.sh $(RELEASE)

matrix: needs ## Run the phpt suite on PHP 8.1 to 8.6 and on a thread-safe debug build
	@$(export_php) exec tools/matrix/run.sh "$(CACHE)"

valgrind: build neighbours ## Run the phpt suite under valgrind, in half an hour
	@tools/install-missing.sh valgrind:valgrind
	$(export_php) tests/valgrind/run.sh $(RELEASE) $(addprefix tests/,$(PHPT))

miri: has-rust ## Run the Rust tests of src/ in Miri, which finds undefined behaviour
	@cargo +nightly miri --version >/dev/null 2>&1 || { echo "Miri is missing. Install it with:" \
		"rustup toolchain install nightly --component miri,rust-src" >&2; exit 1; }
	PROPTEST_CASES=8 MIRIFLAGS=-Zmiri-disable-isolation \
		cargo +nightly miri test --locked --no-default-features --lib

load: build ## Put the endpoint under load, reload php-fpm and kill a worker meanwhile
	@tools/install-missing.sh $(SERVER_NEEDS) wrk:wrk
	"$(PHP)" -n tests/endpoint/load.php --extension=$(RELEASE)

fuzz: build ## Look for inputs with a wrong answer. make test replays the known ones
	@tools/install-missing.sh c++:g++
	@$(export_php) fuzz/run.sh $(RELEASE) $(FUZZ_SECONDS) $(FUZZ_TARGETS)

audit: ## Check licences, sources, versions and known vulnerabilities of all crates
	@tools/check-rust.sh
	@tools/audit.sh

##@ Measure

bench: build ## Measure the speed beside the same class in PHP
	@"$(PHP)" -n -m | grep -q OPcache || tools/install-missing.sh \
		"$$($(PHP_CONFIG) --extension-dir)/opcache.so:php$(PHP_VERSION)-opcache"
	$(export_php) cargo build --release --locked \
		--manifest-path benches/floor/Cargo.toml --target-dir target/floor
	"$(PHP)" php/bench/run.php $(RELEASE) $(FLOOR)

instructions: build ## Count the instructions of a call, and fail if they are 3 % more than before
	@tools/install-missing.sh valgrind:valgrind
	"$(PHP)" php/bench/instructions.php $(RELEASE) $(if $(UPDATE),update)

load-compare: build ## Compare the endpoint on the extension with that on the plain PHP class
	@tools/install-missing.sh $(SERVER_NEEDS) wrk:wrk
	"$(PHP)" -n tests/endpoint/compare.php --extension=$(RELEASE) --seconds=2

bench-core: needs ## Measure each stage of making a token
	cargo bench --locked --no-default-features --features internals --bench core

##@ Package

deb: build ## Make the Debian package for this PHP in target/deb
	@tools/install-missing.sh readelf:binutils
	packaging/deb/build.sh $(RELEASE) "$(DEB_REVISION)" target/deb

rpm: build ## Make the RPMs for this PHP in target/rpm, for RHEL and for Remi's collections
	@tools/install-missing.sh readelf:binutils rpmbuild:rpm
	packaging/rpm/build.sh $(RELEASE) 1 target/rpm

packages: ## Make the Debian packages and RPMs of all files in the archive of make dist-all
	@tools/install-missing.sh readelf:binutils rpmbuild:rpm lintian:lintian
	packaging/packages.sh target/dist/*.tar.gz "$(DEB_REVISION)" target/packages

dist: needs ## Make the release asset for this PHP and machine in target/dist
	@tools/install-missing.sh zip:zip unzip:unzip
	$(export_php) packaging/dist/build.sh target/dist

dist-all: needs ## Make the assets for all PHPs of Debian and Ubuntu, and the archive of all
	@tools/install-missing.sh zip:zip unzip:unzip
	packaging/dist/all.sh "$(CACHE)" target/dist
