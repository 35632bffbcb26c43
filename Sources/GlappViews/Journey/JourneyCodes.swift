// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
import GlappScene
import GlappText

/// The short codes that stand on the pictures of a journey, for those who point at them in words.
///
/// They are the same on every picture of a journey, whatever a view leaves out.
package struct JourneyCodes: Sendable {
  /// `S1`, `S2` … with their steps, along the journey.
  package let steps: [(code: String, id: EntryID)]
  /// `G1`, `G2` … with their gaps, along the journey.
  package let gaps: [(code: String, id: EntryID)]

  /// - Complexity: linear in the map.
  package init(of journey: EntryID, in map: ServiceMap, addresses: AddressBook) {
    let facts = JourneyFacts(
      PictureSettings(
        map: map, addresses: addresses, language: .english, view: nil, subject: journey,
        style: .paper, width: nil, isPublic: false))
    steps = facts.steps.map { ($0.code, $0.id) }
    gaps = facts.gaps.map { ($0.code, $0.id) }
  }
}
