// SPDX-License-Identifier: EUPL-1.2

/// A map without what its sources do not allow to be published.
package enum PublicMap {
  /// The map less: sources with `publish never` and everything that rests on nothing else;
  /// quotes and said words from sources that allow only paraphrase; what is marked
  /// `confidential`; slips and notes, which are for those who work on the map. Every text that is
  /// left is what `mask` makes of it, so that numbers of persons can be taken out.
  ///
  /// - Complexity: linear in the map.
  package static func filtered(_ map: ServiceMap, mask: (String) -> String) -> ServiceMap {
    let count = map.entries.count
    var isHidden = [Bool](repeating: false, count: count)
    for index in isHidden.indices.dropFirst() {
      isHidden[index] = isClosed(EntryID(index), in: map)
    }
    // A quote that may not be shown does not take with it what others say in their own words.
    let mustNotBeQuoted = (0..<count).map { $0 > 0 && isUnquotable(EntryID($0), in: map) }
    // What rests only on hidden ground goes too; twice, since evidence may rest on evidence.
    for _ in 0..<2 {
      for index in 1..<max(1, count) where !isHidden[index] {
        let ground = grounds(of: EntryID(index), in: map)
        let allHidden = ground.allSatisfy { isHidden[Int($0.index)] }
        if !ground.isEmpty, allHidden { isHidden[index] = true }
      }
    }
    for index in isHidden.indices where mustNotBeQuoted[index] { isHidden[index] = true }
    return rebuilt(map, without: isHidden, map.texts.mapped(mask))
  }

  private static func isClosed(_ id: EntryID, in map: ServiceMap) -> Bool {
    let entry = map[id]
    switch entry.kind {
    case .slip: return true
    case .source, .respondent:
      return map.has(id, .confidential) || map.choice(id, .publish)?.value == "never"
    case .property: return entry.word == .note
    default: return entry.kind != .map && map.has(id, .confidential)
    }
  }

  private static func isUnquotable(_ id: EntryID, in map: ServiceMap) -> Bool {
    let entry = map[id]
    if entry.kind == .evidence {
      return map.choice(id, .kind)?.value == "quote" && !allowsQuotes(id, in: map)
    }
    let isSaid = entry.word == .quote || entry.word == .says || entry.word == .thinks
    return entry.kind == .property && isSaid && !allowsQuotes(id, in: map)
  }

  /// A quote may be shown when consent is stated and no source of it says paraphrase only.
  private static func allowsQuotes(_ id: EntryID, in map: ServiceMap) -> Bool {
    guard map.choice(id, .consent)?.value != "no" else { return false }
    let sources = grounds(of: id, in: map)
    guard !sources.isEmpty else { return map.choice(id, .consent)?.value == "yes" }
    return sources.allSatisfy { map.choice($0, .publish)?.value == "open" }
  }

  /// The sources and evidence an entry rests on.
  private static func grounds(of id: EntryID, in map: ServiceMap) -> [EntryID] {
    let isKnowledge: (EntryID) -> Bool = {
      let kind = map[$0].kind
      return kind == .source || kind == .respondent || kind == .evidence
    }
    var all = map[id].word == .from ? [] : map.references(.from, of: id).filter(isKnowledge)
    for child in map.children(of: id) {
      if map[child].kind == .evidence { all.append(child) }
      if map[child].word == .from || (map[child].word == .evidence && map[child].kind == .property)
      {
        all += map.references(.value, of: child).filter(isKnowledge)
      }
    }
    return all
  }

  private static func rebuilt(
    _ map: ServiceMap, without isHidden: [Bool], _ texts: StringPool
  ) -> ServiceMap {
    let count = map.entries.count
    var place = [UInt32](repeating: UInt32.max, count: count)
    var kept: [Int] = []
    var index = 0
    while index < count {
      if isHidden[index] {
        index = Int(map.entries[index].end)
        continue
      }
      place[index] = UInt32(truncatingIfNeeded: kept.count)
      kept.append(index)
      index += 1
    }
    var entries: [Entry] = []
    var slots: [Slot] = []
    for old in kept {
      var entry = map.entries[old]
      let own = map.slots(of: EntryID(old))
      entry.parent = EntryID(Int(place[Int(entry.parent.index)]))
      entry.firstSlot = UInt32(truncatingIfNeeded: slots.count)
      for slot in own {
        guard case .reference(let target) = slot.value else {
          slots.append(slot)
          continue
        }
        let new = place[Int(target.index)]
        if new != UInt32.max { slots.append(Slot(slot.role, .reference(EntryID(Int(new))))) }
      }
      entry.slotCount = UInt32(truncatingIfNeeded: slots.count) - entry.firstSlot
      entries.append(entry)
    }
    // The end of a subtree: how many kept entries come before the old end.
    var before = [UInt32](repeating: 0, count: count + 1)
    for index in 0..<count {
      before[index + 1] = before[index] + (place[index] == UInt32.max ? 0 : 1)
    }
    for (new, old) in kept.enumerated() { entries[new].end = before[Int(map.entries[old].end)] }
    return ServiceMap(
      entries: entries, slots: slots, texts: texts, names: map.names,
      quantities: map.quantities, periods: map.periods)
  }
}
