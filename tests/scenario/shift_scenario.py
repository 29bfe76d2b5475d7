"""A shift by keys alone: fifty appeals of all kinds, ten acts, five times each, the centre gone for the second half. Each act counts once."""
import collections
import datetime
import itertools
import re
import sys

from desk import Desk, until
from hands_scenario import choose, write
from main_job_scenario import go_to_list, objects
from screen_reader import current
from template_scenario import answerable

APPEALS = 1500
ROUNDS = 5
MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
IN_A_WHILE = datetime.date.today() + datetime.timedelta(days=20)
DAY = "%d %s" % (IN_A_WHILE.day, MONTHS[IN_A_WHILE.month - 1])
REPLY = "Здравствуйте! Бригада выехала, работы закончим до %s. Спасибо, что написали." % DAY
WORDS = "Ждём ответа исполнителя"
EXECUTOR = "Горсвет"


def sends(operator):
    """A promise in the text is asked about once; the same key says yes to it."""
    for _ in range(3):
        operator.press("ctrl+Return")
        until("it goes, or a promise is asked about", lambda: not operator.has_focus("^Ваши слова$|^Текст ответа$"))
        if not operator.has_focus("^Да, следить|^Отправить промежуточный ответ"):
            return


def replies(operator):
    operator.press("F7")
    operator.focus_is("Текст ответа|Взять этот шаблон")
    if not operator.has_focus("Текст ответа"):
        operator.press("Tab")  # past the template that is offered for the topic
    operator.focus_is("Текст ответа")
    write(operator, "^Текст ответа$", REPLY)
    sends(operator)


def takes_a_template(operator):
    operator.press("F7")
    operator.focus_is("Взять этот шаблон")
    operator.press("Return")
    while True:
        asked = until("the template asks, or stands there whole", lambda: next(
            (name for name in operator.focused() if re.search("^Поле «|^Текст ответа$", name)), None))
        if asked == "Текст ответа":
            break
        if "нужно заполнить" in asked and "дата завершения" not in asked:  # a day is suggested for that one
            write(operator, "^" + re.escape(asked), DAY if "дата" in asked else "всё, о чём вы просили")
        operator.press("Return")
        until("the next is asked", lambda: asked not in operator.focused())
    sends(operator)


def tells(operator, words):
    operator.focus_is("^Ваши слова$")
    write(operator, "^Ваши слова$", words)
    sends(operator)


def says(act, words):
    """An act of the palette that asks for words."""
    def does(operator):
        choose(operator, act, "^%s" % act)
        tells(operator, words)
    return does


def answers_for_now(operator):
    operator.press("F9")
    tells(operator, "Здравствуйте! Проверяем, ответим до %s." % DAY)


def prolongs(operator):
    choose(operator, "Продлить срок", "^Продлить срок")
    operator.see("^Извещение заявителю$")
    operator.press("ctrl+Return")


def assigns(operator):
    operator.press("F8")
    operator.focus_is("Поиск исполнителя")
    write(operator, "Поиск исполнителя", EXECUTOR)
    until("the executor is what Enter takes", lambda: EXECUTOR in current(operator, "^Исполнители$"))
    operator.press("Return")


def takes(operator):
    choose(operator, "Взять в работу", "^Взять в работу")


def marks(operator):
    choose(operator, "Резонанс поставить", "^Отметка «Резонанс»")


# what is done, and the line of history it leaves
ACTS = {"template": (takes_a_template, "submitted"), "reply": (replies, "submitted"), "interim": (answers_for_now, "answeredInterim"),
        "comment": (says("Комментарий", WORDS), "comment"), "hold": (says("Поставить на паузу", WORDS), "held"),
        "close": (says("Закрыть…", WORDS), "closed"), "prolong": (prolongs, "prolonged"), "assign": (assigns, "assigned"),
        "take": (takes, "taken"), "resonance": (marks, "flagged")}


def fifty(centre):
    """(appeal, act) in the order of the shift: every act as often as there are rounds, over all channels, states and priorities that wait."""
    whole = list(answerable(centre))[:ROUNDS]
    taken = {appeal["number"] for appeal in whole}
    kinds = collections.defaultdict(list)
    for appeal in objects(centre, "Appeal"):
        if appeal["status"] in ("registered", "assigned", "inWork", "returned") and appeal["number"] not in taken and appeal["dueAt"]:
            kinds[appeal["channel"], appeal["status"], appeal["priority"]].append(appeal)
    waiting = [a for turn in itertools.zip_longest(*kinds.values()) for a in turn if a]

    has = next(one["id"] for one in objects(centre, "Executor") if EXECUTOR in one["name"])
    fits = {"assign": lambda a: a["executor"] != has, "take": lambda a: a["operatorId"] is None,
            "prolong": lambda a: not a.get("prolongedDays"), "resonance": lambda a: not a["flags"] & 2}
    chosen = {}
    for act in sorted((act for act in ACTS if act != "template"), key=lambda act: act not in fits):  # the choosy ones first
        chosen[act] = [waiting.pop(next(i for i, a in enumerate(waiting) if fits.get(act, bool)(a))) for _ in range(ROUNDS)]
    return [(appeal, act) for turn, one in enumerate(whole) for appeal, act in [(one, "template")] + [(chosen[act][turn], act) for act in chosen]]


def does(operator, appeal, act):
    choose(operator, appeal["number"], re.escape(appeal["title"][:20]))
    operator.see(r"^№\s?%s  ·" % r"\s?".join(appeal["number"]))
    ACTS[act][0](operator)
    until("the hand is back", lambda: not operator.has_focus("^Ваши слова$|^Текст ответа$|^Найти действие|исполнител"), 15)


def left(centre, shift):
    """What is not at the centre once, and only once."""
    lines = collections.Counter((m["appeal"], m["kind"]) for m in objects(centre, "Message") if m["user"] == "u1" and m["at"] >= shift["begun"])
    return [(appeal["number"], act, lines[appeal["id"], ACTS[act][1]]) for appeal, act in shift["acts"] if lines[appeal["id"], ACTS[act][1]] != 1]


def main(bin_folder):
    with Desk(bin_folder, appeals=APPEALS) as desk:
        shift = {"acts": fifty(desk.centre), "begun": datetime.datetime.utcnow().strftime("%Y-%m-%dT%H:%M:%S")}
        assert len(shift["acts"]) == 50 and len({a["number"] for a, _ in shift["acts"]}) == 50
        assert {a["channel"] for a, _ in shift["acts"]} >= {"vk", "ok", "telegram", "max", "portal", "widget", "mobileApp", "phone"}
        operator = desk.workstation("krylova").open()
        operator.see("Связь с центром есть")
        go_to_list(operator)
        for done, (appeal, act) in enumerate(shift["acts"]):
            if done == len(shift["acts"]) // 2:
                desk.centre.stop()
                operator.see("Нет связи")
            does(operator, appeal, act)
        desk.shot("shift-offline")
        desk.centre.start()
        operator.press("F5")
        operator.see("Связь с центром есть", 90)  # it asks again at the latest a minute after it last did
        operator.press("F5")
        until("all is at the centre, once: %s" % left(desk.centre, shift), lambda: not left(desk.centre, shift))
        until("nothing waits", lambda: not operator.find("Отправляется|в исходящих"))
        operator.close()
        operator.ctl("sync", "--centre", desk.centre.url, "--user", "krylova", "--password-stdin", typed=desk.centre.password)
        mine, theirs = operator.ctl("dump", "--canonical"), desk.centre.command("dump", "--canonical", "--as", "krylova")
        assert mine == theirs, "the replica is not what the centre shows"
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main(sys.argv[1])
