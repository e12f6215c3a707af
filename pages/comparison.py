"""Two to six regions side by side, against the country, over time, and in two indicators at once."""

import streamlit as st

from ui import choices, phrases, side_by_side, trends
from ui.view import current

view = current()
say = view.say
regions = choices.several(
    "regions",
    view.units,
    lambda r: phrases.region_name(view, r),
    say,
    default=side_by_side.best_reported(view),
    most=6,
    absent=lambda r: phrases.absent_region(view, r),
)
theme = trends.theme_choice(view)
if len(regions) < 2:
    st.info(say("comparison-choose"), icon=":material/compare_arrows:")
else:
    rankings = side_by_side.rankings(view, theme)
    side_by_side.table(view, rankings, regions)

    st.header(say("comparison-one"), anchor=False)
    side_by_side.against_nation(view, rankings, regions)

    st.header(say("comparison-time"), anchor=False)
    trends.draw(view, regions, theme, "multiples", "comparison-no-time")

    st.header(say("comparison-two"), anchor=False)
    side_by_side.two_indicators(view, regions)
