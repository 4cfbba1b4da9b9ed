#!/usr/bin/env python3
"""Measures Fihrist beside other full-text engines on the same documents and queries; see README.md."""
import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from measures import Scores, mean, randomisation_test, score_queries
from sets import DEPTH, Task, read_qrels, read_run, tasks_of

HERE = Path(__file__).resolve().parent
JARS = Path("/usr/share/java")  # where Debian puts them
LUCENE_JARS = ("lucene-core-*.jar", "lucene-analyzers-common-*.jar", "gson.jar")
LANGUAGES = {"ar": "Arabic", "en": "English"}
MEASURES: dict[str, Callable[[Scores], float]] = {
    "nDCG@10": lambda scores: scores.ndcg,
    "MRR@10": lambda scores: scores.mrr,
    "Recall@100": lambda scores: scores.recall,
}

Results = dict[str, dict[Task, dict[str, Scores]]]  # peer -> task -> query -> scores


def run_lucene(task: Task, run: Path, _: Path | None) -> None:
    jars = [str(jar) for pattern in LUCENE_JARS for jar in JARS.glob(pattern)]
    if len(jars) < len(LUCENE_JARS):
        sys.exit("compare.py: lucene needs the packages liblucene8-java and libgoogle-gson-java")
    command = ["java", "-cp", ":".join(jars), HERE / "Lucene.java"]
    subprocess.run([*command, task.documents, task.queries, task.lang, run], check=True)


def run_script(script: str) -> Callable[[Task, Path, Path | None], None]:
    def run_peer(task: Task, run: Path, _: Path | None) -> None:
        command = [sys.executable, HERE / script, task.documents, task.queries, task.lang, run]
        subprocess.run(command, check=True)

    return run_peer


def run_fihrist(task: Task, run: Path, programs: Path | None) -> None:
    assert programs is not None
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "fihrist.db"
        subprocess.run([programs / "fihrist-index", "-q", "-d", database, task.documents], check=True)
        command = [programs / "fihrist-search", "-q", "-d", database, "--lang", task.lang, "--format", "trec"]
        command += ["--limit", str(DEPTH), "--queries", task.queries]
        if task.whole_articles:
            command += ["--by", "article"]
        with run.open("wb") as out:
            subprocess.run(command, check=True, stdout=out)


PEERS = {
    "lucene": run_lucene,
    "sqlite": run_script("sqlite_fts5.py"),
    "xapian": run_script("stock_xapian.py"),
    "fihrist": run_fihrist,
}


def measure(peers: list[str], tasks: list[Task], out: Path, programs: Path | None) -> Results:
    results: Results = {}
    for peer in peers:
        (out / peer).mkdir(parents=True, exist_ok=True)
        results[peer] = {}
        for task in tasks:
            run = out / peer / f"{task.name}.run"
            print(f"{peer}: {task.name}", file=sys.stderr)
            PEERS[peer](task, run, programs)
            results[peer][task] = score_queries(read_run(run), read_qrels(task.qrels))
    return results


def print_row(head: str, cells: list[str], widths: list[int]) -> None:
    print(f"{head:<10}" + "".join(f"  {cell:>{width}}" for cell, width in zip(cells, widths)))


def print_table(results: Results, tasks: list[Task]) -> None:
    names = [f"{task.set_name} {task.lang}" for task in tasks]
    widths = [max(len(name), 6) for name in names]
    some_peer = next(iter(results.values()))
    print_row("", names, widths)
    print_row("queries", [str(len(some_peer[task])) for task in tasks], widths)
    for measure_name, value in MEASURES.items():
        print(f"\n{measure_name}")
        for peer, by_task in results.items():
            cells = [f"{value(mean(list(by_task[task].values()))):.4f}" for task in tasks]
            print_row(peer, cells, widths)


def print_tests(results: Results, tasks: list[Task]) -> None:
    """Fihrist against Lucene, the queries of all sets in a language together."""
    print("\nfihrist - lucene, nDCG@10, two-sided paired randomisation test")
    for lang, language in LANGUAGES.items():
        differences = [
            scores.ndcg - results["lucene"][task][query].ndcg
            for task in tasks
            if task.lang == lang
            for query, scores in results["fihrist"][task].items()
        ]
        if differences:
            average = sum(differences) / len(differences)
            p = randomisation_test(differences)
            print(f"{language:<10}  {average:+.4f}  p = {p:.4f}  ({len(differences)} queries)")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET", help="folder with documents, queries, judgments")
    parser.add_argument("--fihrist", type=Path, metavar="BINDIR", help="folder of fihrist-index and fihrist-search")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the runs")
    parser.add_argument("--peers", default=",".join(PEERS), help="which, by commas; default %(default)s")
    options = parser.parse_args()
    options.peers = options.peers.split(",")
    if unknown := [peer for peer in options.peers if peer not in PEERS]:
        parser.error(f"unknown peer {unknown[0]}; there are {', '.join(PEERS)}")
    if "fihrist" in options.peers and options.fihrist is None:
        parser.error("peer fihrist needs --fihrist BINDIR")
    return options


def main() -> None:
    options = arguments()
    tasks = [task for source in options.sets for task in tasks_of(source, options.out / "input")]
    results = measure(options.peers, tasks, options.out, options.fihrist)
    print_table(results, tasks)
    if {"lucene", "fihrist"} <= results.keys():
        print_tests(results, tasks)


if __name__ == "__main__":
    main()
