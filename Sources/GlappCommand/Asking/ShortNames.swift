// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel

/// The shortest reference to each of a map's elements: its id where that is enough.
final class ShortNames {
  private var resolver: ReferenceResolver
  private let addresses: AddressBook
  private var asked = 0

  /// After so many the full addresses do: each reference is looked up to be sure of it.
  private static let most = 5_000

  init(_ resolver: ReferenceResolver, _ addresses: AddressBook) {
    self.resolver = resolver
    self.addresses = addresses
  }

  func name(of id: EntryID) -> String {
    asked += 1
    let short = asked > Self.most ? nil : resolver.text(for: id, from: .root, among: .any)
    return short ?? addresses.address(of: id)
  }
}
