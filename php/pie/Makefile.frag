# The project's part of the Makefile that phpize makes: Cargo builds, run-phpt.sh tests.

ROOT = $(srcdir)/../..
TARGET = $(ROOT)/target
BUILT = $(TARGET)/$(CARGO_FOLDER)/libzego_server_assistant

# With the sources as prerequisites, `sudo make install` builds nothing, so root needs no Rust.
SOURCES = $(ROOT)/Cargo.toml $(ROOT)/Cargo.lock $(ROOT)/build.rs $(ROOT)/.cargo/config.toml \
	$(shell find $(ROOT)/src -name '*.rs')

$(phplibdir)/zego_server_assistant.so: $(SOURCES) $(builddir)/config.status
	cd $(ROOT) && PHP=$(PHP_EXECUTABLE) PHP_CONFIG=$(ZEGO_PHP_CONFIG) \
		$(CARGO) rustc --lib --crate-type cdylib --locked \
		--profile $(CARGO_PROFILE) --target-dir $(TARGET)
	cp "$$(ls -t $(BUILT).so $(BUILT).dylib 2>/dev/null | head -n 1)" $@

# To run other tests: make test TESTS=/path/to/some.phpt
TESTS = $(addprefix $(ROOT)/tests/,$(shell $(ROOT)/tools/phpt-folders.sh))

test: all
	PHP=$(PHP_EXECUTABLE) PHP_CONFIG=$(ZEGO_PHP_CONFIG) \
		$(ROOT)/tools/run-phpt.sh $(phplibdir)/zego_server_assistant.so $(TESTS)
