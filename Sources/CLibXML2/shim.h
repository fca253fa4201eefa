#ifndef CONCORD_CLIBXML2_SHIM_H
#define CONCORD_CLIBXML2_SHIM_H

// Debian builds libxml2 with ICU, whose headers clash with Foundation's; nothing here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/xmlsave.h>
#include <string.h>

/// Frees what libxml2 allocated; `xmlFree` itself is a mutable global, which Swift does not let through.
static inline void clibxml2_free(void *memory) { xmlFree(memory); }

/// The first error of one parser context.
typedef struct {
  int line;
  char message[256];
} clibxml2_error;

// libxml2 2.12 made the error const.
#if LIBXML_VERSION >= 21200
typedef const xmlError *clibxml2_error_source;
#else
typedef xmlErrorPtr clibxml2_error_source;
#endif

static inline void clibxml2_keep_error(void *context, clibxml2_error_source error) {
  clibxml2_error *kept = context ? (clibxml2_error *)((xmlParserCtxtPtr)context)->_private : NULL;
  if (!kept || !error || error->level < XML_ERR_ERROR || kept->message[0]) return;
  kept->line = error->line;
  strncpy(kept->message, error->message ? error->message : "unknown error", sizeof kept->message - 1);
}

/// Makes a context keep its first error in `kept`, which must outlive the context, and print nothing.
static inline void clibxml2_keep_first_error(xmlParserCtxtPtr context, clibxml2_error *kept) {
  memset(kept, 0, sizeof *kept);
  context->_private = kept;
  if (context->sax) context->sax->serror = clibxml2_keep_error;
}

#endif
