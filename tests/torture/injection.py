"""Faults put into a worker's system calls by strace, at each moment of a scripted run."""
import collections
import os
import re
import subprocess

WORK = ("--acts", 12, "--patience", 8000)

# Everything by which the workstation touches the disk and the network. Sockets are read and written by read and write too.
CALLS = ("pwrite64", "fsync", "fdatasync", "ftruncate", "fallocate", "rename", "renameat2", "unlink", "openat", "pread64",
         "connect", "sendto", "sendmsg", "writev", "recvfrom", "recvmsg", "write", "read")


def strace(*options, file=None):
    return ["strace", "-f", "-qq", *(["-P", file] if file else []), *options]


def calls_of(station, *words, sign_in=False, file=None):
    """How often a run makes each call, on `file` alone when one is given, counted as strace counts: by the thread that makes
    it most."""
    log = station.field.home + "/calls"
    code = station.run(*words, wrap=strace("-o", log, "-e", "trace=" + ",".join(CALLS), file=file), sign_in=sign_in)
    counts = collections.Counter()
    with open(log, errors="replace") as lines:
        for line in lines:
            found = re.match(r"(\d+) +(\w+)\(", line)
            if found:
                counts[found.groups()] += 1
    os.unlink(log)
    most = collections.Counter()
    for (_, call), count in counts.items():
        most[call] = max(most[call], count)
    return code, most


def injected(station, what, *words, sign_in=False, file=None):
    """A run with one fault; «pwrite64:error=ENOSPC:when=3+». Gives its exit code, -9 when it was killed."""
    call = what.split(":")[0]
    code = station.run(*words, wrap=strace("-o", "/dev/null", "-e", "trace=" + call, "-e", "inject=" + what, file=file), sign_in=sign_in)
    return code if code < 128 else 128 - code  # strace ends as its child did


def spread(count, most):
    """1 … count, or `most` of them evenly spread, the first and the last among them."""
    if count <= most:
        return list(range(1, count + 1))
    return sorted({1 + round(i * (count - 1) / (most - 1)) for i in range(most)})


def available():
    return subprocess.run(["strace", "-V"], capture_output=True).returncode == 0
