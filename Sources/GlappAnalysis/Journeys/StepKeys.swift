// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Which steps, or phases, of several journeys are the same: those with the same id or, where ids
/// differ, the same title, however it is cased and spaced.
struct StepKeys {
  private let map: ServiceMap
  private var ofName: [String: Int] = [:]
  private var ofTitle: [String: Int] = [:]
  private var count = 0

  init(_ map: ServiceMap) { self.map = map }

  /// The keys of `elements` of one journey; two of them never share one by accident of their ids,
  /// since a title says more.
  mutating func keys(_ elements: [EntryID]) -> [Int] {
    elements.map { element in
      let name = map.name(of: element)
      let title = Self.plain(map.title(of: element))
      let known = (title.isEmpty ? nil : ofTitle[title]) ?? ofName[name]
      let key = known ?? count
      if known == nil { count += 1 }
      if !title.isEmpty, ofTitle[title] == nil { ofTitle[title] = key }
      if ofName[name] == nil { ofName[name] = key }
      return key
    }
  }

  /// A title as one says it: lower case, single spaces.
  private static func plain(_ title: String) -> String {
    title.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
