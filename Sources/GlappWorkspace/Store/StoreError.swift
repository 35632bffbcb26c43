// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// Why a map could not be changed. Nothing has been changed when one of these is thrown.
package enum StoreError: Error, Sendable {
  /// Another program holds the map and did not let go of it in time.
  case busy(seconds: Int)
  /// Somebody else wrote the file between our reading it and our writing.
  case changedUnderneath(path: String)
  /// The history has nothing that way.
  case nothingToUndo
  case nothingToRedo
  /// The place that an undo would change looks different now.
  case changedByHand(path: String, line: Int, what: String)
  /// A file or folder could not be read or written.
  case world(WorldError)

  /// What happened, in words.
  package var reason: Bilingual {
    switch self {
    case .busy(let seconds):
      Bilingual(
        sv: "någon annan ändrar kartan just nu; jag väntade i \(seconds) sekunder. Försök igen",
        en: "somebody else is changing the map right now; I waited for \(seconds) seconds. "
          + "Try again")
    case .changedUnderneath(let path):
      Bilingual(
        sv: "\(path) ändrades av någon annan medan jag skrev; inget är ändrat. Försök igen",
        en: "\(path) was changed by somebody else while I wrote; nothing is changed. Try again")
    case .nothingToUndo:
      Bilingual(sv: "det finns inget att ångra", en: "there is nothing to undo")
    case .nothingToRedo:
      Bilingual(sv: "det finns inget att göra om", en: "there is nothing to redo")
    case .changedByHand(let path, let line, let what):
      Bilingual(
        sv: "\(path), rad \(line), har ändrats för hand sedan dess, så ”\(what)” ångras inte; "
          + "inget är ändrat",
        en: "\(path), line \(line), has been changed by hand since then, so “\(what)” is not "
          + "undone; nothing is changed")
    case .world(let error): error.reason
    }
  }
}
