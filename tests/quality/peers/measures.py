"""nDCG@10 (linear gain), MRR@10 and Recall@100 of a run, and a paired randomisation test of two runs."""
import math
import random
from dataclasses import dataclass

from sets import Judgments

CUTOFF = 10
RECALL_CUTOFF = 100
FLIPS = 10_000
SEED = 1


@dataclass(frozen=True)
class Scores:
    ndcg: float
    mrr: float
    recall: float


def score_queries(run: dict[str, list[str]], qrels: Judgments) -> dict[str, Scores]:
    """Scores of every judged query; one without results scores 0."""
    return {query: score_query(run.get(query, []), relevant) for query, relevant in qrels.items()}


def score_query(found: list[str], relevant: dict[str, int]) -> Scores:
    ideal = _discounted(sorted(relevant.values(), reverse=True))
    first = next((rank for rank, document in enumerate(found[:CUTOFF], start=1) if document in relevant), None)
    return Scores(
        ndcg=_discounted([relevant.get(document, 0) for document in found]) / ideal,
        mrr=1 / first if first else 0.0,
        recall=len(relevant.keys() & set(found[:RECALL_CUTOFF])) / len(relevant),
    )


def mean(scores: list[Scores]) -> Scores:
    count = len(scores)
    return Scores(
        ndcg=sum(score.ndcg for score in scores) / count,
        mrr=sum(score.mrr for score in scores) / count,
        recall=sum(score.recall for score in scores) / count,
    )


def randomisation_test(differences: list[float]) -> float:
    """Two-sided p value: how often do random signs make a sum at least as far from 0 as the one observed?"""
    observed = abs(sum(differences))
    changed = [difference for difference in differences if difference]  # a sign changes nothing in a 0
    generator = random.Random(SEED)
    extreme = sum(abs(_flip(changed, generator)) >= observed - 1e-9 for _ in range(FLIPS))
    return (extreme + 1) / (FLIPS + 1)


def _flip(differences: list[float], generator: random.Random) -> float:
    signs = generator.getrandbits(len(differences) + 1)
    total = 0.0
    for difference in differences:
        total += difference if signs & 1 else -difference
        signs >>= 1
    return total


def _discounted(gains: list[int]) -> float:
    return sum(gain / math.log2(position + 2) for position, gain in enumerate(gains[:CUTOFF]))
