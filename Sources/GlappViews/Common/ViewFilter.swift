// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// What a view's `only` and `except` leave of the map: kinds (`gaps`) and tags (`urgent`).
package struct ViewFilter: Sendable {
  private let map: ServiceMap
  private let only: Set<String>
  private let except: Set<String>
  private let onlyKinds: ElementKinds
  private let exceptKinds: ElementKinds
  private let isTrivial: Bool

  /// The filter of `view`; without a view everything is shown.
  package init(_ map: ServiceMap, view: EntryID?) {
    self.map = map
    only = Set(view.map { map.names($0, .only).map(\.value) } ?? [])
    except = Set(view.map { map.names($0, .except).map(\.value) } ?? [])
    onlyKinds = Self.kinds(only)
    exceptKinds = Self.kinds(except)
    isTrivial = only.isEmpty && except.isEmpty
  }

  /// Whether `id` is shown.
  package func shows(_ id: EntryID) -> Bool {
    if isTrivial { return true }
    let tags = map.names(id, .tag).map(\.value)
    let kind = map[id].kind
    let isListed = only.isEmpty || onlyKinds.holds(kind) || tags.contains(where: only.contains)
    return isListed && !exceptKinds.holds(kind) && !tags.contains(where: except.contains)
  }

  private static func kinds(_ names: Set<String>) -> ElementKinds {
    names.compactMap(ElementKind.init(plural:)).reduce(into: []) { $0.insert(ElementKinds($1)) }
  }
}
