"""The field on which the scripts beside this one do their work: a real centre, workstations that work by themselves
(`torture_worker`), and the check of what must hold afterwards.

  O1  the replica equals the centre's view of that user, byte for byte
  O2  each act had exactly one effect or one visible refusal
  O3  every typed word is at the centre, or in the local history
  O4  the centre's store and its audit chain are whole, with one row for each operation
  O5  no reply twice, none lost
  O6  what is on the disk is what the user may see (a part of O1: the centre's view is cut to his scope)
"""
import collections
import json
import os
import re
import signal
import subprocess
import sys
import tempfile

PASSWORD = "a shift of twelve hours"
DAMAGED = 9  # Error::Kind
QUIET, NOT_OPEN, NOT_SIGNED_IN, NOT_QUIET = 0, 1, 3, 4
SUBMIT_REPLY, COMMENT = 11, 9
WAITING, SENDING, DONE, ATTENTION, CANCELLED = range(5)


class Broken(Exception):
    """A promise that did not hold."""


class Centre:
    """The real server on a data folder; killed and started again it keeps its port."""

    def __init__(self, bin_folder, home, appeals=300):
        self.bin, self.folder, self.port, self.process, self.batch = bin_folder, home + "/centre", 0, None, 1
        self.command("init", "--region", "demo")
        self.add_appeals(appeals)
        self.serve()

    def command(self, *words, typed=None):
        done = subprocess.run([self.bin + "/vakhta-centre", *words, "--data-dir", self.folder], input=typed,
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise Broken("vakhta-centre %s ended with %d: %s%s" % (words[0], done.returncode, done.stdout, done.stderr))
        return done.stdout

    def add_appeals(self, count):
        first = self.batch == 1
        self.command("demo", "--appeals", str(count), "--seed", str(self.batch), "--password-stdin" if first else "--days=3",
                     typed=PASSWORD + "\n")
        self.batch += 1

    def serve(self):
        self.process = subprocess.Popen([self.bin + "/vakhta-centre", "serve", "--data-dir", self.folder,
                                         "--listen", "127.0.0.1:%d" % self.port], stdout=subprocess.PIPE, text=True)
        found = re.search(r"http://127\.0\.0\.1:(\d+)", self.process.stdout.readline())
        if not found:
            raise Broken("the centre did not start")
        self.port = int(found.group(1))

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(30)

    @property
    def url(self):
        return "http://127.0.0.1:%d" % self.port

    def truth(self):
        return self.command("dump", "--canonical")


class Station:
    """One user's profile, and what its workers have said to be saved."""

    def __init__(self, field, login, name=None, url=None):
        self.field, self.login = field, login
        self.profile = "%s/profile-%s" % (field.home, name or login)
        self.said_acts, self.said_words, self.faults, self.links = {}, {}, collections.Counter(), []
        self.opened = self.unquiet = None
        self.sign_in = ["--centre", url or field.centre.url, "--user", login, "--password", PASSWORD]

    def start(self, *words, wrap=(), environment=None, sign_in=False):
        """A worker; `wrap` is put before its command line, strace for instance."""
        command = [*wrap, self.field.bin + "/torture_worker", "work", self.profile, *map(str, words)]
        return subprocess.Popen(command + (self.sign_in if sign_in else []), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                text=True, env=dict(os.environ, **(environment or {})), start_new_session=True)

    def hear(self, worker):
        """Reads what a worker says until it ends; gives its exit code. A line cut by a kill was never said."""
        for line in worker.stdout:
            if line.endswith("\n"):
                self.note(json.loads(line))
        worker.stdout.close()
        return worker.wait()

    def note(self, line):
        said = line.get("said")
        if said == "act":
            self.said_acts[line["opId"]] = line
        elif said == "draft":
            self.said_words[line["text"]] = line["appeal"]
        elif said == "fault":
            self.faults[line["error"]] += 1
        elif said == "link":
            self.links.append(line["state"])
        elif said in ("open", "closed"):
            self.opened = line
        elif said == "not quiet":
            self.unquiet = line

    def run(self, *words, **more):
        return self.hear(self.start(*words, **more))

    def first_sync(self):
        code = self.run("--acts", 0, sign_in=True)
        if code != QUIET:
            raise Broken("the first sync of %s ended with %d" % (self.login, code))

    def recover(self, *words, patience=60_000):
        """In peace: everything must come to rest by itself."""
        code = self.run("--acts", 0, "--patience", patience, *words)
        if code == NOT_SIGNED_IN:
            code = self.run("--acts", 0, "--patience", patience, *words, sign_in=True)
        if code != QUIET:
            raise Broken("the workstation of %s did not come to rest: %d, %s" % (self.login, code, self.opened))

    def read(self, what):
        done = subprocess.run([self.field.bin + "/torture_worker", what, self.profile], capture_output=True, text=True)
        if done.returncode != 0:
            raise Broken("%s of %s: %s" % (what, self.login, done.stderr))
        return done.stdout

    def journal(self):
        return [json.loads(line) for line in self.read("journal").splitlines()]


class Field:
    """Everything stops and goes when the field is left."""

    def __init__(self, bin_folder, appeals=300):
        self.bin, self.appeals, self.stations = os.path.abspath(bin_folder), appeals, []
        os.environ.update(LC_ALL="C.UTF-8", TZ="UTC", QT_QPA_PLATFORM="offscreen")

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="torture-")
        self.home = self.temporary.name
        self.centre = Centre(self.bin, self.home, self.appeals)
        return self

    def __exit__(self, kind, fault, trace):
        self.centre.stop()
        if kind and os.environ.get("VAKHTA_KEEP"):
            self.temporary._finalizer.detach()
            print("kept:", self.home, file=sys.stderr)
        else:
            self.temporary.cleanup()

    def station(self, login, **more):
        self.stations.append(Station(self, login, **more))
        return self.stations[-1]

    def check(self, *stations):
        """O1 to O5, after everything has come to rest."""
        self.centre.command("check")  # O4
        truth = Truth(self.centre.truth())
        for station in stations or self.stations:
            here, there = station.read("dump"), self.centre.command("dump", "--canonical", "--as", station.login)
            if here != there:
                raise Broken("O1: the replica of %s differs: %s" % (station.login, first_difference(here, there)))
            check_acts(station, truth)
            check_words(station, truth)
        check_replies(truth)


