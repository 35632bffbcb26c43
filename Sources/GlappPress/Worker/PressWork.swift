// SPDX-License-Identifier: EUPL-1.2

import CRaster
import GlappExport
import GlappScene

/// One job done, in the process that may fall over it.
struct PressWork {
  /// Where the libraries are; nil for the usual places.
  let folder: String?

  /// The answer to a request; nil for one that is none.
  func answer(_ request: [UInt8]) -> PressAnswer? {
    var fields = PressFields(request)
    switch fields.text() {
    case "pdf": return pdf(&fields)
    case "png": return png(&fields)
    case "face": return face(&fields)
    default: return nil
    }
  }

  private var problem: String { String(cString: rst_problem()) }

  private func pdf(_ fields: inout PressFields) -> PressAnswer? {
    guard rst_open(folder) else { return .missing(problem) }
    guard let title = fields.text(), let subject = fields.text(), let language = fields.text(),
      let count = fields.integer(), let pdf = rst_pdf_new()
    else { return nil }
    rst_pdf_describe(pdf, title, subject, "glapp")
    for _ in 0..<count {
      guard let svg = fields.next(), let width = fields.number(), let height = fields.number()
      else { return nil }
      let place = rst_box(left: 0, top: 0, width: width, height: height)
      guard rst_pdf_page(pdf, svg, svg.count, width, height, place) else {
        return .refused(problem)
      }
    }
    // the number of the last bookmark of each depth; 0 is the outline itself
    var open: [Int32] = [0]
    for _ in 0..<(fields.integer() ?? 0) {
      guard let depth = fields.integer(), let title = fields.text(), let page = fields.integer(),
        depth < open.count
      else { return nil }
      open.removeLast(open.count - depth - 1)
      open.append(rst_pdf_bookmark(pdf, open[depth], title, Int32(page)))
    }
    var bytes = rst_bytes()
    guard rst_pdf_finish(pdf, &bytes) else { return .refused(problem) }
    return .made(PDFCatalog.describing(copy(bytes), language: language), hasFace: hasFace)
  }

  private func png(_ fields: inout PressFields) -> PressAnswer? {
    guard rst_open(folder) else { return .missing(problem) }
    guard let svg = fields.next(), fields.next() != nil, fields.next() != nil,
      let width = fields.integer(), let height = fields.integer()
    else { return nil }
    var bytes = rst_bytes()
    guard rst_png(svg, svg.count, Int32(width), Int32(height), &bytes) else {
      return .refused(problem)
    }
    return .made(copy(bytes), hasFace: hasFace)
  }

  /// Whether the typeface that was measured is installed.
  private var hasFace: Bool? {
    switch find(FontFace(weight: .regular, isItalic: false)) {
    case .found: true
    case .missing(let what): what == FontFace.family ? false : nil
    }
  }

  private enum Found {
    case found(path: [CChar], index: Int32)
    case missing(String)
  }

  private func find(_ face: FontFace) -> Found {
    var path = [CChar](repeating: 0, count: 4096)
    var index: Int32 = 0
    let isFound = rst_font_find(
      folder, FontFace.family, Int32(face.weight.rawValue), face.isItalic, &path, path.count,
      &index)
    return isFound ? .found(path: path, index: index) : .missing(problem)
  }

  private func face(_ fields: inout PressFields) -> PressAnswer? {
    guard let weight = fields.integer().flatMap(FontFace.weight), let italic = fields.integer(),
      let text = fields.text()
    else { return nil }
    switch find(FontFace(weight: weight, isItalic: italic == 1)) {
    case .missing(let what): return what == FontFace.family ? .noFace(what) : .missing(what)
    case .found(let path, let index):
      let characters = text.unicodeScalars.map(\.value)
      var bytes = rst_bytes()
      if rst_font_subset(folder, path, index, characters, characters.count, &bytes) {
        return .made(copy(bytes), hasFace: true)
      }
      // without HarfBuzz the whole file goes along
      guard let whole = FontFile.read(path) else { return .refused(problem) }
      return .made(whole, hasFace: true)
    }
  }

  private func copy(_ bytes: rst_bytes) -> [UInt8] {
    Array(UnsafeBufferPointer(start: bytes.start, count: bytes.count))
  }
}
