"""Somebody else at the centre: a client of its own, over JMAP, without a window."""
import datetime
import json
import os
import time
import urllib.request
import uuid

from desk import Failed

CAPABILITIES = ["urn:ietf:params:jmap:core", "urn:vakhta:params:jmap:appeals"]


def operation_id():
    """A version 7 id: time first (RFC 9562)."""
    random = int.from_bytes(os.urandom(10), "big")
    value = (int(time.time() * 1000) << 80) | (random & ((1 << 80) - 1))
    value = (value & ~(0xF << 76)) | (7 << 76)
    return str(uuid.UUID(int=(value & ~(0x3 << 62)) | (0x2 << 62)))


class Colleague:
    def __init__(self, centre, login):
        self.centre = centre
        self.token = self.post("/auth/token", {"user": login, "password": centre.password})["accessToken"]

    def post(self, path, body):
        headers = {"Content-Type": "application/json"}
        if path != "/auth/token":
            headers["Authorization"] = "Bearer " + self.token
        request = urllib.request.Request(self.centre.url + path, json.dumps(body).encode(), headers)
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def hand_over(self, appeal, user):
        """Gives the appeal to another operator; `appeal` as the centre dumps it."""
        target = {"appeal": appeal["id"], "executor": appeal["executor"], "operatorId": appeal["operatorId"],
                  "revision": appeal["revision"], "status": appeal["status"]}
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        act = {"opId": operation_id(), "kind": "reassign", "targets": [target], "args": {"operatorId": user}, "composedAt": now}
        answer = self.post("/jmap/api", {"using": CAPABILITIES, "methodCalls": [
            ["Operation/set", {"accountId": "c1", "create": {"k": act}}, "r"]]})
        done = answer["methodResponses"][0][1].get("created", {}).get("k", {})
        if done.get("outcome") != "applied":
            raise Failed("the hand-over was not taken: " + json.dumps(answer))
