// SPDX-License-Identifier: EUPL-1.2

import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// An SVG file, read by a strict XML parser.
final class SVGPicture: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  /// The element names, in order.
  private(set) var names: [String] = []
  /// The root's attributes.
  private(set) var root: [String: String] = [:]
  /// Every attribute of every element.
  private(set) var attributes: [(name: String, value: String)] = []
  /// The root's own `title` and `desc`.
  private(set) var title = ""
  private(set) var desc = ""
  /// All text, elements apart by a space.
  private(set) var text = ""
  private var path: [String] = []

  init(_ data: Data) {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  /// What makes the picture unfit to be published, in words; empty when nothing does.
  var faults: [String] {
    var faults: [String] = []
    if !isWellFormed { faults.append("not well-formed XML") }
    if names.first != "svg" { faults.append("the root is not svg") }
    if title.isEmpty { faults.append("no title") }
    if desc.isEmpty { faults.append("no desc") }
    let role = root["role"] ?? ""
    if !role.hasPrefix("img") && !role.hasPrefix("graphics-document") { faults.append("no role") }
    if !["sv", "en"].contains(root["lang"] ?? "") { faults.append("no lang") }
    for name in names where ["script", "foreignObject", "image", "iframe"].contains(name) {
      faults.append("holds \(name)")
    }
    for (name, value) in attributes {
      if name.lowercased().hasPrefix("on") { faults.append("handles events: \(name)") }
      let isLink = name.hasSuffix("href") || name == "src"
      if isLink && !value.hasPrefix("#") { faults.append("fetches \(value)") }
      if value.contains("url(") && !value.contains("url(#") { faults.append("fetches \(value)") }
      // Numbers that went wrong on the way.
      if name != "data-id", value.contains("nan") || value.contains("inf") {
        if name == "d" || name == "x" || name == "y" { faults.append("\(name)=\(value)") }
      }
    }
    return faults
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes own: [String: String] = [:]
  ) {
    if path.isEmpty { root = own }
    names.append(name)
    attributes += own.map { ($0.key, $0.value) }
    path.append(name)
    text += " "
  }

  func parser(
    _ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?
  ) {
    path.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
    if path == ["svg", "title"] { title += string }
    if path == ["svg", "desc"] { desc += string }
  }
}
