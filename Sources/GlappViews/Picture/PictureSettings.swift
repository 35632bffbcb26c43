// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
package import GlappScene
package import GlappText

/// What every picture of a run is drawn from.
package struct PictureSettings: Sendable {
  /// The map.
  package let map: ServiceMap
  /// The addresses of its entries, for `data-id`.
  package let addresses: AddressBook
  /// The language of captions.
  package let language: Language
  /// The `view` it was asked for by; nil for the views every map gets without saying.
  package let view: EntryID?
  /// What it shows: a journey, a matrix; nil for the whole map.
  package let subject: EntryID?
  package let style: PictureStyle
  /// The widest the picture may be, in px; nil for what suits it.
  package let width: Double?
  /// The paper it is laid out for; nil for a picture that is only as large as suits it.
  package var page: PaperFormat?
  /// Whether what must not be published is left out.
  package let isPublic: Bool

  package init(
    map: ServiceMap, addresses: AddressBook, language: Language, view: EntryID?,
    subject: EntryID?, style: PictureStyle, width: Double?, page: PaperFormat? = nil, isPublic: Bool
  ) {
    self.map = map
    self.addresses = addresses
    self.language = language
    self.view = view
    self.subject = subject
    self.style = style
    self.width = width
    self.page = page
    self.isPublic = isPublic
  }

  /// The beginning of the ids in the picture: another for each map, view, language and style, so
  /// that several pictures can stand on one page. What shows no view, journey or matrix of its own
  /// is called `kind`.
  func idPrefix(_ kind: String) -> String {
    [
      map.name(of: .root), (view ?? subject).map { addresses.address(of: $0) } ?? kind,
      language.rawValue, style == .paper ? "" : style.rawValue,
    ].filter { !$0.isEmpty }.joined(separator: "-")
  }
}
