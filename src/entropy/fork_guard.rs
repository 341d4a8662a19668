//! Fork detection.
//!
//! One word in memory holds the generation of the process. In a new child it is zero: the kernel
//! zeroes its page (`MADV_WIPEONFORK`, Linux 4.14 and later, for every kind of fork), and a handler
//! zeroes the word (`pthread_atfork`, on every system, for forks through the C library). The child
//! then replaces the zero by a number that neither it nor any of its ancestors has used.

use std::ptr::{self, NonNull};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, Ordering};

/// The address of the word. Null before the first use and after [`release`].
static WORD: AtomicPtr<AtomicU64> = AtomicPtr::new(ptr::null_mut());

/// The last generation in use. A child inherits it, so its own generation is higher.
static LAST: AtomicU64 = AtomicU64::new(0);

/// Returns the generation of this process: never zero, never that of an ancestor. `None` if forks
/// cannot be detected.
pub fn generation() -> Option<u64> {
    let word = match NonNull::new(WORD.load(Ordering::Acquire)) {
        Some(word) => word,
        None => install()?,
    };
    // SAFETY: the word is the start of a readable and writable page of ours. Only release() unmaps
    // it, which the module's shutdown calls when no other thread draws.
    let word = unsafe { word.as_ref() };
    match word.load(Ordering::Relaxed) {
        0 => Some(begin_generation(word)),
        generation => Some(generation),
    }
}

#[cold]
fn begin_generation(word: &AtomicU64) -> u64 {
    let next = LAST.fetch_add(1, Ordering::Relaxed) + 1;
    match word.compare_exchange(0, next, Ordering::Relaxed, Ordering::Relaxed) {
        Ok(_) => next,
        Err(another_thread_s) => another_thread_s,
    }
}

/// Unmaps the page. Must be called when no other thread draws randomness: at the module's shutdown.
pub fn release() {
    if let Some(page) = NonNull::new(WORD.swap(ptr::null_mut(), Ordering::AcqRel)) {
        unmap(page);
    }
}

#[cold]
fn install() -> Option<NonNull<AtomicU64>> {
    let (page, kernel_wipes) = map_page()?;
    if !handler_is_registered() && !kernel_wipes {
        unmap(page);
        return None;
    }
    match WORD.compare_exchange(ptr::null_mut(), page.as_ptr(), Ordering::AcqRel, Ordering::Acquire)
    {
        Ok(_) => Some(page),
        Err(another_thread_s) => {
            unmap(page);
            NonNull::new(another_thread_s)
        }
    }
}

/// Maps a page of zeros, and returns whether the kernel will wipe it in a child.
fn map_page() -> Option<(NonNull<AtomicU64>, bool)> {
    let (access, kind) = (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_PRIVATE | libc::MAP_ANON);
    // SAFETY: a new anonymous mapping changes no existing memory.
    let page = unsafe { libc::mmap(ptr::null_mut(), PAGE_LEN, access, kind, -1, 0) };
    if page == libc::MAP_FAILED {
        return None;
    }
    #[cfg(target_os = "linux")]
    // SAFETY: the page is the private anonymous mapping from above, and holds nothing else.
    let wiped = unsafe { libc::madvise(page, PAGE_LEN, libc::MADV_WIPEONFORK) } == 0;
    #[cfg(not(target_os = "linux"))]
    let wiped = false;
    Some((NonNull::new(page.cast())?, wiped))
}

/// The mapped bytes. The kernel rounds them up to its page size.
const PAGE_LEN: usize = size_of::<AtomicU64>();

fn unmap(page: NonNull<AtomicU64>) {
    // SAFETY: map_page() mapped the page with this length, and no reference to it remains.
    unsafe { libc::munmap(page.as_ptr().cast(), PAGE_LEN) };
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
    let word = WORD.load(Ordering::Relaxed);
    // SAFETY: if the word is not null, its page is mapped, in the child as in its parent.
    if let Some(word) = unsafe { word.as_ref() } {
        word.store(0, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_keeps_its_generation() {
        let first = generation().expect("forks are detected");
        assert_ne!(first, 0);
        assert_eq!(generation(), Some(first));
    }

    #[test]
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
    fn the_kernel_and_the_handler_each_detect_a_fork_alone() {
        let parent = generation().expect("forks are detected");
        let has_new_generation = || generation().unwrap_or(0) > parent;
        assert!(in_a_child_of(fork_past_the_handlers, has_new_generation), "the kernel did not");

        wipe_on_fork(false);
        let detected = in_a_child(has_new_generation);
        wipe_on_fork(true);
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
    fn wipe_on_fork(wipe: bool) {
        let advice = if wipe { libc::MADV_WIPEONFORK } else { libc::MADV_KEEPONFORK };
        let page = WORD.load(Ordering::Acquire).cast();
        // SAFETY: the page is mapped, and neither advice changes its contents.
        assert_eq!(unsafe { libc::madvise(page, PAGE_LEN, advice) }, 0);
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
