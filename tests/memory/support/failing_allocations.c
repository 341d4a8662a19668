/*
 * A PHP extension for tests. It makes one allocation of PHP's memory fail as if it exceeded
 * memory_limit: with a bailout, which is a longjmp past all running frames.
 */
#include "php.h"
#include "zend_exceptions.h"
#include <malloc.h>

static zend_ulong until_failure;

static void count(void);

static void *counting_malloc(size_t size ZEND_FILE_LINE_DC ZEND_FILE_LINE_ORIG_DC)
{
    count();
    return _zend_mm_alloc(
        zend_mm_get_heap(), size ZEND_FILE_LINE_RELAY_CC ZEND_FILE_LINE_ORIG_RELAY_CC);
}

static void counting_free(void *block ZEND_FILE_LINE_DC ZEND_FILE_LINE_ORIG_DC)
{
    _zend_mm_free(zend_mm_get_heap(), block ZEND_FILE_LINE_RELAY_CC ZEND_FILE_LINE_ORIG_RELAY_CC);
}

static void *counting_realloc(void *block, size_t size ZEND_FILE_LINE_DC ZEND_FILE_LINE_ORIG_DC)
{
    count();
    return _zend_mm_realloc(
        zend_mm_get_heap(), block, size ZEND_FILE_LINE_RELAY_CC ZEND_FILE_LINE_ORIG_RELAY_CC);
}

#if ZEND_DEBUG && PHP_VERSION_ID < 80400
# define set_handlers zend_mm_set_custom_debug_handlers
#else
# define set_handlers zend_mm_set_custom_handlers
#endif

static void stop_counting(void)
{
    set_handlers(zend_mm_get_heap(), NULL, NULL, NULL);
}

static void start_counting(zend_ulong number)
{
    until_failure = number;
    set_handlers(zend_mm_get_heap(), counting_malloc, counting_free, counting_realloc);
}

static void count(void)
{
    if (--until_failure == 0) {
        stop_counting();
        zend_bailout();
    }
}

ZEND_BEGIN_ARG_INFO_EX(arginfo_fails_at, 0, 0, 3)
    ZEND_ARG_TYPE_INFO(0, number, IS_LONG, 0)
    ZEND_ARG_TYPE_INFO(0, call, IS_CALLABLE, 0)
    ZEND_ARG_TYPE_INFO(0, arguments, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

/* fails_at(int $number, callable $call, array $arguments): bool
   Makes the call and lets its allocation $number fail, counted from 1. Returns false if the call
   has fewer allocations. */
static PHP_FUNCTION(fails_at)
{
    zend_long number;
    zend_fcall_info call;
    zend_fcall_info_cache cache;
    zval *arguments;
    ZEND_PARSE_PARAMETERS_START(3, 3)
        Z_PARAM_LONG(number)
        Z_PARAM_FUNC(call, cache)
        Z_PARAM_ARRAY(arguments)
    ZEND_PARSE_PARAMETERS_END();

    zend_vm_stack stack = EG(vm_stack);
    zval *top = EG(vm_stack_top), *end = EG(vm_stack_end), result;
    ZVAL_UNDEF(&result);
    call.retval = &result;
    zend_fcall_info_args(&call, arguments);
    volatile bool failed = false;
    start_counting(number);
    zend_try {
        zend_call_function(&call, &cache);
    } zend_catch {
        failed = true;
        /* PHP itself restores these when the next request starts. */
        EG(current_execute_data) = execute_data;
        EG(vm_stack) = stack;
        EG(vm_stack_top) = top;
        EG(vm_stack_end) = end;
        zend_clear_exception();
    } zend_end_try();
    stop_counting();
    zend_fcall_info_args_clear(&call, true);
    zval_ptr_dtor(&result);
    RETVAL_BOOL(failed);
}

ZEND_BEGIN_ARG_INFO_EX(arginfo_malloced, 0, 0, 0)
ZEND_END_ARG_INFO()

/* malloced(): int
   Returns the number of bytes that are allocated with malloc(). PHP does not free them at the end
   of a request. */
static PHP_FUNCTION(malloced)
{
    ZEND_PARSE_PARAMETERS_NONE();
    struct mallinfo2 info = mallinfo2();
    RETURN_LONG(info.uordblks + info.hblkhd);
}

static const zend_function_entry functions[] = {
    PHP_FE(fails_at, arginfo_fails_at)
    PHP_FE(malloced, arginfo_malloced)
    PHP_FE_END
};

static zend_module_entry module = {
    STANDARD_MODULE_HEADER, "failing_allocations", functions, NULL, NULL, NULL, NULL, NULL, "1",
    STANDARD_MODULE_PROPERTIES
};

ZEND_DLEXPORT zend_module_entry *get_module(void)
{
    return &module;
}
