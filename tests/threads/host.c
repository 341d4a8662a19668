/*
 * A small threaded server: one process, in which each thread serves two requests, as in Apache's
 * worker MPM with mod_php. One request mints tokens, the other takes every path through the
 * extension. Half of the threads serve them in this order, half in the opposite order.
 *
 * usage: host EXTENSION.so THREADS TOKENS MINT.php EVERY_PATH.php
 *
 * Fails if an IV repeats, across all threads and forked children, or if an IV is missing.
 * Prints the output of EVERY_PATH.php for each thread.
 */

/* PHP's headers use memrchr(). */
#define _GNU_SOURCE

#include <pthread.h>
#include <sapi/embed/php_embed.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <valgrind/valgrind.h>

enum { IV_LEN = 16 };

struct output {
    char *bytes;
    size_t len, capacity;
};

struct worker {
    pthread_t thread;
    int number;
    struct output ivs, outcomes;
};

static const char *extension, *mint_script, *every_path_script;
static long tokens, tokens_of_a_child;
static int children = 10;
static pid_t host;
static pthread_barrier_t all_are_ready;
static __thread struct output *current;

static void fail(const char *why)
{
    fprintf(stderr, "host: %s\n", why);
    exit(1);
}

/* Receives the output of a script. PHP calls this function as ub_write. */
static size_t collect(const char *bytes, size_t len)
{
    if (current == NULL) {
        return fwrite(bytes, 1, len, stderr);
    }
    if (current->len + len > current->capacity) {
        current->capacity = 2 * (current->len + len);
        current->bytes = realloc(current->bytes, current->capacity);
        if (current->bytes == NULL) {
            fail("out of memory");
        }
    }
    memcpy(current->bytes + current->len, bytes, len);
    current->len += len;
    return len;
}

static void serve(const char *script, char **arguments, int count, struct output *output)
{
    zend_file_handle file;

    SG(request_info).argc = count;
    SG(request_info).argv = arguments;
    current = output;
    if (php_request_startup() == FAILURE) {
        fail("a request did not start");
    }
    SG(headers_sent) = 1;
    SG(request_info).no_headers = 1;
    zend_stream_init_filename(&file, script);
    php_execute_script(&file);
    zend_destroy_file_handle(&file);
    if (getpid() != host) {
        /* A child process that the script forked. The other threads do not exist in it. */
        _exit(EG(exit_status));
    }
    if (EG(exit_status) != 0) {
        fwrite(output->bytes, 1, output->len, stderr);
        fail("a script failed");
    }
    php_request_shutdown(NULL);
}

static void mint(long tokens, int children, struct output *ivs)
{
    char counts[3][32];
    char *arguments[] = {(char *)mint_script, counts[0], counts[1], counts[2]};

    snprintf(counts[0], sizeof counts[0], "%ld", tokens);
    snprintf(counts[1], sizeof counts[1], "%d", children);
    snprintf(counts[2], sizeof counts[2], "%ld", tokens_of_a_child);
    serve(mint_script, arguments, 4, ivs);
}

static void take_every_path(struct output *outcomes)
{
    char *arguments[] = {(char *)every_path_script, children == 0 ? "without-fork" : ""};

    serve(every_path_script, arguments, 2, outcomes);
}

static void *work(void *argument)
{
    struct worker *worker = argument;

    /* One thread forks while the others mint. */
    int own_children = worker->number == 0 ? children : 0;

    (void)ts_resource(0);
    pthread_barrier_wait(&all_are_ready);
    if (worker->number % 2 == 0) {
        mint(tokens, own_children, &worker->ivs);
        take_every_path(&worker->outcomes);
    } else {
        take_every_path(&worker->outcomes);
        mint(tokens, own_children, &worker->ivs);
    }
    ts_free_thread();
    return NULL;
}

/*
 * Prevents false reports of helgrind. It does not understand the order that atomic variables
 * impose, so one token is minted before there are threads: that sets these variables. Nor does it
 * understand that a forked child has only one thread, so there are no children.
 */
static void help_helgrind(void)
{
    struct output iv = {0};

    children = 0;
    /* Only one request can run at a time, and php_embed_init() started one. */
    php_request_shutdown(NULL);
    mint(1, 0, &iv);
    php_request_startup();
    free(iv.bytes);
}

static int by_bytes(const void *one, const void *other)
{
    return memcmp(one, other, IV_LEN);
}

static void check_ivs(const struct worker *workers, int threads)
{
    size_t count = threads * tokens + children * tokens_of_a_child, len = 0, repeated = 0;
    char *ivs = malloc(count * IV_LEN);

    for (int i = 0; i < threads; i++) {
        if (ivs == NULL || len + workers[i].ivs.len > count * IV_LEN) {
            fail("more IVs than tokens");
        }
        memcpy(ivs + len, workers[i].ivs.bytes, workers[i].ivs.len);
        len += workers[i].ivs.len;
    }
    if (len != count * IV_LEN) {
        fail("fewer IVs than tokens");
    }
    qsort(ivs, count, IV_LEN, by_bytes);
    for (size_t i = 1; i < count; i++) {
        repeated += by_bytes(ivs + (i - 1) * IV_LEN, ivs + i * IV_LEN) == 0;
    }
    free(ivs);
    fprintf(stderr,
        "%d threads with %ld tokens each, %d children with %ld each: %zu IVs, %zu repeated\n",
        threads, tokens, children, tokens_of_a_child, count, repeated);
    if (repeated > 0) {
        exit(1);
    }
}

static int start(sapi_module_struct *sapi)
{
    static char ini[4096];

    // PHP 8.1 and 8.2 free their own at the end.
    char *embed_ini = (char *)sapi->ini_entries;

    snprintf(ini, sizeof ini, "%s\nextension=%s\ndisplay_errors=0\nlog_errors=0\n",
        embed_ini, extension);
    sapi->ini_entries = ini;
    int started = php_module_startup(sapi, NULL);
    sapi->ini_entries = embed_ini;
    return started;
}

int main(int argc, char **argv)
{
    if (argc != 6) {
        fail("usage: host EXTENSION.so THREADS TOKENS MINT.php EVERY_PATH.php");
    }
    extension = argv[1];
    int threads = atoi(argv[2]);
    tokens = atol(argv[3]);
    tokens_of_a_child = tokens / children;
    mint_script = argv[4];
    every_path_script = argv[5];
    host = getpid();

    php_embed_module.startup = start;
    php_embed_module.ub_write = collect;
    php_embed_module.php_ini_ignore = 1;
    if (php_embed_init(0, NULL) == FAILURE) {
        fail("PHP did not start");
    }
    if (RUNNING_ON_VALGRIND) {
        help_helgrind();
    }
    struct worker workers[threads];
    memset(workers, 0, sizeof workers);
    pthread_barrier_init(&all_are_ready, NULL, threads);
    for (int i = 0; i < threads; i++) {
        workers[i].number = i;
        if (pthread_create(&workers[i].thread, NULL, work, &workers[i]) != 0) {
            fail("a thread did not start");
        }
    }
    for (int i = 0; i < threads; i++) {
        pthread_join(workers[i].thread, NULL);
    }
    php_embed_shutdown();

    check_ivs(workers, threads);
    for (int i = 0; i < threads; i++) {
        fwrite(workers[i].outcomes.bytes, 1, workers[i].outcomes.len, stdout);
        free(workers[i].outcomes.bytes);
        free(workers[i].ivs.bytes);
    }
    return 0;
}
