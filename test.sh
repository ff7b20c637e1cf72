#!/usr/bin/env bash
# Restores, builds and runs every test. Needs the .NET SDK; the tests in a browser need an installed Chromium, Chrome or Edge, those of
# printed files poppler-utils and qpdf, those of ci/ jq. This installs them where it can; tests whose programs are missing are skipped.
# BOARDDOCS_BROWSER names the browser's program or is "none".
set -uo pipefail
cd "$(dirname "$0")" || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

has_browser() {
  [ -n "${BOARDDOCS_BROWSER:-}" ] && return
  for name in chromium google-chrome google-chrome-stable microsoft-edge msedge chromium-browser; do
    command -v "$name" > /dev/null && timeout 20 "$name" --version > /dev/null 2>&1 && return
  done
  # macOS and Windows keep theirs where the tests look by themselves.
  case "$(uname -s)" in Linux) return 1 ;; esac
}

# The chromium package of Debian; Ubuntu has only a snap of it. Never asks, and gives up after some minutes.
install_missing() {
  missing=()
  has_browser || missing+=(chromium fonts-liberation)
  command -v pdftotext > /dev/null || missing+=(poppler-utils)
  command -v qpdf > /dev/null || missing+=(qpdf)
  command -v jq > /dev/null || missing+=(jq)
  [ "${#missing[@]}" -gt 0 ] && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null || return 0
  echo "Installing ${missing[*]} for the tests ..."
  quiet_apt install || { quiet_apt update && quiet_apt install; }
}

quiet_apt() {
  case $1 in
    update) DEBIAN_FRONTEND=noninteractive timeout 120 apt-get -qq update ;;
    install) DEBIAN_FRONTEND=noninteractive timeout 300 apt-get -qq -o DPkg::Lock::Timeout=60 install -y --no-install-recommends "${missing[@]}" ;;
  esac < /dev/null > /dev/null 2>&1
}

install_missing
has_browser || echo "No browser is installed: the tests in a browser are skipped."

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
