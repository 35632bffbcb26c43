// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Shows pictures in a real browser and measures what a reader would see there.
enum BrowserAudit {
  /// What the browser found about one picture.
  struct Result: Decodable {
    let name: String
    /// How many lines of text it shows.
    let texts: Int
    /// What is wrong, one sentence each.
    let faults: [String]
  }

  /// The browser, or nil where there is none.
  static let browser: URL? = {
    let names = ["chromium", "chromium-browser", "google-chrome"]
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    for name in names {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
      {
        return URL(fileURLWithPath: "\(folder)/\(name)")
      }
    }
    return nil
  }()

  /// Opens all pictures on one page, each in a tree of its own, and audits them there.
  ///
  /// - Parameters:
  ///   - pictures: SVG files by name.
  ///   - browser: Chromium.
  /// - Returns: what was found, sorted by name.
  /// - Throws: when the browser cannot be started or gives no answer.
  static func run(_ pictures: [String: Data], in browser: URL) throws -> [Result] {
    let folder = try TestFolder()
    var entries: [[String: String]] = []
    for (index, name) in pictures.keys.sorted().enumerated() {
      // Once as a file of its own, read as XML; once within the page, to be measured.
      let file = "picture\(index).svg"
      try pictures[name]?.write(to: folder.url(file))
      entries.append([
        "name": name, "file": file, "svg": (pictures[name] ?? Data()).base64EncodedString(),
      ])
    }
    let json = String(decoding: try JSONEncoder().encode(entries), as: UTF8.self)
    let page = try folder.write(
      "<!doctype html><meta charset=utf-8><body><script>const pictures=\(json);\n\(script)</script>",
      to: "page.html")
    let outcome = try GlappProgram.run(
      browser,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.url("profile").path)", "--virtual-time-budget=60000",
        "--window-size=4000,4000", "--dump-dom", "file://\(page)",
      ], in: folder.url)
    let answer = outcome.text.firstMatch(of: #/<pre id="answer">([^<]*)</#)
    guard let answer, let data = Data(base64Encoded: String(answer.output.1)) else {
      throw NoAnswer(errors: String(outcome.errors.suffix(2_000)))
    }
    return try JSONDecoder().decode([Result].self, from: data)
  }

  /// The browser ended without having measured anything.
  struct NoAnswer: Error {
    let errors: String
  }

  /// Runs in the page. What it holds to:
  /// the file opens as an image of the size it states; every text lies inside the picture; no two
  /// texts cover each other; text stays inside the smallest filled shape it is drawn on; nothing
  /// is smaller than 9 px.
  private static let script = #"""
    const slack = 1.5;

    // One box for each visible line of text, cut to where letters are, not the line's spacing.
    function linesOf(svg) {
      const lines = [];
      for (const text of svg.querySelectorAll("text")) {
        const matrix = text.getScreenCTM();
        const turned = Math.abs(matrix.b) > 0.01;
        const range = document.createRange();
        const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const words = walk.currentNode.textContent.trim();
          if (!words) continue;
          range.selectNodeContents(walk.currentNode);
          for (const box of range.getClientRects()) {
            if (box.width < 1) continue;
            const cut = turned ? 0 : box.height * 0.12;
            lines.push({
              words, turned, element: text, size: parseFloat(getComputedStyle(text).fontSize),
              left: box.left, right: box.right, top: box.top + cut, bottom: box.bottom - cut,
            });
          }
        }
      }
      return lines;
    }

    function shapesOf(svg) {
      const shapes = [];
      for (const shape of svg.querySelectorAll("rect, circle, path")) {
        const style = getComputedStyle(shape);
        if (shape.closest("defs") || style.fill === "none" || style.fillOpacity === "0") continue;
        const box = shape.getBoundingClientRect();
        if (box.width > 4 && box.height > 4) shapes.push({ shape, box });
      }
      return shapes;
    }

    function holds({ shape, box }, x, y) {
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
      const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
      return shape.isPointInFill(point);
    }

    function audit(svg) {
      const faults = [];
      const frame = svg.getBoundingClientRect();
      const lines = linesOf(svg);
      const shapes = shapesOf(svg);
      lines.forEach((line, index) => {
        const short = JSON.stringify(line.words.slice(0, 60));
        if (line.left < frame.left - 1 || line.right > frame.right + 1
            || line.top < frame.top - 1 || line.bottom > frame.bottom + 1) {
          faults.push("cut by the picture's edge: " + short);
        }
        if (line.size < 8.95) faults.push("too small, " + line.size + " px: " + short);
        if (line.turned) return;
        for (const other of lines.slice(index + 1)) {
          if (other.turned) continue;
          const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
          const down = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
          if (across > slack && down > slack) {
            faults.push("covers another text: " + short + " | " + other.words.slice(0, 60));
          }
        }
        const x = (line.left + line.right) / 2, y = (line.top + line.bottom) / 2;
        const under = shapes.filter((shape) => holds(shape, x, y)
          && shape.shape.compareDocumentPosition(line.element) & 4);
        under.sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
        const box = under.length ? under[0].box : frame;
        const out = Math.max(box.left - line.left, line.right - box.right,
          box.top - line.top, line.bottom - box.bottom);
        if (out > slack) faults.push("sticks out of its box by " + out.toFixed(1) + ": " + short);
      });
      return { texts: lines.length, faults };
    }

    function opened(file) {
      return new Promise((done) => {
        const image = new Image();
        image.onload = () => done(image);
        image.onerror = () => done(null);
        image.src = file;
      });
    }

    async function all() {
      const answer = [];
      for (const picture of pictures) {
        const bytes = Uint8Array.from(atob(picture.svg), (letter) => letter.charCodeAt(0));
        const host = document.body.appendChild(document.createElement("div"));
        const tree = host.attachShadow({ mode: "open" });
        tree.innerHTML = new TextDecoder().decode(bytes);
        const svg = tree.querySelector("svg");
        const result = { name: picture.name, ...audit(svg) };
        const image = await opened(picture.file);
        if (!image) result.faults.push("does not open as an image");
        else if (Math.abs(image.naturalWidth - svg.width.baseVal.value) > 1) {
          result.faults.push("opens " + image.naturalWidth + " px wide");
        }
        answer.push(result);
        host.remove();
      }
      const bytes = new TextEncoder().encode(JSON.stringify(answer));
      const place = document.body.appendChild(document.createElement("pre"));
      place.id = "answer";
      place.textContent = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    }
    window.addEventListener("load", all);
    """#
}
