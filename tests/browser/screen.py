"""One page in the browser: opening it, waiting for it, acting on it, and what must hold on every page."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode, urlsplit

from playwright.sync_api import BrowserContext, Locator, Page, TimeoutError

from ui.frame import OWN_NAMES

WIDE, PHONE = 1280, 390
HEIGHTS = {WIDE: 900, PHONE: 844}
SNAPSHOT = re.compile(r"\d{8}T\d{6}-[0-9a-f]{8}")
WAIT = 20_000
SETTLED = 700
"""Milliseconds without a change after which a page counts as settled."""
PANEL = "[data-testid=stPopoverBody]:visible"
"""The open panel; Streamlit keeps closed ones in the page."""
PROBES = re.compile(r"/[a-z_]+/_stcore/(health|host-config)$")
"""Streamlit's client looks for its server below the address of the page first: a known 404."""

_READY = """wants => {
  const app = document.querySelector('[data-testid=stApp]');
  if (!app || app.dataset.testScriptState !== 'notRunning') return false;
  const busy = '[data-testid=stSkeleton],[data-testid=stStatusWidget],[data-stale=true]';
  if (document.querySelector(busy)) return false;
  const charts = [...document.querySelectorAll('[data-testid=stPlotlyChart]')];
  if (charts.some(chart => !chart.querySelector('.main-svg'))) return false;
  const main = document.querySelector('[data-testid=stMain]');
  if (!main) return false;
  if (wants === 'anything') return !!main.innerText.trim();
  if (wants === 'refusal') return !!main.querySelector('[data-testid=stAlert]');
  return /\\d{8}T\\d{6}-[0-9a-f]{8}/.test([...main.querySelectorAll('[data-testid=stCaptionContainer]')]
    .map(caption => caption.textContent).join(' '));
}"""

_OVERFLOW = """() => {
  const found = [];
  const view = document.documentElement.clientWidth;
  for (const name of ['stApp', 'stMain', 'stHeader', null]) {
    const box = name ? document.querySelector(`[data-testid=${name}]`) : document.body;
    if (box && box.scrollWidth > box.clientWidth + 1) found.push(`${name} is ${box.scrollWidth} wide`);
  }
  const clips = style => ['auto', 'scroll', 'hidden', 'clip'].includes(style.overflowX);
  for (const one of document.querySelectorAll('[data-testid=stMain] *')) {
    const box = one.getBoundingClientRect();
    if (!box.width || !box.height || box.right <= view + 1 || one.closest('svg svg *')) continue;
    let around = one.parentElement, inside = false;
    while (around && around.dataset.testid !== 'stMain' && !inside) {
      inside = clips(getComputedStyle(around)) && around.getBoundingClientRect().right <= view + 1;
      around = around.parentElement;
    }
    if (!inside) found.push(`${one.tagName} ${one.className} ends at ${Math.round(box.right)} of ${view}`);
  }
  return found.slice(0, 5);
}"""

_TEXT = """area => {
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  const skipped = ['stIconMaterial', 'stAlertDynamicIcon', 'stSkipToContent']
    .map(name => `[data-testid=${name}]`).join() + ',style,script,template';
  const heard = one => {  // only a screen reader gets it
    const style = getComputedStyle(one), box = one.getBoundingClientRect();
    return box.width <= 1 || box.height <= 1 || style.clip.startsWith('rect') || style.clipPath !== 'none';
  };
  const lines = [];
  let block = null, last = null;
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent;
    if (!text.trim() || parent.closest(skipped)) continue;
    if (!parent.checkVisibility({visibilityProperty: true, opacityProperty: true}) || heard(parent)) continue;
    const owner = parent.closest('p,li,td,th,h1,h2,h3,button,label,text,summary,pre,div');
    const before = walker.currentNode.previousSibling;
    const apart = (parent !== last && parent.tagName === 'tspan') || (before && before.nodeName === 'BR');
    const joint = apart ? ' ' : '';
    if (owner === block) lines[lines.length - 1] += joint + text; else lines.push(text);
    block = owner;
    last = parent;
  }
  for (const input of area.querySelectorAll('input,textarea')) {
    if (input.value || input.placeholder) lines.push(input.value || input.placeholder);
  }
  return lines.map(line => line.replace(/\\s+/g, ' ').trim()).filter(Boolean);
}"""

