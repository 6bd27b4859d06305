# Five verbs: run, test, check, bench, build; and eval, which scores the seed documents. Needs Python 3.11+, git and make.
# Everything is installed inside the clone: .venv/ and .cache/.

.DEFAULT_GOAL := run
.DELETE_ON_ERROR:
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory
.PHONY: run test eval check bench bench-extraction train build lock clean environment explorer tools compiler

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1

BIN := .venv/bin
PYTHON := $(shell for p in $${PYTHON:-} python3 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$p && break; done)
# The system's Node.js where it is 18 or newer and has npm, else the one that requirements/node.txt brings.
NODE_OK := $(shell node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' >/dev/null 2>&1 \
	&& npm --version >/dev/null 2>&1 && echo yes)
NPM := $(if $(NODE_OK),,PATH="$(CURDIR)/$(BIN):$$PATH") npm --prefix viz/explorer
EXPLORER := $(shell find viz/explorer -type f -not -path '*/node_modules/*' -not -path '*/dist/*' 2>/dev/null)
DIST := viz/explorer/dist/index.html
NEO4J := .cache/neo4j/lib

## run: set everything up, load the sample documents, serve the explorer on http://127.0.0.1:8000
run: environment explorer
	$(BIN)/djeli load samples
	$(BIN)/djeli serve

## test: set everything up and run every test; pytest's closing line comes last
test: tools .venv/test.stamp $(NEO4J)/.complete explorer check
	$(NPM) test
	$(BIN)/pytest

## check: formatting, lint and types
check: .venv/test.stamp viz/explorer/node_modules/.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(NPM) run check

## eval: score the seed documents; the figures of bench/eval.py are the floor
eval: .venv/test.stamp $(NEO4J)/.complete
	$(BIN)/python -m bench.eval

## bench: documents a second beside spaCy's standard pipelines, questions about command, and who is who, in an environment of its own;
## 10,000 sequences of decisions and their undoing beside a model
bench: .cache/bench/bench.stamp .venv/test.stamp explorer
	.cache/bench/bin/python -m bench.run
	$(BIN)/pytest --quiet --hypothesis-profile=thorough tests/graph/test_undo.py
	.cache/bench/bin/python -m bench.resolution.operations.report
	if test -d ../shared/sfm; then .cache/bench/bin/python -m bench.chains; .cache/bench/bin/python -m bench.resolution.report; fi

## bench-extraction: what is found, missed and invented, by folds over documents with models learned anew; minutes
bench-extraction: .venv/test.stamp
	OMP_NUM_THREADS=1 $(BIN)/python -m bench.extraction

## train: learn the models of loaders/ anew from the marked-up corpus
train: .venv/test.stamp
	$(BIN)/python -m loaders.recognise.train corpus/fr corpus/en
	$(BIN)/python -m loaders.relate.train corpus/fr corpus/en
	if test -d ../shared/sfm; then $(BIN)/python -m loaders.policies.train ../shared/sfm; fi

## build: wheel and source distribution in dist/
build: .venv/run.stamp explorer
	$(BIN)/python -m build --no-isolation

## lock: write requirements/*.txt anew; `make lock UV=--upgrade` takes the newest versions
lock: .cache/lock/bin/uv
	PATH="$(CURDIR)/.cache/lock/bin:$$PATH" requirements/lock.sh $(UV)

clean:
	rm -rf .venv .cache dist viz/explorer/dist viz/explorer/node_modules

# --- environments ------------------------------------------------------------------------------------------------

environment: .venv/run.stamp

define new_environment
	@test -n "$(PYTHON)" || { echo "Djeli needs Python 3.11 or newer: install it, or say PYTHON=/path/to/python3." >&2; exit 1; }
	@test -x $(1)/bin/pip || $(PYTHON) -m venv $(1) \
		|| { rm -rf $(1); echo "This Python can make no environment: install its venv module (Debian: apt-get install python3-venv)." >&2; exit 1; }
endef

.venv/run.stamp: requirements/run.txt pyproject.toml
	$(call new_environment,.venv)
	$(BIN)/pip install --quiet --require-hashes --requirement requirements/run.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/test.stamp: requirements/test.txt .venv/run.stamp | compiler
	$(BIN)/pip install --quiet --require-hashes --requirement requirements/test.txt
	@touch $@

.venv/node.stamp: requirements/node.txt .venv/run.stamp
	$(BIN)/pip install --quiet --require-hashes --requirement requirements/node.txt
	@touch $@

.cache/bench/bench.stamp: requirements/bench.txt pyproject.toml | compiler
	$(call new_environment,.cache/bench)
	.cache/bench/bin/pip install --quiet --require-hashes --requirement requirements/bench.txt
	.cache/bench/bin/pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.cache/lock/bin/uv:
	$(call new_environment,.cache/lock)
	.cache/lock/bin/pip install --quiet uv

# --- the explorer ------------------------------------------------------------------------------------------------

explorer: $(DIST)

viz/explorer/node_modules/.stamp: viz/explorer/package.json viz/explorer/package-lock.json $(if $(NODE_OK),,.venv/node.stamp)
	$(NPM) ci --no-audit --no-fund --loglevel=error
	@touch $@

$(DIST): viz/explorer/node_modules/.stamp $(EXPLORER)
	$(NPM) run build
	@touch $@

# --- what only the tests need ------------------------------------------------------------------------------------

# What is $$missing, by Debian's packages.
define install
	test -n "$$missing" || exit 0; \
	command -v apt-get >/dev/null || { echo "The tests need these programs, install them:$$missing" >&2; exit 1; }; \
	root=""; test "$$(id -u)" = 0 || root=sudo; \
	echo "Installing what the tests need:$$missing"; \
	$$root apt-get update -qq </dev/null; \
	$$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing </dev/null >/dev/null
endef

# PyICU, which followthemoney needs, comes as source only.
compiler:
	@missing=""; \
	command -v g++ >/dev/null || missing="$$missing g++"; \
	pkg-config --exists icu-i18n 2>/dev/null || missing="$$missing libicu-dev pkg-config python3-dev"; \
	$(install)

# Chromium shows the explorer (libatomic: Playwright's driver), Java runs a real Neo4j, Maven fetches it: Debian's packages,
# only where missing.
tools:
	@missing=""; \
	command -v chromium >/dev/null || missing="$$missing chromium"; \
	javac -version >/dev/null 2>&1 || missing="$$missing default-jdk-headless"; \
	compgen -G '/usr/lib*/*/libatomic.so.1' >/dev/null || compgen -G '/usr/lib*/libatomic.so.1' >/dev/null \
		|| missing="$$missing libatomic1"; \
	command -v mvn >/dev/null || missing="$$missing maven"; \
	$(install)

$(NEO4J)/.complete: tests/graph/pom.xml | tools
	mvn -B -q -f tests/graph/pom.xml dependency:copy-dependencies -DoutputDirectory="$(CURDIR)/$(NEO4J)"
	@touch $@
