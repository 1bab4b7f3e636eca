# Two commands do everything on a fresh Debian 12 machine with Swift, git and make: `make run` and `make test`.
#
#   PYTHON=/path/to/python3   the Python to use, for machines where PyPI is out of reach (see Scripts/setup-venv)
#   EVENT=events/X.json       what `make run` starts the workflow with
#   ARGS="..."                more arguments for `make run`, e.g. ARGS="--parameter-overrides PaymentOutcome=Failed"

SHELL := /bin/sh
.DELETE_ON_ERROR:
# One build at a time: SwiftPM locks .build, and uses all cores by itself.
.NOTPARALLEL:

EVENT ?= events/ExecuteWorkflowEvent.json
ARGS ?=

TOOLS := .tools
VENV := $(TOOLS)/venv
LINT := $(TOOLS)/lint
# Tools are run through the interpreter: an environment that borrows its packages has no scripts of them.
CFN_LINT := $(VENV)/bin/python -c 'import sys, cfnlint.runner; sys.exit(cfnlint.runner.main())'
RELEASE := .build/release/checkout
SOURCES := Package.swift $(shell find Sources -type f)
TEMPLATES := template.yaml $(wildcard Tests/apps/*/template.yaml)

# The exported value reaches Scripts/find-python; unset when empty, because an empty one is no choice.
ifneq ($(PYTHON),)
export PYTHON
endif
export MAKECMDGOALS

.PHONY: help
help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: fuzz
fuzz: ## Feed random expressions to the JSONata engine with libFuzzer; FUZZ="-max_total_time=60" are its options
	CHECKOUT_FUZZ=1 swift build --product jsonata-fuzz --scratch-path .build/fuzz -Xswiftc -sanitize=fuzzer
	mkdir -p .build/fuzz/corpus
	.build/fuzz/debug/jsonata-fuzz -max_len=512 $(FUZZ) .build/fuzz/corpus

.PHONY: run
run: build ## Build, then take one order through the whole workflow
	@$(RELEASE) run $(EVENT) $(ARGS)

.PHONY: build
build: packages $(RELEASE) ## Build the release binary, .build/release/checkout

$(RELEASE): $(SOURCES) | packages
	swift build -c release --product checkout --static-swift-stdlib
	@touch $@

.PHONY: conformance
conformance: build ## Score the release binary against what AWS recorded (../shared); CONFORMANCE="--needs nolambda" are options
	@Scripts/conformance $(RELEASE) $(CONFORMANCE)

.PHONY: debug
debug: packages ## Build everything for debugging, tests included
	swift build --build-tests

.PHONY: test
test: test-unit test-replay test-handlers test-wire test-workflows lint-templates ## Run every test

.PHONY: test-unit
test-unit: packages-test debug
	swift test --skip-build

.PHONY: test-replay
test-replay: debug
	.build/debug/checkout replay recordings

.PHONY: test-handlers
test-handlers: $(VENV)/.stamp
	$(VENV)/bin/python -m pytest -q -p no:cacheprovider Tests/functions

# The suite starts .build/debug/checkout by itself; CHECKOUT_BIN chooses another.
.PHONY: test-wire
test-wire: packages-test $(VENV)/.stamp debug
	$(VENV)/bin/python -m pytest -q -p no:cacheprovider -n 4 --dist loadfile Tests/wire

# The test cases beside the state machines: statemachine/*.test.yaml.
.PHONY: test-workflows
test-workflows: debug
	$(if $(PYTHON),CHECKOUT_PYTHON=$(PYTHON)) .build/debug/checkout test

.PHONY: bench
bench: build ## Measure against the yardsticks of design and issue
	Benchmarks/run

.PHONY: lint
lint: lint-format lint-docs lint-templates lint-sam ## Check format, documentation, file sizes and templates

.PHONY: lint-format
lint-format:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks

.PHONY: lint-docs
lint-docs:
	Scripts/check-docs

.PHONY: lint-templates
lint-templates: $(VENV)/.stamp
	$(CFN_LINT) $(TEMPLATES)

.PHONY: lint-sam
lint-sam: $(LINT)/.stamp
	SAM_CLI_TELEMETRY=0 AWS_DEFAULT_REGION=us-east-1 $(LINT)/bin/python -m samcli validate --lint --template template.yaml

.PHONY: format
format: ## Rewrite the Swift sources in the house format
	swift format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks

.PHONY: packages
packages:
	@Scripts/setup-packages build

.PHONY: packages-test
packages-test:
	@Scripts/setup-packages test

$(VENV)/.stamp: Scripts/requirements-test.txt Scripts/setup-venv Scripts/find-python | packages
	@Scripts/setup-venv $(VENV) $< awscli boto3 cfnlint pytest xdist
	@touch $@

$(LINT)/.stamp: Scripts/requirements-lint.txt Scripts/setup-venv Scripts/find-python | packages
	@Scripts/setup-venv $(LINT) $< samcli
	@touch $@

.PHONY: clean
clean: ## Remove what was built and installed here; the state in .checkout stays (checkout reset clears it)
	rm -rf .build $(TOOLS)
