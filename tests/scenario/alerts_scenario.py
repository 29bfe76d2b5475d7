"""What others bring is told by the desktop while the window is away; a click on it opens the appeal. Without a desktop that
tells, the window does it when it is looked at."""
import os
import re
import sys
import threading

from gi.repository import Gio, GLib

from colleague import Colleague
from desk import Desk, Failed, active_pid, until
from main_job_scenario import number_of_open_appeal, objects

INTERFACE = """<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="a{sv}" direction="in"/>
<arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""
NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class Notifications:
    """The desktop's service on the scenario's own bus, on a thread of its own: it answers while the script does other things."""

    def __init__(self):
        self.told, self.closed, self.next = [], [], 40
        self.ready = threading.Event()
        threading.Thread(target=self.run, daemon=True).start()
        self.ready.wait(10)

    def run(self):
        context = GLib.MainContext.new()
        context.push_thread_default()
        self.bus = Gio.DBusConnection.new_for_address_sync(
            os.environ["DBUS_SESSION_BUS_ADDRESS"],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        self.bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], self.take, None, None)
        self.of_bus("RequestName", GLib.Variant("(su)", (NAME, 4)))
        self.ready.set()
        GLib.MainLoop.new(context, False).run()

    def of_bus(self, method, arguments):
        self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method, arguments,
                           None, Gio.DBusCallFlags.NONE, -1, None)

    def take(self, bus, sender, path, interface, method, arguments, answer):
        if method == "GetCapabilities":
            answer.return_value(GLib.Variant("(as)", (["actions", "body", "body-markup"],)))
        elif method == "Notify":
            name, replaced, icon, summary, body, actions, hints, patience = arguments.unpack()
            self.next += 0 if replaced else 1
            self.told.append({"id": replaced or self.next, "replaced": replaced, "summary": summary, "body": body,
                              "actions": actions, "hints": hints})
            answer.return_value(GLib.Variant("(u)", (replaced or self.next,)))
        else:
            self.closed.append(arguments.unpack()[0])
            answer.return_value(None)

    def click(self, number):
        self.bus.emit_signal(None, PATH, NAME, "ActionInvoked", GLib.Variant("(us)", (number, "default")))

    def leave(self):
        self.of_bus("ReleaseName", GLib.Variant("(s)", (NAME,)))


def foreign_appeals(centre):
    """Open appeals of others, newest first, with a title of their own."""
    return [a for a in reversed(list(objects(centre, "Appeal")))
            if a["status"] in ("assigned", "inWork") and a["operatorId"] not in (None, "u1") and a["title"]]


def told(desktop, count):
    until("notification %d" % count, lambda: len(desktop.told) >= count)
    assert len(desktop.told) == count, desktop.told
    return desktop.told[-1]


def clicked_one_opens(operator, desktop, colleague, appeal):
    operator.minimise()
    colleague.hand_over(appeal, "u1")
    one = told(desktop, 1)
    assert one["summary"] == "1 обращение назначено вам", one
    assert re.sub(r"\D", "", one["body"].split("  ")[0]) == appeal["number"], (one, appeal["number"])
    assert "default" in one["actions"] and one["hints"]["urgency"] == 1, one
    assert not appeal["author"] or appeal["author"] not in one["body"], one
    desktop.click(one["id"])
    until("the window is in front", lambda: active_pid() == operator.process.pid)
    until("the appeal is open", lambda: number_of_open_appeal(operator) == appeal["number"])


def several_are_one(operator, desktop, colleague, appeals):
    window = operator.minimise()
    colleague.hand_over(appeals[0], "u1")
    first = told(desktop, 2)
    colleague.hand_over(appeals[1], "u1")
    both = told(desktop, 3)
    assert both["replaced"] == first["id"] and both["summary"] == "2 обращения назначены вам", both
    assert both["body"].count("\n") == 1, both
    operator.bring_back(window)
    until("the notification is taken away", lambda: first["id"] in desktop.closed)


def nobody_tells(operator, desktop, colleague, appeal):
    desktop.leave()
    window = operator.minimise()
    colleague.hand_over(appeal, "u1")
    operator.bring_back(window)
    operator.see("1 обращение назначено вам")
    assert len(desktop.told) == 3, desktop.told


def main(bin_folder):
    with Desk(bin_folder, appeals=200) as desk:
        desktop = Notifications()
        operator = desk.workstation("krylova").open()
        operator.see("Связь с центром есть")
        colleague = Colleague(desk.centre, "sedov")
        appeals = foreign_appeals(desk.centre)
        if len(appeals) < 4:
            raise Failed("too few appeals of others")
        clicked_one_opens(operator, desktop, colleague, appeals[0])
        several_are_one(operator, desktop, colleague, appeals[1:3])
        nobody_tells(operator, desktop, colleague, appeals[3])


main(sys.argv[1])
