"""Reads sets of documents, queries and judgments; reads and writes TREC runs."""
import json
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

DEPTH = 100  # results per query in a run

Judgments = dict[str, dict[str, int]]  # query -> document -> relevance above 0


@dataclass(frozen=True)
class Task:
    """One language of a set, written out so that every peer reads the same files."""

    set_name: str
    lang: str
    folder: Path

    @property
    def name(self) -> str:
        return f"{self.set_name}.{self.lang}"

    @property
    def documents(self) -> Path:
        return self.folder / "docs.jsonl"

    @property
    def queries(self) -> Path:
        return self.folder / "queries.tsv"

    @property
    def qrels(self) -> Path:
        return self.folder / "qrels.txt"

    @property
    def whole_articles(self) -> bool:
        return self.set_name.startswith("known-")


def tasks_of(source: Path, inputs: Path) -> list[Task]:
    """Writes the files of every language that has judged queries; a query searches its own language only."""
    documents: dict[str, list[str]] = defaultdict(list)
    lang_of_document: dict[str, str] = {}
    for line in _document_lines(source):
        document = json.loads(line)
        documents[document["lang"]].append(line)
        lang_of_document[document["id"]] = document["lang"]
    queries: dict[str, dict[str, str]] = defaultdict(dict)
    for line in _lines(source / "queries.tsv"):
        query, lang, text = line.split("\t", 2)
        queries[lang][query] = text
    qrels = read_qrels(source / "qrels.txt")
    tasks = []
    for lang in sorted(queries):
        judged = [
            (query, document, relevance)
            for query in queries[lang]
            for document, relevance in qrels.get(query, {}).items()
            if lang_of_document.get(document) == lang
        ]
        if not judged:
            continue
        task = Task(source.resolve().name, lang, inputs / f"{source.resolve().name}.{lang}")
        task.folder.mkdir(parents=True, exist_ok=True)
        _write(task.documents, documents[lang])
        _write(task.queries, (f"{query}\t{text}" for query, text in queries[lang].items()))
        _write(task.qrels, (f"{query} 0 {document} {relevance}" for query, document, relevance in judged))
        tasks.append(task)
    return tasks


def read_documents(path: Path) -> Iterator[tuple[str, str]]:
    """Identifier and text, the title on a line of its own before it."""
    for line in _lines(path):
        document = json.loads(line)
        yield document["id"], document.get("title", "") + "\n" + document["text"]


def read_queries(path: Path) -> Iterator[tuple[str, str]]:
    for line in _lines(path):
        query, text = line.split("\t", 1)
        yield query, text


def read_qrels(path: Path) -> Judgments:
    qrels: Judgments = defaultdict(dict)
    for line in _lines(path):
        query, _, document, relevance = line.split()
        if int(relevance) > 0:
            qrels[query][document] = int(relevance)
    return dict(qrels)


def read_run(path: Path) -> dict[str, list[str]]:
    """The documents of every query, best first, each once: by score, equal scores by rank."""
    rows: dict[str, list[tuple[float, int, str]]] = defaultdict(list)
    for line in _lines(path):
        query, _, document, rank, score = line.split()[:5]
        rows[query].append((-float(score), int(rank), document))
    return {query: list(dict.fromkeys(row[2] for row in sorted(found))) for query, found in rows.items()}


def write_run(path: Path, tag: str, results: Iterable[tuple[str, list[tuple[str, float]]]]) -> None:
    """Results: a query and its documents with their scores, best first."""
    _write(
        path,
        (
            f"{query} Q0 {document} {rank} {score:.6f} {tag}"
            for query, found in results
            for rank, (document, score) in enumerate(found, start=1)
        ),
    )


def _document_lines(source: Path) -> list[str]:
    plain = source / "docs.jsonl"
    if plain.exists():
        return list(_lines(plain))
    packed = subprocess.run(["zstd", "-dcq", str(plain) + ".zst"], check=True, stdout=subprocess.PIPE)
    return [line for line in packed.stdout.decode("utf-8").split("\n") if line]


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            if stripped := line.rstrip("\r\n"):
                yield stripped


def _write(path: Path, lines: Iterable[str]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(line + "\n" for line in lines)
