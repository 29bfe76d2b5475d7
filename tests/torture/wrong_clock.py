#!/usr/bin/env python3
"""A workstation whose clock is three years off, or jumps while it works: nothing official changes.

    wrong_clock.py BIN_FOLDER
"""
import datetime
import glob
import time

from field import QUIET, Broken, Field, Truth, main

LIBRARY = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")
DAY = 86400
OFFICIAL = {"Operation": ("appliedAt",), "Message": ("at",), "Draft": ("updatedAt",),
            "Reply": ("submittedAt", "decidedAt", "publishedAt")}


def shim(field, offset):
    """The environment in which the clock of the wall is off by so many seconds; the steady one goes on."""
    with open(field.home + "/offset", "w") as file:
        file.write("%+d" % offset)
    return {"LD_PRELOAD": LIBRARY[0], "FAKETIME_TIMESTAMP_FILE": field.home + "/offset", "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


def official_times(truth):
    objects = Truth(truth).objects
    for kind, names in OFFICIAL.items():
        for thing in objects[kind]:
            for name in names:
                if thing.get(name):
                    yield kind, thing["id"], name, datetime.datetime.fromisoformat(thing[name].replace("Z", "+00:00")).timestamp()


def must_be_ours(field, before):
    """Every official time that was not there before was given by the centre, now."""
    new = set(official_times(field.centre.truth())) - before
    for kind, number, name, at in new:
        if not STARTED - 2 <= at <= time.time() + 2:
            raise Broken("%s %s: %s is %s" % (kind, number, name, datetime.datetime.fromtimestamp(at)))
    if len(new) < 20:
        raise Broken("only %d official times are new" % len(new))


def jumps(field, station):
    worker = station.start("--for", 5000, "--pause", 60, "--patience", 60_000, "--seed", 7, environment=shim(field, 0))
    for offset in (3600, -3600, 3 * 365 * DAY, -3 * 365 * DAY, 0, 45, -45):
        time.sleep(0.6)
        shim(field, offset)
    if station.hear(worker) != QUIET:
        raise Broken("with a clock that jumps it did not come to rest: %s" % station.links)


def run(bin_folder, words):
    if not LIBRARY:
        raise Broken("libfaketime is missing; packaging/dependencies installs it")
    with Field(bin_folder) as field:
        before = set(official_times(field.centre.truth()))
        station = field.station("krylova")
        station.first_sync()
        for seed, offset in enumerate((3 * 365 * DAY, -3 * 365 * DAY, 12 * 3600), 1):
            code = station.run("--acts", 25, "--patience", 60_000, "--seed", seed, environment=shim(field, offset))
            if code != QUIET:
                raise Broken("with the clock %+d s off it did not come to rest: %d, %s" % (offset, code, station.links))
            field.check()
        jumps(field, station)
        station.recover()
        field.check()
        must_be_ours(field, before)
        print("all of %d acts and %d words are there, once, at the centre's times" % (len(station.said_acts), len(station.said_words)))


STARTED = time.time()
main(run)
