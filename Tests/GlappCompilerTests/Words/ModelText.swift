// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// What fills a slot, in words that tests can compare.
enum ModelText {
  static func of(_ value: SlotValue, in map: ServiceMap) -> String {
    switch value {
    case .number(let number): "\(number)"
    case .percent(let number): "\(number)%"
    case .quantity(let index): quantity(map.quantities[Int(index)])
    case .text(let text): "text " + map.texts[text.index]
    case .reference(let target): "-> " + map.name(of: target)
    case .unresolved(let text): "? " + map.texts[text.index]
    case .choice(let name): "choice " + map.names[name.index]
    case .name(let name): "name " + map.names[name.index]
    case .date(let date): "date " + date.description
    case .period(let index):
      "period \(map.periods[Int(index)].from?.description ?? "…") "
        + (map.periods[Int(index)].to?.description ?? "…")
    case .sign(let sign): "\(sign)"
    case .arrow(let arrow): "\(arrow)"
    case .unknown: "unknown"
    case .missing: "missing"
    }
  }

  private static func quantity(_ quantity: Quantity) -> String {
    let low = quantity.low.map { "\($0)" } ?? ""
    let high = quantity.high.map { "\($0)" } ?? ""
    return "\(low)..\(high) \(quantity.unit)"
  }
}
