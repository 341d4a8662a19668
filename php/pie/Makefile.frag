# The part of phpize's Makefile that is ours: Cargo builds, the project's phpt suite tests.

ROOT = $(srcdir)/../..
TARGET = $(ROOT)/target
BUILT = $(TARGET)/$(CARGO_FOLDER)/libzego_server_assistant

# Nothing is built again where nothing has changed: so `sudo make install` needs no Rust of root's.
SOURCES = $(ROOT)/Cargo.toml $(ROOT)/Cargo.lock $(ROOT)/build.rs $(ROOT)/.cargo/config.toml \
	$(shell find $(ROOT)/src -name '*.rs')

$(phplibdir)/zego_server_assistant.so: $(SOURCES) $(builddir)/config.status
	cd $(ROOT) && PHP=$(PHP_EXECUTABLE) PHP_CONFIG=$(ZEGO_PHP_CONFIG) \
		$(CARGO) rustc --lib --crate-type cdylib --locked --profile $(CARGO_PROFILE) --target-dir $(TARGET)
	cp "$$(ls -t $(BUILT).so $(BUILT).dylib 2>/dev/null | head -n 1)" $@

# To run other tests: make test TESTS=/path/to/some.phpt
TESTS = $(addprefix $(ROOT)/tests/,$(shell $(ROOT)/tools/phpt-folders.sh))

test: all
	PHP=$(PHP_EXECUTABLE) PHP_CONFIG=$(ZEGO_PHP_CONFIG) $(ROOT)/tools/run-phpt.sh $(phplibdir)/zego_server_assistant.so $(TESTS)
