// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import GlappText
import GlappViews

/// Draws several pictures of one map: all are planned, one batch goes to the layout engine, all
/// are finished.
struct PictureRun: Sendable {
  let snapshot: MapDrawing
  let engine: any LayoutEngine

  /// What is drawn and how.
  struct MapDrawing: Sendable {
    let map: ServiceMap
    let language: Language
    let style: PictureStyle?
    let width: Double?
    /// The paper that pictures are laid out for; nil leaves it to each view.
    var page: PaperFormat?
    /// Whether pictures may be laid out for paper at all.
    var takesPages = true
    let isPublic: Bool

    /// How it is drawn, apart from what: the same map gives other bytes in another manner.
    var manner: Manner {
      Manner(
        language: language, style: style, width: width, page: page, takesPages: takesPages,
        isPublic: isPublic)
    }
  }

  /// How a map is drawn.
  struct Manner: Hashable {
    let language: Language
    let style: PictureStyle?
    let width: Double?
    let page: PaperFormat?
    let takesPages: Bool
    let isPublic: Bool
  }

  /// The scenes of `plans`, in the same order; of one that takes several pages the first.
  ///
  /// - Precondition: every plan is of a kind that is drawn.
  func scenes(_ plans: [PicturePlan]) -> [Scene] { drawn(plans) { $0[0] } }

  /// What `finish` makes of the scenes of each of `plans`, one a page, in the same order. Pictures are drawn on
  /// all processors at once; those that place everything themselves while the engine works.
  ///
  /// - Precondition: every plan is of a kind that is drawn.
  func drawn<Result: Sendable>(
    _ plans: [PicturePlan], finish: @Sendable ([Scene]) -> Result
  ) -> [Result] {
    let addresses = AddressBook(snapshot.map)
    let pictures = Parallel.map(plans) { plan in
      let settings = settings(plan, addresses)
      guard let picture = PictureCatalogue.picture(plan.kind, settings) else {
        preconditionFailure("\(plan.kind) is said to be drawn, but nothing draws it")
      }
      return Planned(picture: picture, requests: picture.requests, page: settings.page)
    }
    let waiting = pictures.filter { !$0.requests.isEmpty }
    var steps = pictures.indices.filter { pictures[$0].requests.isEmpty }.map(Step.finish)
    if !waiting.isEmpty { steps.insert(.place, at: 0) }
    let done = Parallel.map(steps) { step -> Done<Result> in
      switch step {
      case .place: .placed(engine.place(waiting.flatMap(\.requests)))
      case .finish(let number): .finished(finish(pictures[number].sheets([])))
      }
    }
    var finished: [Result] = []
    var placements: [LayoutPlacement] = []
    for one in done {
      switch one {
      case .placed(let all): placements = all
      case .finished(let result): finished.append(result)
      }
    }
    var rest = placements[...]
    let jobs = waiting.map { planned in
      let own = Array(rest.prefix(planned.requests.count))
      rest = rest.dropFirst(own.count)
      return (planned, own)
    }
    let placed = Parallel.map(jobs) { planned, own in finish(planned.sheets(own)) }
    var (alone, together) = (finished.makeIterator(), placed.makeIterator())
    return pictures.compactMap { $0.requests.isEmpty ? alone.next() : together.next() }
  }

  /// A picture that knows what it has to have placed.
  private struct Planned: Sendable {
    let picture: any Picture
    let requests: [LayoutGraph]
    let page: PaperFormat?

    /// One scene, or the pages of the paper that was asked for.
    func sheets(_ placements: [LayoutPlacement]) -> [Scene] {
      guard let page else { return [picture.finish(placements)] }
      return picture.pages(placements, on: page)
    }
  }

  private enum Step {
    case place
    case finish(Int)
  }

  private enum Done<Result: Sendable>: Sendable {
    case placed([LayoutPlacement])
    case finished(Result)
  }

  private func settings(_ plan: PicturePlan, _ addresses: AddressBook) -> PictureSettings {
    let map = snapshot.map
    let own = plan.view.flatMap { map.choice($0, .style)?.value }.flatMap(PictureStyle.init)
    let ownWidth = plan.view.flatMap { map.quantity($0, .width)?.value.middle }
    let ownPage = plan.view.flatMap { map.choice($0, .page)?.value }.flatMap(PaperFormat.init)
    // a width on the command line outweighs the paper of a view
    let page = snapshot.page ?? (snapshot.takesPages && snapshot.width == nil ? ownPage : nil)
    return PictureSettings(
      map: map, addresses: addresses, language: snapshot.language, view: plan.view,
      subject: plan.subject, style: snapshot.style ?? own ?? .paper,
      width: page == nil ? snapshot.width ?? ownWidth : nil, page: page, isPublic: snapshot.isPublic
    )
  }
}
