"""The main job by keyboard alone: queue, appeal, assign, reply, approval, publication; then the same with the centre stopped."""
import json
import re
import sys

from desk import Atspi, Desk, until

ANSWER = "The lamps will be replaced by 15 May, the crew is on its way."
OFFLINE = "Written while the centre was away."


def objects(centre, kind):
    for line in centre.command("dump", "--canonical").splitlines():
        name, _, body = line.split("\t", 2)
        if name == kind:
            yield json.loads(body)


def appeal_numbered(centre, number):
    return next(a for a in objects(centre, "Appeal") if a["number"] == number)


def number_of_open_appeal(workstation, other_than=None):
    """The pane says «№ 84 117» above the title; so does the window's own name, a moment later."""
    def found():
        for thing in workstation.everything():
            if thing.get_role() == Atspi.Role.FRAME:
                continue
            told = re.search(r"№\s*([\d\s\u00a0]+\d)", thing.get_name() or "")
            number = re.sub(r"\D", "", told.group(1)) if told else other_than
            if number != other_than:
                return number
        return None
    return until("the number of the open appeal", found)


def open_answerable(workstation, keys, onward, answerable):
    """Goes on in the list until an appeal is open that may be answered now: which those are differs with the hour."""
    workstation.press(*keys)
    number = number_of_open_appeal(workstation)
    while number not in answerable:
        workstation.press(onward)
        number = number_of_open_appeal(workstation, other_than=number)
    return number


def go_to_list(workstation):
    for _ in range(4):
        if workstation.has_focus("Обращения очереди"):
            return
        workstation.press("F6")
    workstation.focus_is("Обращения очереди")


def assign_open_appeal(workstation):
    workstation.press("F8")
    workstation.focus_is("исполнител")
    workstation.press("Down", "Return")


def write_reply(workstation, text):
    workstation.press("F7")
    workstation.focus_is("Текст ответа|Взять этот шаблон")
    if not workstation.has_focus("Текст ответа"):
        workstation.press("Tab")  # past the template that is offered for the topic
    workstation.focus_is("Текст ответа")
    workstation.press("ctrl+a")
    workstation.type(text)


def main(bin_folder):
    with Desk(bin_folder) as desk:
        operator = desk.workstation("krylova").open()
        operator.see("Связь с центром есть")
        go_to_list(operator)
        answerable = {a["number"] for a in objects(desk.centre, "Appeal") if a["status"] in ("registered", "assigned", "inWork")}
        number = open_answerable(operator, ("Home", "Down"), "Down", answerable)
        print("appeal", number)
        before = appeal_numbered(desk.centre, number)
        desk.shot("queue")

        assign_open_appeal(operator)
        operator.press("F5")
        until("the assignment at the centre",
              lambda: appeal_numbered(desk.centre, number)["revision"] > before["revision"])

        go_to_list(operator)
        write_reply(operator, ANSWER)
        desk.shot("reply")
        operator.press("ctrl+Return")
        operator.press("F5")
        until("the reply at the centre", lambda: any(r["text"] == ANSWER for r in objects(desk.centre, "Reply")))

        approver = desk.workstation("zimin").open()
        approver.see("Связь с центром есть")
        approver.press("ctrl+3")
        approver.focus_is("Ответы на согласовании")
        for _ in range(60):
            if approver.find(re.escape(ANSWER)):
                break
            approver.press("Down")
        approver.see(re.escape(ANSWER), 5)
        desk.shot("approval")
        approver.press("ctrl+Return")
        approver.press("F5")
        until("the published reply", lambda: any(
            r["text"] == ANSWER and r["state"] == "published" for r in objects(desk.centre, "Reply")))
        assert appeal_numbered(desk.centre, number)["status"] == "published"
        approver.close()

        desk.centre.stop()
        operator.see("Нет связи")
        go_to_list(operator)
        second = open_answerable(operator, ("End",), "Up", answerable - {number})
        print("offline", second)
        assign_open_appeal(operator)
        go_to_list(operator)
        write_reply(operator, OFFLINE)
        operator.see(re.escape(OFFLINE))
        operator.see("Сохранён")
        desk.shot("offline")
        operator.kill()  # nothing typed is lost, also so
        operator.open()
        desk.centre.start()
        appeal = appeal_numbered(desk.centre, second)["id"]
        operator.see("Связь с центром есть")
        until("the draft at the centre", lambda: any(d["text"] == OFFLINE for d in objects(desk.centre, "Draft")))
        until("the assignment made offline", lambda: any(
            m["appeal"] == appeal and m["kind"] in ("assigned", "reassigned") and m["user"]
            for m in objects(desk.centre, "Message")))
        operator.see("Связь с центром есть")
        desk.shot("returned")
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main(sys.argv[1])
