#ifndef CONCORD_EMBEDDED_DATA_H
#define CONCORD_EMBEDDED_DATA_H

#include <stddef.h>

/// The compiled tables of `Data/`; see `LexiconImage`.
extern const unsigned char *const concord_lexicon_image;
extern const size_t concord_lexicon_image_size;

/// The style sheet of the HTML report.
extern const unsigned char *const concord_report_css;
extern const size_t concord_report_css_size;

/// The measured figures of the rules, `Data/measurements.tsv`.
extern const unsigned char *const concord_measurements;
extern const size_t concord_measurements_size;

#endif
