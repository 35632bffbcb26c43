/* SPDX-License-Identifier: EUPL-1.2 */
/* Finding libraries and their functions while running, for the files of this module. */
#ifndef RST_LIBRARY_H
#define RST_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Loads the library called `name` with the number `version` of its interface, in `folder` or,
 * where that is NULL or empty, in the usual places; NULL and a problem where it is not there.
 */
void *rst_load(const char *folder, const char *name, int version);

/* A function of a library, or of those that it brings along; NULL and a problem without it. */
void *rst_find(void *library, const char *function);

/* Notes why something failed. */
void rst_note(const char *words);

/* Points a variable to the function of the same name, or leaves the enclosing function. */
#define RST_FIND(library, name)                             \
  do {                                                      \
    *(void **)(&name) = rst_find(library, #name);           \
    if (!name) return false;                                \
  } while (0)

#endif
