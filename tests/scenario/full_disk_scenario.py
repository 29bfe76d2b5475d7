"""A disk that fills up while the window is open, and one that is full when it is opened: a clear message, reading goes on, and
work goes on by itself when there is room."""
import os
import subprocess
import sys

from desk import Desk, Failed, until
from main_job_scenario import number_of_open_appeal, write_reply

FULL = "На диске нет места"


def in_own_mounts():
    """The small disk is mounted where nobody else sees it; one who is not root becomes it there."""
    if os.environ.get("VAKHTA_OWN_MOUNTS"):
        return
    as_root = [] if os.getuid() == 0 else ["--user", "--map-root-user"]
    os.environ["VAKHTA_OWN_MOUNTS"] = "1"
    os.execvp("unshare", ["unshare", *as_root, "--mount", sys.executable, *sys.argv])


class SmallDisk:
    def __init__(self, folder):
        self.filler = folder + "/filler"
        os.makedirs(folder)
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder]).returncode != 0:
            raise Failed("a small disk could not be mounted")

    def fill(self):
        with open(self.filler, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass

    def free(self):
        os.unlink(self.filler)


def fills_up_while_open(operator, disk, centre):
    write_reply(operator, "Before the disk was full.")
    until("the first text is at the centre", lambda: "Before the disk was full." in centre.command("dump", "--canonical"))
    disk.fill()
    operator.type(" Typed on a full disk, a line long enough to need a page of its own.")
    operator.see(FULL)
    operator.press("Escape")
    disk.free()
    operator.see("Связь с центром есть")


def is_full_at_the_start(operator, disk, centre):
    operator.close()
    disk.fill()
    operator.open()
    operator.see(FULL)
    first = number_of_open_appeal(operator)
    operator.press("Down")
    number_of_open_appeal(operator, first)
    disk.free()
    operator.see("Связь с центром есть")
    write_reply(operator, "After the disk was full.")
    until("the text is at the centre", lambda: "After the disk was full." in centre.command("dump", "--canonical"))


def main(bin_folder):
    with Desk(bin_folder, appeals=60) as desk:
        disk = SmallDisk(os.path.join(desk.folder, "profile-krylova"))
        operator = desk.workstation("krylova").open()
        try:
            operator.see("Связь с центром есть")
            fills_up_while_open(operator, disk, desk.centre)
            is_full_at_the_start(operator, disk, desk.centre)
        finally:
            operator.close()
            subprocess.run(["umount", "--lazy", os.path.dirname(disk.filler)])


if __name__ == "__main__":
    in_own_mounts()
    main(sys.argv[1])
