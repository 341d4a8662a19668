/* Runs a PHP file in a program that embeds PHP. usage: embed FILE */
#include <sapi/embed/php_embed.h>

int main(int argc, char **argv)
{
    zend_file_handle file;
    int status = 1;

    PHP_EMBED_START_BLOCK(argc, argv)
        zend_stream_init_filename(&file, argv[1]);
        status = php_execute_script(&file) ? 0 : 1;
    PHP_EMBED_END_BLOCK()
    return status;
}
