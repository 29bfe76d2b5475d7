"""Hands that only have a keyboard find everything: an action, an appeal by its number, a list to keep under a name."""
import re
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from desk import Desk, until  # noqa: E402
from main_job_scenario import go_to_list, number_of_open_appeal, objects


def ask(workstation, words):
    """Opens the palette, types, and waits until Enter would do what these words name."""
    workstation.press("ctrl+shift+p")
    workstation.focus_is("Найти действие")
    write(workstation, "Найти действие", words)


def write(workstation, field, words):
    """As a screen reader with dictation does: letters of another layout are lost on a virtual keyboard."""
    Atspi.EditableText.set_text_contents(workstation.see(field), words)


def offered(workstation):
    """What Enter would do, as it is told beside the field."""
    field = workstation.find("Найти действие")
    return field.get_description() if field else ""


def choose(workstation, words, expected):
    ask(workstation, words)
    until("%s is offered «%s»" % (workstation.login, expected),
          lambda: re.search(expected, offered(workstation) or ""), 15)
    workstation.press("Return")


def main(bin_folder):
    with Desk(bin_folder) as desk:
        operator = desk.workstation("krylova").open()
        operator.see("Связь с центром есть")
        go_to_list(operator)

        ask(operator, "журнал")
        operator.press("Escape")
        operator.focus_is("Обращения очереди")  # the keyboard is back where it was
        choose(operator, "журнал", "^Открыть: Журнал")
        operator.see("что сделано здесь")
        operator.press("alt+Left")
        operator.focus_is("Обращения очереди")

        wanted = next(a for a in objects(desk.centre, "Appeal") if a["status"] in ("assigned", "inWork"))  # late in the day none is only assigned
        choose(operator, wanted["number"], re.escape(wanted["title"][:20]))
        assert number_of_open_appeal(operator) == wanted["number"]
        desk.shot("by-number")

        choose(operator, "без исполн", "^Без исполнителя, Очередь")
        go_to_list(operator)
        operator.press("alt+3")  # due today
        operator.press("ctrl+shift+s")
        operator.focus_is("Название вида")
        write(operator, "Название вида", "Утром первым делом")
        operator.press("Return")
        operator.see("^Утром первым делом$")
        desk.shot("saved")
        operator.press("ctrl+q")  # a moment after a move a killed program comes back to where it was before
        until("the program ends", lambda: operator.process.poll() is not None)

        operator.open()
        operator.see("^Утром первым делом$")  # it was open, and is again
        choose(operator, "все открытые", "^Все открытые, Очередь")
        choose(operator, "утром", "^Утром первым делом, Мой вид")
        operator.see("^Утром первым делом$")

        operator.press("F1")
        operator.focus_is("Действия и их клавиши")
        desk.shot("keys")
        operator.press("Escape")
        operator.focus_is("Обращения очереди|Очереди|Показать|Сбросить")
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main(sys.argv[1])
