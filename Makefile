# Each target prepares what it needs by itself; the second time, that takes a moment.
.DEFAULT_GOAL := help
.PHONY: help setup run menu-entry test check lint types layers bench pictures pictures-method pictures-approve bench-align bench-types fuzz-window fuzz-engine translations lock clean

IN_VENV := .venv/bin/python -m
ARGS :=

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' Makefile | expand -t 20

setup: ## prepare .venv and the system packages for all that follows
	@.ci/setup

run: ## open the window on the sample articles, or on others: make run ARGS="my-folder"
	@.ci/setup run
	@$(IN_VENV) viewer $(or $(ARGS),seeds)

SHARE = $(or $(XDG_DATA_HOME),$(HOME)/.local/share)
menu-entry: ## put the program, as it stands here, into the desktop's menu and beside "Open with"
	@.ci/setup run
	@install -Dm644 resources/icons/source-viewer.svg "$(SHARE)/icons/hicolor/scalable/apps/source-viewer.svg"
	@mkdir -p "$(SHARE)/applications"
	@sed 's|^Exec=source-viewer|Exec="$(CURDIR)/.venv/bin/source-viewer"|' resources/desktop/source-viewer.desktop > "$(SHARE)/applications/source-viewer.desktop"
	@update-desktop-database -q "$(SHARE)/applications" 2>/dev/null || true
	@echo "in the menu now: $(SHARE)/applications/source-viewer.desktop"

test: ## run the tests, or some of them: make test ARGS="tests/engine -k order"
	@.ci/setup test
	@$(IN_VENV) pytest -n auto --maxprocesses 4 $(ARGS)

check: lint types layers ## style, types and layers

lint: ## style
	@.ci/setup test
	@$(IN_VENV) ruff check .
	@$(IN_VENV) ruff format --check .

types: ## types, strictly
	@.ci/setup test
	@$(IN_VENV) mypy

layers: ## which layer may import which
	@.ci/setup test
	@.venv/bin/lint-imports

bench: ## how long the window takes to come, against an empty one: make bench ARGS="--cold"
	@.ci/setup run
	@.venv/bin/python tests/benchmarks/startup.py $(ARGS)

bench-align: ## the aligner against its peers, by length, on hostile texts: make bench-align ARGS="--short"
	@.ci/setup test
	@$(IN_VENV) tests.benchmarks.aligning $(ARGS)

bench-types: ## precision and recall of the types of changes, on changes labelled by hand: make bench-types ARGS="--errors"
	@.ci/setup test
	@$(IN_VENV) tests.benchmarks.change_types $(ARGS)

pictures: ## pictures of every view, to be looked at, in output/pictures
	@.ci/setup run
	@.venv/bin/python tests/pictures/make.py $(ARGS)

pictures-method: ## the pictures of the method page, in viewer/engine/pictures
	@.ci/setup run
	@.venv/bin/python tests/pictures/method.py $(ARGS)

pictures-approve: ## approve what is painted without letters as it is now: make pictures-approve ARGS="strips"
	@.ci/setup test
	@.venv/bin/python tests/pictures/approve.py $(ARGS)

fuzz-window: ## random input to a real window: make fuzz-window ARGS="--events 20000 --seed 7"
	@.ci/setup test
	@.venv/bin/python tests/fuzz/window.py $(ARGS)

fuzz-engine: ## random texts for the engine: make fuzz-engine ARGS="--seconds 600 --seed 7"
	@.ci/setup test
	@.venv/bin/python tests/fuzz/engine.py $(ARGS)

translations: ## bring the translations of the window up to date, and make what it reads
	@.ci/setup test
	@.venv/bin/python tests/translations/update.py $(ARGS)

lock: ## make requirements.lock again, from pyproject.toml
	@.ci/setup test
	@.ci/lock

clean: ## remove the environment and what tools have left; sources and articles stay
	rm -rf .venv .venv.lock .hypothesis .mypy_cache .ruff_cache .import_linter_cache build dist output
	find viewer tests -name __pycache__ -type d -prune -exec rm -rf {} +
