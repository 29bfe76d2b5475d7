"""A second start raises the first window; also beside one that hangs, and after one that was killed."""
import os
import signal
import subprocess
import sys

from desk import Desk, Workstation, active_pid, until


class SecondStart(Workstation):
    """Another start of the program with the same profile; nothing is prepared."""

    def __init__(self, first):
        self.desk, self.login, self.place, self.process = first.desk, "second start", first.place, None

    def run(self):
        """Starts and does not wait for a window."""
        environment = dict(os.environ, QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        self.process = subprocess.Popen([self.desk.bin + "/vakhta", *self.place], env=environment)
        return self

    def ended_well(self):
        return until("the second start ends", lambda: self.process.poll() is not None, 20) and self.process.returncode == 0


def raises(first):
    first.minimise()
    second = SecondStart(first).run()
    assert second.ended_well(), "the second start ended with %d" % second.process.returncode
    until("the first window is in front", lambda: active_pid() == first.process.pid)


def beside_a_hung_one(first):
    first.process.send_signal(signal.SIGSTOP)
    try:
        second = SecondStart(first).run()
        first.desk.workstations.append(second)
        second.see("её окно не отвечает", 20)
        second.press("Return")
        assert second.ended_well()
    finally:
        first.process.send_signal(signal.SIGCONT)
    first.see("Связь с центром есть")


def after_a_kill(first):
    first.kill()
    first.open()
    first.see("Связь с центром есть")
    raises(first)


def main(bin_folder):
    with Desk(bin_folder, appeals=60) as desk:
        first = desk.workstation("krylova").open()
        first.see("Связь с центром есть")
        raises(first)
        beside_a_hung_one(first)
        after_a_kill(first)


main(sys.argv[1])
