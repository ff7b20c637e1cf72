#!/usr/bin/env bash
# Times the PDF: the sample board pack against two bare prints of the same page, in turn, and a pack of 20 papers with 400 charts.
# Linux with an installed Chromium. Usage: bench/print.sh [WORK_FOLDER] [ROUNDS]; BOARDDOCS_BROWSER names another browser.
set -euo pipefail
cd "$(dirname "$0")/.."
work=${1:-$(mktemp -d)}
rounds=${2:-5}
browser=${BOARDDOCS_BROWSER:-$(command -v chromium || command -v google-chrome)}
mkdir -p "$work"
[ -f "$work/program/boarddocs.dll" ] || dotnet publish src/BoardDocs.Cli -c Release -o "$work/program" -v q --nologo
[ -d "$work/corpus" ] || dotnet run --project bench/BoardDocs.Benchmarks -c Release -- corpus "$work/corpus" 20
flags=(--headless --disable-dev-shm-usage --disable-gpu --no-first-run --disable-extensions --disable-background-networking
  --disable-component-update --disable-sync --no-pdf-header-footer --generate-pdf-document-outline)
[ "$(id -u)" = 0 ] && flags+=(--no-sandbox)

now() { date +%s.%N; }

# Prints a page twice with a new profile; the seconds it took.
bare() {
  local start profile
  profile=$(mktemp -d)
  start=$(now)
  for _ in 1 2; do
    "$browser" "${flags[@]}" --user-data-dir="$profile" --print-to-pdf="$work/bare.pdf" "file://$1" 2> /dev/null
  done
  echo "$(now) $start" | awk '{ print $1 - $2 }'
  rm -rf "$profile"
}

# Builds one pack with its PDF into a new folder; the seconds it took.
whole() {
  local start
  rm -rf "$work/out"
  start=$(now)
  dotnet "$work/program/boarddocs.dll" build "$1" --pack "$2" -o "$work/out" --pdf always 2> "$work/words"
  echo "$(now) $start" | awk '{ print $1 - $2 }'
}

# The most memory that a process and its children held at a time, each shared page counted once, in MiB.
peak() {
  local most=0 sum
  while kill -0 "$1" 2> /dev/null; do
    sum=$(for pid in $(pids_under "$1"); do awk '/^Pss:/ { print $2 }' "/proc/$pid/smaps_rollup" 2> /dev/null || true; done | awk '{ s += $1 } END { print int(s / 1024) }')
    [ "$sum" -gt "$most" ] && most=$sum
    sleep 0.3
  done
  echo "$most"
}

pids_under() {
  echo "$1"
  for child in $(cat "/proc/$1/task/"*/children 2> /dev/null || true); do pids_under "$child"; done
}

whole content 2023-11-board > /dev/null
cp -r "$work/out" "$work/site"
for _ in $(seq "$rounds"); do
  echo "$(whole content 2023-11-board) $(bare "$work/site/2023-11-board/print.html")"
done | awk '{ printf "whole %.2f s, two bare prints %.2f s, ratio %.2f\n", $1, $2, $1 / $2 }' | sort -t' ' -k10 -n | tee "$work/pairs"
awk '{ whole[NR] = $2; ratio[NR] = $NF } END { n = int((NR + 1) / 2); printf "median ratio %.2f of %d pairs\n", ratio[n], NR }' "$work/pairs"

pack=$(basename "$(find "$work/corpus/packs" -mindepth 1 -maxdepth 1 -type d | head -1)")
start=$(now)
dotnet "$work/program/boarddocs.dll" build "$work/corpus" --pack "$pack" -o "$work/large" --pdf always 2> "$work/words" &
most=$(peak $!)
echo "$(now) $start" | awk -v most="$most" '{ printf "400 charts: %.1f s, peak %d MiB in all processes\n", $1 - $2, most }'
pdfinfo "$work/large/$pack/pack.pdf" | grep Pages
