// SPDX-License-Identifier: EUPL-1.2

package import GlappEdit
package import GlappText

/// What the prompt answers to a line, and what is to be done about it.
package struct ScribeReply: Sendable {
  package var said: [Bilingual] = []
  package var work = Work.nothing

  package enum Work: Sendable {
    case nothing
    /// Draws what has changed; where `tells`, it is said which pictures there are.
    case draw(tells: Bool)
    case write(ScribeWriting)
    /// So many; where `isSure`, whoever made them.
    case undo(Int, isSure: Bool)
    case redo(Int)
    case end
    /// The line was not understood and nobody is there to ask.
    case refused
  }

  init(_ said: [Bilingual] = [], _ work: Work = .nothing) {
    self.said = said
    self.work = work
  }

  init(sv: String, en: String, _ work: Work = .nothing) {
    self.init([Bilingual(sv: sv, en: en)], work)
  }
}

/// A remark on its way into the map.
package struct ScribeWriting: Sendable {
  package let edits: [Edit]
  /// The line as it was typed, to be said back where it can't be written.
  package let typed: String
  /// What is written, without its id: `S4 I wait · pain “…”`.
  let label: Bilingual
  /// The source that becomes the default once it is written.
  var newSource = false
}

/// Something that the prompt must know before it writes.
struct ScribeQuestion: Sendable {
  let text: Bilingual
  var choices: [Choice]
  /// The line that it is about, to be said back where it is not written; empty for an order.
  let typed: String
  /// Whether the first choice is yes, and anything else no.
  var isYesOrNo = false

  struct Choice: Sendable {
    let label: Bilingual
    let act: @Sendable (inout ScribeSession, ScribeMap) -> ScribeReply
  }
}
