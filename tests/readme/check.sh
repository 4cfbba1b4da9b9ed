#!/bin/bash
# Runs the sessions shown in README.md and compares what they print.
#
#   check.sh README BIN CORPUS            fails with a diff where a session prints something else
#   check.sh README BIN CORPUS --update   writes what the sessions print into the README
#
# A session is a block marked ```console. Its lines that begin with "$ " are run one after the other in one folder that
# holds corpus/, with the programs on the PATH. Times and sizes on disk may differ; the folder is shown as /home/you.
set -eu
export LC_ALL=C.UTF-8
readme=$(realpath "$1")
corpus=$(realpath "$3")
PATH=$(realpath "$2"):$PATH
unset NO_COLOR FIHRIST_DB

folder=$(realpath "$(mktemp -d)")
trap 'rm -rf "$folder"' EXIT
shown=$folder/shown
printed=$folder/printed
mkdir "$folder/session"
cd "$folder/session"
cp -r "$corpus" corpus

in_session=no
while IFS= read -r line; do
  case $in_session:$line in
    no:'```console') in_session=yes ;;
    yes:'```') in_session=no ;;
    yes:'$ '*)
      printf '%s\n' "$line"
      bash -c "${line#\$ }" 2>&1 </dev/null | sed "s|$folder/session|/home/you|g" || true
      continue
      ;;
    yes:*) continue ;;
  esac
  printf '%s\n' "$line"
done <"$readme" >"$printed"

if [ "${4:-}" = --update ]; then
  cp "$printed" "$readme"
  exit 0
fi
normalized() { sed -E 's/in [0-9.]+ s$/in N s/; s/[0-9]+ kB$/N kB/; s/"seconds":[0-9.e-]+/"seconds":N/; s/("score":[0-9]+[.][0-9]{2})[0-9]*/\1/' "$1"; }
normalized "$readme" >"$shown"
normalized "$printed" | diff -u --label README.md --label printed "$shown" -
