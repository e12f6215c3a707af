# Verbs of the project. `make` alone lists them.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8501
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help run publish demo test browse lint torture bench screenshots pages clean

help: ## list the verbs
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

.venv/product: requirements.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/dev: requirements-dev.txt requirements.txt .venv/product
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

run: .venv/product ## serve the dashboard on HOST:PORT (127.0.0.1:8501); the first start installs and publishes
	@$(BIN)/python -m warehouse publish --if-missing
	@$(BIN)/streamlit run dashboard.py --server.address $(HOST) --server.port $(PORT)

publish: .venv/product ## build a new snapshot of workspace main from data/ and its archive
	@$(BIN)/python -m warehouse publish

demo: .venv/product ## fill workspace demo with invented reports of all regions, replacing what it holds
	@$(BIN)/python -m demo

lint: .venv/dev ## ruff and mypy (strict outside tests)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

test: .venv/dev lint ## everything: lint, unit, property, page and browser tests
	@$(BIN)/python -m tests.browser.find_chromium
	@$(BIN)/python -m tests.briefings.find_office
	@$(BIN)/pytest -n 2 --dist loadgroup

browse: .venv/dev ## every browser test; `make test` runs a share of those that look at all pages
	@$(BIN)/python -m tests.browser.find_chromium
	@EVERY_BROWSER_TEST=1 $(BIN)/pytest -n 2 --dist loadgroup tests/browser

torture: .venv/dev ## thousands of spoilt files through the readers; takes many minutes
	@HYPOTHESIS_PROFILE=torture $(BIN)/pytest tests/fuzz

bench: .venv/product ## speed and memory as ratios, measured in one run (half an hour, 10 GB; ARGS=--small)
	@$(BIN)/python -m bench $(ARGS)

screenshots: .venv/dev ## the pictures of README and the guides, made from the real product
	@$(BIN)/python -m tests.browser.find_chromium
	@$(BIN)/pytest tests/browser/test_pictures.py --write-pictures

pages: .venv/dev ## briefings of every format and pictures of their pages, into rendered/, to be looked at
	@$(BIN)/python -m tests.briefings.find_office
	@RENDERED=rendered $(BIN)/pytest tests/briefings/test_rendered.py
	@for file in rendered/*.pdf; do pdftoppm -png -r 70 $$file $${file%.pdf}; done

clean: ## remove caches; never touches data/
	@rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
