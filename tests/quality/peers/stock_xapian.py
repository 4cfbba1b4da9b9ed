#!/usr/bin/env python3
"""Xapian with its own term generator and query parser: stock_xapian.py DOCS QUERIES LANG RUN"""
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import xapian

from sets import DEPTH, read_documents, read_queries, write_run


def index(folder: str, documents: Path, lang: str) -> xapian.WritableDatabase:
    database = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OVERWRITE)
    generator = xapian.TermGenerator()
    generator.set_stemmer(xapian.Stem(lang))
    generator.set_stemming_strategy(xapian.TermGenerator.STEM_SOME)
    for identifier, text in read_documents(documents):
        document = xapian.Document()
        document.set_data(identifier)
        generator.set_document(document)
        generator.index_text(text)
        database.add_document(document)
    database.commit()
    return database


def query_parser(database: xapian.Database, lang: str) -> xapian.QueryParser:
    parser = xapian.QueryParser()
    parser.set_database(database)
    parser.set_stemmer(xapian.Stem(lang))
    parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
    parser.set_default_op(xapian.Query.OP_OR)
    return parser


def results(
    database: xapian.Database, queries: Path, lang: str
) -> Iterator[tuple[str, list[tuple[str, float]]]]:
    parser = query_parser(database, lang)
    enquire = xapian.Enquire(database)
    for query, text in read_queries(queries):
        enquire.set_query(parser.parse_query(text, 0))  # no flags: every word is only a word
        found = enquire.get_mset(0, DEPTH)
        yield query, [(match.document.get_data().decode(), match.weight) for match in found]


def main() -> None:
    documents, queries, lang, run = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        database = index(folder, Path(documents), lang)
        write_run(Path(run), "xapian", results(database, Path(queries), lang))
        database.close()


if __name__ == "__main__":
    main()
