"""Executions go through a server that is killed again and again as if nothing had happened.

`CHECKOUT_CRASHES` is the number of kills, `CHECKOUT_CRASH_SEED` draws their moments: after a failure with
"seed 7", `CHECKOUT_CRASH_SEED=7` draws the same ones.
"""

import os

import pytest
from crashes import WORKLOADS, CrashSite

KILLS = int(os.environ.get("CHECKOUT_CRASHES", "40"))
SEED = int(os.environ.get("CHECKOUT_CRASH_SEED", "1"))


@pytest.fixture
def site(new_state):
    sites = []

    def make(name):
        sites.append(CrashSite(new_state(name)))
        return sites[-1]

    yield make
    for made in sites:
        made.kill()


def test_executions_survive_crashes(site):
    calm = site("calm")
    for workload in WORKLOADS:
        calm.start(workload.name, f"{workload.name}-calm")
    calm.finish()
    reference = {workload.name: calm.history(f"{workload.name}-calm") for workload in WORKLOADS}
    calm.kill()

    stormy = site(f"stormy-seed-{SEED}")
    stormy.crash(KILLS, SEED)
    stormy.finish()
    stormy.check(reference)
    assert len(stormy.executions) >= KILLS
