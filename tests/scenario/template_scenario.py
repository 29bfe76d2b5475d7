"""An appeal answered by a template: six presses at most from the open queue to the submitted reply."""
import datetime
import re
import sys

from desk import Desk, Failed, until
from hands_scenario import choose
from main_job_scenario import go_to_list, number_of_open_appeal, objects

MOST = 6


class Counted:
    """The operator's hands, which count."""

    def __init__(self, workstation):
        self.workstation, self.presses = workstation, 0

    def press(self, key):
        self.presses += 1
        self.workstation.press(key)


def answerable(centre):
    """Appeals with a template for their topic, and all that its fields ask for."""
    now = datetime.datetime.utcnow().isoformat()
    templates = next(objects(centre, "Profile"))["templates"]
    meant = {topic: one.get("channels") for one in templates for topic in one.get("topics", [])}  # None: for any channel
    answered = {reply["appeal"] for reply in objects(centre, "Reply")}
    for appeal in objects(centre, "Appeal"):
        if (appeal["topic"] in meant and appeal["channel"] in (meant[appeal["topic"]] or [appeal["channel"]]) and appeal["status"] in ("assigned", "inWork") and appeal["id"] not in answered
                and appeal["executor"] and appeal["street"] and (appeal["dueAt"] or "") > now
                and re.fullmatch(r"[А-ЯЁ][а-яё]+( [А-ЯЁ]\.)?", appeal["author"] or "")):
            yield appeal


def first_that_asks_for_a_day(operator, centre):
    """Opens one whose template asks for the day alone."""
    templates = next(objects(centre, "Profile"))["templates"]
    plain = {topic for one in templates for topic in one.get("topics", [])
             if set(re.findall(r"\[(.*?)\]", one["text"])) <= {"имя", "адрес", "исполнитель", "дата завершения"}}
    for appeal in answerable(centre):
        if appeal["topic"] in plain:
            choose(operator, appeal["number"], re.escape(appeal["title"][:20]))
            return appeal
    raise Failed("no appeal of the demo can be answered by a template")


def main(bin_folder):
    with Desk(bin_folder) as desk:
        operator = desk.workstation("krylova").open()
        operator.see("Связь с центром есть")
        go_to_list(operator)
        appeal = first_that_asks_for_a_day(operator, desk.centre)
        go_to_list(operator)
        operator.press("Up")
        other = number_of_open_appeal(operator, other_than=appeal["number"])
        step = "Down"
        if other == appeal["number"]:  # it is the first of its list
            operator.press("Down")
            step = "Up"

        hands = Counted(operator)
        hands.press(step)
        until("the appeal is open", lambda: number_of_open_appeal(operator) == appeal["number"])
        hands.press("F7")
        operator.focus_is("Взять этот шаблон")
        desk.shot("template-offered")
        hands.press("Return")
        operator.focus_is("Поле «дата завершения», нужно заполнить")
        desk.shot("template-field")
        hands.press("Return")
        operator.focus_is("Текст ответа")
        desk.shot("template-filled")
        hands.press("ctrl+Return")
        operator.focus_is("^Да, следить. Обещание 1: ")
        desk.shot("template-promise")
        hands.press("ctrl+Return")
        operator.focus_is("Обращения очереди")
        print("presses", hands.presses)
        assert hands.presses <= MOST

        operator.press("F5")
        sent = until("the reply at the centre", lambda: [r for r in objects(desk.centre, "Reply") if r["appeal"] == appeal["id"]])
        assert "[" not in sent[-1]["text"] and appeal["author"].split()[0] in sent[-1]["text"]
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main(sys.argv[1])
