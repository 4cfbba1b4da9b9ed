# Loaded before every case.

NEWS=$CASES/news.jsonl  # six short articles

# Runs a command and prints its exit code behind its output.
code_of() {
  local code=0
  "$@" || code=$?
  echo "exit $code"
}

# stories FIRST LAST: JSON Lines, a passage each; every one holds the word "story".
stories() {
  seq "$1" "$2" | sed 's/.*/{"id":"story-&","title":"Number &","text":"This is story & of many, told in brief."}/'
}

# The ids of the articles found, best first.
ids() {
  fihrist-search --quiet --format trec "$@" | cut -d ' ' -f 3
}

# field NAME: its values, from JSON Lines.
field() {
  grep -oP "\"$1\":\K(\"[^\"]*\"|[^,}\]]*)"
}

articles_in() {
  fihrist-index --stats --json -d "$1" | field articles
}

# Whether something is committed to the index.
has_articles() {
  [[ $(articles_in "$1") -gt 0 ]]
}

wait_until() {
  local tries=0
  until "$@" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [[ $tries -lt 600 ]] || { echo "waited in vain for: $*" >&2; return 1; }
    sleep 0.05
  done
}

# Runs the command with the default reaction to Ctrl-C, which bash takes from what it runs behind an &.
interruptible() {
  exec env --default-signal=INT "$@"
}

# Prints the exit code of a process behind an &, which has five seconds to end.
code_soon_of() {
  local tries=0
  while kill -0 "$1" 2>/dev/null; do
    tries=$((tries + 1))
    [[ $tries -lt 100 ]] || { kill -KILL "$1"; break; }
    sleep 0.05
  done
  code_of wait "$1"
}

# on_terminal COLUMNS COMMAND...: what the command writes to a terminal of so many columns.
on_terminal() {
  local columns=$1
  shift
  SHELL=/bin/bash TERM=xterm script -qec "stty -opost cols $columns; ${*@Q}" /dev/null | with_names
}

# Names what does not show.
with_names() {
  sed $'s/\e/<ESC>/g; s/\u2068/<FSI>/g; s/\u2069/<PDI>/g; s/\u200e/<LRM>/g; s/\u200f/<RLM>/g'
}

# Skips the case where there can be none.
needs_terminals() {
  command -v script >/dev/null && [[ $(on_terminal 80 bash -c 'test -t 1 && echo yes') == yes ]] || exit 77
}
