#!/usr/bin/env python3
"""Two operators and a supervisor at three workstations, on the same appeals; the network of each is cut and given back at random.

    three_stations.py BIN_FOLDER [SECONDS] [SEED]      600 seconds, seed 1

In the end: replicas equal the centre's view, no reply twice, and every act that met another's stands in its author's journal
as in need of attention (O1 to O5).
"""
import collections
import random
import threading
import time

from field import ATTENTION, Broken, Field, main
from proxy import Proxy, Weather

PEOPLE = ("krylova", "vetrova", "sedov")  # two operators and the supervisor


class Shift:
    def __init__(self, field, seed):
        self.field = field
        self.weather = Weather([Proxy(field.centre.port) for _ in PEOPLE], random.Random(seed))
        self.stations = [field.station(login, url=proxy.url) for login, proxy in zip(PEOPLE, self.weather.proxies)]
        for station in self.stations:
            station.first_sync()

    def work(self, seconds):
        end = time.monotonic() + seconds
        workers = [threading.Thread(target=self.man, args=(station, end, number)) for number, station in enumerate(self.stations)]
        for worker in workers:
            worker.start()
        self.weather.blow(end, 0.05, 1.5)
        for worker in workers:
            worker.join()

    def man(self, station, end, number):
        """The program is left and started again now and then, as people do."""
        seed = number
        while time.monotonic() < end:
            seed += len(PEOPLE)
            most = max(500, int((end - time.monotonic()) * 1000))
            station.run("--for", min(most, 40_000), "--pause", 250, "--patience", 1500, "--seed", seed)

    def rest(self):
        for _ in range(2):  # what the last one sends reaches the first one too
            for station in self.stations:
                station.recover()
        self.field.check()

    def conflicts(self):
        found = collections.Counter()
        for station in self.stations:
            found[station.login] = sum(1 for entry in station.journal() if entry.get("state") == ATTENTION)
        return dict(found)


def run(bin_folder, words):
    seconds, seed = (int(words[i]) if len(words) > i else otherwise for i, otherwise in enumerate((600, 1)))
    with Field(bin_folder) as field:
        shift = Shift(field, seed)
        shift.work(seconds)
        shift.rest()
        conflicts = shift.conflicts()
        if seconds >= 60 and not sum(conflicts.values()):
            raise Broken("nobody met anybody: the test shows nothing")
        acts = sum(len(station.said_acts) for station in field.stations)
        words = sum(len(station.said_words) for station in field.stations)
        print("%d cuts in %d s: all of %d acts and %d words are there, once; conflicts shown: %s" % (shift.weather.cuts, seconds, acts, words, conflicts))


main(run)
