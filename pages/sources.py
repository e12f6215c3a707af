"""All figures with filters and their places; contradictions; data quality; the reports they came from."""

from ui import attention, cache, choices, evidence
from ui.quality import show as quality
from ui.view import current

view = current()
say = view.say
shown = choices.segment(
    "show",
    ["figures", "contradictions", "quality", "reports"],
    lambda s: say(f"show-{s}"),
    say,
    True,
)
if shown == "figures":
    evidence.figures(view)
elif shown == "contradictions":
    cases = cache.cases(view.snapshot, view.known_at)
    evidence.contradictions_line(view, cases)
    attention.offer(view, cases)
    attention.cases(view, cases)
elif shown == "quality":
    quality.show(view)
else:
    evidence.reports(view)