class Truth:
    """The centre's objects."""

    def __init__(self, dump):
        self.dump = dump
        self.objects = collections.defaultdict(list)
        for line in dump.splitlines():
            name, _, body = line.split("\t", 2)
            if name in ("Appeal", "User", "Operation", "Message", "Reply", "Draft"):
                self.objects[name].append(json.loads(body))
        self.operations = collections.Counter(o["opId"] for o in self.objects["Operation"])
        self.by_op = {o["opId"]: o for o in self.objects["Operation"]}
        self.lines = collections.Counter(m["text"] for m in self.objects["Message"])
        self.replies = collections.Counter(r["text"] for r in self.objects["Reply"])

    def outcome(self, op):
        return self.by_op[op]["outcome"]


def first_difference(here, there):
    ours, theirs = here.splitlines(), there.splitlines()
    only_here, only_there = sorted(set(ours) - set(theirs)), sorted(set(theirs) - set(ours))
    return "%d here and %d there; %.300s | %.300s" % (len(ours), len(theirs), only_here[:1], only_there[:1])


def check_acts(station, truth):
    """O2, O5: what was said to be saved is at the centre once, with one effect; a refusal stands in the journal."""
    shown = {entry["opId"]: entry for entry in station.journal() if "opId" in entry}
    for op, said in station.said_acts.items():
        if op not in shown:
            raise Broken("O2: %s of %s is not in the journal any more" % (op, station.login))
        if truth.operations[op] != 1:
            raise Broken("O2: %s of %s is at the centre %d times" % (op, station.login, truth.operations[op]))
        applied = truth.outcome(op) in ("applied", "merged")
        if shown[op]["state"] != (ATTENTION if not applied and truth.outcome(op) != "noop" else DONE):
            raise Broken("O2: %s of %s is %s at the centre, and the journal says %s" % (op, station.login, truth.outcome(op), shown[op]))
        text = said["text"]
        if said["kind"] == COMMENT and truth.lines[text] != int(applied):
            raise Broken("O2: the comment of %s is there %d times" % (op, truth.lines[text]))
        if said["kind"] == SUBMIT_REPLY and truth.replies[text] != int(applied):
            raise Broken("O5: the reply of %s is there %d times" % (op, truth.replies[text]))


def check_words(station, truth):
    """O3: every typed word is in something the centre holds, or in the local history."""
    texts = [entry["text"] for entry in station.journal()]
    texts += [thing["text"] for kind in ("Draft", "Reply", "Message") for thing in truth.objects[kind]]
    there = set(word for text in texts for word in text.split())
    lost = {word: appeal for word, appeal in station.said_words.items() if word not in there}
    if lost:
        raise Broken("O3: of %d words typed by %s are lost, on appeal: %s" % (len(station.said_words), station.login, lost))


def check_replies(truth):
    """O5: also of those which nobody heard of: each text once, and each is an operation's."""
    ours = re.compile(r"reply[0-9a-f]+x\d+\.$")
    for text, count in truth.replies.items():
        if ours.search(text) and count != 1:
            raise Broken("O5: a reply is there %d times" % count)
    published = collections.Counter(r["appeal"] for r in truth.objects["Reply"] if ours.search(r["text"]) and r["state"] == "published")
    if published and max(published.values()) > 1:
        raise Broken("O5: two replies were published to %s" % published.most_common(1))
    applied = sum(1 for o in truth.objects["Operation"] if o["kind"] == "submitReply" and o["outcome"] == "applied")
    there = sum(1 for r in truth.objects["Reply"] if ours.search(r["text"]))
    if applied != there:
        raise Broken("O5: %d replies were accepted and %d are there" % (applied, there))


def main(run):
    """`run(field arguments)` of a script: its failure is a sentence and exit code 1."""
    try:
        run(os.path.abspath(sys.argv[1]), sys.argv[2:])
    except Broken as broken:
        sys.exit("BROKEN: %s" % broken)
