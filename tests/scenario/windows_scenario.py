"""Several windows of one program: a second opens by its key, Ctrl+Q and a signal end the program, both come back at the next start, and a start
beside them raises the one used last."""
import signal
import subprocess
import sys

from desk import Desk, until

SETTINGS = "Настройки – Вахта"


def told(*words):
    return subprocess.run(["xdotool", *words], capture_output=True, text=True).stdout.strip()


def shown(first):
    """The program's windows that are seen, by their names, as the desktop has them."""
    found = told("search", "--all", "--onlyvisible", "--pid", str(first.process.pid), "--name", ".").split()
    named = [(told("getwindowname", one), one) for one in found]
    return [(name, one) for name, one in named if "Вахта" in name]


def active_title():
    return told("getactivewindow", "getwindowname")


def press(key):
    """In the window that is in front, whichever it is."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)


def opens_a_second(first):
    first.desk.activate(first)
    press("ctrl+shift+n")
    until("two windows with names of their own", lambda: len({name for name, _ in shown(first)}) == 2)
    until("the second is in front", lambda: "(окно 2)" in active_title())
    first.desk.shot("two-windows")
    press("ctrl+6")
    until("it goes its own way", lambda: active_title() == SETTINGS)


def all_close_and_come_back(first):
    press("ctrl+q")
    until("the program ends", lambda: first.process.poll() is not None)
    assert first.process.returncode == 0, first.process.returncode
    first.open()
    until("two windows come back", lambda: len(shown(first)) == 2)
    until("the one used last is in front", lambda: active_title() == SETTINGS)


def a_signal_ends_it_as_the_key_does(first):
    """The very moment after a move: the program learns of both at once. (What rests for half a second is kept by itself.)"""
    window = told("getactivewindow")
    first.process.send_signal(signal.SIGSTOP)
    subprocess.run(["xdotool", "windowmove", "--sync", window, "140", "90"], check=True)
    moved = told("getwindowgeometry", window).split("Position: ")[1].split(" ")[0]
    desktops = str(int(told("get_num_desktops")) + 1)
    subprocess.run(["xdotool", "set_num_desktops", desktops], check=True)
    until("the window manager has told of the move", lambda: told("get_num_desktops") == desktops)  # it works in order
    first.process.send_signal(signal.SIGTERM)
    first.process.send_signal(signal.SIGCONT)
    until("the program ends", lambda: first.process.poll() is not None)
    assert first.process.returncode == 0, first.process.returncode
    first.open()
    until("two windows come back", lambda: len(shown(first)) == 2)
    until("the one used last is in front", lambda: active_title() == SETTINGS)
    until("it stands at %s again" % moved, lambda: moved in told("getwindowgeometry", told("getactivewindow")))


def a_second_start_raises_the_one_used_last(first):
    for _, window in shown(first):
        subprocess.run(["xdotool", "windowminimize", window], check=True)
    until("all are away", lambda: not shown(first))
    subprocess.run([first.desk.bin + "/vakhta", *first.place], check=True, timeout=20)
    until("the one used last is back", lambda: active_title() == SETTINGS)


def closing_one_leaves_the_other(first):
    press("alt+F4")
    until("one is left", lambda: len(shown(first)) <= 1)
    assert first.process.poll() is None


def main(bin_folder):
    with Desk(bin_folder, appeals=60) as desk:
        first = desk.workstation("krylova").open()
        first.see("Связь с центром есть")
        opens_a_second(first)
        all_close_and_come_back(first)
        a_signal_ends_it_as_the_key_does(first)
        a_second_start_raises_the_one_used_last(first)
        closing_one_leaves_the_other(first)


main(sys.argv[1])
