# Everything a person needs: `make demo`, `make test`, `make run`. Each installs what it needs into .venv first.

PYTHON ?= python3
BIN := .venv/bin
INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check --no-build-isolation
CODE := bot storage summarizer tests
# Without compiled files, each process of the tests compiles our modules and theirs anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test test-bot test-others check lint run pictures floors quality bench fuzz
.PHONY: torture torture-several torture-briefings torture-sources capacity strangers lock upgrade gazetteer catalogue-check image-check audit clean

demo: .venv/installed
	@$(BIN)/precis demo

run: .venv/installed
	@$(BIN)/precis run

# In two processes, each with about half of the work; pytest-xdist would take a tenth more CPU time in all.
# What bounds CPU time runs afterwards, one at a time: beside others the same work takes more of it.
APART := tests/bot/commands
test: .venv/installed-dev
	@$(MAKE) --no-print-directory --jobs 2 --keep-going test-bot test-others
	@$(BIN)/pytest -m cpu $$(grep -rl --include='test_*.py' 'pytest.mark.cpu' tests)

test-bot: .venv/installed-dev
	@$(BIN)/pytest -m "not cpu" tests/bot --ignore $(APART)

test-others: .venv/installed-dev
	@$(BIN)/pytest -m "not cpu" $(filter-out tests/bot/ tests/__pycache__/,$(wildcard tests/*/)) $(wildcard tests/test_*.py) $(APART)

check: lint test

lint: .venv/installed-dev
	@$(BIN)/ruff format --check $(CODE)
	@$(BIN)/ruff check $(CODE)
	@$(BIN)/mypy
	@$(BIN)/lint-imports

# Takes the README's pictures of the chat; needs Chromium.
pictures: .venv/installed-dev
	@$(BIN)/python -m tests.tools.pictures.take docs/pictures

# Scores the digests on the marked articles of tests/quality/corpus, beside the floors; RAISE=1 raises the floors to the
# scores, FAULTS=1 says what is wrong with each digest.
floors: .venv/installed-dev
	@$(BIN)/python -m tests.quality.floors $(if $(RAISE),--raise) $(if $(FAULTS),--faults)

# Measures the digests on annotated articles, which are not in this repository: SHARED says where they are.
SHARED ?= ../shared
quality: .venv/installed-dev
	@$(BIN)/python -m tests.tools.measure $(SHARED)

# Measures what a digest costs beside other tools, and draws how it grows.
bench: .venv/installed-bench
	@$(BIN)/python -W ignore -m tests.tools.bench docs/bench.svg

# Reads 200,000 generated inputs with every reader: none may raise anything or take over 50 ms of CPU per kB. RUNS= for
# fewer, SEED= for others.
fuzz: .venv/installed-dev
	@$(BIN)/python -m tests.tools.fuzz.fuzz --runs $(or $(RUNS),200000) --seed $(or $(SEED),1)

# Kills the real process again and again under load, and counts what was lost or sent twice.
torture: .venv/installed-dev
	@$(BIN)/python tests/tools/torture/torture.py

# Two bots and two workers on one PostgreSQL database: 1,000 articles, 2,000 briefings due in one minute, 40 kills.
torture-several: .venv/installed-dev
	@$(BIN)/python tests/tools/torture/several.py

# Several processes on one PostgreSQL database, and 2,000 briefings due at one time: counts messages a second.
torture-briefings: .venv/installed-dev
	@$(BIN)/python tests/tools/torture/briefings.py

# Measures one, two and four processes on one PostgreSQL database: articles a second, messages a second, memory.
capacity: .venv/installed-dev
	@$(BIN)/python tests/tools/torture/capacity.py $(ARGS)

# Follows 200 sources for 50 chats through 48 simulated hours, for half an hour at most, and kills the process 20 times.
# ARGS= for other numbers; ARGS="--postgres --processes 2" for two processes on one PostgreSQL database.
torture-sources: .venv/installed-dev
	@$(BIN)/python -m tests.tools.torture.sources $(ARGS)

# One person sends everything at once that costs much; times what the other readers wait.
strangers: .venv/installed-dev
	@$(BIN)/python tests/tools/torture/strangers.py

# Builds the image's stages as Debian roots and runs the bot there. Needs root, mmdebstrap and Python 3.11.
image-check: .venv/installed-dev
	@$(BIN)/python -m tests.tools.image.check

# Fetches each feed of the catalogue of newspapers once, over the internet, and names those that cannot be followed.
catalogue-check: .venv/installed-dev
	@$(BIN)/python -m tests.tools.catalogue

# Writes the requirements files anew for what pyproject.toml names; versions stay as they are.
lock: .venv/installed-lock
	@$(BIN)/python -m tests.tools.lock

# The same with the newest versions.
upgrade: .venv/installed-lock
	@$(BIN)/python -m tests.tools.lock --upgrade

# Looks for known vulnerabilities in what the bot needs; asks a public database.
audit: .venv/installed-audit
	@$(BIN)/pip-audit --disable-pip --require-hashes --requirement requirements.txt

# Builds the table of places' names from the newest packages' data; commit what changes.
gazetteer: .venv/installed-dev .venv/installed-data
	@$(BIN)/python -m tests.tools.gazetteer.build

.venv/installed-audit: .venv/installed requirements-audit.txt
	@$(INSTALL) --only-binary :all: --no-deps --require-hashes -r requirements-audit.txt
	@touch $@

clean:
	rm -rf .venv build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/bin/pip:
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Precis needs Python 3.11 or newer")'
	@$(PYTHON) -m venv .venv

# The build tools come first, pinned: without build isolation pip uses them and fetches no others.
.venv/installed: requirements-build.txt requirements.txt pyproject.toml | .venv/bin/pip
	@echo "Installing into .venv (once, about a minute) …"
	@$(INSTALL) --only-binary :all: --require-hashes -r requirements-build.txt
	@$(INSTALL) --require-hashes -r requirements.txt
	@$(INSTALL) --no-deps -e .
	@touch $@

.venv/installed-dev: .venv/installed requirements-dev.txt
	@$(INSTALL) --require-hashes -r requirements.txt -r requirements-dev.txt
	@touch $@

.venv/installed-bench: .venv/installed requirements-bench.txt
	@# The files name every dependency; pip 23 stumbles over lxml[html-clean] and lxml[html_clean] if it looks for more.
	@$(INSTALL) --no-deps --require-hashes -r requirements.txt -r requirements-bench.txt
	@touch $@

.venv/installed-lock: requirements-lock.txt | .venv/bin/pip
	@$(INSTALL) --only-binary :all: --require-hashes -r requirements-lock.txt
	@touch $@
