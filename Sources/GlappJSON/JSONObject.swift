// SPDX-License-Identifier: EUPL-1.2

/// Named JSON values in order. Names are looked up one after the other: objects are small.
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

  /// The members in order; names should differ.
  package private(set) var members: [Member]

  /// An object with these members.
  package init(_ members: [Member] = []) {
    self.members = members
  }

  /// How many members there are.
  package var count: Int { members.count }

  /// The value of that name; setting keeps the place of a name that is there, appends a new one,
  /// and takes the member away for nil.
  package subscript(name: String) -> JSONValue? {
    get { members.first { $0.name == name }?.value }
    set {
      let index = members.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Appends a member without looking whether the name is there already: for building large
  /// objects from names known to differ.
  package mutating func append(_ name: String, _ value: JSONValue) {
    members.append(Member(name: name, value: value))
  }
}
