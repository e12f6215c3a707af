"""The pages of the product, from their folder: a new page is tested without a word here."""

from kpi.paths import PROJECT

PAGES = sorted(file.stem for file in (PROJECT / "pages").glob("*.py") if file.stem != "__init__")
