#!/usr/bin/env python3
"""Kills a working workstation, and now and then the centre, at random moments, with new appeals arriving meanwhile.

    kills.py BIN_FOLDER [ROUNDS] [SEED]      1,000 rounds, seed 1

Every 100 rounds everything comes to rest, and O1 to O5 must hold. After a kill of the centre its store must be whole.
"""
import random
import signal
import time

from field import NOT_SIGNED_IN, Broken, Field, main

OPERATORS = ["krylova", "vetrova", "demidov", "lapina", "yudin", "sokolova", "tarasova", "belyaev"]
BETWEEN_CHECKS = 100


class Kills:
    def __init__(self, field, seed):
        self.field, self.dice, self.round = field, random.Random(seed), 0
        self.counts = dict.fromkeys(("worker", "first sync", "centre"), 0)

    def one(self):
        self.round += 1
        if self.round == 1 or (len(self.field.stations) < len(OPERATORS) and self.dice.random() < 0.02):
            self.field.station(OPERATORS[len(self.field.stations)])
            return self.kill(self.field.stations[-1], "first sync")
        return self.kill(self.dice.choice(self.field.stations), "worker")

    def kill(self, station, what):
        words = ["--for", 600_000, "--pause", 8, "--seed", self.dice.randint(1, 1 << 30)]
        worker = station.start(*words, sign_in=what == "first sync" or not station.said_acts)
        time.sleep(self.dice.uniform(0.0, 0.2) if what == "first sync" else self.dice.uniform(0.03, 0.45))
        centre_too = self.dice.random() < 0.08
        if centre_too:
            self.field.centre.kill()
            time.sleep(self.dice.uniform(0.0, 0.1))
        worker.send_signal(signal.SIGKILL)
        code = station.hear(worker)
        if code not in (-signal.SIGKILL, NOT_SIGNED_IN):  # the centre was gone while the first one signed in
            raise Broken("the worker ended by itself with %d: %s" % (code, station.opened))
        self.counts[what] += 1
        if centre_too:
            self.counts["centre"] += 1
            if self.dice.random() < 0.2:  # else when everything has come to rest
                self.field.centre.command("check")
            self.field.centre.serve()
        if self.dice.random() < 0.05:
            self.field.centre.add_appeals(self.dice.randint(1, 40))

    def rest(self):
        for station in self.field.stations:
            station.recover()
        # Acts of the last ones reach the first ones too.
        for station in self.field.stations:
            station.recover()
        self.field.check()


def run(bin_folder, words):
    rounds, seed = (int(words[i]) if len(words) > i else otherwise for i, otherwise in enumerate((1000, 1)))
    with Field(bin_folder) as field:
        kills = Kills(field, seed)
        for _ in range(rounds):
            kills.one()
            if kills.round % BETWEEN_CHECKS == 0 or kills.round == rounds:
                kills.rest()
                print("after %d rounds all is well" % kills.round, flush=True)
        acts = sum(len(station.said_acts) for station in field.stations)
        words = sum(len(station.said_words) for station in field.stations)
        print("killed %s: all of %d acts and %d typed words of %d workstations are there, once" %
              (kills.counts, acts, words, len(field.stations)))


main(run)
