/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Numbers for Graphviz's objects that are the same in every run.
 *
 * cgraph numbers named objects by the address of their name and goes through parts of a graph in
 * the order of these numbers, so that a layout would depend on where memory happened to be.
 */
#ifndef GLV_IDS_H
#define GLV_IDS_H

#include <graphviz/cgraph.h>

/* Makes cgraph number objects in the order they are made; for graphs it makes itself as well. */
void glv_ids_install(Agiddisc_t *discipline);

#endif
