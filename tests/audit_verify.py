#!/usr/bin/env python3
"""Verifies the audit chain of a centre's store: audit_verify.py centre.db

Shares no code with the program: the form of the chain is written down in app/centre/storage/audit_chain.h."""
import hashlib
import json
import sqlite3
import sys


def broken(words):
    sys.exit(f"broken: {words}")


def main(path):
    store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    head, number, ends, operations = bytes(32), 0, {}, set()
    for seq, modseq, at, user, what, subject, stored in store.execute(
            "SELECT seq, modseq, at, user, what, subject, hash FROM audit WHERE account = 1 ORDER BY seq"):
        number += 1
        line = json.dumps({"at": at, "modseq": modseq, "seq": seq, "subject": subject, "user": user, "what": what},
                          ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        head = hashlib.sha256(head + line.encode()).digest()
        if seq != number or head != stored:
            broken(f"row {number} is not what was written, or is missing")
        ends[modseq] = head.hex()[:8]
        if what == "operation":
            op_id = subject.split()[1]
            if op_id in operations:
                broken(f"row {number} tells of operation {op_id} again")
            operations.add(op_id)
    commits = dict(store.execute("SELECT modseq, hash8 FROM commits WHERE account = 1"))
    if commits != ends:
        broken(f"commit {min(m for m in commits.keys() | ends.keys() if commits.get(m) != ends.get(m))} has no such row")
    kept = {"-".join((i[:8], i[8:12], i[12:16], i[16:20], i[20:]))
            for (i,) in store.execute("SELECT lower(hex(op_id)) FROM operations WHERE account = 1")}
    if kept != operations:
        broken(f"operation {min(kept ^ operations)} has no row, or is not kept")
    print(f"{number} rows verified. The head is {head.hex()}.")


main(sys.argv[1])
