"""A desk for scenarios: a virtual screen, a real centre, real workstations, and hands that only have a keyboard.

What is seen is read through AT-SPI, as a screen reader does. Everything stops when the desk is left.
"""
import os
import re
import signal
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 45  # seconds until a thing that does not appear is a failure


class Failed(Exception):
    pass


def until(what, found, patience=PATIENCE):
    """Waits for `found()` to be true and gives it; `what` names the thing in the failure."""
    end = time.monotonic() + patience
    while True:
        try:
            value = found()
        except gi.repository.GLib.Error:
            value = None  # the object went while it was read
        if value:
            return value
        if time.monotonic() > end:
            raise Failed("did not happen: " + what)
        time.sleep(0.05)


class Centre:
    """The real server on a data folder; it can be stopped and started on the same port."""

    def __init__(self, bin_folder, folder, appeals):
        self.bin, self.folder, self.port, self.process = bin_folder, folder, 0, None
        self.password = "a shift of twelve hours"
        self.command("init", "--region", "demo")
        self.command("demo", "--appeals", str(appeals), "--seed", "7", "--password-stdin", typed=self.password)

    def command(self, *words, typed=None):
        done = subprocess.run([self.bin + "/vakhta-centre", *words, "--data-dir", self.folder], input=typed,
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise Failed("vakhta-centre %s: %s" % (words[0], done.stderr))
        return done.stdout

    def start(self):
        self.process = subprocess.Popen([self.bin + "/vakhta-centre", "serve", "--data-dir", self.folder,
                                         "--listen", "127.0.0.1:%d" % self.port], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
        if not found:
            raise Failed("the centre did not start: " + line)
        self.port = int(found.group(1))

    def stop(self):
        if self.process:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(20)
            self.process = None

    @property
    def url(self):
        return "http://127.0.0.1:%d" % self.port


class Ear:
    """Hears where the keyboard goes: the lines of an open menu are told so, and in no other way."""

    def __init__(self):
        self.name, self.source = "", None
        self.listener = Atspi.EventListener.new(self.note)
        self.listener.register("object:state-changed:focused")

    def note(self, event):
        if event.detail1:
            self.name, self.source = event.source.get_name() or "", event.source

    def last(self):
        while GLib.MainContext.default().iteration(False):
            pass
        return self.name


class Workstation:
    """One program with its own profile; `url` is where it finds the centre, if not directly."""

    def __init__(self, desk, login, url=None):
        self.desk, self.login, self.process = desk, login, None
        self.profile = os.path.join(desk.folder, "profile-" + login)
        self.place = ["--profile", self.profile, "--key-file", self.profile + ".key"]
        self.ctl("sync", "--centre", url or desk.centre.url, "--user", login, "--password-stdin", typed=desk.centre.password)

    def ctl(self, *words, typed=None):
        done = subprocess.run([self.desk.bin + "/vakhtactl", *words, *self.place], input=typed,
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise Failed("vakhtactl %s: %s" % (words[0], done.stderr))
        return done.stdout

    def open(self):
        environment = dict(os.environ, QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANG="ru_RU.UTF-8",
                           QT_QPA_PLATFORM="xcb")
        self.process = subprocess.Popen([self.desk.bin + "/vakhta", *self.place], env=environment)
        until("the window of " + self.login, self.window)
        return self

    def close(self):
        if self.process:
            self.process.terminate()
            self.process.wait(20)
            self.process = None

    def kill(self):
        self.process.kill()
        self.process.wait(20)
        self.process = None

    def application(self):
        screen = Atspi.get_desktop(0)
        for i in range(screen.get_child_count()):
            child = screen.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def window(self):
        application = self.application()
        return application.get_child_at_index(0) if application and application.get_child_count() else None

    def everything(self, showing=True):
        """Every object that is on the screen, top down. Rows of long lists are left out: the focused one is asked for."""
        application = self.application()
        stack = [application.get_child_at_index(i) for i in range(application.get_child_count())] if application else []
        while stack:
            thing = stack.pop()
            try:
                if thing is None or (showing and not thing.get_state_set().contains(Atspi.StateType.SHOWING)):
                    continue
                long = thing.get_role() in (Atspi.Role.LIST, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE)
                below = [] if long else [thing.get_child_at_index(i) for i in range(min(thing.get_child_count(), 200))]
            except GLib.Error:
                continue  # it went while it was read
            yield thing
            stack.extend(below)

    def find(self, pattern):
        """The first thing on the screen whose name or text matches."""
        for thing in self.everything():
            if re.search(pattern, thing.get_name() or "") or re.search(pattern, text_of(thing)):
                return thing
        return None

    def see(self, pattern, patience=PATIENCE):
        return until("%s sees «%s»" % (self.login, pattern), lambda: self.find(pattern), patience)

    def focused(self):
        """The names of what says it has the keyboard: a page that hands it on says so too."""
        return [thing.get_name() or "" for thing in self.everything()
                if thing.get_state_set().contains(Atspi.StateType.FOCUSED)]

    def has_focus(self, pattern):
        return any(re.search(pattern, name) for name in self.focused())

    def focus_is(self, pattern):
        """Waits until what has the keyboard is named so."""
        try:
            return until("focus", lambda: self.has_focus(pattern), 15)
        except Failed:
            raise Failed("the keyboard is on %s, not on «%s»" % (self.focused(), pattern))

    def minimise(self):
        """Another program is in front; gives the window, to be brought back with bring_back()."""
        self.desk.activate(self)
        window = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=True).stdout.strip()
        subprocess.run(["xdotool", "windowminimize", window], check=True)
        until("the window is away", lambda: active_pid() != self.process.pid)
        return window

    def bring_back(self, window):
        subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True, capture_output=True)
        until("the window is in front", lambda: active_pid() == self.process.pid)

    def press(self, *keys):
        self.desk.activate(self)
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
            time.sleep(0.08)

    def choose(self, button, line):
        """Opens the menu of this button and chooses the first line that matches; "" when none is offered now."""
        self.desk.activate(self)
        Atspi.Component.grab_focus(self.see(button))
        return self.choose_from_menu("space", line)

    def choose_from_menu(self, key, line):
        """The same of the menu that this key opens."""
        self.press(key)
        passed = []
        while True:
            self.desk.ear.name = ""
            self.press("Down")
            heard = until("%s hears the menu where «%s» stands" % (self.login, line), self.desk.ear.last, 5)
            if re.search(line, heard):
                self.press("Return")
                return heard
            if heard in passed:
                self.press("Escape")
                return ""
            passed.append(heard)

    def type(self, text):
        """Types as a hand does; Russian needs a layout, so xdotool maps each letter for the moment."""
        self.desk.activate(self)
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "25", text], check=True)


