// SPDX-License-Identifier: EUPL-1.2

import GlappCommand
import GlappGraphviz

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

// Before anything else: the worker has to be quick, and none of the command line is for it.
if LayoutWorker.isAsked(by: CommandLine.arguments) { LayoutWorker.main() }

exit(GlappMain.run(Array(CommandLine.arguments.dropFirst())))
