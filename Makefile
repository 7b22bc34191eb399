# One command each; every command sets up what it needs and does no work twice.
.DEFAULT_GOAL := help
.PHONY: help start setup test test-milvus lint eval publish train bench bench-peers screenshots clean
SHELL := /bin/bash

PYTHON ?= python3
VENV := .venv
JOBS ?= 2
RUN := $(VENV)/bin/python
INSTALLED := $(VENV)/.installed
INSTALLED_DEV := $(VENV)/.installed-dev
VENV_PEERS := .venv-peers
INSTALLED_PEERS := $(VENV_PEERS)/.installed
PEERS := eval/peers/requirements-peers.txt
INSTALLED_MILVUS := $(VENV)/.installed-milvus
INDEX := index/built/manifest.json
INDEX_SOURCES := $(wildcard corpus/*.py corpus/data/* index/*.py index/model/* \
    index/training/*.jsonl index/training/*/*.jsonl)

help:  ## list the commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 13

start: setup  ## set up everything and open the assistant on http://127.0.0.1:7860
	@exec $(RUN) app.py $(ARGS)

setup: $(INSTALLED) $(INDEX)  ## only set up: the virtual environment and an index that is ready to ask
	@$(RUN) -m compileall -q app.py assistant corpus eval index  # where no process may write, none would start as fast

test: $(INSTALLED_DEV) $(INDEX)  ## set up everything and run all tests, in a real browser too; JOBS=2 files at once
	@$(SHELL) tests/ensure_browser.sh
	@$(RUN) -m pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder $(ARGS)

test-milvus: $(INSTALLED_DEV) $(INSTALLED_MILVUS) $(INDEX)  ## install Milvus Lite, and test that an index in Milvus answers as one in files
	@$(RUN) -m pytest tests/test_index_store.py tests/test_index_milvus.py $(ARGS)

lint: $(INSTALLED_DEV)  ## check style and types
	@$(RUN) -m ruff check . && $(RUN) -m ruff format --check . && $(RUN) -m mypy

eval: $(INSTALLED) $(INDEX)  ## score retrieval and answers on the development half of the gold questions
	@$(RUN) -m eval run $(ARGS)

publish: $(INSTALLED) $(INDEX)  ## run every system on all gold questions and write docs/evaluation.md and docs/wie-gut-ist-das.md
	@$(RUN) -m eval publish $(ARGS)

train: $(INSTALLED)  ## train the embedded model again and build the index with it
	@$(RUN) -m index train && $(RUN) -m index build

bench: $(INSTALLED_DEV) $(INDEX)  ## measure latency, cold start, memory, the server under load and the page in twenty browsers
	@$(SHELL) tests/ensure_browser.sh
	@$(RUN) -m eval bench $(ARGS)

bench-peers: $(INSTALLED) $(INDEX) $(INSTALLED_PEERS)  ## measure other programs on the same questions, and write docs/peers.md
	@$(RUN) -m eval peers --python $(VENV_PEERS)/bin/python $(ARGS)

screenshots: $(INSTALLED_DEV) $(INDEX)  ## take the pictures in docs/screenshots/ anew from the running page
	@$(SHELL) tests/ensure_browser.sh
	@PYTHONPATH=. $(RUN) tests/e2e/screenshots.py $(ARGS)

clean:  ## remove the virtual environment, the built index and caches
	rm -rf $(VENV) $(VENV_PEERS) index/built eval/runs .pytest_cache .mypy_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUN):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed, this is " + sys.version)'
	@$(PYTHON) -m venv $(VENV)

$(INSTALLED): requirements.txt | $(RUN)
	@echo "Installing what the assistant needs (some minutes the first time) ..."
	@$(RUN) -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(INSTALLED_DEV): requirements-dev.txt $(INSTALLED)
	@echo "Installing what the tests need ..."
	@$(RUN) -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

$(INSTALLED_MILVUS): requirements-milvus.txt $(INSTALLED)
	@echo "Installing Milvus Lite (225 MB) ..."
	@$(RUN) -m pip install --quiet --disable-pip-version-check -r requirements-milvus.txt
	@touch $@

$(INSTALLED_PEERS): $(PEERS) | $(RUN)
	@echo "Installing the peers into an environment of their own (1.6 GB, some minutes the first time) ..."
	@$(PYTHON) -m venv $(VENV_PEERS)
	@$(VENV_PEERS)/bin/python -m pip install --quiet --disable-pip-version-check -r $(PEERS)
	@touch $@

$(INDEX): $(INSTALLED) $(INDEX_SOURCES)
	@$(RUN) -m index build