_CONTRAST = """() => {
  const parse = text => (text.match(/[\\d.]+/g) || []).map(Number);
  const over = (top, under) => {
    const alpha = top.length > 3 ? top[3] : 1;
    return [0, 1, 2].map(i => top[i] * alpha + under[i] * (1 - alpha));
  };
  const light = rgb => {
    const [r, g, b] = rgb.map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const under = one => {
    const own = parse(getComputedStyle(one).backgroundColor);
    if (own.length === 3) return own;
    const below = one.parentElement ? under(one.parentElement) : [255, 255, 255];
    return own.length === 4 && own[3] > 0 ? over(own, below) : below;
  };
  const found = [];
  const marks = 'p, li, td, th, h1, h2, h3, label, a, strong, small';
  for (const one of document.querySelectorAll(`[data-testid=stMain] :is(${marks})`)) {
    const own = [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
    if (!own || !one.checkVisibility() || !one.getBoundingClientRect().width) continue;
    const style = getComputedStyle(one), ground = under(one);
    let seen = over(parse(style.color), ground);
    for (let up = one; up; up = up.parentElement) {
      const opacity = Number(getComputedStyle(up).opacity);
      if (opacity < 1) seen = over([...seen, opacity], ground);
    }
    const [a, b] = [light(seen), light(ground)];
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < (large ? 3 : 4.5)) {
      const where = `${style.color} on ${ground.map(Math.round)}: ${one.textContent.slice(0, 40)}`;
      found.push(`${ratio.toFixed(2)} ${where}`);
    }
  }
  return found;
}"""

_INKS = """() => [...document.querySelectorAll('.js-plotly-plot svg text')]
  .filter(text => text.checkVisibility({opacityProperty: true}) && text.textContent.trim())
  .map(text => getComputedStyle(text).fill)"""

_OVERLAPS = """names => {
  const box = name => document.querySelector(name)?.getBoundingClientRect();
  const boxes = names.map(name => [name, box(name)]).filter(([, one]) => one && one.width);
  const found = [];
  boxes.forEach(([name, a], i) => boxes.slice(i + 1).forEach(([other, b]) => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (across > 1 && down > 1) found.push(`${name} and ${other}`);
  }));
  return found;
}"""

_STUCK = """() => [...document.querySelectorAll('[data-testid=stMain] table')].filter(table => {
  let around = table.parentElement;
  while (around && around.scrollWidth <= around.clientWidth + 1) around = around.parentElement;
  if (!around || around.closest('[data-testid=stMain]') === around || around.contains(
    document.querySelector('[data-testid=stMain]'))) return false;
  return !['auto', 'scroll'].includes(getComputedStyle(around).overflowX);
}).map(table => table.textContent.slice(0, 60))"""

_HOVERS = """() => [...document.querySelectorAll('.js-plotly-plot')].flatMap(plot =>
  plot.data.flatMap(trace => [trace.hovertext].flat(3).filter(text => typeof text === 'string')))"""


