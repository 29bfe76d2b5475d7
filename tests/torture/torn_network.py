#!/usr/bin/env python3
"""A network that tears: each request of a scripted exchange is cut after N of its bytes or of its answer's, arrives twice, late,
or is answered by a captive portal, by 401, by a broken gateway. Afterwards everything comes to rest: one effect each (O1 to O5).
In the end the recorded requests are sent again, twice and shuffled: the centre's store must not change.

    torn_network.py BIN_FOLDER [--all]      without --all at most 6 cuts of each message, evenly spread
"""
import random
import shutil

from field import NOT_QUIET, NOT_SIGNED_IN, QUIET, Broken, Field, main
from injection import spread
from proxy import ANSWERS, Proxy

ACTS = ("--acts", 8, "--patience", 2500)


class Network:
    def __init__(self, field, most):
        self.field, self.most, self.faults = field, most, 0
        self.proxy = Proxy(field.centre.port)
        self.station = field.station("krylova", url=self.proxy.url)
        self.station.first_sync()

    def sizes(self, *words, sign_in=False):
        self.proxy.begin()
        if self.station.run(*words, sign_in=sign_in) != QUIET:
            raise Broken("the exchange did not end well without a fault")
        return sorted(self.proxy.sizes)

    def faults_of(self, number, request, response):
        for name, what in ANSWERS.items():
            yield name, what
        for at in spread(request - 1, self.most):
            yield "request cut after %d of %d" % (at, request), ("cut request", at)
        for at in [0, *spread(response - 1, self.most)]:
            yield "answer cut after %d of %d" % (at, response), ("cut response", at)

    def working(self):
        for number, request, response in self.sizes(*ACTS, "--seed", 1):
            for name, what in self.faults_of(number, request, response):
                self.one("request %d: %s" % (number, name), {number: what}, *ACTS, "--seed", self.faults)
            self.rest("request %d" % number)

    def first_sync(self):
        self.station = self.field.station("vetrova", url=self.proxy.url)
        for number, request, response in self.sizes("--acts", 0, sign_in=True):
            for name, what in self.faults_of(number, request, response):
                if self.most > 6 or self.faults % 5 == 0:  # each begins anew, and takes its time
                    shutil.rmtree(self.station.profile)
                    self.one("first sync, request %d: %s" % (number, name), {number: what}, "--acts", 0, "--patience", 1000, sign_in=True)
                    self.rest(name)
                self.faults += 1

    def one(self, name, plan, *words, sign_in=False):
        self.proxy.begin(plan)
        code = self.station.run(*words, sign_in=sign_in)
        self.faults += 1
        if code not in (QUIET, NOT_QUIET, NOT_SIGNED_IN):
            raise Broken("%s: the workstation ended with %d, %s" % (name, code, self.station.opened))

    def rest(self, name):
        self.proxy.begin()
        try:
            self.station.recover()
            self.field.check(self.station)
        except Broken as broken:
            raise Broken("%s (after %s)" % (broken, name)) from None

    def replay(self):
        """P8: what was sent once changes nothing when it is sent again, in whatever order."""
        self.proxy.begin()
        self.station.run("--acts", 40, "--patience", 60_000, "--seed", 99)
        recorded, before = list(self.proxy.record), self.field.centre.truth()
        dice = random.Random(8)
        for _ in range(2):
            for request in recorded:
                self.proxy.send_aside(request)
            self.same(before, "in order")
        for _ in range(2):
            dice.shuffle(recorded)
            for request in recorded:
                self.proxy.send_aside(request)
            self.same(before, "shuffled")
        for self.station in self.field.stations:
            self.proxy.begin()
            self.station.recover()
        self.field.check()
        return len(recorded)

    def done(self):
        return sum(len(station.said_acts) for station in self.field.stations), sum(len(station.said_words) for station in self.field.stations)

    def same(self, before, how):
        """But for drafts: one that was sent or thrown away comes back when the request that made it arrives once more."""
        changed = [line for line in sorted(set(self.field.centre.truth().splitlines()) ^ set(before.splitlines()))
                   if not line.startswith("Draft\t")]
        if changed:
            raise Broken("a replay %s changed the centre: %.600s" % (how, changed[:3]))


def run(bin_folder, words):
    with Field(bin_folder) as field:
        network = Network(field, 1_000_000 if "--all" in words else 6)
        network.working()
        network.first_sync()
        again = network.replay()
        print("%d faults, %d requests replayed four times: all of %d acts and %d words are there, once" %
              (network.faults, again, *network.done()))


main(run)
