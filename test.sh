#!/usr/bin/env bash
# Restores, builds and runs every test. Needs nothing but the .NET SDK.
set -uo pipefail
cd "$(dirname "$0")" || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test BoardDocs.sln -c Release --nologo "$@" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

# One line for the whole run: dotnet test prints one for each project.
awk -F'[:,]' '/Failed: *[0-9]+, Passed: *[0-9]+, Skipped: *[0-9]+/ {
    for (i = 1; i < NF; i++) {
      if ($i ~ /Failed *$/) failed += $(i + 1)
      if ($i ~ /Passed *$/) passed += $(i + 1)
      if ($i ~ /Skipped *$/) skipped += $(i + 1)
    }
  }
  END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }' "$log"
exit "$status"
