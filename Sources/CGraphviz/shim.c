/* SPDX-License-Identifier: EUPL-1.2 */
#include "CGraphviz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__linux__)
#include <sys/personality.h>
#endif

#include "ids.h"
#include "library.h"

_Static_assert(sizeof(glv_point) == sizeof(pointf), "points are handed out as they are");

static glv_library library;
static char problem[256];
static char folder_asked[1024];

/* Error texts come in fragments ("Error", ": ", text); warnings too, so they are told apart by
   their first fragment. */
static char errors[4096];
static size_t errors_length;
static bool in_warning;

static char *mut(const char *text) { return (char *)text; }

static int gather(char *text) {
  if (strncmp(text, "Warning", 7) == 0) {
    in_warning = true;
  } else if (strncmp(text, "Error", 5) == 0) {
    in_warning = false;
  }
  if (in_warning) {
    size_t length = strlen(text);
    if (length > 0 && text[length - 1] == '\n') in_warning = false;
    return 0;
  }
  for (; *text && errors_length + 1 < sizeof errors; text++) errors[errors_length++] = *text;
  errors[errors_length] = 0;
  return 0;
}

const char *glv_problem(void) { return problem; }
const char *glv_errors(void) { return errors; }

void glv_errors_reset(void) {
  errors_length = 0;
  errors[0] = 0;
  in_warning = false;
}

bool glv_fix_addresses(bool is_fixed) {
#if defined(__linux__)
  int current = personality(0xffffffff);
  if (current == -1) return false;
  bool was_fixed = (current & ADDR_NO_RANDOMIZE) != 0;
  int wanted = is_fixed ? current | ADDR_NO_RANDOMIZE : current & ~ADDR_NO_RANDOMIZE;
  if (wanted != current) personality((unsigned long)wanted);
  return was_fixed;
#else
  (void)is_fixed;
  return false;
#endif
}

glv_context *glv_open(const char *folder) {
  problem[0] = 0;
  snprintf(folder_asked, sizeof folder_asked, "%s", folder ? folder : "");
  if (!library.dot_plugin) {
    if (!glv_library_load(&library, folder, problem, sizeof problem)) return NULL;
  }
  glv_ids_install(library.ids);
  library.agseterr(AGERR);
  library.agseterrf(gather);
  glv_errors_reset();
  /* Graphviz keeps the list, so it must outlive this call. */
  static lt_symlist_t plugins[2];
  plugins[0].name = "gvplugin_dot_layout_LTX_library";
  plugins[0].address = library.dot_plugin;
  GVC_t *context = library.gvContextPlugins(plugins, 0);
  if (!context) snprintf(problem, sizeof problem, "gvContextPlugins");
  return (glv_context *)context;
}

const char *glv_version(glv_context *context) {
  const char *text = library.gvcVersion((GVC_t *)context);
  return text ? text : "";
}

glv_graph *glv_graph_new(glv_context *context) {
  (void)context;
  return (glv_graph *)library.agopen(mut("g"), *library.directed, NULL);
}

glv_graph *glv_subgraph_new(glv_graph *parent, const char *name) {
  return (glv_graph *)library.agsubg((Agraph_t *)parent, mut(name), 1);
}

glv_node *glv_node_new(glv_graph *graph, const char *name) {
  return (glv_node *)library.agnode((Agraph_t *)graph, mut(name), 1);
}

void glv_subgraph_add(glv_graph *part, glv_node *node) {
  library.agsubnode((Agraph_t *)part, (Agnode_t *)node, 1);
}

glv_edge *glv_edge_new(glv_graph *graph, glv_node *tail, glv_node *head, const char *name) {
  return (glv_edge *)library.agedge(
      (Agraph_t *)graph, (Agnode_t *)tail, (Agnode_t *)head, mut(name), 1);
}

void glv_default_node(glv_graph *graph, const char *name, const char *value) {
  library.agattr((Agraph_t *)graph, AGNODE, mut(name), mut(value));
}

void glv_default_edge(glv_graph *graph, const char *name, const char *value) {
  library.agattr((Agraph_t *)graph, AGEDGE, mut(name), mut(value));
}

void glv_default_graph(glv_graph *graph, const char *name, const char *value) {
  library.agattr((Agraph_t *)graph, AGRAPH, mut(name), mut(value));
}

void glv_set_node(glv_node *node, const char *name, const char *value) {
  library.agset(node, mut(name), mut(value));
}

void glv_set_edge(glv_edge *edge, const char *name, const char *value) {
  library.agset(edge, mut(name), mut(value));
}

void glv_set_graph(glv_graph *graph, const char *name, const char *value) {
  library.agset(graph, mut(name), mut(value));
}

/* Plain text would be measured by Graphviz with a font of its own; an empty table is not. */
static void set_room(void *object, const char *name, int width, int height) {
  char table[256];
  snprintf(
      table, sizeof table,
      "<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"0\" "
      "fixedsize=\"true\" width=\"%d\" height=\"%d\"><tr><td></td></tr></table>",
      width, height);
  library.agset(object, mut(name), library.agstrdup_html(library.agraphof(object), table));
}

void glv_set_edge_room(glv_edge *edge, const char *name, int width, int height) {
  set_room(edge, name, width, height);
}

void glv_set_graph_room(glv_graph *graph, const char *name, int width, int height) {
  set_room(graph, name, width, height);
}

/* The engines other than dot bring many libraries along, which few maps ever need. */
static bool ready_for(GVC_t *context, const char *engine) {
  static GVC_t *knowing;
  if (strcmp(engine, "dot") == 0 || knowing == context) return true;
  if (!glv_library_load_neato(&library, folder_asked, problem, sizeof problem)) return false;
  library.gvAddLibrary(context, library.neato_plugin);
  knowing = context;
  return true;
}

int glv_layout(glv_context *context, glv_graph *graph, const char *engine) {
  if (!ready_for((GVC_t *)context, engine)) return -1;
  return library.gvLayout((GVC_t *)context, (Agraph_t *)graph, engine);
}

glv_point glv_node_place(glv_node *node) {
  pointf place = ND_coord((Agnode_t *)node);
  return (glv_point){place.x, place.y};
}

glv_box glv_graph_box(glv_graph *graph) {
  boxf box = GD_bb((Agraph_t *)graph);
  return (glv_box){box.LL.x, box.LL.y, box.UR.x, box.UR.y};
}

bool glv_part_box(glv_graph *part, glv_box *box) {
  if (!AGDATA((Agraph_t *)part)) return false;
  *box = glv_graph_box(part);
  return box->right > box->left && box->top > box->bottom;
}

size_t glv_edge_pieces(glv_edge *edge) {
  if (!AGDATA((Agedge_t *)edge)) return 0;
  splines *way = ED_spl((Agedge_t *)edge);
  return way && way->size > 0 && way->list ? (size_t)way->size : 0;
}

size_t glv_edge_piece(glv_edge *edge, size_t piece, const glv_point **points) {
  bezier *curve = &ED_spl((Agedge_t *)edge)->list[piece];
  *points = (const glv_point *)curve->list;
  return curve->list && curve->size > 0 ? (size_t)curve->size : 0;
}

bool glv_edge_label(glv_edge *edge, glv_point *middle) {
  if (!AGDATA((Agedge_t *)edge)) return false;
  textlabel_t *label = ED_label((Agedge_t *)edge);
  if (!label || !label->set) return false;
  *middle = (glv_point){label->pos.x, label->pos.y};
  return true;
}
