#include "CEmbeddedData.h"

static const _Alignas(8) unsigned char lexicon_image[] = {
#embed "../../Data/Compiled/lexicon.image"
};
const unsigned char *const concord_lexicon_image = lexicon_image;
const size_t concord_lexicon_image_size = sizeof(lexicon_image);

static const unsigned char report_css[] = {
#embed "../../Data/report.css"
};
const unsigned char *const concord_report_css = report_css;
const size_t concord_report_css_size = sizeof(report_css);

static const unsigned char measurements[] = {
#embed "../../Data/measurements.tsv"
};
const unsigned char *const concord_measurements = measurements;
const size_t concord_measurements_size = sizeof(measurements);
