// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

@Suite struct PrivateDataTests {
  /// What is found in a text: the kinds, and the text of each.
  private func found(_ text: String) -> [(PrivateData.Kind, String)] {
    let bytes = Array(text.utf8)
    return PrivateData.matches(in: bytes).map { match in
      let range = Int(match.range.start)..<Int(match.range.end)
      return (match.kind, String(decoding: bytes[range], as: UTF8.self))
    }
  }

  @Test(
    arguments: [
      "811228-9874", "8112289874", "811228 9874", "811228+9874", "19811228-9874", "198112289874",
      "19811228 9874", "121212-1212", "20121212-1212", "640823-3234", "701063-2391",
      "811228\u{2013}9874", "811228\u{2212}9874", "811228\u{A0}9874", "811228 - 9874",
      "811228_9874",
    ])
  func findsIdentityNumbers(number: String) {
    for text in [number, "Hon (\(number)) kom", "p\(number)", "å\(number).", "1, \(number)"] {
      let all = found(text)
      #expect(all.map(\.0) == [.identityNumber], "\(text)")
      #expect(all.map(\.1) == [number])
    }
  }

  @Test(arguments: ["811228-9873", "19811228-9870", "8112289873", "640823-3235"])
  func aWrongCheckDigitIsOnlyPossible(number: String) {
    #expect(found("x \(number) y").map(\.0) == [.possibleIdentityNumber])
  }

  @Test(
    arguments: [
      "811328-9874", "810228-98745", "811232-9874", "20220230-1234", "811228-987", "1811228-9874",
      "2022-02-11", "12 000", "254", "0.63", "SN 2022/14", "556016-0680", "30..60%", "1_000_000",
      "21811228-9874", "2022-06-01, § 4", "1 h 30 min", "#aa3366", "000000-0000",
    ])
  func otherDigitsAreLeftAlone(text: String) {
    #expect(found(text).isEmpty, "\(text)")
  }

  @Test(
    arguments: [
      "070-123 45 67", "0701234567", "070 123 45 67", "08-123 456 78", "0150-12 34 56",
      "+46 70 123 45 67", "+46701234567", "+46 (0)70-123 45 67", "072\u{2013}123 45 67",
    ])
  func findsPhoneNumbers(number: String) {
    let all = found("Ring \(number), tack")
    #expect(all.map(\.0) == [.phoneNumber], "\(number)")
    #expect(all.map(\.1) == [number])
  }

  @Test(arguments: [
    "0771-524 524", "020-123 456", "112", "+2", "08", "0701", "kl 08-12 10-16",
    "09-12 13-16", "01-02-2022", "0.63", "08-17", "013", "+1 2 3",
  ])
  func serviceNumbersAreLeftAlone(text: String) {
    #expect(found("Ring \(text), tack").isEmpty, "\(text)")
  }

  @Test(arguments: ["kim@example.org", "kim.åberg+x@mail.example.se", "k-1@a.io"])
  func findsAddresses(address: String) {
    let all = found("Skriv till <\(address)>.")
    #expect(all.map(\.0) == [.emailAddress])
    #expect(all.map(\.1) == [address])
  }

  @Test(arguments: ["@kim", "a@b", "kim@", "@", "a@.se", "x @ y.se", "a@b.1"])
  func otherSignsAreNoAddresses(text: String) {
    #expect(found(text).isEmpty, "\(text)")
  }

  @Test func masksEverythingPrivate() {
    let text = "811228-9874, kim@example.org och 070-123 45 67."
    let masked = PrivateData.masked(text)
    #expect(masked == "***********, *************** och *************.")
    #expect(PrivateData.masked("Mötet 2022-02-11") == "Mötet 2022-02-11")
  }

  @Test func messagesNeverRepeatThem() {
    for fact in [Fact.text("`p811228-9874`"), .choices(["811228-9874", "b"])] {
      for language in Language.allCases {
        #expect(!fact.worded(in: language).contains("9874"))
        #expect(!fact.worded(in: language).contains("811228"))
      }
    }
  }
}
