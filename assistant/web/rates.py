"""How often one client may ask: a bucket of tokens for each address, refilled with time."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address
from time import monotonic

_MOST_CLIENTS = 10_000  # buckets kept; the one unused for longest goes first, so that memory stays bounded
_HOUSEHOLD = 64  # leading bits of an IPv6 address that belong to one connection


class RateLimit:
    """Counts requests of each client in memory; nothing of it is written anywhere."""

    def __init__(self, rate: float, burst: int, clock: Callable[[], float] = monotonic) -> None:
        """Allow `rate` requests a second in the long run, and `burst` at once; a rate of 0 allows all."""
        self._rate = rate
        self._burst = burst
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, client: str) -> int:
        """Take a token of the client's; return 0, or the seconds after which there is one again."""
        if not self._rate or is_this_machine(client):
            return 0
        key, now = client_key(client), self._clock()
        tokens, seen = self._buckets.pop(key, (float(self._burst), now))
        tokens = min(float(self._burst), tokens + (now - seen) * self._rate)
        allowed = tokens >= 1
        self._buckets[key] = (tokens - 1 if allowed else tokens, now)
        if len(self._buckets) > _MOST_CLIENTS:
            self._buckets.popitem(last=False)
        return 0 if allowed else math.ceil((1 - tokens) / self._rate)


def client_key(client: str) -> str:
    """Return what stands for a client: its address, of IPv6 the part that belongs to its connection."""
    try:
        address = ip_address(client)
    except ValueError:
        return client
    if not isinstance(address, IPv6Address):
        return client
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return f"{int(address) >> (128 - _HOUSEHOLD):x}/{_HOUSEHOLD}"


def is_this_machine(client: str) -> bool:
    """Tell whether a client is on this machine and came through no proxy that is trusted; nobody limits oneself."""
    try:
        return ip_address(client).is_loopback
    except ValueError:
        return False
