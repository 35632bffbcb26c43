/* SPDX-License-Identifier: EUPL-1.2 */
/* SVG to PDF and PNG, by librsvg and cairo. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CRaster.h"
#include "library.h"

/* Types of the libraries, known only by their pointers. */
typedef struct cairo cairo_t;
typedef struct cairo_surface cairo_surface_t;
typedef struct rsvg RsvgHandle;
typedef struct stream GInputStream;
typedef struct { uint32_t domain; int code; char *message; } GError;
typedef int (*write_function)(void *, const unsigned char *, unsigned);

enum {
  ok = 0,
  write_error = 11,
  format_rgb24 = 1,
  metadata_title = 0,
  metadata_subject = 2,
  metadata_creator = 4,
  metadata_created = 5,
  metadata_modified = 6,
  outline_open = 1,
  flag_unlimited = 1,
};

static RsvgHandle *(*rsvg_handle_new_from_stream_sync)(
    GInputStream *, void *, int, void *, GError **);
static int (*rsvg_handle_render_document)(RsvgHandle *, cairo_t *, const rst_box *, GError **);
static GInputStream *(*g_memory_input_stream_new_from_data)(const void *, ptrdiff_t, void *);
static void (*g_object_unref)(void *);
static cairo_surface_t *(*cairo_pdf_surface_create_for_stream)(
    write_function, void *, double, double);
static void (*cairo_pdf_surface_set_size)(cairo_surface_t *, double, double);
static void (*cairo_pdf_surface_set_metadata)(cairo_surface_t *, int, const char *);
static int (*cairo_pdf_surface_add_outline)(
    cairo_surface_t *, int, const char *, const char *, int);
static cairo_surface_t *(*cairo_image_surface_create)(int, int, int);
static int (*cairo_surface_write_to_png_stream)(cairo_surface_t *, write_function, void *);
static int (*cairo_surface_status)(cairo_surface_t *);
static void (*cairo_surface_finish)(cairo_surface_t *);
static void (*cairo_surface_destroy)(cairo_surface_t *);
static cairo_t *(*cairo_create)(cairo_surface_t *);
static void (*cairo_destroy)(cairo_t *);
static void (*cairo_show_page)(cairo_t *);
static void (*cairo_paint)(cairo_t *);
static void (*cairo_set_source_rgb)(cairo_t *, double, double, double);
static int (*cairo_status)(cairo_t *);
static const char *(*cairo_status_to_string)(int);

bool rst_open(const char *folder) {
  static bool is_open;
  if (is_open) return true;
  void *cairo = rst_load(folder, "libcairo", 2);
  if (!cairo) return false;
  void *rsvg = rst_load(folder, "librsvg-2", 2);
  if (!rsvg) return false;
  RST_FIND(rsvg, rsvg_handle_new_from_stream_sync);
  RST_FIND(rsvg, rsvg_handle_render_document);
  /* glib comes along with librsvg */
  RST_FIND(rsvg, g_memory_input_stream_new_from_data);
  RST_FIND(rsvg, g_object_unref);
  RST_FIND(cairo, cairo_pdf_surface_create_for_stream);
  RST_FIND(cairo, cairo_pdf_surface_set_size);
  RST_FIND(cairo, cairo_pdf_surface_set_metadata);
  RST_FIND(cairo, cairo_pdf_surface_add_outline);
  RST_FIND(cairo, cairo_image_surface_create);
  RST_FIND(cairo, cairo_surface_write_to_png_stream);
  RST_FIND(cairo, cairo_surface_status);
  RST_FIND(cairo, cairo_surface_finish);
  RST_FIND(cairo, cairo_surface_destroy);
  RST_FIND(cairo, cairo_create);
  RST_FIND(cairo, cairo_destroy);
  RST_FIND(cairo, cairo_show_page);
  RST_FIND(cairo, cairo_paint);
  RST_FIND(cairo, cairo_set_source_rgb);
  RST_FIND(cairo, cairo_status);
  RST_FIND(cairo, cairo_status_to_string);
  is_open = true;
  return true;
}

/* Bytes that grow as a surface writes them. */
typedef struct {
  uint8_t *start;
  size_t count, capacity;
} growing;

