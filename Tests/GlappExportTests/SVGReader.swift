// SPDX-License-Identifier: EUPL-1.2

import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// What a strict XML reader finds in an SVG; throws away nothing.
final class SVGReader: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// The text inside each element of a name, in order.
  private(set) var texts: [String: [String]] = [:]
  private var open: [(name: String, text: String)] = []

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    elements.append((name, attributes))
    open.append((name, ""))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !open.isEmpty { open[open.count - 1].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if let last = open.popLast() { texts[last.name, default: []].append(last.text) }
  }

  /// The values of an attribute, in document order.
  func values(_ attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }
}
