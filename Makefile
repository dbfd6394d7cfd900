# Everything a person needs: `make demo`, `make test`, `make run`. Each installs what it needs into .venv first.

PYTHON ?= python3
BIN := .venv/bin
CODE := bot storage summarizer tests

.PHONY: demo test check lint run pictures quality bench torture torture-several lock clean

demo: .venv/installed
	@$(BIN)/precis demo

run: .venv/installed
	@$(BIN)/precis run

# Two at a time: a file's tests stay together, for what they share is made once a process.
test: .venv/installed-dev
	@$(BIN)/pytest --numprocesses 2 --dist loadfile

check: lint test

lint: .venv/installed-dev
	@$(BIN)/ruff format --check $(CODE)
	@$(BIN)/ruff check $(CODE)
	@$(BIN)/mypy
	@$(BIN)/lint-imports

# Takes the README's pictures of the chat; needs Chromium.
pictures: .venv/installed-dev
	@$(BIN)/python -m tests.pictures.take docs/pictures

# Measures the digests on annotated articles, which are not in this repository: SHARED says where they are.
SHARED ?= ../shared
quality: .venv/installed-dev
	@$(BIN)/python tests/quality/measure.py $(SHARED)

# Measures what a digest costs beside other tools, and draws how it grows.
bench: .venv/installed-bench
	@$(BIN)/python -W ignore tests/quality/bench.py docs/bench.svg

# Kills the real process again and again under load, and counts what was lost or sent twice.
torture: .venv/installed-dev
	@$(BIN)/python tests/torture/torture.py

# The same with several processes on one PostgreSQL database.
torture-several: .venv/installed-dev
	@$(BIN)/python tests/torture/several.py

# Writes down the newest versions with their hashes, and never the address they were found at.
lock:
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 \
		pyproject.toml -o requirements.txt --upgrade --quiet
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 \
		pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt --upgrade --quiet
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 \
		pyproject.toml --group bench -c requirements.txt -o requirements-bench.txt --upgrade --quiet

clean:
	rm -rf .venv build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/installed: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Precis needs Python 3.11 or newer")'
	@echo "Installing into .venv (once, about a minute) …"
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/installed-dev: .venv/installed requirements-dev.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

.venv/installed-bench: .venv/installed requirements-bench.txt
	@# Without dependencies, which the file has all of: pip 23 stumbles over lxml[html-clean] and lxml[html_clean] in one.
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-bench.txt
	@touch $@
