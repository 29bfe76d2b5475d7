"""A proxy between a workstation and the centre that does to a chosen request what networks do."""
import socket
import threading
import time

PORTAL = b"<!DOCTYPE html><html><head><title>Wi-Fi</title></head><body><form action='/login'>Accept the rules to go on</form></body></html>"


def answer(status, body=b"", *headers):
    """An answer made here: the request does not reach the centre."""
    lines = ["HTTP/1.1 %s" % status, "Content-Length: %d" % len(body), *headers]
    return "answer", ("\r\n".join(lines) + "\r\n\r\n").encode() + body


# What can become of a request. Cuts take a number of bytes: ("cut request", 17).
PASS = ("pass",)
TWICE = ("twice",)               # it arrives twice; the first answer is lost
SLOW = ("delay", 0.3)            # later ones overtake it
PORTAL_PAGE = answer("200 OK", PORTAL, "Content-Type: text/html; charset=utf-8")
PORTAL_REDIRECT = answer("302 Found", b"", "Location: /portal")
PORTAL_JSON = answer("200 OK", b'{"login": "required"}', "Content-Type: application/json")
UNAUTHORIZED = answer("401 Unauthorized", b"", "WWW-Authenticate: Bearer")
BUSY = answer("503 Service Unavailable", b"", "Retry-After: 1")
BROKEN = answer("500 Internal Server Error", b"oops", "Content-Type: text/plain")
BAD_GATEWAY = answer("502 Bad Gateway", PORTAL, "Content-Type: text/html")
ANSWERS = {"twice": TWICE, "slow": SLOW, "portal": PORTAL_PAGE, "portal elsewhere": PORTAL_REDIRECT, "portal in JSON": PORTAL_JSON,
           "401": UNAUTHORIZED, "busy": BUSY, "500": BROKEN, "502": BAD_GATEWAY}


class Closed(Exception):
    pass


class Proxy:
    """Listens on loopback. `plan` maps the number of a request, counted from the last begin(), to what becomes of it; streams of
    events, and what has not the words `only` in its first line, are passed on and not counted."""

    def __init__(self, port):
        self.upstream, self.down = port, False  # down: nothing gets through
        self.lock, self.sockets = threading.Lock(), set()
        self.begin()
        self.server = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self.accept, daemon=True).start()

    @property
    def url(self):
        return "http://127.0.0.1:%d" % self.server.getsockname()[1]

    def begin(self, plan=None, only=b""):
        with self.lock:
            self.plan, self.only, self.count, self.record, self.sizes = plan or {}, only, 0, [], []

    def cut(self):
        """Every connection there is, at once."""
        with self.lock:
            for one in list(self.sockets):
                try:
                    one.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

    def accept(self):
        while True:
            client, _ = self.server.accept()
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        upstream = None
        try:
            if self.down:
                return
            upstream = socket.create_connection(("127.0.0.1", self.upstream), 10)
            with self.lock:
                self.sockets |= {client, upstream}
            while True:
                self.one(client, upstream, read_message(client))
        except (Closed, OSError):
            pass
        finally:
            with self.lock:
                self.sockets -= {client, upstream}
            for one in (client, upstream):
                if one:
                    one.close()

    def one(self, client, upstream, request):
        if b"text/event-stream" in request.split(b"\r\n\r\n")[0]:
            upstream.sendall(request)
            while True:
                client.sendall(some(upstream))
        with self.lock:
            counts = self.only in request.split(b"\r\n")[0]
            number = self.count if counts else None
            self.count += counts
            what = self.plan.get(number, PASS)
            self.record.append(request)
        if what[0] == "answer":
            return client.sendall(what[1])
        if what[0] == "delay":
            time.sleep(what[1])
        if what[0] == "cut request":
            upstream.sendall(request[:what[1]])
            raise Closed
        if what[0] == "twice":
            self.send_aside(request)
        upstream.sendall(request)
        response = read_message(upstream)
        if counts:
            self.sizes.append((number, len(request), len(response)))
        if what[0] == "cut response":
            client.sendall(response[:what[1]])
            raise Closed
        client.sendall(response)

    def send_aside(self, request):
        with socket.create_connection(("127.0.0.1", self.upstream), 10) as aside:
            aside.sendall(request)
            return read_message(aside)


class Weather:
    """Cuts the lines of several proxies and gives them back, at random: each is down for about half of the time."""

    def __init__(self, proxies, dice):
        self.proxies, self.dice, self.cuts = proxies, dice, 0

    def blow(self, end, least, most):
        """Until that moment of the monotonic clock, a change every `least` to `most` seconds; then all is well."""
        while time.monotonic() < end:
            time.sleep(self.dice.uniform(least, most))
            self.change(self.dice.choice(self.proxies))
        for proxy in self.proxies:
            proxy.down = False

    def change(self, proxy):
        proxy.down = self.dice.random() < 0.5
        if proxy.down or self.dice.random() < 0.5:
            proxy.cut()
            self.cuts += 1


def some(source):
    data = source.recv(65536)
    if not data:
        raise Closed
    return data


def read_message(source):
    """One whole request or response, as it came."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += some(source)
    head, _, body = data.partition(b"\r\n\r\n")
    fields = {}
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        fields[name.strip().lower()] = value.strip()
    if b"chunked" in fields.get(b"transfer-encoding", b""):
        while not body.endswith(b"0\r\n\r\n"):
            body += some(source)
    else:
        length = int(fields.get(b"content-length", 0))
        while len(body) < length:
            body += some(source)
    return head + b"\r\n\r\n" + body
