#!/usr/bin/env bash
# Times `review` as a whole process: one changed cell over all packs of content/, one over a corpus of 200 papers against one `check` of it,
# and every cell of that corpus.
# Needs git. Usage: bench/review.sh [WORK_FOLDER] [RUNS] [CORPUS_FOLDER]; without a corpus one is made.
set -euo pipefail
cd "$(dirname "$0")/.."
work=${1:-$(mktemp -d)}
runs=${2:-5}
corpus=${3:-$work/corpus-200}
mkdir -p "$work"
[ -f "$work/program/boarddocs.dll" ] ||
  dotnet publish src/BoardDocs.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/program" -v q --nologo
[ -d "$corpus" ] || dotnet run --project bench/BoardDocs.Benchmarks -c Release -- corpus "$corpus" 200

# Commits a copy of a content folder; the working tree then has another number in the last cell of one row.
repository() {
  rm -rf "$work/$1"
  mkdir -p "$work/$1"
  cp -r "$2" "$work/$1/content"
  git -C "$work/$1" init -q
  git -C "$work/$1" add -A
  git -C "$work/$1" -c user.name=bench -c user.email=bench@example.org commit -q -m content
  awk -F, -v OFS=, -v row="$4" 'index($0, row) == 1 { $NF = $NF + 3 } { print }' "$work/$1/content/$3" > "$work/cell"
  cmp -s "$work/cell" "$work/$1/content/$3" && { echo "no row of $3 begins with $4" >&2; exit 1; }
  mv "$work/cell" "$work/$1/content/$3"
}

# The seconds that a command took; what it writes is thrown away.
seconds() {
  local start
  start=$(date +%s.%N)
  dotnet "$work/program/boarddocs.dll" "$@" > /dev/null 2>&1 || [ $? -eq 1 ]
  echo "$(date +%s.%N) $start" | awk '{ print $1 - $2 }'
}

review() { seconds review "$work/$1/content" --base HEAD --format json; }

repository packs content data/recorded-offences.csv "Avon and Somerset,Homicide,2023-08,"
for _ in $(seq "$runs"); do review packs; done | sort -n |
  awk '{ wall[NR] = $1 } END { printf "one cell, all packs: median %.2f s, fastest %.2f s (%d runs)\n", wall[int((NR + 1) / 2)], wall[1], NR }'

file=$(find "$corpus/data" -name '*.csv' ! -name 'population*' -printf '%f\n' | sort | head -1)
repository papers "$corpus" "data/$file" "$(tail -1 "$corpus/data/$file" | sed 's/[^,]*$//')"
for _ in $(seq "$runs"); do echo "$(review papers) $(seconds check "$work/papers/content")"; done |
  awk '{ print $1, $2, $1 / $2 }' | sort -k3 -n | tee "$work/pairs" |
  awk '{ review[NR] = $1; check[NR] = $2; ratio[NR] = $3 } END { m = int((NR + 1) / 2); printf "200 papers: median ratio %.2f (review %.2f s, check %.2f s in that pair; %d pairs)\n", ratio[m], review[m], check[m], NR }'

# Every number of every data file another one: what a reissue of all data does to the reports.
for data in "$work"/papers/content/data/*.csv; do
  awk -F, -v OFS=, 'NR > 1 { $NF = $NF + 7 + NR % 13 } { print }' "$data" > "$work/cell"
  mv "$work/cell" "$data"
done
echo "200 papers, every cell: $(seconds review "$work/papers/content" --base HEAD -o "$work/every") s"
wc -c "$work"/every/review.*
