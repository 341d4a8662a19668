// The theme's search has the role of a dialog, and no name for screen readers.
document.querySelector('.md-search').setAttribute('aria-label', 'Search');

// A table that is too wide scrolls. Without this only a mouse or a finger can scroll it. The theme
// publishes document$, and wraps the tables when the document is there.
document$.subscribe(() => requestAnimationFrame(() => {
    for (const wrap of document.querySelectorAll('.md-typeset__scrollwrap')) {
        if (wrap.scrollWidth > wrap.clientWidth) {
            wrap.tabIndex = 0;
        }
    }
}));
