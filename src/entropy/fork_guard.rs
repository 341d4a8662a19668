//! Noticing that this process is a fork of the one that was here before.
//!
//! One word says which generation of the process this is, and it is zero in a new child: the kernel
//! zeroes its page (`MADV_WIPEONFORK`, Linux 4.14 and later, whatever called `fork`), and so does a
//! handler that the C library calls (`pthread_atfork`, everywhere). A zero is replaced by a number
//! that neither the process nor any it descends from has used.

use std::ptr::{self, NonNull};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, Ordering};

/// Where the word is. Null until the first use and after [`release`].
static WORD: AtomicPtr<AtomicU64> = AtomicPtr::new(ptr::null_mut());

/// The last generation given out. A child inherits it, so its own is a higher one.
static LAST: AtomicU64 = AtomicU64::new(0);

/// The generation of this process: never zero, never that of a process it was forked from.
/// `None` if forks cannot be noticed.
pub fn generation() -> Option<u64> {
    let word = match NonNull::new(WORD.load(Ordering::Acquire)) {
        Some(word) => word,
        None => install()?,
    };
    // SAFETY: the word is the start of a page of ours, mapped readable and writable and unmapped
    // only by release(), which the caller of that keeps apart from all else.
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

/// Unmaps the word's page. To be called when no other thread draws randomness: at the shutdown of
/// the module.
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

/// Maps a page of zeros, and says whether the kernel will wipe it in a child.
fn map_page() -> Option<(NonNull<AtomicU64>, bool)> {
    let (access, kind) = (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_PRIVATE | libc::MAP_ANON);
    // SAFETY: a new anonymous mapping touches no memory there is.
    let page = unsafe { libc::mmap(ptr::null_mut(), PAGE_LEN, access, kind, -1, 0) };
    if page == libc::MAP_FAILED {
        return None;
    }
    #[cfg(target_os = "linux")]
    // SAFETY: the page is the private anonymous mapping made above, and nothing else is in it.
    let wiped = unsafe { libc::madvise(page, PAGE_LEN, libc::MADV_WIPEONFORK) } == 0;
    #[cfg(not(target_os = "linux"))]
    let wiped = false;
    Some((NonNull::new(page.cast())?, wiped))
}

/// What is mapped; the kernel rounds it up to a page of its own size.
const PAGE_LEN: usize = size_of::<AtomicU64>();

fn unmap(page: NonNull<AtomicU64>) {
    // SAFETY: the page was mapped with this length by map_page(), and no reference to it is left.
    unsafe { libc::munmap(page.as_ptr().cast(), PAGE_LEN) };
}

/// Registers the handler, once for as long as the extension is loaded: the C library drops the
/// handlers of a library that is unloaded.
fn handler_is_registered() -> bool {
    static ONCE: Once = Once::new();
    static REGISTERED: AtomicBool = AtomicBool::new(false);
    ONCE.call_once(|| {
        // SAFETY: in_child() does nothing that is not allowed between fork and exec.
        let status = unsafe { libc::pthread_atfork(None, None, Some(in_child)) };
        REGISTERED.store(status == 0, Ordering::Relaxed);
    });
    REGISTERED.load(Ordering::Relaxed)
}

extern "C" fn in_child() {
    let word = WORD.load(Ordering::Relaxed);
    // SAFETY: where the word is not null its page is mapped, in the child as in its parent.
    if let Some(word) = unsafe { word.as_ref() } {
        word.store(0, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_keeps_its_generation() {
        let first = generation().expect("forks are noticed");
        assert_ne!(first, 0);
        assert_eq!(generation(), Some(first));
    }

    #[test]
    fn a_child_and_its_child_have_generations_of_their_own() {
        let parent = generation().expect("forks are noticed");
        let distinct = in_a_child(|| {
            let child = generation().unwrap_or(0);
            child > parent && in_a_child(|| generation().unwrap_or(0) > child)
        });
        assert!(distinct);
        assert_eq!(generation(), Some(parent));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_kernel_and_the_handler_each_notice_a_fork_alone() {
        let parent = generation().expect("forks are noticed");
        let has_its_own = || generation().unwrap_or(0) > parent;
        assert!(in_a_child_of(fork_past_the_handlers, has_its_own), "the kernel did not");

        wipe_on_fork(false);
        let noticed = in_a_child(has_its_own);
        wipe_on_fork(true);
        assert!(noticed, "the handler did not");
    }

    /// Forks by the system call itself, for which the C library calls no handler.
    #[cfg(target_os = "linux")]
    unsafe extern "C" fn fork_past_the_handlers() -> libc::pid_t {
        let exit_signal = libc::c_long::from(libc::SIGCHLD);
        // SAFETY: without CLONE_* flags the child has a copy of everything, as from fork(). In
        // whichever order the architecture takes them, the other arguments are zero.
        let child = unsafe { libc::syscall(libc::SYS_clone, exit_signal, 0, 0, 0, 0) };
        libc::pid_t::try_from(child).expect("the kernel's process ids fit")
    }

    /// Says whether the kernel is to wipe the word's page in children.
    #[cfg(target_os = "linux")]
    fn wipe_on_fork(wipe: bool) {
        let advice = if wipe { libc::MADV_WIPEONFORK } else { libc::MADV_KEEPONFORK };
        let page = WORD.load(Ordering::Acquire).cast();
        // SAFETY: the page is mapped, and neither advice changes what is in it.
        assert_eq!(unsafe { libc::madvise(page, PAGE_LEN, advice) }, 0);
    }

    /// Runs `check` in a fork of this process and says whether it returned true.
    fn in_a_child(check: impl FnOnce() -> bool) -> bool {
        in_a_child_of(libc::fork, check)
    }

    fn in_a_child_of(
        fork: unsafe extern "C" fn() -> libc::pid_t,
        check: impl FnOnce() -> bool,
    ) -> bool {
        // SAFETY: the child calls nothing but `check` and _exit(), and `check` needs no lock that
        // another thread may have held.
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