@dataclass
class Screen:
    """A page of the product. `faults` collects what the browser complained about since it was opened."""

    page: Page
    base: str
    faults: list[str] = field(default_factory=list)

    # --- opening and waiting -----------------------------------------------------------------------

    def go(self, path: str, wants: str = "page", **choices: str) -> "Screen":
        """Open an address of the product; `wants`: a `page` with its foot, a `refusal`, or `anything`."""
        query = f"?{urlencode(choices)}" if choices else ""
        self.page.goto(f"{self.base}/{path.lstrip('/')}{query}")
        return self.ready(wants)

    def ready(self, wants: str = "page") -> "Screen":
        """Wait until the script has run and all charts are drawn."""
        try:
            self.page.wait_for_function(_READY, arg=wants, timeout=WAIT)
        except TimeoutError as error:
            seen = self.page.locator("body").inner_text()[:2000]
            raise AssertionError(f"{self.page.url} did not become a {wants}; it shows:\n{seen}") from error
        return self

    def until(self, **choices: str) -> "Screen":
        """Wait until the address holds these choices and the run that put them there is over."""
        for name, value in choices.items():
            self.page.wait_for_url(lambda url, n=name, v=value: query_of(url).get(n) == v, timeout=WAIT)
        return self.settled()

    def settled(self) -> "Screen":
        """Back and forward change the address before the run begins: wait until nothing moves any more."""
        before: list[str] = []
        for _ in range(20):
            seen = self.ready().lines("[data-testid=stMain]")
            if seen == before:
                break
            before = seen
            self.page.wait_for_timeout(SETTLED)
        return self

    def shows(self, text: str) -> bool:
        """True as soon as the page says it; False when it still does not after the usual wait."""
        try:
            self.page.get_by_text(text).first.wait_for(timeout=WAIT)
        except TimeoutError:
            return False
        return True

    # --- what the reader sees ----------------------------------------------------------------------

    def lines(self, area: str = "[data-testid=stApp]") -> list[str]:
        """Visible texts of an area, without names of icons; placeholders and inputs at the end."""
        return [str(line) for line in self.page.locator(area).first.evaluate(_TEXT)]

    def text(self, area: str = "[data-testid=stMain]") -> str:
        return "\n".join(self.lines(area))

    def hovers(self) -> list[str]:
        """Texts of the boxes over the marks of all charts."""
        return [str(text) for text in self.page.evaluate(_HOVERS)]

    def pale(self) -> list[str]:
        """Texts whose contrast is below WCAG AA (4.5, large ones 3)."""
        return [str(line) for line in self.page.evaluate(_CONTRAST)]

    def inks(self) -> list[tuple[int, ...]]:
        """Colours of the texts of all charts."""
        return [tuple(map(int, re.findall(r"\d+", fill)[:3])) for fill in self.page.evaluate(_INKS)]

    def overlaps(self, *areas: str) -> list[str]:
        """Pairs of areas that cover each other."""
        return [str(pair) for pair in self.page.evaluate(_OVERLAPS, list(areas))]

    def stuck_tables(self) -> list[str]:
        """Tables wider than their box that cannot be scrolled in it."""
        return [str(table) for table in self.page.evaluate(_STUCK)]

    def title(self) -> str:
        return self.page.locator("[data-testid=stMain] h1").first.inner_text().strip()

    def snapshot(self) -> str:
        """Id of the snapshot at the foot of the page."""
        captions = self.page.locator("[data-testid=stMain] [data-testid=stCaptionContainer]")
        return SNAPSHOT.findall("\n".join(captions.all_inner_texts()))[-1]

    def choices(self) -> dict[str, str]:
        """What the address holds."""
        return query_of(self.page.url)

    def name(self) -> str:
        """Which page the address names."""
        return urlsplit(self.page.url).path.strip("/")

    def key(self, name: str) -> Locator:
        """A widget by its key."""
        return self.page.locator(f".st-key-{name}")

    # --- acting ------------------------------------------------------------------------------------

    def choose(self, name: str, value: str, shown: str) -> "Screen":
        """Take the option with the id `value`, which reads `shown`, from a drop-down list."""
        field = self.key(f"widget-{name}").locator("input[role=combobox]")
        field.click()
        field.fill(shown)
        self.page.get_by_role("option", name=shown, exact=True).click()
        return self.until(**{name: value})

    def press(self, name: str, value: str, shown: str) -> "Screen":
        """Press the button with the id `value`, which reads `shown`, in a row of buttons."""
        exactly = re.compile(f"^{re.escape(shown)}$")
        self.key(f"widget-{name}").locator("button").filter(has_text=exactly).click()
        return self.until(**{name: value})

    def speak(self, language: str) -> "Screen":
        """Use the language switch."""
        return self.press("lang", language, OWN_NAMES[language])

    def open_popover(self, name: str) -> Locator:
        """Open a panel by its key; returns the panel."""
        button = self.key(name).locator("button").first
        button.scroll_into_view_if_needed()
        button.click()
        panel = self.page.locator(PANEL)
        panel.locator("[data-testid=stMarkdown]", has_text=re.compile(r"\S")).first.wait_for()
        self.ready()
        return panel

    # --- what must hold on every page --------------------------------------------------------------

    def check(self) -> None:
        """No error box of Streamlit, nothing wider than the screen, no complaint of the browser."""
        assert self.page.locator("[data-testid=stException]").count() == 0, self.text()
        assert self.page.evaluate(_OVERFLOW) == [], self.page.url
        assert self.faults == [], self.page.url


def query_of(url: str) -> dict[str, str]:
    return {name: values[-1] for name, values in parse_qs(urlsplit(url).query).items()}


def watched(context: BrowserContext, base: str) -> Screen:
    """A new page whose complaints and foreign requests are written down."""
    screen = Screen(context.new_page(), base)
    note = screen.faults.append
    listeners: dict[str, Callable] = {
        "console": lambda message: _console(message, note),
        "pageerror": lambda error: note(f"script error: {error}"),
        "request": lambda request: _request(request.url, note),
    }
    for event, listener in listeners.items():
        screen.page.on(event, listener)
    return screen


def _console(message, note: Callable[[str], None]) -> None:
    if message.type == "error" and not PROBES.search(str(message.location.get("url", ""))):
        note(f"console: {message.text} {message.location}")


def _request(url: str, note: Callable[[str], None]) -> None:
    parts = urlsplit(url)
    if parts.scheme in ("http", "https", "ws", "wss") and parts.hostname != "127.0.0.1":
        note(f"a request to {url}")
