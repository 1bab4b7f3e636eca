// libcurl, loaded when it is first needed.
//
// libcurl brings some thirty shared libraries with it (TLS, Kerberos, LDAP). Linked in the usual way they are mapped and
// relocated whenever the program starts, which takes as long as all else that is done before `main`; few commands make
// an HTTP call. So nothing here is linked: after `ccurl_load` each function below stands for libcurl's of the same name.
//
// libcurl's option functions take their last argument through `...`, which Swift cannot call: one plain function for
// each type of argument stands in for them.
#ifndef CHECKOUT_CCURL_H
#define CHECKOUT_CCURL_H

#include <curl/curl.h>

typedef size_t (*ccurl_data_callback)(char *bytes, size_t size, size_t count, void *context);

/// Loads libcurl; to be called before anything else here, by one thread. Returns NULL, or why it cannot be loaded.
const char *ccurl_load(void);

CURLcode ccurl_global_init(long flags);
const char *ccurl_error_text(CURLcode code);

CURL *ccurl_easy_init(void);
void ccurl_easy_cleanup(CURL *handle);
CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value);
CURLcode ccurl_set_size(CURL *handle, CURLoption option, curl_off_t value);
CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value);
CURLcode ccurl_set_list(CURL *handle, CURLoption option, struct curl_slist *value);
CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value);
CURLcode ccurl_set_callback(CURL *handle, CURLoption option, ccurl_data_callback value);
CURLcode ccurl_get_long(CURL *handle, CURLINFO info, long *value);

struct curl_slist *ccurl_list_append(struct curl_slist *list, const char *text);
void ccurl_list_free(struct curl_slist *list);

CURLM *ccurl_multi_init(void);
void ccurl_multi_cleanup(CURLM *multi);
CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value);
CURLMcode ccurl_multi_add(CURLM *multi, CURL *handle);
CURLMcode ccurl_multi_remove(CURLM *multi, CURL *handle);
CURLMcode ccurl_multi_perform(CURLM *multi, int *running);
CURLMcode ccurl_multi_poll(CURLM *multi, struct curl_waitfd *extra, unsigned int count, int milliseconds);
const CURLMsg *ccurl_multi_message(CURLM *multi, int *left);

// The result of a finished transfer lies in a union, which reads better here than through Swift's importer.
static inline CURLcode ccurl_message_result(const CURLMsg *message) { return message->data.result; }

#endif
