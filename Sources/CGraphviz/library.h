/* SPDX-License-Identifier: EUPL-1.2 */
/* The functions of Graphviz that the shim calls, found by name at run time. */
#ifndef GLV_LIBRARY_H
#define GLV_LIBRARY_H

#include <graphviz/gvc.h>
#include <stdbool.h>

typedef struct {
  Agraph_t *(*agopen)(char *, Agdesc_t, Agdisc_t *);
  Agraph_t *(*agsubg)(Agraph_t *, char *, int);
  Agnode_t *(*agnode)(Agraph_t *, char *, int);
  Agnode_t *(*agsubnode)(Agraph_t *, Agnode_t *, int);
  Agedge_t *(*agedge)(Agraph_t *, Agnode_t *, Agnode_t *, char *, int);
  Agsym_t *(*agattr)(Agraph_t *, int, char *, char *);
  int (*agset)(void *, char *, char *);
  char *(*agstrdup_html)(Agraph_t *, char *);
  Agraph_t *(*agraphof)(void *);
  agerrlevel_t (*agseterr)(agerrlevel_t);
  agusererrf (*agseterrf)(agusererrf);
  GVC_t *(*gvContextPlugins)(const lt_symlist_t *, int);
  int (*gvLayout)(GVC_t *, graph_t *, const char *);
  char *(*gvcVersion)(GVC_t *);
  Agdesc_t *directed;
  Agiddisc_t *ids;
  void (*gvAddLibrary)(GVC_t *, gvplugin_library_t *);
  void *dot_plugin;
  /* What places without layers, with all that it needs in turn: loaded when first asked for. */
  void *neato_plugin;
} glv_library;

/*
 * Fills `library`, save the plugin that places without layers; on failure gives false and writes
 * what was sought into `problem`.
 */
bool glv_library_load(glv_library *library, const char *folder, char *problem, size_t capacity);

/* Loads the plugin that places without layers into a filled `library`, if it is not there yet. */
bool glv_library_load_neato(
    glv_library *library, const char *folder, char *problem, size_t capacity);

#endif
