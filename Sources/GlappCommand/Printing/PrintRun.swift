// SPDX-License-Identifier: EUPL-1.2

import GlappExport
import GlappPress
import GlappScene
import GlappWorkspace

/// Makes the files that a `PrintPlan` names, and puts them where they belong.
struct PrintRun {
  let press: Press

  init() { press = Press(.press(argumentZero: CommandLine.arguments.first ?? "glapp")) }

  /// A file with its bytes.
  typealias Made = (name: String, bytes: [UInt8])

  /// Makes all that can be made, and says why the rest is not.
  ///
  /// - Returns: the files, in their order, and whether all came.
  func made(_ jobs: [PrintJob]) -> (files: [Made], isWhole: Bool) {
    let pressed = jobs.compactMap { job in
      if case .press(let job) = job.source { job } else { nil }
    }
    var results = press.run(pressed).makeIterator()
    var files: [Made] = []
    var told: Set<String> = []
    var isWhole = true
    var hasOtherFace = false
    for job in jobs {
      switch job.source {
      case .bytes(let bytes): files.append((job.name, bytes))
      case .press:
        switch results.next() {
        case .success(let sheet):
          files.append((job.name, sheet.bytes))
          if sheet.hasFace == false { hasOtherFace = true }
        case .failure(let failure):
          isWhole = false
          // what is missing is said once, for the first file
          if case .missing(let what) = failure, !told.insert(what).inserted { continue }
          Terminal.error(PrintWords.failure(job.name, failure))
        case nil: isWhole = false
        }
      }
    }
    if hasOtherFace { Terminal.error(PrintWords.otherFace) }
    return (files, isWhole)
  }

  /// The letters that each picture of `pictures`, one or several sheets, uses; nil for those of
  /// which not all could be had.
  func faces(_ pictures: [[Scene]]) -> [[EmbeddedFace]?] {
    let uses = pictures.map { FontUse($0).parts }
    let results = press.run(
      uses.flatMap { $0.map { PressJob.face($0.face, characters: $0.characters) } })
    var rest = results[...]
    var told: Set<PressFailure> = []
    return uses.map { use in
      var faces: [EmbeddedFace] = []
      for (part, result) in zip(use, rest.prefix(use.count)) {
        switch result {
        case .success(let sheet): faces.append(EmbeddedFace(part.face, sheet.bytes))
        case .failure(let failure):
          guard told.insert(failure).inserted else { continue }
          Terminal.error(PrintWords.failure(FontFace.family, failure))
        }
      }
      rest = rest.dropFirst(use.count)
      return faces.count == use.count ? faces : nil
    }
  }

  /// Writes files into a folder, which is made if need be, and says each. A file that already
  /// holds the same is not touched.
  ///
  /// - Throws: `CommandFailure` when one can't be written.
  static func write(_ files: [Made], to folder: String) throws(CommandFailure) {
    var others: [String] = []
    do throws(WorldError) {
      try FileWriter.makeFolder(folder)
      for file in files {
        let path = MapPaths.join(folder, file.name)
        let old = try? DiskWorld().read(path)
        if let old, PictureFiles.isOfAnotherMap(old, than: file.bytes) { others.append(path) }
        if old != file.bytes { try FileWriter.write(file.bytes, to: path) }
        Terminal.print(path)
      }
    } catch {
      throw .world(error)
    }
    if let note = PictureFiles.replaced(others) { Terminal.error(note) }
  }
}
