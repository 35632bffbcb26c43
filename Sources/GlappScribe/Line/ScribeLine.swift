// SPDX-License-Identifier: EUPL-1.2

/// What a scribe's line says, read without knowing the map.
package enum ScribeLine: Equatable, Sendable {
  /// Nothing but Enter: draw again.
  case blank
  /// The number of an answer to a question.
  case number(Int)
  /// Yes or no to a question.
  case reply(Bool)
  case order(ScribeOrder)
  /// A default for what follows. Without a value it is asked for. `isPlain` where neither quotes nor
  /// a colon make sure that it is no sentence that begins with the same word.
  case setting(ScribeSetting, value: String, isPlain: Bool)
  /// Something about a step or a gap.
  case remark(ScribeRemark)
  /// Anything else: a slip. `speaker` is who said it, where the line says so.
  case note(String, speaker: String?)
  /// Nearly an order, and so perhaps none: what it may have been meant for.
  case nearly(ScribeGuess)
}

/// What a line may have been meant for that is no order as it stands.
package enum ScribeGuess: Equatable, Sendable {
  /// An order, by the word that gives it.
  case order(ScribeOrder, word: String)
  /// To take back more than can be taken back.
  case tooMany(Int)
}

/// What the scribe asks the prompt to do.
package enum ScribeOrder: Hashable, Sendable {
  /// Draws the pictures, and says which.
  case draw
  /// Takes back so many remarks.
  case undo(Int)
  case redo(Int)
  case help
  /// Lists the codes.
  case codes
  /// Says which defaults hold.
  case defaults
  /// Lists the sources, or the journeys.
  case sources, journeys
  case end
}

/// A default for all further lines.
package enum ScribeSetting: Equatable, Sendable {
  case source, speaker, journey
}

/// A line that names a step or a gap.
package struct ScribeRemark: Equatable, Sendable {
  package var target: Target
  package var sign: Sign
  package var text: String
  /// From 1 to 5.
  package var severity: Int?
  /// Who said it, where the line says so itself.
  package var speaker: String?

  package enum Target: Equatable, Sendable {
    /// `S4`, with its journey where the line names one.
    case code(String, journey: String?)
    /// A word before a sign, which may be an id and may be the beginning of a sentence.
    case word(String)
  }

  /// What kind of remark it is.
  package enum Sign: Equatable, Sendable {
    case pain, gain, need, question, opportunity, bridge
    /// No sign: not sorted yet.
    case slip
    /// How it feels there.
    case feeling(ScribeFeeling)
    /// `+2 more people`: a feeling with its reason, or a gain that begins with a number.
    case feelingOrGain(ScribeFeeling)
    /// A number without a sign, which may be meant either way.
    case bareNumber(Int)
    /// A minus before a text: a pain, perhaps, or only a dash.
    case minus
    /// A pain with a number right at the sign that is no severity: `!7 text`.
    case offScale(Int)
    /// A word before a colon that is not among the kinds that can be written so, and those that it
    /// may stand for: `idé: text`.
    case labelled(String, meant: [String])
    /// Nothing but the code: what is known of it.
    case look
  }
}

/// A feeling as a scribe writes it: a number or two.
package struct ScribeFeeling: Equatable, Sendable {
  package let low: Int
  package let high: Int

  init(_ one: Int, _ other: Int? = nil) {
    low = min(one, other ?? one)
    high = max(one, other ?? one)
  }

  /// As the language writes it: `-2`, `+1..+2`.
  package var written: String {
    low == high ? Self.signed(low) : "\(Self.signed(low))..\(Self.signed(high))"
  }

  /// As people read it, with a true minus.
  var shown: String { written.replacing("-", with: "−") }

  private static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }
}
