// SPDX-License-Identifier: EUPL-1.2

/// One JSON value. Objects keep the order of their members, so that what is written twice is the
/// same twice.
package enum JSONValue: Sendable, Equatable {
  /// Nothing.
  case null
  /// True or false.
  case boolean(Bool)
  /// A number written without fraction and exponent.
  case integer(Int64)
  /// Any other number; infinities and NaN are written as `null`, since JSON has none.
  case number(Double)
  /// Text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Named values in order.
  case object(JSONObject)
}

extension JSONValue {
  /// A whole number.
  package static func integer(_ value: Int) -> JSONValue { .integer(Int64(value)) }

  /// The text, when this is one.
  package var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The truth value, when this is one.
  package var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The whole number, when this is one, or a number without a fraction that fits.
  package var integer: Int? {
    switch self {
    case .integer(let value): Int(exactly: value)
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }

  /// The number, whole or not.
  package var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// The values, when this is an array.
  package var array: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// The members, when this is an object.
  package var object: JSONObject? {
    if case .object(let members) = self { members } else { nil }
  }

  /// Whether this is `null`.
  package var isNull: Bool { self == .null }

  /// The member of that name, when this is an object that has one.
  package subscript(name: String) -> JSONValue? { object?[name] }

  /// The value at that place, when this is an array that long.
  package subscript(index: Int) -> JSONValue? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }
}

extension JSONValue: ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
  ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(integerLiteral value: Int64) { self = .integer(value) }
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(stringLiteral value: String) { self = .string(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// An object with its members in the order they are written.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements.map { JSONObject.Member(name: $0.0, value: $0.1) }))
  }
}
