/* SPDX-License-Identifier: EUPL-1.2 */
#include "ids.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* The names of one graph: an open hash table of places in a list. Named objects get even numbers
   from 2, nameless ones odd numbers, as with cgraph's own numbering. */
typedef struct {
  char **names;
  size_t count;
  size_t capacity;
  size_t *slots;
  size_t slot_count;
} name_table;

static IDTYPE next_nameless = 1;

static size_t hash_of(const char *text) {
  uint64_t hash = 14695981039346656037u;
  for (; *text; text++) hash = (hash ^ (unsigned char)*text) * 1099511628211u;
  return (size_t)hash;
}

/* The slot that holds `name`, or the empty one it belongs into. */
static size_t slot_for(const name_table *table, const char *name) {
  size_t slot = hash_of(name) % table->slot_count;
  while (table->slots[slot] && strcmp(table->names[table->slots[slot] - 1], name) != 0) {
    slot = (slot + 1) % table->slot_count;
  }
  return slot;
}

static bool grow(name_table *table) {
  size_t capacity = table->capacity ? table->capacity * 2 : 64;
  char **names = realloc(table->names, capacity * sizeof *names);
  if (!names) return false;
  table->names = names;
  size_t *slots = calloc(capacity * 2, sizeof *slots);
  if (!slots) return false;
  free(table->slots);
  table->slots = slots;
  table->capacity = capacity;
  table->slot_count = capacity * 2;
  for (size_t i = 0; i < table->count; i++) slots[slot_for(table, names[i])] = i + 1;
  return true;
}

static void *open_ids(Agraph_t *graph, Agdisc_t *discipline) {
  (void)graph;
  (void)discipline;
  return calloc(1, sizeof(name_table));
}

static long map_id(void *state, int kind, char *name, IDTYPE *id, int create) {
  (void)kind;
  if (!name) {
    *id = next_nameless;
    next_nameless += 2;
    return 1;
  }
  name_table *table = state;
  *id = 0;
  if (table->count == table->capacity && !grow(table)) return 0;
  size_t slot = slot_for(table, name);
  if (!table->slots[slot]) {
    if (!create) return 1;
    char *copy = strdup(name);
    if (!copy) return 0;
    table->names[table->count++] = copy;
    table->slots[slot] = table->count;
  }
  *id = (IDTYPE)table->slots[slot] * 2;
  return 1;
}

static long claim_id(void *state, int kind, IDTYPE id) {
  (void)state;
  (void)kind;
  (void)id;
  return 0;
}

/* Numbers are not used again; the process is meant to end. */
static void free_id(void *state, int kind, IDTYPE id) {
  (void)state;
  (void)kind;
  (void)id;
}

static char *name_of(void *state, int kind, IDTYPE id) {
  (void)kind;
  const name_table *table = state;
  if (id % 2 != 0 || id == 0 || id / 2 > table->count) return NULL;
  return table->names[id / 2 - 1];
}

static void close_ids(void *state) { (void)state; }

static void registered(void *state, int kind, void *object) {
  (void)state;
  (void)kind;
  (void)object;
}

void glv_ids_install(Agiddisc_t *discipline) {
  *discipline = (Agiddisc_t){
      .open = open_ids,
      .map = map_id,
      .alloc = claim_id,
      .free = free_id,
      .print = name_of,
      .close = close_ids,
      .idregister = registered,
  };
}
