/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A small opaque door to librsvg and cairo, which make PDF and PNG of SVG, and to fontconfig and
 * HarfBuzz, which find a typeface and cut out of it what a picture uses.
 *
 * The libraries are loaded on first use, so that nothing pays for them at process start and a
 * machine without them still runs. No header of theirs is needed to build: of each only functions
 * are called whose signatures have not changed since librsvg 2.46, cairo 1.16 and HarfBuzz 2.9.
 *
 * Not safe to use from two threads. Memory is not always given back: the process that draws is
 * meant to end.
 */
#ifndef C_RASTER_H
#define C_RASTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes that were made; they stay valid until the process ends. */
typedef struct {
  const uint8_t *start;
  size_t count;
} rst_bytes;

typedef struct { double left, top, width, height; } rst_box;

typedef struct rst_pdf rst_pdf;

/* Why the last call failed: what could not be found, or the library's words. Never NULL. */
const char *rst_problem(void);

/*
 * Loads librsvg and with it cairo. `folder` overrides where to look; NULL searches the usual
 * places. On failure gives false, and `rst_problem` names what was sought.
 */
bool rst_open(const char *folder);

/* An empty PDF; call `rst_open` first. NULL when it cannot be made. */
rst_pdf *rst_pdf_new(void);

/* What the file says of itself. No date is written. An empty text is left out. */
void rst_pdf_describe(rst_pdf *pdf, const char *title, const char *subject, const char *creator);

/* Adds a page of `width` by `height` points, with a picture scaled to `place` on it. */
bool rst_pdf_page(
    rst_pdf *pdf, const uint8_t *svg, size_t count, double width, double height, rst_box place);

/* Adds a bookmark that leads to `page` (from 1), below `parent` (0 is the top); gives its number. */
int rst_pdf_bookmark(rst_pdf *pdf, int parent, const char *title, int page);

/* Ends the file. */
bool rst_pdf_finish(rst_pdf *pdf, rst_bytes *bytes);

/* The picture, `width` by `height` pixels, without transparency. */
bool rst_png(const uint8_t *svg, size_t count, int width, int height, rst_bytes *bytes);

/*
 * Finds the file of a typeface by its family, its weight in CSS's numbers, and whether it is
 * italic. False where the family is not installed, or fontconfig is not (`rst_problem`).
 */
bool rst_font_find(
    const char *folder, const char *family, int weight, bool is_italic, char *path,
    size_t capacity, int *index);

/*
 * What a typeface needs to show `characters`, as a file of its own. False where HarfBuzz's
 * subsetting is not installed, or the file is none of its kind (`rst_problem`).
 */
bool rst_font_subset(
    const char *folder, const char *path, int index, const uint32_t *characters, size_t count,
    rst_bytes *bytes);

#endif
