// SPDX-License-Identifier: EUPL-1.2

import OrderedCollections

/// Named JSON values in order. Names differ, and are found at once in objects of any size.
package struct JSONObject: Sendable, Equatable {
  /// A name and its value.
  package struct Member: Sendable, Equatable {
    package var name: String
    package var value: JSONValue

    package init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  private var values: OrderedDictionary<String, JSONValue> = [:]

  /// An object with these members; of several with the same name the last one counts.
  package init(_ members: [Member] = []) {
    for member in members { append(member.name, member.value) }
  }

  /// The members in order.
  package var members: some RandomAccessCollection<Member> {
    values.elements.lazy.map { Member(name: $0.key, value: $0.value) }
  }

  /// How many members there are.
  package var count: Int { values.count }

  /// The value of that name; setting keeps the place of a name that is there, appends a new one,
  /// and takes the member away for nil.
  package subscript(name: String) -> JSONValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// Appends a member, or gives the one of that name another value.
  package mutating func append(_ name: String, _ value: JSONValue) {
    values.updateValue(value, forKey: name)
  }
}
