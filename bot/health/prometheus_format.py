"""The health figures in the format of Prometheus, written for each scrape from what process and database count."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeAlias

from prometheus_client import CollectorRegistry, Metric, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.registry import Collector

from bot.domain.unfinished import Unfinished
from bot.health.figures import HealthFigures, Stage
from bot.health.readiness import Part
from storage.health_counts import Counts
from storage.records import DeliveryState

_Metrics: TypeAlias = Iterable[Metric]

_SET_ASIDE: Final = (("it could not be parsed", "unparsable"), ("it crashed the process", "crashed"))
"""The kind of each reason for setting an update aside, by how the reason begins; any other reason is a bug of ours."""


@dataclass(frozen=True, slots=True)
class Scrape:
    """The data of the metrics at one moment. `counts` is `None` while the database does not respond."""

    now: datetime
    health: HealthFigures
    faults: Mapping[Part, str]
    worker_faults: Mapping[Unfinished, int]
    workers_memory_bytes: int | None
    loop_lag_ms: Mapping[str, float]
    counts: Counts | None


def exposition(scrape: Scrape) -> bytes:
    """Return all metrics as text, in a registry of their own."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Collected((*_of_process(scrape), *_of_database(scrape.now, scrape.counts))))
    return generate_latest(registry)


class _Collected(Collector):
    """Metrics that were created beforehand, because a collector cannot await the database."""

    def __init__(self, metrics: _Metrics) -> None:
        self._metrics = metrics

    def collect(self) -> _Metrics:
        return self._metrics


def _of_process(scrape: Scrape) -> _Metrics:
    health, reception = scrape.health, scrape.health.reception
    yield _gauges("precis_ready", "1 if the part responds as it should.", "part", _ready(scrape.faults))
    yield _counters("precis_updates_received", "Updates from Telegram by kind.", "kind", health.updates)
    if reception.answered_at:
        help_text = "When Telegram last answered a poll or a worker, or called the webhook as it should."
        yield _gauge("precis_telegram_answered_timestamp_seconds", help_text, reception.answered_at.timestamp())
    yield _counter("precis_flood_refusals", "Messages that Telegram refused for now.", health.flood_refusals)
    yield _counter("precis_briefings_sent", "Briefings that arrived.", health.briefings_sent)
    faults = {unfinished.name.lower(): scrape.worker_faults.get(unfinished, 0) for unfinished in Unfinished}
    help_text = "Workers that were replaced because they did not finish a job, by reason."
    yield _counters("precis_worker_restarts", help_text, "reason", faults)
    yield _counter("precis_worker_pool_restarts", "How often all workers were replaced.", health.pool_restarts)
    if scrape.workers_memory_bytes is not None:
        yield _gauge("precis_workers_memory_bytes", "Memory of the workers together.", scrape.workers_memory_bytes)
    lag = {name: ms / 1000 for name, ms in scrape.loop_lag_ms.items()}
    yield _gauges("precis_event_loop_lag_seconds", "How late the event loop was in the last minute.", "of", lag)
    delays = HistogramMetricFamily("precis_delivery_delay_seconds", "Seconds from a ready message to its arrival.")
    delays.add_metric([], list(health.delivery_delay.buckets()), health.delivery_delay.sum_seconds)
    yield delays
    stages = HistogramMetricFamily(
        "precis_digest_stage_seconds", "Seconds of the stages of a digest.", labels=["stage"]
    )
    for stage in Stage:
        durations = health.stages[stage]
        stages.add_metric([stage], list(durations.buckets()), durations.sum_seconds)
    yield stages


def _of_database(now: datetime, counts: Counts | None) -> _Metrics:
    if counts is None:
        return
    yield _gauge("precis_updates_waiting", "Updates that are waiting or in progress.", counts.waiting)
    set_aside: Counter[str] = Counter(dict.fromkeys(("unparsable", "crashed", "bug"), 0))
    for reason, number in counts.set_aside.items():
        set_aside[_kind(reason)] += number
    yield _gauges("precis_updates_set_aside", "Updates that were set aside, by kind of cause.", "kind", set_aside)
    parts = {str(state): counts.deliveries.get(state, 0) for state in DeliveryState}
    yield _gauges("precis_deliveries", "Message parts by state.", "state", parts)
    age = (now - counts.oldest_ready_at).total_seconds() if counts.oldest_ready_at else 0.0
    yield _gauge("precis_delivery_oldest_ready_seconds", "Age of the oldest message part not sent yet.", age)
    yield _gauge("precis_briefings_due", "Schedules whose time has come.", counts.briefings_due)
    yield _gauges("precis_sources", "Sources that chats follow, by state.", "state", counts.sources)
    yield _gauge("precis_chats", "Chats that are stored.", counts.chats)
    yield _gauge("precis_chats_active", "Chats that wrote in the last day.", counts.active_chats)
    yield _gauge("precis_database_size_bytes", "Size of the database.", counts.size_bytes)


def _ready(faults: Mapping[Part, str]) -> Mapping[str, int]:
    return {str(part): int(part not in faults) for part in Part}


def _kind(reason: str) -> str:
    return next((kind for beginning, kind in _SET_ASIDE if reason.startswith(beginning)), "bug")


def _gauge(name: str, help_text: str, value: float) -> Metric:
    return GaugeMetricFamily(name, help_text, value=value)


def _counter(name: str, help_text: str, value: float) -> Metric:
    return CounterMetricFamily(name, help_text, value=value)


def _gauges(name: str, help_text: str, label: str, values: Mapping[str, float]) -> Metric:
    family = GaugeMetricFamily(name, help_text, labels=[label])
    for key, value in values.items():
        family.add_metric([key], value)
    return family


def _counters(name: str, help_text: str, label: str, values: Mapping[str, float]) -> Metric:
    family = CounterMetricFamily(name, help_text, labels=[label])
    for key, value in values.items():
        family.add_metric([key], value)
    return family
