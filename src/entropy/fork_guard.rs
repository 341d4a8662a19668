//! Detection of forks, and a counter that copies of a process do not share.
//!
//! One word in memory holds the generation of the process. In a new child it is zero: the kernel
//! zeroes its page (`MADV_WIPEONFORK`, Linux 4.14 and later, for every kind of fork), and a handler
//! zeroes the word (`pthread_atfork`, on every system, for forks through the C library). The child
//! then replaces the zero by a number that neither it nor any of its ancestors has used.

use std::ptr;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, Ordering};

/// The largest page of the kernel in bytes. On 64-bit ARM it is a choice of who builds the kernel.
const MAX_PAGE_LEN: usize = if cfg!(target_arch = "x86_64") { 4096 } else { 65536 };

/// Room for one page at any address. The loader maps variables that are zero as anonymous private
/// memory, which `MADV_WIPEONFORK` needs, and unmaps them with the library. All words but one are
/// unused, so that the kernel may zero the page.
static MEMORY: [AtomicU64; 2 * MAX_PAGE_LEN / size_of::<AtomicU64>()] =
    [const { AtomicU64::new(0) }; 2 * MAX_PAGE_LEN / size_of::<AtomicU64>()];

/// The word in [`MEMORY`]. Null before the first use.
static WORD: AtomicPtr<AtomicU64> = AtomicPtr::new(ptr::null_mut());

/// The last generation in use. A child inherits it, so its own generation is higher.
static LAST: AtomicU64 = AtomicU64::new(0);

/// Returns the generation of this process: never zero, never that of an ancestor. `None` if forks
/// cannot be detected.
pub fn generation() -> Option<u64> {
    let word = match word() {
        Some(word) => word,
        None => install()?,
    };
    match word.load(Ordering::Relaxed) {
        0 => Some(begin_generation(word)),
        generation => Some(generation),
    }
}

fn word() -> Option<&'static AtomicU64> {
    // SAFETY: it is null or a word of MEMORY, which is never changed but through atomic types.
    unsafe { WORD.load(Ordering::Relaxed).as_ref() }
}

#[cold]
fn begin_generation(word: &AtomicU64) -> u64 {
    let next = LAST.fetch_add(1, Ordering::Relaxed) + 1;
    match word.compare_exchange(0, next, Ordering::Relaxed, Ordering::Relaxed) {
        Ok(_) => next,
        Err(another_thread_s) => another_thread_s,
    }
}

/// Chooses the word. Threads that call this at the same time choose the same one.
#[cold]
fn install() -> Option<&'static AtomicU64> {
    let page_len = page_len();
    let first = MEMORY.as_ptr().addr();
    let index = (first.next_multiple_of(page_len) - first) / size_of::<AtomicU64>();
    let wiped = page_len <= MAX_PAGE_LEN && wipe_on_fork(&MEMORY[index], page_len);
    if !handler_is_registered() && !wiped {
        return None;
    }
    // The handler alone needs no page.
    let chosen = &MEMORY[if wiped { index } else { 0 }];
    WORD.store(ptr::from_ref(chosen).cast_mut(), Ordering::Relaxed);
    word()
}

/// Returns the length of a page in bytes.
fn page_len() -> usize {
    // SAFETY: sysconf() only returns a number.
    let len = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
    usize::try_from(len).ok().filter(|len| len.is_power_of_two()).unwrap_or(usize::MAX / 2 + 1)
}

/// Makes the kernel zero the page that starts with this word in children, and returns whether that
/// worked.
#[cfg(target_os = "linux")]
fn wipe_on_fork(first: &'static AtomicU64, page_len: usize) -> bool {
    let page = first.as_ptr().cast();
    // SAFETY: the page is in MEMORY, which holds nothing else. Zero is valid in all of it.
    unsafe { libc::madvise(page, page_len, libc::MADV_WIPEONFORK) == 0 }
}

#[cfg(not(target_os = "linux"))]
fn wipe_on_fork(_first: &'static AtomicU64, _page_len: usize) -> bool {
    false
}

/// Registers the handler once, and returns whether that worked. The C library drops the handlers of
/// a library that is unloaded.
fn handler_is_registered() -> bool {
    static ONCE: Once = Once::new();
    static REGISTERED: AtomicBool = AtomicBool::new(false);
    ONCE.call_once(|| {
        // SAFETY: in_child() is async-signal-safe, as code between fork and exec must be.
        let status = unsafe { libc::pthread_atfork(None, None, Some(in_child)) };
        REGISTERED.store(status == 0, Ordering::Relaxed);
    });
    REGISTERED.load(Ordering::Relaxed)
}

