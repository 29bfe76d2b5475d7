#!/usr/bin/env python3
"""Kills the workstation's sync and the centre at random moments, with new appeals arriving meanwhile.

    kills.py BIN_FOLDER [ROUNDS] [SEED]      200 rounds, seed 1

After every kill of the centre its store must be whole. In the end one sync in peace must make the workstation's
replica equal to what the centre holds, byte for byte.
"""
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time

LOGIN, PASSWORD = "krylova", "a shift of twelve hours\n"
DONE, OFFLINE = 0, 4


class Torture:
    def __init__(self, bin_folder, home, dice):
        self.bin, self.home, self.dice = bin_folder, home, dice
        self.centre, self.port, self.batch = None, 0, 1
        os.environ.update(XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data", LC_ALL="C.UTF-8")

    def call(self, program, *words, typed=None):
        done = subprocess.run([self.bin + "/" + program, *words], input=typed, capture_output=True, text=True)
        if done.returncode != DONE:
            sys.exit("%s %s ended with %d: %s" % (program, words[0], done.returncode, done.stderr))
        return done.stdout

    def at_centre(self, *words, typed=None):
        return self.call("vakhta-centre", *words, "--data-dir", self.home + "/centre", typed=typed)

    def add_appeals(self, count):
        self.at_centre("demo", "--appeals", str(count), "--seed", str(self.batch), "--password-stdin" if self.batch == 1 else "--days=3",
                       typed=PASSWORD)
        self.batch += 1

    def serve(self):
        self.centre = subprocess.Popen([self.bin + "/vakhta-centre", "serve", "--data-dir", self.home + "/centre",
                                        "--listen", "127.0.0.1:%d" % self.port], stdout=subprocess.PIPE, text=True)
        found = re.search(r"http://127\.0\.0\.1:(\d+)", self.centre.stdout.readline())
        if not found:
            sys.exit("the centre did not start again")
        self.port = int(found.group(1))

    def sync(self):
        words = ["sync", "--profile", self.home + "/profile"]
        words += ["--centre", "http://127.0.0.1:%d" % self.port, "--user", LOGIN, "--password-stdin"]
        sync = subprocess.Popen([self.bin + "/vakhtactl", *words], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        sync.stdin.write(PASSWORD)
        sync.stdin.close()
        return sync

    def round(self):
        sync = self.sync()
        time.sleep(self.dice.uniform(0.0, 0.5))
        victim = self.dice.choice(["sync", "centre", "both", "none"])
        if victim in ("sync", "both"):
            sync.send_signal(signal.SIGKILL)
        if victim in ("centre", "both"):
            self.centre.send_signal(signal.SIGKILL)
            self.centre.wait()
        if victim == "centre":
            sync.send_signal(signal.SIGKILL)  # it would wait for the centre with patience
        code = sync.wait()
        if code not in (DONE, OFFLINE, -signal.SIGKILL):
            sys.exit("the sync ended with %d" % code)
        if victim in ("centre", "both"):
            self.at_centre("check")
            self.serve()
        if self.dice.random() < 0.2:
            self.add_appeals(self.dice.randint(1, 60))
        return victim

    def run(self, rounds):
        self.at_centre("init", "--region", "demo")
        self.add_appeals(2000)
        self.serve()
        counts = {}
        for _ in range(rounds):
            victim = self.round()
            counts[victim] = counts.get(victim, 0) + 1
        if self.sync().wait() != DONE:
            sys.exit("the last sync did not end well")
        here = self.call("vakhtactl", "dump", "--canonical", "--profile", self.home + "/profile")
        there = self.at_centre("dump", "--canonical", "--as", LOGIN)
        self.centre.terminate()
        if here != there or here.count("\n") < 2000:
            sys.exit("the replica differs from the centre after %s" % counts)
        print("killed", counts, "equal:", here.count("\n"), "lines")


def main():
    bin_folder = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    with tempfile.TemporaryDirectory() as home:
        torture = Torture(bin_folder, home, random.Random(seed))
        try:
            torture.run(rounds)
        finally:
            if torture.centre and torture.centre.poll() is None:
                torture.centre.kill()


main()
