// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

/// Tells of what was added and will be on no journey: it stands in no step and names none.
enum UnseenNotes {
  /// What journeys show where it is.
  private static let kinds = ElementKinds(.pain, .gain, .need, .question, .opportunity, .gap)
  /// Where things are along a journey; what stands in a gap is where the gap is.
  private static let homes = ElementKinds(.step, .phase, .journey, .gap, .touchpoint)
  /// More of a kind at once are a pasted list, of which one note is enough.
  private static let most = 3

  static func notes(on added: [EntryID], in map: EditableMap) -> [Diagnostic] {
    let model = map.map
    // Without steps there is no place to name.
    guard let step = model.elements(.step).first else { return [] }
    let language = map.compiled.language ?? .english
    return added.filter { isNowhere($0, model) }.prefix(most).map { entry in
      let address = Addresses.address(of: entry, in: map)
      let shown = AddressWords(model, language)(address)
      return Diagnostic(
        .unseen, at: Place(file: 0, range: .at(0)),
        [
          .text("`\(shown)`"), .text(shown), .text(Addresses.address(of: step, in: map)),
        ])
    }
  }

  private static func isNowhere(_ entry: EntryID, _ map: ServiceMap) -> Bool {
    let kind = map[entry].kind
    guard kinds.holds(kind), map.enclosing(homes, of: entry) == nil else { return false }
    func names(_ role: SlotRole, _ word: Word) -> Bool { !map.links(entry, role, word).isEmpty }
    if names(.at, .at) || names(.after, .after) { return false }
    // An opportunity is where that is which it answers, and a gap tells where its pains are.
    if kind == .opportunity, !map.links(entry, nil, .answers).isEmpty { return false }
    return !(kind == .pain && map.backlinks.to(entry).contains { map[$0.from].word == .pains })
  }
}
