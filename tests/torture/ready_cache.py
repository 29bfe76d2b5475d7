#!/usr/bin/env python3
"""A first sync that takes the centre's ready cache, while its user works already: killed at the Nth write, flush, rename of each
file that comes, on a disk that is full or fails there, with pieces cut on their way; and what lies there half loaded is damaged
before the next start. Each time on a new profile: everything comes to rest by itself, and O1 to O5 hold.

    ready_cache.py BIN_FOLDER [--all]      without --all at most 4 moments of each kind, evenly spread
"""
import glob
import os
import random
import shutil
import time

from damages import DAMAGES
from field import NOT_OPEN, NOT_QUIET, NOT_SIGNED_IN, QUIET, Broken, Field, main
from injection import calls_of, injected, spread
from proxy import ANSWERS, Proxy

APPEALS = 2500  # more than SyncPlanner::worthSnapshot, and some pieces
WORK = ("--at-once", "--acts", 6, "--pause", 60)
FILES = ["cache-part.db", "cache-part.db-wal", "cache-part.db-journal", "cache-next.db", "cache-next.db-wal"]
TOUCHED = ("pwrite64", "fsync", "ftruncate", "openat", "pread64", "rename", "renameat2", "unlink")
FAULTS = [("pwrite64", "ENOSPC", "+"), ("pwrite64", "ENOSPC", ""), ("pwrite64", "EIO", "+"), ("pwrite64", "EIO", ""),
          ("fsync", "EIO", "+"), ("fsync", "EIO", ""), ("pread64", "EIO", ""), ("rename", "EIO", "+"), ("rename", "ENOSPC", ""),
          ("renameat2", "EIO", "+"), ("renameat2", "ENOSPC", "")]
PIECE = b"/download/"


