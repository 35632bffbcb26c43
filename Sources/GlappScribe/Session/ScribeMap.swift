// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
import GlappText

/// What a scribe's line may point at in the map as it stands.
package struct ScribeMap: Sendable {
  package let map: ServiceMap
  package let addresses: AddressBook
  /// The codes as they stand in the pictures that the scribe looks at.
  package let codes: ScribeCodes

  package init(_ map: ServiceMap, _ addresses: AddressBook, codes: ScribeCodes) {
    self.map = map
    self.addresses = addresses
    self.codes = codes
  }

  /// How far feelings go each way.
  var feelingScale: Int {
    let stated = map.quantity(.root, .feelingScale)?.value.high ?? 2
    return max(1, min(5, Int(stated.isFinite ? stated : 2)))
  }

  /// What `text` names among the elements of `kinds`: an id, an address, a title or a short name.
  func find(_ text: String, among kinds: ElementKinds) -> [EntryID] {
    let wanted = ScribeText.folded(text)
    guard !wanted.isEmpty else { return [] }
    let all = elements(kinds)
    let exact = all.filter { map.name(of: $0) == text || addresses.address(of: $0) == text }
    if !exact.isEmpty { return exact }
    return all.filter { names(of: $0).contains { ScribeText.folded($0) == wanted } }
  }

  /// What `text` is nearly spelled like.
  func near(_ text: String, among kinds: ElementKinds) -> [EntryID] {
    var found: [EntryID] = []
    let all = elements(kinds)
    for near in Nearest.candidates(to: text, among: all.flatMap(names)) {
      for id in all where names(of: id).contains(near) && !found.contains(id) { found.append(id) }
    }
    let wanted = ScribeText.folded(text)
    // `doktorn` for `doktor`, `kommunens chefer` for `kommunen`: one begins like the other.
    for id in all where found.count < 3 && !found.contains(id) {
      let isLike = names(of: id).contains { name in
        let own = ScribeText.folded(name)
        let common = zip(own, wanted).prefix { $0 == $1 }.count
        return common > 3 && common + 3 >= min(own.count, wanted.count)
      }
      if isLike { found.append(id) }
    }
    return Array(found.prefix(3))
  }

  /// The first elements of `kinds` that have an id, to choose from.
  func first(among kinds: ElementKinds, most: Int = 7) -> [EntryID] {
    Array(elements(kinds).filter { !map.name(of: $0).isEmpty }.prefix(most))
  }

  /// What a remark is to be written with: the id where it is the only one, else the address.
  package func reference(_ id: EntryID) -> String {
    let name = map.name(of: id)
    let isAlone =
      map.entries.indices.lazy.filter {
        map.entries[$0].name == map[id].name && map.entries[$0].kind != .property
      }.prefix(2).count == 1
    return !name.isEmpty && isAlone ? name : addresses.address(of: id)
  }

  /// The entry at an address; nil where there is none any more.
  package func entry(at address: String, among kinds: ElementKinds = .any) -> EntryID? {
    // Most have an id that ends their address: only those are put together to compare.
    let name = address.contains(":") ? nil : address.split(separator: ".").last
    return elements(kinds).first { id in
      (name == nil || map.name(of: id) == name ?? "") && addresses.address(of: id) == address
    }
  }

  private func elements(_ kinds: ElementKinds) -> [EntryID] {
    map.entries.indices.dropFirst().lazy.filter { kinds.holds(map.entries[$0].kind) }
      .map { EntryID($0) }
  }

  private func names(of id: EntryID) -> [String] {
    let short = map.text(id, .short)?.value
    return [map.name(of: id), map.title(of: id), short ?? ""].filter { !$0.isEmpty }
  }
}
