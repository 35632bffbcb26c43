# SPDX-License-Identifier: EUPL-1.2
# What can be done here: `make help`.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
SHARE = $(DESTDIR)$(PREFIX)/share
FUZZ_ROUNDS ?= 20000
FUZZ_BYTES ?= 10000000
JOURNEYS ?= 500
SOAK_EDITS ?= 10000
SOAK_KILLS ?= 1000
SOAK_SESSIONS ?= 200
# Long runs of tests are optimised, in a folder of their own: eight times as many rounds in the time.
LONG = -c release -Xswiftc -enable-testing --scratch-path .build/long
# The Swift standard library goes into the program: it starts faster and can be copied alone.
RELEASE = -c release --static-swift-stdlib --product glapp

.DEFAULT_GOAL := help
.PHONY: help demo build test install uninstall bench fuzz soak journeys lint format docs record clean

help: ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## Build glapp and draw all maps and lessons to build/pictures
	@scripts/demo .build/release/glapp build/pictures

build: ## Build glapp to .build/release/glapp, with what it needs installed first
	@SWIFT="$(SWIFT)" scripts/need build
	$(SWIFT) build $(RELEASE)

test: ## Run every test, with what they need installed first
	@SWIFT="$(SWIFT)" scripts/need test
	$(SWIFT) test --parallel

install: ## Put glapp where the shell finds it (PREFIX=/usr/local, DESTDIR for packagers)
	@test -x .build/release/glapp || { echo 'Build it first: make build'; exit 1; }
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build/release/glapp "$(DESTDIR)$(PREFIX)/bin/glapp"
	-@strip "$(DESTDIR)$(PREFIX)/bin/glapp" 2>/dev/null  # half the size, where there is a strip
	install -d "$(SHARE)/man/man1" "$(SHARE)/man/sv/man1"
	.build/release/glapp manual --lang en > "$(SHARE)/man/man1/glapp.1"
	.build/release/glapp manual --lang sv > "$(SHARE)/man/sv/man1/glapp.1"
	install -d "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" \
	  "$(SHARE)/fish/vendor_completions.d"
	.build/release/glapp completion bash > "$(SHARE)/bash-completion/completions/glapp"
	.build/release/glapp completion zsh > "$(SHARE)/zsh/site-functions/_glapp"
	.build/release/glapp completion fish > "$(SHARE)/fish/vendor_completions.d/glapp.fish"

uninstall: ## Take it away again
	rm -f "$(DESTDIR)$(PREFIX)/bin/glapp" "$(SHARE)/man/man1/glapp.1" "$(SHARE)/man/sv/man1/glapp.1" \
	  "$(SHARE)/bash-completion/completions/glapp" "$(SHARE)/zsh/site-functions/_glapp" \
	  "$(SHARE)/fish/vendor_completions.d/glapp.fish"

bench: build ## Measure against dot and against the targets; writes Benchmarks/RESULTS.md
	@SWIFT="$(SWIFT)" scripts/need bench
	python3 Benchmarks/run.py .build/release/glapp

fuzz: build ## Run the tests that throw damaged and huge maps at glapp, many more rounds (FUZZ_ROUNDS=20000 FUZZ_BYTES=10000000)
	@SWIFT="$(SWIFT)" scripts/need test
	GLAPP_FUZZ_ROUNDS=$(FUZZ_ROUNDS) GLAPP_FUZZ_BYTES=$(FUZZ_BYTES) GLAPP_FUZZ_SEEDS=5 \
	  GLAPP_PROGRAM=.build/release/glapp $(SWIFT) test $(LONG) --filter 'Fuzz|Mutant|Hostile|RandomLine'

soak: build ## Change maps at random for a quarter of an hour: 10,000 edits in a row, 1,000 kills (SOAK_EDITS= SOAK_KILLS=)
	@SWIFT="$(SWIFT)" scripts/need test
	GLAPP_SESSION_ROUNDS=$(SOAK_SESSIONS) \
	  GLAPP_EDIT_ROUNDS=$(SOAK_EDITS) GLAPP_EDIT_KILLS=$(SOAK_KILLS) GLAPP_EDIT_STATEMENTS=100000 \
	  GLAPP_PROGRAM=.build/release/glapp $(SWIFT) test $(LONG) \
	  --filter 'RandomEdit|EditKill|EditSafety|PictureContent'

journeys: ## Draw random journeys of up to 200 steps with every kind of lane and look for flaws (JOURNEYS=500)
	@SWIFT="$(SWIFT)" scripts/need test
	GLAPP_JOURNEYS=$(JOURNEYS) $(SWIFT) test $(LONG) --filter randomJourneysAreLegible

lint: ## Hold the code against the style in .swift-format
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift

format: ## Put the code in that style
	$(SWIFT) format --in-place --parallel --recursive Sources Tests Package.swift

docs: ## Draw the pictures in README.md, LASMIG.md and the lessons again, and write docs/language
	$(SWIFT) build --product glapp
	.build/debug/glapp render docs/readme.glapp --view way -o - > docs/readme.svg
	.build/debug/glapp render docs/lasmig.glapp --view vagen -o - > docs/lasmig.svg
	for map in examples/*/*.glapp; do .build/debug/glapp render $$map -o $$(dirname $$map); done
	rm -f examples/*/*.txt
	rm -rf docs/language
	.build/debug/glapp schema --reference docs/language

record: docs ## Record the pictures that tests compare with again: look at the difference first
	GLAPP_RECORD=1 $(SWIFT) test --filter AsRecorded

clean: ## Remove everything that was built
	rm -rf .build build
