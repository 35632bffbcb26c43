// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Several pictures in one HTML page, each held against itself alone on a page.
enum SharedPage {
  /// What the browser saw.
  struct Answer: Decodable {
    /// How many elements of each picture were compared.
    let compared: [Int]
    /// What is wrong, one sentence each.
    let faults: [String]
  }

  /// Shows the pictures, as they are written, below each other on one page, and each in a frame of
  /// its own; compares the two.
  ///
  /// - Throws: when the browser cannot be started or gives no answer.
  static func run(_ pictures: [Data], in browser: URL) throws -> Answer {
    let folder = try TestFolder()
    let whole = pictures.map { "<div>" + String(decoding: $0, as: UTF8.self) + "</div>" }
    // The policy lets nothing be fetched and tells if anything tries.
    let policy =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      + "script-src 'nonce-own'; style-src 'unsafe-inline'; frame-src 'self'\">"
    let frames = whole.map { picture in
      let page = "<!doctype html><meta charset=utf-8>\(policy)<body style=margin:0>\(picture)"
      let escaped = page.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      return "<iframe width=4000 height=4000 srcdoc=\"\(escaped)\"></iframe>"
    }
    let page = try folder.write(
      """
      <!doctype html><meta charset=utf-8>\(policy)<body style=margin:0>
      \(whole.joined())
      \(frames.joined())
      <script nonce=own>\(script)</script>
      """, to: "page.html")
    let outcome = try GlappProgram.run(
      browser,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.url("profile").path)", "--virtual-time-budget=60000",
        "--window-size=4000,4000", "--dump-dom", "file://\(page)",
      ], in: folder.url)
    let answer = outcome.text.firstMatch(of: #/<pre id="answer">([^<]*)</#)
    guard let answer, let data = Data(base64Encoded: String(answer.output.1)) else {
      throw BrowserAudit.NoAnswer(errors: String(outcome.errors.suffix(2_000)))
    }
    return try JSONDecoder().decode(Answer.self, from: data)
  }

  private static let script = #"""
    const faults = [];
    document.addEventListener("securitypolicyviolation", (event) =>
      faults.push("tries to fetch " + event.blockedURI + " for " + event.violatedDirective));

    function same(one, other, what) {
      // What is not drawn has no place.
      if (!(one instanceof SVGGraphicsElement) || one.closest("defs")) return;
      const a = one.getBoundingClientRect(), b = other.getBoundingClientRect();
      const at = one.ownerSVGElement ?? one, bt = other.ownerSVGElement ?? other;
      const from = at.getBoundingClientRect(), to = bt.getBoundingClientRect();
      const off = Math.max(Math.abs(a.left - from.left - b.left + to.left),
        Math.abs(a.top - from.top - b.top + to.top),
        Math.abs(a.width - b.width), Math.abs(a.height - b.height));
      if (off > 0.5) faults.push(what + " is " + off.toFixed(1) + " px off: " + one.outerHTML.slice(0, 120));
      const own = getComputedStyle(one);
      const alone = other.ownerDocument.defaultView.getComputedStyle(other);
      for (const name of ["fill", "stroke", "strokeWidth", "strokeDasharray", "fontSize",
        "fontFamily", "fontWeight", "opacity", "visibility", "display", "markerEnd", "clipPath"]) {
        if (own[name] !== alone[name]) {
          faults.push(what + " has another " + name + ": " + own[name] + ", alone " + alone[name]);
        }
      }
    }

    window.addEventListener("load", () => {
      const pictures = [...document.querySelectorAll("body > div > svg")];
      const frames = [...document.querySelectorAll("iframe")];
      const compared = [];
      const ids = new Set();
      for (const element of document.querySelectorAll("[id]")) {
        if (ids.has(element.id)) faults.push("the id " + element.id + " stands twice");
        ids.add(element.id);
      }
      pictures.forEach((picture, number) => {
        const what = "picture " + number;
        const alone = frames[number].contentDocument.querySelector("svg");
        const own = [picture, ...picture.querySelectorAll("*")];
        const others = [alone, ...alone.querySelectorAll("*")];
        if (own.length !== others.length) faults.push(what + " has other elements than alone");
        own.forEach((element, index) => {
          if (others[index]) same(element, others[index], what);
          if (["script", "foreignObject", "image", "iframe"].includes(element.tagName)) {
            faults.push(what + " holds " + element.tagName);
          }
          for (const attribute of element.attributes) {
            if (attribute.name.startsWith("on")) faults.push(what + " handles " + attribute.name);
            const names = [...attribute.value.matchAll(/url\(#([^)]*)\)/g)].map((match) => match[1]);
            if (attribute.name.endsWith("href")) names.push(attribute.value.replace(/^#/, ""));
            if (/^aria-(labelledby|describedby)$/.test(attribute.name)) {
              names.push(...attribute.value.split(" "));
            }
            for (const name of names) {
              const target = document.getElementById(name);
              if (!target || !picture.contains(target)) faults.push(what + " leads out to " + name);
            }
          }
        });
        compared.push(own.length);
      });
      for (const entry of performance.getEntriesByType("resource")) {
        if (!entry.name.startsWith("about:")) faults.push("fetches " + entry.name);
      }
      const bytes = new TextEncoder().encode(JSON.stringify({ compared, faults }));
      const place = document.body.appendChild(document.createElement("pre"));
      place.id = "answer";
      place.textContent = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    });
    """#
}
