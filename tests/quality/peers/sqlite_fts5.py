#!/usr/bin/env python3
"""SQLite FTS5 as it comes: sqlite_fts5.py DOCS QUERIES LANG RUN"""
import re
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

from sets import DEPTH, read_documents, read_queries, write_run

TERM = re.compile(r"[^\W_]+")  # runs of letters and digits, as unicode61 cuts them


def index(documents: Path) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE docs USING fts5(id UNINDEXED, body, tokenize = 'unicode61')")
    database.executemany("INSERT INTO docs VALUES (?, ?)", read_documents(documents))
    return database


def search(database: sqlite3.Connection, text: str) -> list[tuple[str, float]]:
    terms = TERM.findall(text)
    if not terms:
        return []
    rows = database.execute(
        "SELECT id, -bm25(docs) FROM docs WHERE docs MATCH ? ORDER BY bm25(docs), rowid LIMIT ?",
        (" OR ".join(f'"{term}"' for term in terms), DEPTH),
    )
    return rows.fetchall()


def results(documents: Path, queries: Path) -> Iterator[tuple[str, list[tuple[str, float]]]]:
    database = index(documents)
    for query, text in read_queries(queries):
        yield query, search(database, text)


def main() -> None:
    documents, queries, _, run = sys.argv[1:]  # the tokenizer is the same in every language
    write_run(Path(run), "sqlite", results(Path(documents), Path(queries)))


if __name__ == "__main__":
    main()
