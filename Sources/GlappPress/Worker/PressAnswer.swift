// SPDX-License-Identifier: EUPL-1.2

/// What the worker answers, as a message and back.
enum PressAnswer {
  case made([UInt8], hasFace: Bool?)
  case missing(String)
  case noFace(String)
  case refused(String)

  var bytes: [UInt8] {
    var fields = PressFields()
    switch self {
    case .made(let bytes, let hasFace):
      fields.put("made")
      fields.put(bytes)
      fields.put(hasFace.map { $0 ? "yes" : "no" } ?? "unknown")
    case .missing(let what):
      fields.put("missing")
      fields.put(what)
    case .noFace(let family):
      fields.put("no-face")
      fields.put(family)
    case .refused(let words):
      fields.put("refused")
      fields.put(words)
    }
    return fields.bytes
  }

  /// What a message of the worker says.
  static func read(_ bytes: [UInt8]) -> Result<PressSheet, PressFailure> {
    var fields = PressFields(bytes)
    guard let kind = fields.text(), let first = fields.next() else { return .failure(.broke) }
    let words = String(decoding: first, as: UTF8.self)
    switch kind {
    case "made":
      let face = fields.text()
      let hasFace = face == "yes" ? true : face == "no" ? false : nil
      return .success(PressSheet(bytes: first, hasFace: hasFace))
    case "missing": return .failure(.missing(words))
    case "no-face": return .failure(.noFace(words))
    case "refused": return .failure(.refused(words))
    default: return .failure(.broke)
    }
  }
}
