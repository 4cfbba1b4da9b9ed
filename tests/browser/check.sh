#!/bin/bash
# check.sh BIN: what a browser makes of the report; see README.md.
set -eu
export LC_ALL=C.UTF-8
bin=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
readonly skipped=77
command -v chromium >/dev/null || exit $skipped

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
unset FIHRIST_DB

cp "$here/probe.html" .
"$bin/fihrist-index" --quiet "$here/articles.jsonl"
"$bin/fihrist-search" --format html --explain --no-cross \
  'harbour OR المرفأ OR "<img src=x onerror=top.ran=1>"' >report.html

# A home and a profile of its own; the probe may look into the frame, although both are files.
HOME=$folder timeout 100 chromium --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage \
  --user-data-dir="$folder/profile" --no-first-run --disable-background-networking --allow-file-access-from-files \
  --virtual-time-budget=20000 --dump-dom "file://$folder/probe.html" >dom.html 2>browser.log ||
  { cat browser.log; exit 1; }

sed -n '/<pre id="seen">/,/<\/pre>/p' dom.html | sed 's/<[^>]*>//g; /^$/d' >seen
diff -u --label "expected" --label "seen in the browser" "$here/expected" seen