def active_pid():
    """Whose window has the keyboard."""
    found = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], capture_output=True, text=True).stdout.strip()
    return int(found) if found.isdigit() else 0


def text_of(thing):
    words = thing.get_text_iface()
    return Atspi.Text.get_text(words, 0, Atspi.Text.get_character_count(words)) if words else ""


class Desk:
    def __init__(self, bin_folder, appeals=400):
        self.bin, self.appeals = bin_folder, appeals
        self.background, self.workstations = [], []

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="desk-")
        self.folder = self.temporary.name
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = os.path.join(self.folder, variable.lower())
        self.background.append(subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL))
        self.centre = Centre(self.bin, os.path.join(self.folder, "centre"), self.appeals)
        self.centre.start()
        self.ear = Ear()
        return self

    def __exit__(self, kind, fault, trace):
        if kind:
            self.shot("failed")
        for workstation in self.workstations:
            workstation.close()
        self.centre.stop()
        for process in self.background:
            process.terminate()
        self.temporary.cleanup()

    def workstation(self, login, url=None):
        self.workstations.append(Workstation(self, login, url))
        return self.workstations[-1]

    def activate(self, workstation):
        found = until("an X window", lambda: subprocess.run(
            ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(workstation.process.pid), "--name", "."],
            capture_output=True, text=True).stdout.split())
        active = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True).stdout.strip()
        if active not in found:
            subprocess.run(["xdotool", "windowactivate", "--sync", found[-1]], check=True, capture_output=True)

    def shot(self, name):
        folder = os.environ.get("VAKHTA_SHOTS")
        if folder:
            os.makedirs(folder, exist_ok=True)
            subprocess.run(["import", "-window", "root", os.path.join(folder, name + ".png")], check=False)
