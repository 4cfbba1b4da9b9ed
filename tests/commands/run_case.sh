#!/bin/bash
# run_case.sh CASE BIN CORPUS: runs the case in a fresh folder and compares what it said with what is expected.
set -u
export CASE=$1 PATH="$2:$PATH" CORPUS=$3 LC_ALL=C.UTF-8
CASES=$(cd "$(dirname "$0")" && pwd)
export CASES BASH_ENV="$CASES/functions.sh"
unset NO_COLOR FIHRIST_DB
readonly skipped=77

scratch=$(mktemp -d)
trap 'chmod -R u+rwX "$scratch"; rm -rf "$scratch"' EXIT
mkdir "$scratch/work"
cd "$scratch/work" || exit 2

# The expected lines, with the actual one in the place of every ~regex that it matches.
expected() {
  local name=$1 line regex at=0
  local -a said
  mapfile -t said <"$scratch/$name"
  [[ -e $CASE/$name ]] || return 0
  while IFS= read -r line || [[ -n $line ]]; do
    regex="^(${line#\~})\$"
    if [[ $line == \~* && $at -lt ${#said[@]} && ${said[at]} =~ $regex ]]; then line=${said[at]}; fi
    printf '%s\n' "$line"
    at=$((at + 1))
  done <"$CASE/$name"
}

bash -eu "$CASE/cmd" </dev/null >"$scratch/out" 2>"$scratch/err"
code=$?
[[ $code -ne $skipped ]] || exit $skipped
echo "$code" >"$scratch/code"

failed=0
for name in out err; do
  expected "$name" >"$scratch/expected"
  diff -u --label "expected $name" --label "actual $name" "$scratch/expected" "$scratch/$name" || failed=1
done
diff -u --label "expected code" --label "actual code" <(cat "$CASE/code" 2>/dev/null || echo 0) "$scratch/code" || failed=1
exit $failed
