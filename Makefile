# What there is to do here. What each step installs is in tools/setup.sh.
# Where nothing may keep what Python compiles, each of the hundreds of processes that the tests start
# compiles all of the program again, which takes longer than what most are started for.
test test-all: export PYTHONDONTWRITEBYTECODE =

.PHONY: build test test-all standalone docs mutants bench bench-country bench-linear clean

build: # Build every council in content/ into build/, with what is for editors in review/.
	@tools/setup.sh build
	@.venv/bin/cpstrategy build

test: # Check everything that can be checked, as CI does.
	@tools/setup.sh test
	@.venv/bin/ruff check --quiet
	@.venv/bin/ruff format --check --quiet
	@.venv/bin/mypy --no-error-summary
	@.venv/bin/pytest -n auto --dist loadfile --no-loadscope-reorder

test-all: # Check what takes longer than anybody waits for; it takes minutes.
	@tools/setup.sh test
	@$(MAKE) --silent standalone || [ -z "$$CI" ] # Its tests say why they leave it out.
	@.venv/bin/pytest -n auto -m whole

standalone: # Make the program in one download, for computers without Python and Pango, in dist/.
	@tools/setup.sh standalone
	@.venv/bin/python packaging/standalone.py

docs: # Write the pages of docs/ that are made from the code.
	@tools/setup.sh test
	@.venv/bin/python docs/generate.py

mutants: # Break the program in 40 places, one by one, and see whether a test fails; it takes minutes.
	@tools/setup.sh test
	@.venv/bin/python tools/mutants.py

bench: # Say how long the program takes, beside others on the same text; it takes a quarter of an hour.
	@tools/setup.sh bench
	@.venv/bin/python benchmarks/validate.py
	@.venv/bin/python benchmarks/rules.py
	@.venv/bin/python benchmarks/run.py

bench-country: # Say what a council costs when there are 10, 40 and 153 of them; it takes minutes.
	@tools/setup.sh build
	@.venv/bin/python benchmarks/country.py

bench-linear: # Say whether ten times the text takes a rule ten times as long; it takes minutes.
	@tools/setup.sh test
	@.venv/bin/python benchmarks/linear.py

clean: # Remove what was built; to start afresh, remove .venv and node_modules as well.
	@rm -rf build review dist .setup .standalone .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
