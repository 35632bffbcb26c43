// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappChecks
import GlappCompiler
import GlappEdit
import GlappJSON
import GlappModel
import GlappText
import GlappWorkspace

/// Makes an edit: the map is locked, read, the edit planned and written. Where somebody else wrote
/// a file meanwhile it is read and planned again.
struct EditRun {
  let options: EditOptions
  let file: String

  /// How often it is planned before it gives up.
  private static let attempts = 3

  func run(_ request: EditRequest) throws {
    let file = try PartOfMap.whole(file)
    if options.dryRun {
      MapStore.settle(file, root: options.root)
      let loaded = try load(file)
      let outcome = EditOutcome(request, try plan(request, loaded), loaded, file, options)
      return outcome.report()
    }
    let store = try EditedMap.store(of: file, root: options.root)
    for attempt in 1...Self.attempts {
      let loaded = try load(file)
      let plan = try plan(request, loaded)
      let edits = plan.changes.map { change in
        FileEdit(path: loaded.paths[change.file], before: change.old, edits: change.edits)
      }
      do throws(StoreError) {
        try store.commit(edits, what: request.what, at: EditedMap.now)
      } catch {
        if case .changedUnderneath = error, attempt < Self.attempts { continue }
        CommandLanguage.speak(ofMapIn: file)
        throw CommandFailure.store(error)
      }
      return EditOutcome(request, plan, loaded, file, options).report()
    }
  }

  private func load(_ file: String) throws(CommandFailure) -> LoadedMap {
    do throws(WorldError) {
      return try MapLoader.load(file, in: DiskWorld(), root: options.root)
    } catch {
      throw .world(error)
    }
  }

  private func plan(_ request: EditRequest, _ loaded: LoadedMap) throws -> EditPlan {
    let map = EditableMap(loaded.parsed)
    do throws(EditRefusal) {
      return try EditPlanner.plan(
        request.edits, in: map, force: options.force, judge: Checks.faults,
        codes: PictureCodes.address)
    } catch {
      let language = EditOutcome.language(of: map.compiled)
      let report = RefusalReport(
        error, map.compiled.sourceMap.sources, language, file: file,
        verb: CommandNames.running)
      if options.json {
        Terminal.print(report.json.text(.pretty))
      } else {
        Terminal.error(report.text)
      }
      throw ExitCode(error.isMisuse ? 2 : 1)
    }
  }
}
