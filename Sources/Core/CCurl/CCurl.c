#include "CCurl.h"

#include <dlfcn.h>
#include <stddef.h>

#define FUNCTIONS(EACH) \
    EACH(curl_global_init) \
    EACH(curl_easy_strerror) \
    EACH(curl_easy_init) \
    EACH(curl_easy_cleanup) \
    EACH(curl_easy_setopt) \
    EACH(curl_easy_getinfo) \
    EACH(curl_slist_append) \
    EACH(curl_slist_free_all) \
    EACH(curl_multi_init) \
    EACH(curl_multi_cleanup) \
    EACH(curl_multi_setopt) \
    EACH(curl_multi_add_handle) \
    EACH(curl_multi_remove_handle) \
    EACH(curl_multi_perform) \
    EACH(curl_multi_poll) \
    EACH(curl_multi_info_read)

// The types are those of <curl/curl.h>, so the compiler checks every call below.
#define MEMBER(name) __typeof__(name) *name;
static struct { FUNCTIONS(MEMBER) } curl;

const char *ccurl_load(void) {
    // The name of the interface that the headers describe; libcurl.so without a number comes with them only.
    void *library = dlopen("libcurl.so.4", RTLD_LAZY | RTLD_LOCAL);
    if (library == NULL) return dlerror();
#define LOOK_UP(name) \
    curl.name = (__typeof__(curl.name))dlsym(library, #name); \
    if (curl.name == NULL) return "libcurl.so.4 has no " #name;
    FUNCTIONS(LOOK_UP)
    return NULL;
}

// A parenthesis about the name keeps <curl/curl.h>'s macros of the same name away.

CURLcode ccurl_global_init(long flags) { return curl.curl_global_init(flags); }
const char *ccurl_error_text(CURLcode code) { return curl.curl_easy_strerror(code); }

CURL *ccurl_easy_init(void) { return curl.curl_easy_init(); }
void ccurl_easy_cleanup(CURL *handle) { curl.curl_easy_cleanup(handle); }

CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value) {
    return (curl.curl_easy_setopt)(handle, option, value);
}

CURLcode ccurl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
    return (curl.curl_easy_setopt)(handle, option, value);
}

CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) {
    return (curl.curl_easy_setopt)(handle, option, value);
}

CURLcode ccurl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return (curl.curl_easy_setopt)(handle, option, value);
}

CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return (curl.curl_easy_setopt)(handle, option, value);
}

CURLcode ccurl_set_callback(CURL *handle, CURLoption option, ccurl_data_callback value) {
    return (curl.curl_easy_setopt)(handle, option, value);
}

CURLcode ccurl_get_long(CURL *handle, CURLINFO info, long *value) {
    return (curl.curl_easy_getinfo)(handle, info, value);
}

struct curl_slist *ccurl_list_append(struct curl_slist *list, const char *text) {
    return curl.curl_slist_append(list, text);
}

void ccurl_list_free(struct curl_slist *list) { curl.curl_slist_free_all(list); }

CURLM *ccurl_multi_init(void) { return curl.curl_multi_init(); }
void ccurl_multi_cleanup(CURLM *multi) { curl.curl_multi_cleanup(multi); }

CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return (curl.curl_multi_setopt)(multi, option, value);
}

CURLMcode ccurl_multi_add(CURLM *multi, CURL *handle) { return curl.curl_multi_add_handle(multi, handle); }
CURLMcode ccurl_multi_remove(CURLM *multi, CURL *handle) { return curl.curl_multi_remove_handle(multi, handle); }
CURLMcode ccurl_multi_perform(CURLM *multi, int *running) { return curl.curl_multi_perform(multi, running); }

CURLMcode ccurl_multi_poll(CURLM *multi, struct curl_waitfd *extra, unsigned int count, int milliseconds) {
    return curl.curl_multi_poll(multi, extra, count, milliseconds, NULL);
}

const CURLMsg *ccurl_multi_message(CURLM *multi, int *left) { return curl.curl_multi_info_read(multi, left); }
