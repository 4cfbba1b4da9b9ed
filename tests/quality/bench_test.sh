#!/bin/sh
# The bench measures a small folder as it should: one right article first, one not found.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf '%s\n' '{"id":"a","text":"Wheat prices rose in Cairo"}' '{"id":"b","text":"Rain fell in Beirut"}' \
  '{"id":"c","text":"ارتفعت أسعار القمح في القاهرة"}' >"$folder/docs.jsonl"
printf 'q1\ten\twheat prices\nq2\ten\tsunshine\nq3\tar\tالقمح\n' >"$folder/queries.tsv"
printf 'q1 0 a 1\nq2 0 b 1\nq3 0 c 1\n' >"$folder/qrels.txt"
table=$("$1" --without letters "$folder" | tail -n +2 | tr -s ' ' | cut -d' ' -f2-)
expected="ar->ar 1 1.0000 1.0000 1.0000 1.0000 +0.0000 1.0000
en->en 2 0.5000 0.5000 0.5000 0.5000 +0.0000 1.0000"
[ "$table" = "$expected" ] || { printf 'printed\n%s\ninstead of\n%s\n' "$table" "$expected"; exit 1; }
