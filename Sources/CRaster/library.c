/* SPDX-License-Identifier: EUPL-1.2 */
#include "library.h"

#include <dlfcn.h>
#include <stdio.h>

#include "CRaster.h"

/* The multiarch folder's name comes from the compiler, which knows what it builds for. */
#if defined(__x86_64__)
#define MULTIARCH "x86_64-linux-gnu"
#elif defined(__aarch64__)
#define MULTIARCH "aarch64-linux-gnu"
#elif defined(__riscv)
#define MULTIARCH "riscv64-linux-gnu"
#elif defined(__powerpc64__)
#define MULTIARCH "powerpc64le-linux-gnu"
#elif defined(__s390x__)
#define MULTIARCH "s390x-linux-gnu"
#elif defined(__arm__)
#define MULTIARCH "arm-linux-gnueabihf"
#else
#define MULTIARCH "i386-linux-gnu"
#endif

/* Where distributions keep shared libraries; "" leaves the search to the dynamic loader. */
static const char *const folders[] = {
#if defined(__APPLE__)
    "/opt/homebrew/lib", "/usr/local/lib", "/opt/local/lib",
#else
    "", "/usr/lib/" MULTIARCH, "/usr/lib64", "/usr/lib", "/usr/local/lib", "/usr/local/lib64",
#endif
};

static char problem[512];

const char *rst_problem(void) { return problem; }

void rst_note(const char *words) { snprintf(problem, sizeof problem, "%s", words ? words : ""); }

static void *load_from(const char *folder, const char *name, int version) {
  char path[1024];
#if defined(__APPLE__)
  const char *form = "%s%s%s.%d.dylib";
#else
  const char *form = "%s%s%s.so.%d";
#endif
  int length = snprintf(path, sizeof path, form, folder, *folder ? "/" : "", name, version);
  if (length < 0 || (size_t)length >= sizeof path) return NULL;
  return dlopen(path, RTLD_NOW | RTLD_LOCAL);
}

void *rst_load(const char *folder, const char *name, int version) {
  void *handle = NULL;
  if (folder && *folder) {
    handle = load_from(folder, name, version);
  } else {
    for (size_t i = 0; !handle && i < sizeof folders / sizeof *folders; i++) {
      handle = load_from(folders[i], name, version);
    }
  }
  if (!handle) rst_note(name);
  return handle;
}

void *rst_find(void *library, const char *function) {
  void *found = dlsym(library, function);
  if (!found) rst_note(function);
  return found;
}
