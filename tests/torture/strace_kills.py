#!/usr/bin/env python3
"""Kills a workstation at the Nth write, fsync, send, receive, … for every N of a scripted run: twelve acts and their sync.

    strace_kills.py BIN_FOLDER [--all] [CALL…]      without --all at most 60 moments of each call, evenly spread

After each kill the next run goes on with what it finds; every few kills everything comes to rest, and O1 to O5 must hold.
The same is done to a first sync, each time of a new profile.
"""
import shutil

from field import NOT_OPEN, Broken, Field, main
from injection import CALLS, WORK, calls_of, injected, spread

BETWEEN_CHECKS = 8


class Moments:
    def __init__(self, field, most, calls):
        self.field, self.most, self.calls, self.killed, self.told = field, most, calls, 0, []

    def working(self):
        station = self.field.station("krylova")
        station.first_sync()
        for call, count in self.counted(station):
            moments = spread(count, self.most)
            for turn, at in enumerate(moments, 1):
                self.kill(station, "%s:signal=KILL:when=%d" % (call, at), *WORK, "--seed", at)
                if turn % BETWEEN_CHECKS == 0 or at == moments[-1]:
                    self.rest(station, call, at)
            self.told.append("%s %d of %d" % (call, len(moments), count))

    def counted(self, station):
        _, counts = calls_of(station, *WORK)
        return [(call, counts[call]) for call in self.calls if counts[call]]

    def first_syncs(self):
        """A first sync, cut at moments of each call, goes on where it stopped and ends in the same replica."""
        station = self.field.station("vetrova")
        _, counts = calls_of(station, "--acts", 0, sign_in=True)
        for call in ("pwrite64", "fsync", "read", "write"):
            for at in spread(counts[call], self.most // 6):
                if call not in self.calls:
                    continue
                shutil.rmtree(station.profile)
                self.kill(station, "%s:signal=KILL:when=%d" % (call, at), "--acts", 0, sign_in=True)
                self.rest(station, "first sync, " + call, at)

    def kill(self, station, what, *words, sign_in=False):
        code = injected(station, what, *words, sign_in=sign_in)
        self.killed += code == -9
        if code == NOT_OPEN:
            raise Broken("the profile did not open after %s: %s" % (what, station.opened))

    def rest(self, station, call, at):
        try:
            station.recover()
            self.field.check(station)
        except Broken as broken:
            raise Broken("%s (at or before %s %d)" % (broken, call, at)) from None
        if station.opened["cacheMadeAnew"] or station.opened["journalSetAside"]:
            raise Broken("a kill damaged a file (at or before %s %d): %s" % (call, at, station.opened))


def run(bin_folder, words):
    most = 1_000_000 if "--all" in words else 60
    calls = [word for word in words if word in CALLS] or CALLS
    with Field(bin_folder) as field:
        moments = Moments(field, most, calls)
        moments.working()
        moments.first_syncs()
        if moments.killed < 20:
            raise Broken("only %d runs were killed" % moments.killed)
        acts = sum(len(station.said_acts) for station in field.stations)
        print("killed %d times at %s: all of %d acts are there, once" % (moments.killed, ", ".join(moments.told), acts))


main(run)
