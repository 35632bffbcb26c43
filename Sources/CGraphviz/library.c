/* SPDX-License-Identifier: EUPL-1.2 */
/* dladdr is an extension of the GNU and BSD loaders. */
#define _GNU_SOURCE
#include "library.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

/*
 * Places where distributions keep shared libraries. "" leaves the search to the dynamic loader.
 * The multiarch folder's name comes from the compiler, which knows what it builds for.
 */
#if defined(__x86_64__)
#define ARCHITECTURE "x86_64"
#elif defined(__aarch64__)
#define ARCHITECTURE "aarch64"
#elif defined(__riscv)
#define ARCHITECTURE "riscv64"
#elif defined(__powerpc64__)
#define ARCHITECTURE "powerpc64le"
#elif defined(__s390x__)
#define ARCHITECTURE "s390x"
#elif defined(__arm__)
#define ARCHITECTURE "arm"
#else
#define ARCHITECTURE "i386"
#endif

#if defined(__arm__)
#define MULTIARCH ARCHITECTURE "-linux-gnueabihf"
#else
#define MULTIARCH ARCHITECTURE "-linux-gnu"
#endif

static const char *const folders[] = {
#if defined(__APPLE__)
    /* Homebrew on Apple silicon, Homebrew on Intel, MacPorts. */
    "/opt/homebrew/lib",
    "/usr/local/lib",
    "/opt/local/lib",
#else
    "",
    "/usr/lib/" MULTIARCH,
    "/usr/lib64",
    "/usr/lib",
    "/usr/local/lib",
    "/usr/local/lib/" MULTIARCH,
    "/usr/local/lib64",
#endif
};

#if defined(__APPLE__)
static const char *const endings[] = {".6.dylib", ".dylib"};
#else
static const char *const endings[] = {".so.6", ".so"};
#endif

enum { path_capacity = 1024 };

/* Tries `folder`/`name` with each file ending; keeps libraries' symbols visible to the plugins. */
static void *open_in(const char *folder, const char *name) {
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
    char path[path_capacity];
    int length = snprintf(path, sizeof path, "%s%s%s%s", folder, *folder ? "/" : "", name, endings[i]);
    if (length < 0 || (size_t)length >= sizeof path) continue;
    void *handle = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
    if (handle) return handle;
  }
  return NULL;
}

static void *open_anywhere(const char *override, const char *name, const char *below) {
  char path[path_capacity];
  if (override && *override) {
    void *handle = open_in(override, name);
    if (handle || !*below) return handle;
    int length = snprintf(path, sizeof path, "%s%s", override, below);
    return length > 0 && (size_t)length < sizeof path ? open_in(path, name) : NULL;
  }
  for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
    if (*below && !*folders[i]) continue;
    int length = snprintf(path, sizeof path, "%s%s", folders[i], below);
    if (length < 0 || (size_t)length >= sizeof path) continue;
    void *handle = open_in(path, name);
    if (handle) return handle;
  }
  return NULL;
}

/* The plugins stand in a folder beside the library that was really loaded, wherever that is. */
static void *open_plugin(const glv_library *library, const char *override, const char *name) {
  Dl_info place;
  if ((!override || !*override) && dladdr((void *)library->gvLayout, &place) && place.dli_fname) {
    char path[path_capacity];
    const char *slash = strrchr(place.dli_fname, '/');
    if (slash) {
      int folder = (int)(slash - place.dli_fname);
      int length = snprintf(path, sizeof path, "%.*s/graphviz", folder, place.dli_fname);
      if (length > 0 && (size_t)length < sizeof path) {
        void *handle = open_in(path, name);
        if (handle) return handle;
      }
    }
  }
  return open_anywhere(override, name, "/graphviz");
}

/* Its description is a symbol of the plugin; NULL, and `problem` says what was sought. */
static void *load_plugin(
    const glv_library *library, const char *folder, const char *name, const char *symbol,
    char *problem, size_t capacity) {
  void *handle = open_plugin(library, folder, name);
  void *plugin = handle ? dlsym(handle, symbol) : NULL;
  if (!plugin) snprintf(problem, capacity, "%s", handle ? symbol : name);
  return plugin;
}

bool glv_library_load(glv_library *library, const char *folder, char *problem, size_t capacity) {
  memset(library, 0, sizeof *library);
#define FAIL(what)                          \
  do {                                      \
    snprintf(problem, capacity, "%s", what); \
    return false;                           \
  } while (0)
#define FIND(handle, name)                                             \
  do {                                                                 \
    *(void **)(&library->name) = dlsym(handle, #name);                 \
    if (!library->name) FAIL(#name);                                   \
  } while (0)

  void *cgraph = open_anywhere(folder, "libcgraph", "");
  if (!cgraph) FAIL("libcgraph");
  void *gvc = open_anywhere(folder, "libgvc", "");
  if (!gvc) FAIL("libgvc");
  FIND(cgraph, agopen);
  FIND(cgraph, agsubg);
  FIND(cgraph, agnode);
  FIND(cgraph, agsubnode);
  FIND(cgraph, agedge);
  FIND(cgraph, agattr);
  FIND(cgraph, agset);
  FIND(cgraph, agstrdup_html);
  FIND(cgraph, agraphof);
  FIND(cgraph, agseterr);
  FIND(cgraph, agseterrf);
  FIND(gvc, gvAddLibrary);
  FIND(gvc, gvContextPlugins);
  FIND(gvc, gvLayout);
  FIND(gvc, gvcVersion);
  library->directed = dlsym(cgraph, "Agdirected");
  if (!library->directed) FAIL("Agdirected");
  library->ids = dlsym(cgraph, "AgIdDisc");
  if (!library->ids) FAIL("AgIdDisc");

#undef FIND
#undef FAIL
  library->dot_plugin = load_plugin(
      library, folder, "libgvplugin_dot_layout", "gvplugin_dot_layout_LTX_library", problem, capacity);
  return library->dot_plugin != NULL;
}

bool glv_library_load_neato(
    glv_library *library, const char *folder, char *problem, size_t capacity) {
  if (library->neato_plugin) return true;
  library->neato_plugin = load_plugin(
      library, folder, "libgvplugin_neato_layout", "gvplugin_neato_layout_LTX_library", problem,
      capacity);
  return library->neato_plugin != NULL;
}