class FirstSyncs:
    def __init__(self, field, most):
        self.field, self.most, self.dice = field, most, random.Random(3)
        self.proxy = Proxy(field.centre.port)
        self.station = field.station("krylova", url=self.proxy.url)
        self.runs, self.acts, self.killed, self.left, self.told, self.seed = 0, 0, 0, {}, {}, 0
        self.have_it_made()

    def have_it_made(self):
        """The first who asks has the centre make one; what others do afterwards is to come as changes."""
        self.station.first_sync()
        for _ in range(600):
            if glob.glob(self.field.centre.folder + "/snapshots/*.json"):
                break
            time.sleep(0.1)
        else:
            raise Broken("the centre made no ready cache")
        other = self.field.station("vetrova")
        if other.run("--acts", 30, "--patience", 60_000, sign_in=True) != QUIET:
            raise Broken("the other one did not come to rest")

    def file(self, name):
        return self.station.profile + "/" + name

    def begin(self):
        shutil.rmtree(self.station.profile)
        self.station.said_acts, self.station.said_words = {}, {}
        self.station.links.clear()
        self.runs += 1
        self.seed += 1
        self.proxy.begin(only=PIECE)
        return (*WORK, "--seed", self.seed)

    def rest(self, what, *words):
        """Whatever was left, the next start goes on with it; in the end nothing lies beside the cache."""
        left = [name for name in FILES if os.path.exists(self.file(name))]
        self.left[" ".join(left)] = self.left.get(" ".join(left), 0) + 1
        try:
            self.station.recover(*words)
            self.field.check(self.station)
            if self.station.opened["cacheMadeAnew"] or self.station.opened["journalSetAside"]:
                raise Broken("taken for damage: %s" % self.station.opened)
            still = [name for name in FILES if os.path.isfile(self.file(name))]
            if still:
                raise Broken("still there: %s" % still)
        except Broken as broken:
            raise Broken("%s (after %s, which left %s)" % (broken, what, left)) from None
        self.acts += len(self.station.said_acts)

    def comes_as_pieces(self):
        words = self.begin()
        if self.station.run(*words, "--patience", 60_000, sign_in=True) != QUIET or self.proxy.count < 3:
            raise Broken("no ready cache came: %d pieces, %s" % (self.proxy.count, self.station.links))
        self.rest("no fault")
        return self.proxy.count

    def kills(self):
        for name in FILES:
            words = self.begin()
            _, counts = calls_of(self.station, *words, sign_in=True, file=self.file(name))
            self.rest("no fault")
            for call in TOUCHED:
                for at in spread(counts[call], self.most):
                    words = self.begin()
                    code = injected(self.station, "%s:signal=KILL:when=%d" % (call, at), *words, sign_in=True, file=self.file(name))
                    self.killed += code == -9
                    self.count("kill")
                    self.rest("a kill at %s %d of %s" % (call, at, name))

    def disk_faults(self):
        for name in FILES:
            words = self.begin()
            _, counts = calls_of(self.station, *words, sign_in=True, file=self.file(name))
            self.rest("no fault")
            for call, error, lasting in FAULTS:
                for at in spread(counts[call], self.most // 2):
                    words = self.begin()
                    what = "%s:error=%s:when=%d%s" % (call, error, at, lasting)
                    code = injected(self.station, what, *words, "--until-disk-fault", sign_in=True, file=self.file(name))
                    if code not in (QUIET, NOT_QUIET, NOT_SIGNED_IN):
                        raise Broken("the run with %s of %s ended with %d" % (what, name, code))
                    self.count("%s %s%s" % (call, error, lasting))
                    self.rest("%s of %s" % (what, name))

    def damages(self):
        """Half of its pages are there, and then all of them."""
        for name, moment, at in (("cache-part.db", "cache-part.db", 1200), ("cache-next.db", "cache-next.db-wal", 3),
                                 ("cache-next.db-wal", "cache-next.db-wal", 9)):
            for what, damage in [*DAMAGES.items(), ("gone", lambda path, dice: os.unlink(path))]:
                words = self.begin()
                injected(self.station, "pwrite64:signal=KILL:when=%d" % at, *words, sign_in=True, file=self.file(moment))
                if not os.path.exists(self.file(name)) or not os.path.getsize(self.file(name)):
                    raise Broken("%s was not there yet" % name)
                damage(self.file(name), self.dice)
                self.count("damage")
                self.rest("%s %s" % (name, what), "--read-all")  # a page of nothing but zeros is noticed when it is read

    def cuts(self, pieces):
        self.begin()
        self.station.first_sync()
        sizes = sorted(self.proxy.sizes)
        for number, request, response in sizes:
            plans = [*ANSWERS.items(), *(("cut request", ("cut request", at)) for at in spread(request - 1, self.most // 2)),
                     *(("cut answer", ("cut response", at)) for at in [0, *spread(response - 1, self.most)])]
            for what, plan in plans:
                words = self.begin()
                self.proxy.begin({number: plan}, only=PIECE)
                code = self.station.run(*words, "--patience", 20_000, sign_in=True)
                if code not in (QUIET, NOT_QUIET, NOT_SIGNED_IN):
                    raise Broken("piece %d, %s: the workstation ended with %d" % (number, what, code))
                self.count("network")
                self.proxy.begin(only=PIECE)
                self.rest("piece %d, %s" % (number, plan[:2] if what.startswith("cut") else what))

    def count(self, what):
        self.told[what] = self.told.get(what, 0) + 1


def run(bin_folder, words):
    with Field(bin_folder, APPEALS) as field:
        syncs = FirstSyncs(field, 1_000_000 if "--all" in words else 4)
        pieces = syncs.comes_as_pieces()
        for part in (syncs.kills, syncs.damages, lambda: syncs.cuts(pieces), syncs.disk_faults):
            part()
            print("%d first syncs so far: %s" % (syncs.runs, syncs.told), flush=True)
        if syncs.killed < 20 or not any("cache-next.db" in left for left in syncs.left):
            raise Broken("only %d were killed; left behind were %s" % (syncs.killed, syncs.left))
        print("%d first syncs of %d pieces, %d killed: all of %d acts are there, once; found by the next start: %s" %
              (syncs.runs, pieces, syncs.killed, syncs.acts, syncs.left))


main(run)
