// SPDX-License-Identifier: EUPL-1.2

extension Palette {
  /// For printing.
  static let paper = Palette(
    style: .paper, surface: .white, panel: Color(0xF5F6F8), card: .white, ink: Color(0x1B2430),
    muted: Color(0x55606E), hairline: Color(0xD5DBE1), outline: Color(0x9AA7B4),
    band: Tone(strong: Color(0x26415C), tint: Color(0xE6ECF2), on: .white),
    positive: Tone(strong: Color(0x00627F), tint: Color(0xE3F0F6), on: .white),
    negative: Tone(strong: Color(0xA53A0D), tint: Color(0xFBECE4), on: .white),
    gap: Tone(strong: Color(0xB5124F), tint: Color(0xFCE8EF), on: .white, dash: [7, 4]),
    opportunity: Tone(strong: Color(0x57409A), tint: Color(0xEEEAF8), on: .white),
    focus: Tone(strong: Color(0x1B2430), tint: Color(0xE9ECEF), on: .white),
    neutral: Tone(strong: Color(0x4F5A67), tint: Color(0xE3E8EF), on: .white),
    organisations: light, lineScale: 1)

  /// For a screen.
  static let screen: Palette = {
    var palette = paper
    palette.style = .screen
    palette.surface = Color(0xFBFAF7)
    palette.panel = Color(0xF2F1ED)
    return palette
  }()

  /// For a projector.
  static let room: Palette = {
    var palette = paper
    palette.style = .room
    palette.panel = Color(0xF0F2F5)
    palette.ink = Color(0x0B1118)
    palette.muted = Color(0x3A4450)
    palette.hairline = Color(0xAEB8C2)
    palette.outline = Color(0x5C6875)
    palette.focus.strong = palette.ink
    palette.neutral.strong = palette.muted
    palette.lineScale = 1.6
    return palette
  }()

  /// Light on dark.
  static let dark = Palette(
    style: .dark, surface: Color(0x14191F), panel: Color(0x1C232B), card: Color(0x222B35),
    ink: Color(0xF1F4F7), muted: Color(0xB3BECA), hairline: Color(0x36414D),
    outline: Color(0x64717F),
    band: Tone(strong: Color(0xC9DAEA), tint: Color(0x24384C), on: Color(0x14191F)),
    positive: Tone(strong: Color(0x7CCBE6), tint: Color(0x173440), on: Color(0x14191F)),
    negative: Tone(strong: Color(0xFFA37A), tint: Color(0x40251A), on: Color(0x14191F)),
    gap: Tone(
      strong: Color(0xFF8FB6), tint: Color(0x431C2C), on: Color(0x14191F), dash: [7, 4]),
    opportunity: Tone(strong: Color(0xC2B1F5), tint: Color(0x2E2645), on: Color(0x14191F)),
    focus: Tone(strong: Color(0xF1F4F7), tint: Color(0x303A45), on: Color(0x14191F)),
    neutral: Tone(strong: Color(0xC0C9D3), tint: Color(0x2D3742), on: Color(0x14191F)),
    organisations: onDark, lineScale: 1)

  /// Greys, patterns and kinds of lines only.
  static let mono = Palette(
    style: .mono, surface: .white, panel: Color(0xF4F4F4), card: .white, ink: Color(0x161616),
    muted: Color(0x555555), hairline: Color(0xD0D0D0), outline: Color(0x8A8A8A),
    band: Tone(strong: Color(0x333333), tint: Color(0xEAEAEA), on: .white),
    positive: Tone(strong: Color(0x3D3D3D), tint: Color(0xF7F7F7), on: .white),
    negative: Tone(
      strong: Color(0x161616), tint: Color(0xE6E6E6), on: .white, pattern: .rising),
    gap: Tone(strong: .black, tint: Color(0xEFEFEF), on: .white, dash: [7, 4], pattern: .crossed),
    opportunity: Tone(
      strong: Color(0x4A4A4A), tint: Color(0xF1F1F1), on: .white, dash: [2, 3], pattern: .dots),
    focus: Tone(strong: Color(0x161616), tint: Color(0xE4E4E4), on: .white),
    neutral: Tone(strong: Color(0x505050), tint: Color(0xE9E9E9), on: .white),
    organisations: grey, lineScale: 1)

  private static func tone(_ strong: UInt32, _ ground: Color, _ amount: Double, on: Color) -> Tone {
    Tone(strong: Color(strong), tint: ground.mixed(with: Color(strong), amount), on: on)
  }

  // Both lists were searched for: within a range of hues for each place, the colours whose smallest
  // distance is largest for people with full colour vision and for those with any of three kinds of
  // colour blindness, the first ones weighing most. A test measures them again.

  private static let light: [Tone] = [
    0x3868D0, 0x886810, 0x8020A0, 0x006840, 0x004870, 0x601800, 0x686878, 0x400088, 0x004030,
    0x504800, 0x4830C8, 0x581058,
  ].map { tone($0, .white, 0.07, on: .white) }

  private static let onDark: [Tone] = [
    0x58B0F8, 0xC89020, 0xB888C8, 0xB8F898, 0x88E0F8, 0xF0B080, 0xD8D0C8, 0xC0B8F8, 0x40B088,
    0xA0B850, 0x8890F8, 0xF8C0E8,
  ].map { tone($0, Color(0x1A2027), 0.14, on: Color(0x14191F)) }

  private static let grey: [Tone] = {
    let strong: [UInt32] = [0x2B2B2B, 0x4D4D4D, 0x666666]
    let dashes: [[Double]] = [[], [6, 3], [2, 3], [9, 3, 2, 3]]
    let kinds: [Pattern.Kind] = [
      .plain, .rising, .dots, .level, .crossed, .upright, .falling, .grid, .plain, .rising, .dots,
      .level,
    ]
    return kinds.enumerated().map { index, kind in
      Tone(
        strong: Color(strong[index % strong.count]), tint: Color(0xF3F3F3), on: .white,
        dash: dashes[index % dashes.count], pattern: kind)
    }
  }()
}
