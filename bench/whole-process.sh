#!/usr/bin/env bash
# Times the published program as a whole process: all packs of content/, then corpora of 50 and 200 papers.
# Needs GNU time (Debian package: time). Usage: bench/whole-process.sh [WORK_FOLDER] [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
work=${1:-$(mktemp -d)}
runs=${2:-5}
mkdir -p "$work"
dotnet publish src/BoardDocs.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/program" -v q --nologo
for papers in 50 200; do
  [ -d "$work/corpus-$papers" ] ||
    dotnet run --project bench/BoardDocs.Benchmarks -c Release -- corpus "$work/corpus-$papers" "$papers"
done

measure() {
  local name=$1 content=$2
  for _ in $(seq "$runs"); do
    rm -rf "$work/out"
    /usr/bin/time -f "%e %U %S %M" -o "$work/time" dotnet "$work/program/boarddocs.dll" build "$content" -o "$work/out" --pdf never 2> /dev/null
    cat "$work/time"
  done | sort -n | awk -v name="$name" '{ wall[NR] = $1; cpu[NR] = $2 + $3; if ($4 > peak) peak = $4 }
    END { m = int((NR + 1) / 2); printf "%-12s median %.2f s wall, %.2f s cpu in that run, peak %.0f MiB (%d runs)\n", name, wall[m], cpu[m], peak / 1024, NR }'
}

measure "all packs" content
measure "50 papers" "$work/corpus-50"
measure "200 papers" "$work/corpus-200"
