"""All of Streamlit that is not a page.

shell     the entry script: navigation, guards, one frame around every page
view      what a page needs: language, period, snapshot, catalog
choices   widgets whose value lives in the URL, as ids
cache     the only home of st.cache_*
phrases   figures, dates, reasons and regions as texts of the chosen language
tiles, tables, league_table, figures, where_from, downloads   pieces of pages
routes    /healthz and /api/observations
"""
