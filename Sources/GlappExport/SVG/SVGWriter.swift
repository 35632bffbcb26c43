// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// Writes a picture as SVG: plain `<text>`, no scripts, nothing fetched, the same bytes every time.
///
/// Only presentation attributes are used, no style sheets, so that browsers, Inkscape and librsvg
/// agree and a page around the picture keeps its own styles.
package struct SVGWriter {
  private var out = XMLBuffer()
  private let patterns: SVGPatterns
  private let prefix: String

  private init(_ scene: Scene) {
    patterns = SVGPatterns(scene.items)
    prefix = IDPrefix.make(scene.idPrefix)
  }

  /// The picture as UTF-8, without an XML declaration, so that it may stand inside a page.
  ///
  /// With `faces` it carries its letters with it and looks the same everywhere; that takes a style
  /// sheet, which it is otherwise without.
  package static func write(_ scene: Scene, faces: [EmbeddedFace] = []) -> [UInt8] {
    var writer = SVGWriter(scene)
    writer.out.reserve(scene.items.count * 160 + 2000)
    writer.root(scene, faces)
    for item in scene.items { writer.item(item) }
    writer.out.raw("</svg>\n")
    return writer.out.bytes
  }

  /// The picture as a string; see `write`.
  package static func string(_ scene: Scene) -> String {
    String(decoding: write(scene), as: UTF8.self)
  }

  private mutating func root(_ scene: Scene, _ faces: [EmbeddedFace]) {
    out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    extent(scene)
    out.raw(" viewBox=\"0 0")
    out.spaced(scene.size.width)
    out.spaced(scene.size.height)
    // with role img alone, the parts would be hidden from screen readers
    out.raw("\" role=\"graphics-document document\" aria-labelledby=\"")
    out.raw(name: prefix)
    out.raw("-t\" aria-describedby=\"")
    out.raw(name: prefix)
    out.raw("-d\"")
    out.attribute(" lang=\"", text: scene.language)
    out.attribute(" xml:lang=\"", text: scene.language)
    out.raw(" font-family=\"Inter, Helvetica, Arial, 'DejaVu Sans', sans-serif\">\n<title id=\"")
    out.raw(name: prefix)
    out.raw("-t\">")
    out.text(scene.title)
    out.raw("</title>\n<desc id=\"")
    out.raw(name: prefix)
    out.raw("-d\">")
    out.text(scene.description)
    out.raw("</desc>\n")
    EmbeddedFace.write(faces, to: &out)
    patterns.write(to: &out, prefix: prefix)
    out.raw("<path fill=\"")
    out.color(scene.background)
    out.raw("\" d=\"M0 0H")
    out.number(scene.size.width)
    out.raw("V")
    out.number(scene.size.height)
    out.raw("H0Z\"/>\n")
  }

  /// Width and height: in px, or in millimetres where it was laid out for a sheet of paper.
  private mutating func extent(_ scene: Scene) {
    guard let paper = scene.paper else {
      out.attribute(" width=\"", scene.size.width)
      out.attribute(" height=\"", scene.size.height)
      return
    }
    out.raw(" width=\"")
    out.number(paper.width / PaperFormat.points)
    out.raw("mm\" height=\"")
    out.number(paper.height / PaperFormat.points)
    out.raw("mm\"")
  }

  private mutating func item(_ item: SceneItem) {
    switch item {
    case .group(let group): self.group(group)
    case .rect(let shape): rect(shape)
    case .circle(let shape):
      out.raw("<circle")
      out.attribute(" cx=\"", shape.center.x)
      out.attribute(" cy=\"", shape.center.y)
      out.attribute(" r=\"", shape.radius)
      fill(shape.fill)
      stroke(shape.stroke)
      out.raw("/>\n")
    case .path(let shape):
      guard !shape.path.isEmpty else { return }
      out.raw("<path")
      fill(shape.fill)
      stroke(shape.stroke)
      out.raw(" d=\"")
      path(shape.path)
      out.raw("\"/>\n")
    case .text(let run): text(run)
    }
  }

  private mutating func group(_ group: SceneGroup) {
    guard group.dataID != nil || group.title != nil || group.role != nil else {
      for item in group.items { self.item(item) }
      return
    }
    out.raw("<g")
    if let id = group.dataID {
      out.attribute(" data-id=\"", text: id)
      if let part = group.part { out.attribute(" data-part=\"", text: part) }
    }
    switch group.role {
    case .list: out.raw(" role=\"list\"")
    case .listItem: out.raw(" role=\"listitem\"")
    case .section: out.raw(" role=\"group\"")
    case .symbol: out.raw(" role=\"img\"")
    case nil: break
    }
    out.raw(">")
    if let title = group.title {
      out.raw("<title>")
      out.text(title)
      out.raw("</title>")
    }
    out.raw("\n")
    for item in group.items { self.item(item) }
    out.raw("</g>\n")
  }

  private mutating func rect(_ shape: RectShape) {
    out.raw("<rect")
    out.attribute(" x=\"", shape.rect.minX)
    out.attribute(" y=\"", shape.rect.minY)
    out.attribute(" width=\"", max(0, shape.rect.width))
    out.attribute(" height=\"", max(0, shape.rect.height))
    if shape.radius > 0 { out.attribute(" rx=\"", shape.radius) }
    fill(shape.fill)
    stroke(shape.stroke)
    out.raw("/>\n")
  }

  private mutating func fill(_ fill: Fill?) {
    guard let fill else {
      out.raw(" fill=\"none\"")
      return
    }
    out.raw(" fill=\"")
    if case .pattern(let pattern) = fill, pattern.kind != .plain {
      out.raw("url(#")
      out.raw(name: prefix)
      out.raw("-p")
      out.number(Double(patterns.number(of: pattern)))
      out.raw(") ")
    }
    out.color(fill.ground)
    out.raw("\"")
  }

  private mutating func stroke(_ stroke: Stroke?) {
    guard let stroke, stroke.width > 0 else { return }
    out.raw(" stroke=\"")
    out.color(stroke.color)
    out.raw("\"")
    if stroke.width != 1 { out.attribute(" stroke-width=\"", stroke.width) }
    if stroke.cap == .round { out.raw(" stroke-linecap=\"round\"") }
    if stroke.dash.contains(where: { $0 > 0 }) {
      out.raw(" stroke-dasharray=\"")
      for (index, length) in stroke.dash.enumerated() {
        if index > 0 { out.raw(" ") }
        out.number(max(0, length))
      }
      out.raw("\"")
    }
  }

  private mutating func path(_ path: Path) {
    for segment in path.segments {
      switch segment {
      case .move(let p):
        out.raw("M")
        point(p)
      case .line(let p):
        out.raw("L")
        point(p)
      case .curve(let a, let b, let p):
        out.raw("C")
        point(a)
        out.raw(" ")
        point(b)
        out.raw(" ")
        point(p)
      case .close: out.raw("Z")
      }
    }
  }

  private mutating func point(_ p: Point) {
    out.number(p.x)
    out.spaced(p.y)
  }

  private mutating func text(_ run: TextRun) {
    let style = run.style
    out.raw("<text")
    out.attribute(" x=\"", run.position.x)
    out.attribute(" y=\"", run.position.y)
    out.attribute(" font-size=\"", style.size)
    if style.weight != .regular { out.attribute(" font-weight=\"", Double(style.weight.rawValue)) }
    if style.italic { out.raw(" font-style=\"italic\"") }
    anchor(run)
    out.raw(" fill=\"")
    out.color(style.color)
    out.raw("\"")
    if let halo = style.halo {
      out.raw(" stroke=\"")
      out.color(halo)
      out.raw("\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"")
    }
    if run.rotation != 0 {
      out.raw(" transform=\"rotate(")
      out.number(run.rotation)
      out.spaced(run.position.x)
      out.spaced(run.position.y)
      out.raw(")\"")
    }
    if let language = run.language { out.attribute(" xml:lang=\"", text: language) }
    out.raw(">")
    out.text(run.string)
    out.raw("</text>\n")
  }

  /// Writes which end of the text stands at its position, and which way it is read.
  ///
  /// What is read from right to left starts at its right end: start and end change places, so that
  /// the text covers the room that was planned for it.
  private mutating func anchor(_ run: TextRun) {
    let isRightToLeft = Direction.isRightToLeft(run.string)
    if isRightToLeft { out.raw(" direction=\"rtl\" unicode-bidi=\"embed\"") }
    switch run.anchor {
    case .middle: out.raw(" text-anchor=\"middle\"")
    case .start: if isRightToLeft { out.raw(" text-anchor=\"end\"") }
    case .end: if !isRightToLeft { out.raw(" text-anchor=\"end\"") }
    }
  }
}
