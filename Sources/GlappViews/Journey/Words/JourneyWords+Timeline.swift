// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// The words of the time to scale.
extension JourneyWords {
  var timeline: String { say("Tiden i skala", "Time to scale") }
  var noTimes: String {
    say(
      "Inget att rita i skala: resan säger inget om tid.",
      "Nothing to draw to scale: the journey says nothing of time.")
  }

  /// A time from the start: `0`, `2 veckor`, `minst 2 veckor`.
  func elapsed(_ minutes: Double, isLeast: Bool) -> String {
    guard minutes > 0 else { return isLeast ? say("minst 0", "at least 0") : "0" }
    let text = time(minutes...minutes)
    return isLeast ? say("minst \(text)", "at least \(text)") : text
  }

  /// Minutes as people say them: `3 veckor`, `2–4 dagar`.
  func time(_ minutes: ClosedRange<Double>) -> String {
    QuantityText.text(JourneyTimeline.quantity(minutes), language)
  }

  func total(_ time: String, isLeast: Bool) -> String {
    isLeast
      ? say("Sammanlagt minst \(time)", "At least \(time) in all")
      : say("Sammanlagt \(time)", "\(time) in all")
  }
  func waiting(_ time: String) -> String {
    say("varav väntan \(time)", "of which waiting \(time)")
  }
  func unknownWaits(_ count: Int) -> String {
    count == 1
      ? say("1 väntan av okänd längd", "1 wait of unknown length")
      : say("\(count) väntetider av okänd längd", "\(count) waits of unknown length")
  }
  func unownedWaits(_ count: Int, _ time: String?) -> String {
    let known = time.map { say(" (\($0) med känd längd)", " (\($0) of known length)") } ?? ""
    return count == 1
      ? say("1 väntan som ingen äger", "1 wait that nobody owns") + known
      : say("\(count) väntetider som ingen äger", "\(count) waits that nobody owns") + known
  }
  var nobodyOwns: String { say("ingen äger väntan", "nobody owns the wait") }
  func silent(since code: String, _ name: String) -> String {
    say("ingen kontakt sedan \(code) (\(name))", "no contact since \(code) (\(name))")
  }
  func begins(_ text: String) -> String { say("börjar efter \(text)", "begins after \(text)") }
  func moreWaits(_ count: Int) -> String {
    count == 1
      ? say("1 kortare väntan står bara i texten", "1 shorter wait is in the words only")
      : say(
        "\(count) kortare väntetider står bara i texten",
        "\(count) shorter waits are in the words only")
  }
  var legendWork: String {
    say("i skala: så lång tid steget tar", "to scale: the time a step takes")
  }
  var legendScaledWait: String {
    say("i skala: väntan som någon äger", "to scale: a wait that somebody owns")
  }
  var legendUnowned: String {
    say("i skala: väntan som ingen äger", "to scale: a wait that nobody owns")
  }
  var legendTorn: String {
    say("avriven: ingen vet hur länge", "torn off: nobody knows how long")
  }
  var legendTornUnowned: String {
    say("avriven med ram: okänd tid, ingen äger den", "torn off, framed: unknown, owned by nobody")
  }
}
