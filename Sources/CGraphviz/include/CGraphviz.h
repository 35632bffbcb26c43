/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A small opaque door to Graphviz's layout libraries.
 *
 * The libraries are loaded on first use, so that nothing pays for them at process start and a
 * machine without Graphviz still runs. No Graphviz type is visible here, since Graphviz's own
 * accessors are macros over structs that change between releases.
 *
 * Lengths are points, y grows upwards as in Graphviz; only names made by the caller go in.
 * Graphviz keeps global state and is not safe to use from two threads: use one process.
 * Memory is never given back; the process that lays out is meant to end.
 */
#ifndef C_GRAPHVIZ_H
#define C_GRAPHVIZ_H

#include <stdbool.h>
#include <stddef.h>

typedef struct { double x, y; } glv_point;
typedef struct { double left, bottom, right, top; } glv_box;

typedef struct glv_context glv_context;
typedef struct glv_graph glv_graph;
typedef struct glv_node glv_node;
typedef struct glv_edge glv_edge;

/*
 * Loads libgvc, libcgraph and the plugin that places in layers, and opens a context. The plugin of
 * the other engines is loaded when one of them is first asked for.
 * `folder` overrides where to look for everything; NULL searches the usual places.
 * On failure gives NULL, and `glv_problem` names the file sought.
 */
glv_context *glv_open(const char *folder);

/*
 * Whether processes that this thread starts from now on have their memory at the same addresses
 * every time: some ways of placing add up in the order of addresses. Gives what was so before.
 * Does nothing where the system does not know or allow it.
 */
bool glv_fix_addresses(bool is_fixed);

/* What `glv_open` could not find or load; an empty text when nothing went wrong. */
const char *glv_problem(void);

/* Graphviz's own version text. */
const char *glv_version(glv_context *context);

/* A directed graph that allows several edges between two nodes. */
glv_graph *glv_graph_new(glv_context *context);

/* A part of `parent`; a name that begins with "cluster" gets a box. */
glv_graph *glv_subgraph_new(glv_graph *parent, const char *name);

/* A node in the main graph. */
glv_node *glv_node_new(glv_graph *graph, const char *name);

/* Puts a node into a part of the graph as well. */
void glv_subgraph_add(glv_graph *part, glv_node *node);

/* An edge in the main graph; names tell several edges between two nodes apart. */
glv_edge *glv_edge_new(glv_graph *graph, glv_node *tail, glv_node *head, const char *name);

/* Declares an attribute with its default, for all nodes, edges or graphs. Declare before use. */
void glv_default_node(glv_graph *graph, const char *name, const char *value);
void glv_default_edge(glv_graph *graph, const char *name, const char *value);
void glv_default_graph(glv_graph *graph, const char *name, const char *value);

/* Sets a declared attribute. */
void glv_set_node(glv_node *node, const char *name, const char *value);
void glv_set_edge(glv_edge *edge, const char *name, const char *value);
void glv_set_graph(glv_graph *graph, const char *name, const char *value);

/* Sets a declared attribute to an empty table of a fixed size: room kept for words. */
void glv_set_edge_room(glv_edge *edge, const char *name, int width, int height);
void glv_set_graph_room(glv_graph *graph, const char *name, int width, int height);

/* Lays out; 0 is NOT success by itself: look at `glv_errors` and at every edge. */
int glv_layout(glv_context *context, glv_graph *graph, const char *engine);

/* Graphviz's error texts since the last reset, joined; warnings are left out. Never NULL. */
const char *glv_errors(void);
void glv_errors_reset(void);

glv_point glv_node_place(glv_node *node);
glv_box glv_graph_box(glv_graph *graph);

/* The box of a part; false when the engine gave it none. */
bool glv_part_box(glv_graph *part, glv_box *box);

/* How many Bézier pieces the edge's spline has; 0 when it has none. */
size_t glv_edge_pieces(glv_edge *edge);

/* The points of a piece: one, and three more for each curve. Valid until the next layout. */
size_t glv_edge_piece(glv_edge *edge, size_t piece, const glv_point **points);

/* The middle of the edge's label; false when it was not placed. */
bool glv_edge_label(glv_edge *edge, glv_point *middle);

#endif
