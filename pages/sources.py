"""All figures with their places; what changed since a day; contradictions; data quality; the reports."""

from ui import attention, cache, choices, evidence, since
from ui.quality import show as quality
from ui.view import current

view = current()
say = view.say
shown = choices.segment(
    "show",
    ["figures", "since", "contradictions", "quality", "reports"],
    lambda s: say(f"show-{s}"),
    say,
    True,
)
if shown == "figures":
    evidence.figures(view)
elif shown == "since":
    since.show(view)
elif shown == "contradictions":
    cases = cache.cases(view.snapshot, view.known_at)
    evidence.contradictions_line(view, cases)
    attention.offer(view, cases)
    attention.cases(view, cases)
elif shown == "quality":
    quality.show(view)
else:
    evidence.reports(view)
