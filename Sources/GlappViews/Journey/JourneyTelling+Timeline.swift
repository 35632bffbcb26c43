// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Says in words how long the journey takes.
extension JourneyTelling {
  /// `Sammanlagt minst 5 veckor, varav väntan 4 veckor; 1 väntan av okänd längd; …`.
  func total(_ timeline: JourneyTimeline) -> String {
    var parts: [String] = []
    if timeline.total.upperBound > 0 {
      var text = words.total(words.time(timeline.total), isLeast: timeline.unknown > 0)
      if timeline.waiting.upperBound > 0 {
        text += ", " + words.waiting(words.time(timeline.waiting))
      }
      parts.append(text)
    }
    if timeline.unknown > 0 { parts.append(words.unknownWaits(timeline.unknown)) }
    if timeline.unowned.count > 0 {
      let minutes = timeline.unowned.minutes
      parts.append(
        words.unownedWaits(
          timeline.unowned.count, minutes > 0 ? words.time(minutes...minutes) : nil))
    }
    return parts.joined(separator: "; ")
  }

  /// `S3: väntan 3 veckor, ingen äger väntan, ingen kontakt sedan S2 (Handläggare)`.
  func piece(_ piece: JourneyTimeline.Piece) -> String {
    "\(facts.code(piece.column)): " + said(piece).joined(separator: ", ")
  }

  /// The same where it stands under its step.
  func label(_ piece: JourneyTimeline.Piece) -> String {
    ([facts.code(piece.column)] + said(piece)).joined(separator: " · ")
  }

  private func said(_ piece: JourneyTimeline.Piece) -> [String] {
    let isWait = piece.kind == .wait
    var parts = [
      piece.length.map(words.time).map(isWait ? words.wait : words.takes) ?? words.unknownWait
    ]
    if !piece.owners.isEmpty { parts.append(words.owner(facts.shortCaptions(piece.owners))) }
    if piece.isUnowned { parts.append(words.nobodyOwns) }
    if let silence = piece.silence {
      parts.append(
        words.silent(since: facts.code(silence.column), facts.shortCaption(silence.actor)))
    }
    return parts
  }

  /// The time to scale in words: what it comes to, each piece, when each step begins.
  func timeline(_ timeline: JourneyTimeline) -> [SceneNarrative.ListItem] {
    var items: [SceneNarrative.ListItem] = [.init(total(timeline))]
    var seen: Set<Int> = []
    for piece in timeline.pieces {
      facts.tally.add()
      var text = ""
      if seen.insert(piece.column).inserted, piece.start > 0 || piece.isAfterUnknown {
        text = words.begins(words.elapsed(piece.start, isLeast: piece.isAfterUnknown))
      }
      if piece.kind == .moment {
        if !text.isEmpty { items.append(.init("\(facts.code(piece.column)): \(text)")) }
      } else {
        items.append(.init(text.isEmpty ? self.piece(piece) : "\(self.piece(piece)), \(text)"))
      }
    }
    return items
  }
}