extern "C" fn in_child() {
    if let Some(word) = word() {
        word.store(0, Ordering::Relaxed);
    }
}

/// [`ticks`] that take about a second: 1 to 2 seconds on x86-64, 0.1 to 3 on 64-bit ARM, 1 elsewhere.
pub const TICKS_PER_SECOND: u64 = 1
    << if cfg!(target_arch = "x86_64") {
        32
    } else if cfg!(target_arch = "aarch64") {
        26
    } else {
        30
    };

/// Reads the processor's counter, which never stands still. Two copies of a process that were
/// restored from one snapshot read it at different times.
pub fn ticks() -> u64 {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: every x86-64 processor has this instruction.
    unsafe {
        std::arch::x86_64::_rdtsc()
    }
    #[cfg(target_arch = "aarch64")]
    {
        let ticks;
        // SAFETY: the operating systems allow programs to read this register.
        unsafe {
            std::arch::asm!("mrs {}, cntvct_el0", out(reg) ticks, options(nomem, nostack));
        }
        ticks
    }
    #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
    {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        now.map_or(0, |now| now.as_secs() << 30 | u64::from(now.subsec_nanos()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg_attr(miri, ignore = "Miri has no madvise() and no fork()")]
    fn a_process_keeps_its_generation() {
        let first = generation().expect("forks are detected");
        assert_ne!(first, 0);
        assert_eq!(generation(), Some(first));
    }

    #[test]
    #[cfg_attr(miri, ignore = "Miri has no madvise() and no fork()")]
    fn a_child_and_its_child_have_new_generations() {
        let parent = generation().expect("forks are detected");
        let distinct = in_a_child(|| {
            let child = generation().unwrap_or(0);
            child > parent && in_a_child(|| generation().unwrap_or(0) > child)
        });
        assert!(distinct);
        assert_eq!(generation(), Some(parent));
    }

    #[cfg(target_os = "linux")]
    #[test]
    #[cfg_attr(miri, ignore = "Miri has no madvise() and no fork()")]
    fn the_kernel_and_the_handler_each_detect_a_fork_alone() {
        let parent = generation().expect("forks are detected");
        let has_new_generation = || generation().unwrap_or(0) > parent;
        assert!(in_a_child_of(fork_past_the_handlers, has_new_generation), "the kernel did not");

        set_wipe_on_fork(false);
        let detected = in_a_child(has_new_generation);
        set_wipe_on_fork(true);
        assert!(detected, "the handler did not");
    }

    /// Forks with the system call, for which the C library calls no handler.
    #[cfg(target_os = "linux")]
    unsafe extern "C" fn fork_past_the_handlers() -> libc::pid_t {
        let exit_signal = libc::c_long::from(libc::SIGCHLD);
        // SAFETY: without CLONE_* flags the child gets a copy of everything, as from fork(). The
        // other arguments are zero, so their order on each architecture does not matter.
        let child = unsafe { libc::syscall(libc::SYS_clone, exit_signal, 0, 0, 0, 0) };
        libc::pid_t::try_from(child).expect("the kernel's process ids fit")
    }

    /// Sets whether the kernel wipes the page in children.
    #[cfg(target_os = "linux")]
    fn set_wipe_on_fork(wipe: bool) {
        let advice = if wipe { libc::MADV_WIPEONFORK } else { libc::MADV_KEEPONFORK };
        let page = word().expect("installed").as_ptr().cast();
        // SAFETY: the page is mapped, and neither advice changes its contents.
        assert_eq!(unsafe { libc::madvise(page, page_len(), advice) }, 0);
    }

    /// Runs `check` in a fork of this process and returns its result.
    fn in_a_child(check: impl FnOnce() -> bool) -> bool {
        in_a_child_of(libc::fork, check)
    }

    fn in_a_child_of(
        fork: unsafe extern "C" fn() -> libc::pid_t,
        check: impl FnOnce() -> bool,
    ) -> bool {
        // SAFETY: the child calls only `check` and _exit(), and `check` needs no lock that another
        // thread may have held.
        unsafe {
            match fork() {
                0 => libc::_exit(i32::from(!check())),
                child => {
                    let mut status = -1;
                    libc::waitpid(child, &raw mut status, 0);
                    status == 0
                }
            }
        }
    }
}
