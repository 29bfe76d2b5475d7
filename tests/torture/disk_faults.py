#!/usr/bin/env python3
"""A disk that is full or fails at the Nth write, read, flush of a scripted run, once or from then on.

    disk_faults.py BIN_FOLDER [--all] [CALL…]      without --all at most 25 moments of each fault, evenly spread

Each time: the trouble is told, no file is taken for damaged, nothing said to be saved is lost, and in peace everything comes to
rest (O1 to O5). Where the fault passes, the same run goes on by itself.
"""
from field import NOT_OPEN, NOT_QUIET, QUIET, Broken, Field, main
from injection import CALLS, WORK, calls_of, injected, spread

BETWEEN_CHECKS = 5
DISK_FULL, DISK_FAILS = 7, 8  # LinkState
KIND_DISK_FULL = 7  # Error::Kind
NOT_LOADED = 127  # reading met the fault while the system loaded the program

# call, error, how long, and the state that tells of it
FAULTS = [("pwrite64", "ENOSPC", "+"), ("pwrite64", "ENOSPC", ""), ("pwrite64", "EIO", "+"), ("pwrite64", "EIO", ""),
          ("fsync", "EIO", "+"), ("fsync", "EIO", ""), ("fsync", "ENOSPC", "+"), ("ftruncate", "ENOSPC", "+"),
          ("pread64", "EIO", "+")]  # once: see tests/README.md, «Not covered»


class Faults:
    def __init__(self, field, most):
        self.field, self.most, self.told, self.silent = field, most, [], []
        self.station = field.station("krylova")
        self.station.first_sync()

    def all(self, calls):
        _, counts = calls_of(self.station, *WORK)
        for call, error, lasting in [fault for fault in FAULTS if fault[0] in calls]:
            moments = spread(counts[call], self.most)
            for turn, at in enumerate(moments, 1):
                self.one("%s:error=%s:when=%d%s" % (call, error, at, lasting), at)
                if turn % BETWEEN_CHECKS == 0 or at == moments[-1]:
                    self.rest(call, error, at, lasting)
            self.told.append("%s %s%s %d of %d" % (call, error, lasting, len(moments), counts[call]))

    def one(self, what, seed):
        self.station.links.clear()
        self.station.faults.clear()
        code = injected(self.station, what, "--acts", 12, "--patience", 30_000, "--until-disk-fault", "--seed", seed)
        opened = self.station.opened
        if code == NOT_LOADED:
            return
        if code not in (QUIET, NOT_QUIET, NOT_OPEN):
            raise Broken("the run with %s ended with %d" % (what, code))
        if code != NOT_OPEN and (opened["cacheMadeAnew"] or opened["journalSetAside"]):
            raise Broken("%s was taken for damage: %s" % (what, opened))
        if code == NOT_QUIET and not self.station.faults and DISK_FULL not in self.station.links and DISK_FAILS not in self.station.links:
            raise Broken("%s was not told: %s, %s" % (what, self.station.links, self.station.unquiet))

    def rest(self, *fault):
        try:
            self.station.recover()
            self.field.check()
        except Broken as broken:
            raise Broken("%s (at or before %s)" % (broken, fault)) from None

    def goes_on_by_itself(self):
        """Full, then free: the same run comes to rest without help. One that could not even open its files has said so and ended."""
        went_on = 0
        for at in (9, 40, 80, 120):
            code = injected(self.station, "pwrite64:error=ENOSPC:when=%d..%d" % (at, at + 3), "--acts", 12, "--patience", 45_000, "--seed", at)
            went_on += code == QUIET
            if code not in (QUIET, NOT_OPEN) or (code == NOT_OPEN and self.station.opened.get("error") != KIND_DISK_FULL):
                raise Broken("after a full disk work did not go on by itself: %d, %s, %s" % (code, self.station.links, self.station.opened))
        self.station.recover()
        self.field.check()
        if not went_on:
            raise Broken("nothing went on after a full disk")


def run(bin_folder, words):
    with Field(bin_folder) as field:
        faults = Faults(field, 1_000_000 if "--all" in words else 25)
        faults.all([word for word in words if word in CALLS] or CALLS)
        faults.goes_on_by_itself()
        print("%s: all of %d acts are there, once" % (", ".join(faults.told), len(faults.station.said_acts)))


main(run)
