"""The curator's page: where the region stands, what it has reported, what contradicts, what is missing."""

import streamlit as st

from ui import choices, dossier, links, phrases, targets, trends
from ui.briefing import offer
from ui.monitoring import chain, totals
from ui.moves import section
from ui.reports import history
from ui.view import current

view = current()
say = view.say
with st.container(width=430):
    region = choices.select(
        "region",
        view.units,
        lambda r: phrases.region_name(view, r),
        say,
        absent=lambda r: phrases.absent_region(view, r),
    )
dossier.facts(view, region)
offer.quick(view, region)

st.header(say("region-scorecard"), anchor=False)
dossier.scorecard(view, region)

st.header(say("region-targets"), anchor=False)
targets.of_region(view, region)

dossier.strengths_and_gaps(view, region)

st.header(say("moves-title"), anchor=False)
section.draw(view, region)

st.header(say("region-figures"), anchor=False)
dossier.all_figures(view, region)

st.header(say("region-trends"), anchor=False)
with st.container(width=430):
    theme = trends.theme_choice(view, trends.fullest(view, [region]))
trends.draw(view, [region], theme, "trends", "trends-empty")

st.header(say("page-monitoring"), anchor=False)
chain.draw(view, region)
totals.draw(view, region)
st.markdown(links.markdown(say("region-monitoring"), "monitoring", from_region=region))

st.header(say("region-programmes"), anchor=False)
dossier.programmes(view, region)

st.header(say("region-contradictions"), anchor=False)
dossier.contradictions(view, region)

st.header(say("region-reports"), anchor=False)
history.of_region(view, region)
