// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// What an element says under a word of the language: in its own statement, in its block, or by
/// where it stands.
struct ElementValues {
  let map: ServiceMap

  /// The statements in the block of `id` that a subject asks for.
  func statements(of id: EntryID, _ subject: Subject) -> [EntryID] {
    guard !subject.words.isEmpty else { return [] }
    return map.children(of: id).filter { subject.words.contains(map[$0].word) }
  }

  /// Whether the element says anything of the kind.
  func has(_ id: EntryID, _ subject: Subject) -> Bool {
    switch subject.meaning {
    case .title: map[id].title != .none
    case .id: map[id].name != .none && !map[id].hasDerivedName
    case .basis: map.basis(of: id) != nil
    case .evidence: count(id, subject) > 0
    case .organisation: !organisations(of: id).isEmpty
    case .words:
      !statements(of: id, subject).isEmpty
        || map.slots(of: id).contains { subject.roles.contains($0.role) }
        || !homes(of: id, subject).isEmpty
    }
  }

  /// How many there are.
  func count(_ id: EntryID, _ subject: Subject) -> Int {
    if subject.meaning == .evidence { return Set(evidence(of: id)).count }
    return statements(of: id, subject).count
  }

  /// The arguments that a subject asks for.
  func values(of id: EntryID, _ subject: Subject) -> [SlotValue] {
    guard subject.meaning == .words else { return [] }
    let own = map.slots(of: id).filter { subject.roles.contains($0.role) }.map(\.value)
    return own
      + statements(of: id, subject).flatMap { statement in
        let slots = map.slots(of: statement)
        let values = slots.filter { $0.role == .value }
        return (values.isEmpty ? Array(slots) : values).map(\.value)
      }
  }

  /// The elements that the element names so, and those around it where that says the same.
  func references(of id: EntryID, _ subject: Subject) -> [EntryID] {
    switch subject.meaning {
    case .evidence: return evidence(of: id)
    case .organisation: return organisations(of: id)
    case .words:
      let own = map.slots(of: id).filter { subject.roles.contains($0.role) }
      let inner = statements(of: id, subject).flatMap { Array(map.slots(of: $0)) }
      let named = (own + inner).compactMap { slot -> EntryID? in
        if case .reference(let target) = slot.value { target } else { nil }
      }
      return named + homes(of: id, subject)
        + statements(of: id, subject).filter { map[$0].kind != .property }
    default: return []
    }
  }

  /// The texts under a subject: titles, strings, names, and captions of what is referred to.
  func texts(of id: EntryID, _ subject: Subject) -> [String] {
    switch subject.meaning {
    case .title: return [map.title(of: id)]
    case .id: return [map.name(of: id)]
    case .basis: return map.basis(of: id).map { ["\($0)"] } ?? []
    case .evidence: return evidence(of: id).map(map.caption)
    case .organisation: return organisations(of: id).map(map.caption)
    case .words:
      return values(of: id, subject).compactMap(text)
        + statements(of: id, subject).map(map.title(of:)).filter { !$0.isEmpty }
    }
  }

  /// The title and every text in the element and its properties.
  func allTexts(of id: EntryID) -> [String] {
    let properties = map.children(of: id).filter { map[$0].kind == .property }
    return ([id] + properties).flatMap { entry in
      [map.title(of: entry)]
        + map.slots(of: entry).compactMap { slot -> String? in
          if case .text(let text) = slot.value { map.texts[text.index] } else { nil }
        }
    }.filter { !$0.isEmpty }
  }

  /// The evidence and sources that the element rests on, by itself and by its values.
  func evidence(of id: EntryID) -> [EntryID] {
    let properties = map.children(of: id).filter {
      map[$0].kind == .property && map[$0].word != .from && map[$0].word != .evidence
    }
    return map.evidence(of: id) + properties.flatMap { map.evidence(of: $0) }
  }

  // MARK: - Around

  /// Where an element stands says the same as `at`, `for` and `theme` say.
  private func homes(of id: EntryID, _ subject: Subject) -> [EntryID] {
    let places = subject.words.contains(.at) || subject.roles.contains(.at)
    let themes = subject.words.contains(.theme)
    guard places || themes else { return [] }
    return map.ancestors(of: id).filter { outer in
      switch map[outer].kind {
      case .step, .phase, .journey: places
      case .theme: themes
      default: false
      }
    }
  }

  private func organisations(of id: EntryID) -> [EntryID] {
    var actors: [EntryID] = ElementKinds.actor.holds(map[id].kind) ? [id] : []
    let entries = [id] + map.children(of: id).filter { map[$0].kind == .property }
    for slot in entries.flatMap({ Array(map.slots(of: $0)) }) {
      if case .reference(let target) = slot.value, ElementKinds.actor.holds(map[target].kind) {
        actors.append(target)
      }
    }
    return Actor.organisations(of: actors, in: map).map(\.id)
  }

  private func text(_ value: SlotValue) -> String? {
    if case .reference(let target) = value { return map.caption(of: target) }
    return map.string(value)
  }
}
