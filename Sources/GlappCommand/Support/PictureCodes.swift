// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappViews

/// The short codes of the pictures of journeys, `S4` and `G1`, for commands.
enum PictureCodes {
  /// The address of what a code stands for: on the journey that is named before it, else on the only
  /// one that has it. Nil for anything else.
  static func address(_ name: String, in map: ServiceMap) -> String? {
    guard let match = name.wholeMatch(of: /(?:(.+)\.)?([SsGg])(\d{1,4})/),
      let number = Int(match.output.3)
    else { return nil }
    let code = match.output.2.uppercased() + "\(number)"
    let book = AddressBook(map)
    let all = map.elements(.journey)
    let journey = match.output.1.map(String.init)
    let meant = all.filter { journey == nil || map.name(of: $0) == journey ?? "" }
    // Each journey is read by itself, so only so many are.
    guard meant.count <= most else { return nil }
    let found = meant.compactMap { journey -> EntryID? in
      let codes = JourneyCodes(of: journey, in: map, addresses: book)
      return (codes.steps + codes.gaps).first { $0.code == code }?.id
    }
    // A gap may be on several journeys, with the same number.
    guard let first = found.first, found.allSatisfy({ $0 == first }) else { return nil }
    return book.address(of: first)
  }

  private static let most = 40
}
