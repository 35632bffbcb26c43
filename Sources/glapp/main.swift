// SPDX-License-Identifier: EUPL-1.2

import GlappCommand
import GlappGraphviz
import GlappPress

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

// Before anything else: a worker has to be quick, and none of the command line is for it.
if LayoutWorker.isAsked(by: CommandLine.arguments) { LayoutWorker.main() }
if PressWorker.isAsked(by: CommandLine.arguments) { PressWorker.main() }

exit(GlappMain.run(Array(CommandLine.arguments.dropFirst())))
