// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import Testing

struct TextMetricsTests {
  /// Widths at 100 px that Chromium measured: Inter, Liberation Sans (Arial), DejaVu Sans.
  private static let measured: [(String, FontWeight, [Double])] = [
    ("Återrapportering till Försäkringskassan", .regular, [1827.0, 1711.8, 1944.4]),
    ("Återrapportering till Försäkringskassan", .semibold, [1892.5, 1878.3, 2235.9]),
    ("Återrapportering till Försäkringskassan", .bold, [1925.2, 1878.3, 2235.9]),
    ("Vägen till och från Mgt-mötet", .regular, [1387.8, 1278.4, 1464.1]),
    ("Vägen till och från Mgt-mötet", .bold, [1436.3, 1377.8, 1667.3]),
    ("SAMORDNINGSFÖRBUNDET", .regular, [1356.4, 1377.8, 1388.9]),
    ("SAMORDNINGSFÖRBUNDET", .bold, [1378.9, 1388.9, 1543.6]),
    ("−2 … +2 → ≥ ≤ × · ✓ •", .regular, [1046.3, 998.3, 1190.6]),
    ("−2 … +2 → ≥ ≤ × · ✓ •", .bold, [1006.6, 998.3, 1240.9]),
    ("Hur skulle vi kunna …?", .regular, [1041.5, 1028.2, 1140.5]),
    ("Hur skulle vi kunna …?", .bold, [1075.3, 1105.8, 1282.1]),
  ]

  @Test(arguments: TextMetricsTests.measured)
  func coversEveryFont(text: String, weight: FontWeight, widths: [Double]) {
    let ours = TextMetrics.width(of: text, size: 100, weight: weight)
    for theirs in widths { #expect(ours >= theirs) }
    // and not much more than the widest
    #expect(ours <= (widths.max() ?? 0) * 1.15)
  }

  @Test func widthsAddUpAndScale() {
    let parts = ["Åter", "koppling"].map { TextMetrics.width(of: $0, size: 12) }
    #expect(abs(TextMetrics.width(of: "Återkoppling", size: 12) - parts[0] - parts[1]) < 1e-9)
    let small = TextMetrics.width(of: "möte", size: 10)
    #expect(abs(TextMetrics.width(of: "möte", size: 30) - 3 * small) < 1e-9)
    #expect(TextMetrics.width(of: "", size: 12) == 0)
  }

  @Test func signsOutsideTheTable() {
    func em(_ text: String) -> Double { TextMetrics.width(of: text, size: 1) }
    #expect(abs(em("😀") - 1.4) < 0.02)
    #expect(em("漢") >= 1)
    #expect(em("e\u{301}") == em("e"))
    #expect(em("\n\t\u{0}") == 0)
    #expect(em("\u{200D}\u{200F}\u{FEFF}") == 0)
    #expect(em("❤\u{FE0F}") > 1.2)
    #expect(em("✓") < 1)
    #expect(em("שלום") > 1.5)
    #expect(em("ا\u{64B}") == em("ا"))
  }
}
