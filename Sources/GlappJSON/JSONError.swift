// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with a JSON text, and where.
package struct JSONError: Error, Sendable, Equatable {
  /// The kind of mistake.
  package enum Kind: Sendable, Equatable {
    /// A byte that cannot stand here.
    case unexpectedByte(UInt8)
    /// The text ends in the middle of a value.
    case unexpectedEnd
    /// More than white space after the value.
    case trailingBytes
    /// A number that JSON does not write so, such as `01` or `.5`.
    case badNumber
    /// A number outside what 64 bits hold.
    case numberTooLarge
    /// A backslash followed by something it does not go with, or half a surrogate pair.
    case badEscape
    /// A control character that must be escaped.
    case bareControl(UInt8)
    /// Bytes that are not UTF-8.
    case brokenUTF8
    /// Values nested deeper than the limit.
    case tooDeep(limit: Int)
    /// A name that stands twice in one object.
    case doubledName(String)
    /// A name with a zero in it, which the library would cut short.
    case zeroInName
    /// A text of two gigabytes or more.
    case tooLong
    /// json-c refuses what our own look at the text let through; its own words.
    case refused(String)
  }

  /// The kind of mistake.
  package var kind: Kind
  /// Where in the value, such as `$.nodes[3].id`; names that are not plain are quoted.
  package var path: String
  /// Bytes before the mistake.
  package var offset: Int

  package init(kind: Kind, path: String, offset: Int) {
    self.kind = kind
    self.path = path
    self.offset = offset
  }
}