static int gather(void *state, const unsigned char *bytes, unsigned count) {
  growing *all = state;
  if (all->count + count > all->capacity) {
    size_t capacity = (all->count + count) * 2 + (1 << 16);
    uint8_t *start = realloc(all->start, capacity);
    if (!start) return write_error;
    all->start = start;
    all->capacity = capacity;
  }
  memcpy(all->start + all->count, bytes, count);
  all->count += count;
  return ok;
}

static bool is_well(int status) {
  if (status == ok) return true;
  rst_note(cairo_status_to_string(status));
  return false;
}

static bool draw(cairo_t *context, const uint8_t *svg, size_t count, rst_box place) {
  GError *error = NULL;
  GInputStream *stream = g_memory_input_stream_new_from_data(svg, (ptrdiff_t)count, NULL);
  RsvgHandle *handle = rsvg_handle_new_from_stream_sync(stream, NULL, flag_unlimited, NULL, &error);
  bool is_drawn = handle && rsvg_handle_render_document(handle, context, &place, &error);
  if (!is_drawn) rst_note(error ? error->message : "librsvg");
  if (handle) g_object_unref(handle);
  g_object_unref(stream);
  return is_drawn && is_well(cairo_status(context));
}

struct rst_pdf {
  growing bytes;
  cairo_surface_t *surface;
  cairo_t *context;
};

rst_pdf *rst_pdf_new(void) {
  rst_pdf *pdf = calloc(1, sizeof *pdf);
  if (!pdf) return NULL;
  /* each page says its own size */
  pdf->surface = cairo_pdf_surface_create_for_stream(gather, &pdf->bytes, 1, 1);
  pdf->context = cairo_create(pdf->surface);
  return is_well(cairo_status(pdf->context)) ? pdf : NULL;
}

void rst_pdf_describe(rst_pdf *pdf, const char *title, const char *subject, const char *creator) {
  if (*title) cairo_pdf_surface_set_metadata(pdf->surface, metadata_title, title);
  if (*subject) cairo_pdf_surface_set_metadata(pdf->surface, metadata_subject, subject);
  if (*creator) cairo_pdf_surface_set_metadata(pdf->surface, metadata_creator, creator);
  /* nothing of the clock: the same map gives the same bytes */
  cairo_pdf_surface_set_metadata(pdf->surface, metadata_created, NULL);
  cairo_pdf_surface_set_metadata(pdf->surface, metadata_modified, NULL);
}

bool rst_pdf_page(
    rst_pdf *pdf, const uint8_t *svg, size_t count, double width, double height, rst_box place) {
  cairo_pdf_surface_set_size(pdf->surface, width, height);
  if (!draw(pdf->context, svg, count, place)) return false;
  cairo_show_page(pdf->context);
  return is_well(cairo_surface_status(pdf->surface));
}

int rst_pdf_bookmark(rst_pdf *pdf, int parent, const char *title, int page) {
  char target[64];
  snprintf(target, sizeof target, "page=%d pos=[0 0]", page);
  return cairo_pdf_surface_add_outline(
      pdf->surface, parent, title, target, parent == 0 ? outline_open : 0);
}

bool rst_pdf_finish(rst_pdf *pdf, rst_bytes *bytes) {
  cairo_destroy(pdf->context);
  cairo_surface_finish(pdf->surface);
  bool is_whole = is_well(cairo_surface_status(pdf->surface));
  cairo_surface_destroy(pdf->surface);
  *bytes = (rst_bytes){pdf->bytes.start, pdf->bytes.count};
  free(pdf);
  return is_whole;
}

bool rst_png(const uint8_t *svg, size_t count, int width, int height, rst_bytes *bytes) {
  growing all = {0};
  cairo_surface_t *surface = cairo_image_surface_create(format_rgb24, width, height);
  bool is_drawn = is_well(cairo_surface_status(surface));
  if (is_drawn) {
    cairo_t *context = cairo_create(surface);
    cairo_set_source_rgb(context, 1, 1, 1);
    cairo_paint(context);
    is_drawn = draw(context, svg, count, (rst_box){0, 0, width, height});
    cairo_destroy(context);
  }
  is_drawn = is_drawn && is_well(cairo_surface_write_to_png_stream(surface, gather, &all));
  cairo_surface_destroy(surface);
  *bytes = (rst_bytes){all.start, all.count};
  return is_drawn;
}
