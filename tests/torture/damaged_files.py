#!/usr/bin/env python3
"""Damages a workstation's files between two starts: pages of cache.db and of its WAL flipped, zeroed, cut off, a folder in its
place, another key's file; then the journal's. The program starts, fetches the cache anew, and keeps unsent work; a damaged
journal is set aside and told, and what can be read of it is taken over.

    damaged_files.py BIN_FOLDER [ROUNDS] [SEED]      60 rounds, seed 1
"""
import os
import random

from damages import DAMAGES, PAGE
from field import DAMAGED, NOT_QUIET, QUIET, Broken, Field, main

APPEALS = 1500  # enough that cache.db is more than its WAL

class Damage:
    def __init__(self, field, seed):
        self.field, self.dice, self.anew, self.told = field, random.Random(seed), 0, {}
        self.station = field.station("krylova")
        self.station.first_sync()

    def file(self, name):
        return self.station.profile + "/" + name

    def gather_unsent(self):
        """Acts and texts that only this computer has: the centre is away."""
        self.field.centre.kill()
        code = self.station.run("--acts", 6, "--patience", 300, "--seed", self.dice.randint(1, 1 << 30))
        if code != NOT_QUIET:
            raise Broken("without a centre the workstation ended with %d" % code)

    def of_cache(self, turn):
        name, what = ("cache.db", "cache.db-wal")[turn // len(DAMAGES) % 2], list(DAMAGES)[turn % len(DAMAGES)]
        self.gather_unsent()
        if os.path.getsize(self.file(name)) < 2 * PAGE:
            raise Broken("%s has nothing in it to damage" % name)
        DAMAGES[what](self.file(name), self.dice)
        self.field.centre.serve()
        if what == "a folder" and name.endswith("-wal"):
            what = "a folder for the WAL"
        self.start(name + " " + what)

    def start(self, what):
        try:
            self.station.faults.clear()
            self.station.recover("--read-all")  # a page of nothing but zeros is noticed when it is read
            if self.station.opened["journalSetAside"]:
                raise Broken("the journal was set aside")
            self.field.check()
        except Broken as broken:
            raise Broken("%s (after %s)" % (broken, what)) from None
        anew = self.station.opened["cacheMadeAnew"] or self.station.faults[DAMAGED] > 0
        if not anew and what in ("cache.db a folder", "cache.db another file"):
            raise Broken("nobody noticed %s" % what)
        self.anew += anew
        self.told[what] = self.told.get(what, 0) + 1

    def of_journal(self):
        """Everything was sent before, so that what is lost with a page is only history; the old file is kept whole."""
        path = self.file("journal.db")
        for what in ("flipped", "zeroed", "another file", "cut"):
            for name in os.listdir(self.station.profile):
                if name.startswith("journal.db-"):
                    os.unlink(self.file(name))  # else a good page of the WAL would stand for the damaged one
            DAMAGES[what](path, self.dice)
            damaged = open(path, "rb").read()
            code = self.station.run("--acts", 0, "--patience", 60_000)
            if not self.station.opened.get("journalSetAside"):
                raise Broken("a journal %s was not told: %d, %s" % (what, code, self.station.opened))
            kept = [name for name in os.listdir(self.station.profile) if name.startswith("journal.db.damaged-") and not name.endswith(("-wal", "-shm"))]
            if not any(open(self.file(name), "rb").read() == damaged for name in kept):
                raise Broken("a journal %s was not kept as it was" % what)
            if code != QUIET and self.station.run("--acts", 0, "--patience", 60_000, sign_in=True) != QUIET:
                raise Broken("after a journal %s work did not go on" % what)
            self.station.said_acts, self.station.said_words = {}, {}
            self.station.run("--acts", 20, "--patience", 60_000)
            self.field.check()


def run(bin_folder, words):
    rounds, seed = (int(words[i]) if len(words) > i else otherwise for i, otherwise in enumerate((60, 1)))
    with Field(bin_folder, APPEALS) as field:
        damage = Damage(field, seed)
        for turn in range(rounds):
            damage.of_cache(turn)
        if damage.anew < rounds // 4:
            raise Broken("only %d caches were made anew: %s" % (damage.anew, damage.told))
        acts = len(damage.station.said_acts)
        damage.of_journal()
        print("%d damages, %d caches made anew: all of %d acts are there, once; %s" % (rounds, damage.anew, acts, damage.told))

main(run)
