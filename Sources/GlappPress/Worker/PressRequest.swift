// SPDX-License-Identifier: EUPL-1.2

import GlappExport
import GlappScene

/// A job as a message, and back.
enum PressRequest {
  static func bytes(_ job: PressJob) -> [UInt8] {
    var fields = PressFields()
    switch job {
    case .pdf(let document):
      fields.put("pdf")
      for text in [document.title, document.subject, document.language] {
        fields.put(safe(text))
      }
      fields.put(document.sheets.count)
      for sheet in document.sheets { put(sheet, &fields) }
      let marks = flat(document.bookmarks, 0)
      fields.put(marks.count)
      for mark in marks {
        fields.put(mark.depth)
        fields.put(safe(mark.title))
        fields.put(mark.page)
      }
    case .png(let sheet, let width, let height):
      fields.put("png")
      put(sheet, &fields)
      fields.put(width)
      fields.put(height)
    case .face(let face, let characters):
      fields.put("face")
      fields.put(face.weight.rawValue)
      fields.put(face.isItalic ? 1 : 0)
      fields.put(String(String.UnicodeScalarView(characters)))
    }
    return fields.bytes
  }

  private static func put(_ sheet: SVGSheet, _ fields: inout PressFields) {
    fields.put(sheet.svg)
    fields.put(sheet.size.width)
    fields.put(sheet.size.height)
  }

  /// A text without what a text of C cannot hold.
  private static func safe(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 32 }))
  }

  /// The outline in the order it is read, each line with how deep it stands.
  private static func flat(
    _ bookmarks: [PDFDocument.Bookmark], _ depth: Int
  ) -> [(depth: Int, title: String, page: Int)] {
    bookmarks.flatMap { [(depth, $0.title, $0.page)] + flat($0.below, depth + 1) }
  }
}
