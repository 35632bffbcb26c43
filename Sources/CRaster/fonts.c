/* SPDX-License-Identifier: EUPL-1.2 */
/* Finding a typeface by fontconfig, and cutting out what is used of it by HarfBuzz. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "CRaster.h"
#include "library.h"

typedef struct pattern FcPattern;
typedef struct config FcConfig;
typedef struct blob hb_blob_t;
typedef struct face hb_face_t;
typedef struct input hb_subset_input_t;
typedef struct set hb_set_t;

enum { match_pattern = 0, result_match = 0 };

static FcPattern *(*FcNameParse)(const unsigned char *);
static int (*FcConfigSubstitute)(FcConfig *, FcPattern *, int);
static void (*FcDefaultSubstitute)(FcPattern *);
static FcPattern *(*FcFontMatch)(FcConfig *, FcPattern *, int *);
static int (*FcPatternGetString)(const FcPattern *, const char *, int, unsigned char **);
static int (*FcPatternGetInteger)(const FcPattern *, const char *, int, int *);

static bool open_fontconfig(const char *folder) {
  static void *library;
  if (library) return true;
  void *found = rst_load(folder, "libfontconfig", 1);
  if (!found) return false;
  RST_FIND(found, FcNameParse);
  RST_FIND(found, FcConfigSubstitute);
  RST_FIND(found, FcDefaultSubstitute);
  RST_FIND(found, FcFontMatch);
  RST_FIND(found, FcPatternGetString);
  RST_FIND(found, FcPatternGetInteger);
  library = found;
  return true;
}

/* CSS's numbers of weights in fontconfig's own. */
static int own_weight(int css) { return css >= 700 ? 200 : css >= 600 ? 180 : 80; }

bool rst_font_find(
    const char *folder, const char *family, int weight, bool is_italic, char *path,
    size_t capacity, int *index) {
  if (!open_fontconfig(folder)) return false;
  char wish[256];
  snprintf(
      wish, sizeof wish, "%s:weight=%d:slant=%d", family, own_weight(weight), is_italic ? 100 : 0);
  FcPattern *pattern = FcNameParse((const unsigned char *)wish);
  if (!pattern) return false;
  FcConfigSubstitute(NULL, pattern, match_pattern);
  FcDefaultSubstitute(pattern);
  int result = 0;
  FcPattern *match = FcFontMatch(NULL, pattern, &result);
  rst_note(family);
  if (!match) return false;
  /* fontconfig always finds something: is it the family that was asked for? */
  unsigned char *text = NULL;
  bool is_family = false;
  for (int i = 0; FcPatternGetString(match, "family", i, &text) == result_match; i++) {
    if (strcasecmp((const char *)text, family) == 0) is_family = true;
  }
  if (!is_family || FcPatternGetString(match, "file", 0, &text) != result_match) return false;
  int length = snprintf(path, capacity, "%s", (const char *)text);
  if (length < 0 || (size_t)length >= capacity) return false;
  *index = 0;
  FcPatternGetInteger(match, "index", 0, index);
  return true;
}

static hb_blob_t *(*hb_blob_create_from_file_or_fail)(const char *);
static const char *(*hb_blob_get_data)(hb_blob_t *, unsigned *);
static hb_face_t *(*hb_face_create)(hb_blob_t *, unsigned);
static unsigned (*hb_face_get_glyph_count)(const hb_face_t *);
static hb_blob_t *(*hb_face_reference_blob)(hb_face_t *);
static void (*hb_set_add)(hb_set_t *, uint32_t);
static hb_subset_input_t *(*hb_subset_input_create_or_fail)(void);
static hb_set_t *(*hb_subset_input_unicode_set)(hb_subset_input_t *);
static hb_face_t *(*hb_subset_or_fail)(hb_face_t *, const hb_subset_input_t *);

static bool open_harfbuzz(const char *folder) {
  static void *library;
  if (library) return true;
  void *found = rst_load(folder, "libharfbuzz-subset", 0);
  if (!found) return false;
  /* the others are HarfBuzz's own, which comes along */
  RST_FIND(found, hb_blob_create_from_file_or_fail);
  RST_FIND(found, hb_blob_get_data);
  RST_FIND(found, hb_face_create);
  RST_FIND(found, hb_face_get_glyph_count);
  RST_FIND(found, hb_face_reference_blob);
  RST_FIND(found, hb_set_add);
  RST_FIND(found, hb_subset_input_create_or_fail);
  RST_FIND(found, hb_subset_input_unicode_set);
  RST_FIND(found, hb_subset_or_fail);
  library = found;
  return true;
}

bool rst_font_subset(
    const char *folder, const char *path, int index, const uint32_t *characters, size_t count,
    rst_bytes *bytes) {
  if (!open_harfbuzz(folder)) return false;
  rst_note(path);
  hb_blob_t *file = hb_blob_create_from_file_or_fail(path);
  if (!file) return false;
  /* the upper half of fontconfig's number is an instance of a variable face */
  hb_face_t *face = hb_face_create(file, (unsigned)index & 0xffff);
  hb_subset_input_t *input = hb_subset_input_create_or_fail();
  if (!face || hb_face_get_glyph_count(face) == 0 || !input) return false;
  hb_set_t *wanted = hb_subset_input_unicode_set(input);
  for (size_t i = 0; i < count; i++) hb_set_add(wanted, characters[i]);
  hb_face_t *part = hb_subset_or_fail(face, input);
  if (!part) return false;
  unsigned length = 0;
  const char *start = hb_blob_get_data(hb_face_reference_blob(part), &length);
  *bytes = (rst_bytes){(const uint8_t *)start, length};
  return start && length > 0;
}
