#!/usr/bin/env python3
"""Two operators and a supervisor at three windows, on the same appeals; the network of each is cut and given back at random.

    ../scenario/run BIN_FOLDER ../torture/three_windows.py [SECONDS] [SEED]      600 seconds, seed 1

One pair of hands goes from window to window: it takes, replies, comments, holds, closes, approves and hands over. In the end
the network stays, and: the replicas equal the centre's view; no reply is there twice, none is lost; every act that met another's is
shown in its author's journal, a reply with its text (O1, O2, O4, O5).
"""
import collections
import random
import re
import threading
import time

from desk import Atspi, Desk, Failed, text_of, until
from field import Broken, Truth, first_difference, main
from proxy import Proxy, Weather

MENU = {"take": "^(Взять в работу|Вернуть в очередь)$", "hold": "^(Поставить на паузу…|Вернуть в работу)$", "comment": "^Комментарий…$",
        "close": "^Закрыть…$", "reassign": "^Передать другому оператору…$"}
OPERATOR = ("take", "take", "reply", "reply", "reply", "reply", "hold", "comment", "close")
SUPERVISOR = ("reassign", "reassign", "reassign", "approve", "hold", "comment")
PEOPLE = {"krylova": OPERATOR, "vetrova": OPERATOR, "sedov": SUPERVISOR}
RECEIVERS = ("Крылова", "Ветрова")  # of what the supervisor hands over
JOURNAL_WORDS = {"take": "Взять в работу", "release": "Вернуть в очередь", "submitReply": "Ответ на согласование", "comment": "Комментарий",
                 "hold": "Поставить на паузу", "resume": "Вернуть в работу", "close": "Закрыть", "reassign": "Передать другому оператору",
                 "approveReply": "Согласовать ответ"}
MET = ("conflict", "proposal", "rejected")
MOVING = ("registered", "assigned", "inWork")
TOGETHER = 3  # appeals that are worked on at one time
EACH = 8      # turns until the oldest of them is left


class Person:
    """At one window, as one works who has only a keyboard."""

    def __init__(self, desk, login, proxy, dice):
        self.window, self.login, self.dice = desk.workstation(login, url=proxy.url).open(), login, dice
        self.replies, self.comments = [], []
        self.done, self.refused = collections.Counter(), 0  # by kind; what the window knew better when it was to be kept
        self.window.see("Связь с центром есть")

    def act(self, number):
        self.window.press("ctrl+f")
        self.window.type(number)
        self.window.press("Return")
        self.window.see("№" + r"\s".join(["", number[:-3], number[-3:]]))
        act = self.dice.choice(PEOPLE[self.login])
        kind = getattr(self, act)() if hasattr(self, act) else self.from_menu(act)
        self.done.update([kind] if kind else [])
        if self.dice.random() < 0.3:
            self.window.press("F5")

    def mark(self, what):
        return "%s %s %d." % (what, self.login, self.done.total() + self.refused)

    def gone(self, name):
        until("%s leaves «%s»" % (self.login, name), lambda: not self.window.has_focus(name), 15)

    def from_menu(self, act):
        line = self.window.choose("^Другие действия$", MENU[act])
        if not line:
            return None
        title = line.rstrip("…")
        text = self.in_words(act, title) if line != title else ""
        kind = self.kept(next(kind for kind, words in JOURNAL_WORDS.items() if words == title))
        if kind == "comment":
            self.comments.append(text)
        return kind

    def in_words(self, act, title):
        text = self.mark(act.capitalize())
        self.window.see("^%s( обращение)?[?]?$" % title)
        self.window.focus_is("^Ваши слова$")
        self.window.type(text)
        self.window.press("ctrl+Return")
        self.gone("^Ваши слова$")
        return text

    def kept(self, kind):
        """The kind, when the window says that it is done. What changed while one looked may have made it impossible: then it says why."""
        heard = self.window.see("^(%s: №|Не выполнено)" % JOURNAL_WORDS[kind]).get_name()
        if not heard.startswith("Не выполнено"):
            return kind
        self.refused += 1
        Atspi.Component.grab_focus(self.window.see("^Закрыть$"))
        self.window.press("space")
        self.gone("^Закрыть$")
        return None

    def left(self, name, kind):
        """The same of what stays open with its reason when it can't be done; Esc leaves it."""
        until("%s leaves «%s», or reads why not" % (self.login, name),
              lambda: not self.window.has_focus(name) or self.window.find("^Не сделано: "), 15)
        if not self.window.has_focus(name):
            return kind
        self.refused += 1
        self.window.press("Escape")
        self.gone(name)
        return None

    def approve(self):
        if not self.window.find("^Согласовать$"):
            return None
        self.window.press("ctrl+Return")
        return self.kept("approveReply")

    def reply(self):
        if not self.window.find("^Ответить$"):
            return None
        text = self.mark("Replaced")
        self.window.press("F7")
        self.window.focus_is("^Текст ответа$|^Взять этот шаблон")
        if not self.window.has_focus("^Текст ответа$"):
            self.window.press("Tab")  # past the template that is offered for the topic
        self.window.focus_is("^Текст ответа$")
        self.window.press("ctrl+a")
        self.window.type(text)
        self.window.see(re.escape(text))
        self.window.press("ctrl+Return")
        kind = self.left("^Текст ответа$", "submitReply")
        if kind and self.window.has_focus("^Всё равно отправить мой$"):  # the other has sent one a moment ago
            self.window.press("Return")
            kind = self.left("^Всё равно отправить мой$", "submitReply")
        if kind:
            self.replies.append(text)
        return kind

    def reassign(self):
        if not self.window.choose("^Другие действия$", MENU["reassign"]):
            return None
        self.window.focus_is("^Поиск сотрудника$")
        wanted = self.dice.choice(RECEIVERS)
        people = self.window.see("^Сотрудники смены$")
        until("there is somebody", people.get_child_count, 15)
        names = [people.get_child_at_index(i).get_name() for i in range(people.get_child_count())]
        self.window.press(*["Down"] * next(i for i, name in enumerate(names) if wanted in name), "Return")
        return self.left("^Поиск сотрудника$", "reassign")

    def rest(self):
        """The journal is open, and nothing waits."""
        self.window.press("ctrl+4" if PEOPLE[self.login] is OPERATOR else "ctrl+6")
        self.window.see("Связь с центром есть", 90)
        self.window.press("F5")
        until("all of %s is sent" % self.login, lambda: not self.done or self.journal()[0] == "Исходящие, всё отправлено", 90)

    def journal(self):
        """The lines of the page, headings too, as they are read aloud. Where nothing was done there is no list."""
        if not self.done:
            return []
        lines = self.window.see("^Действия на этом компьютере$")
        return [lines.get_child_at_index(i).get_name() for i in range(lines.get_child_count())]


def truth_of(desk, *words):
    return Truth(desk.centre.command("dump", "--canonical", *words))


def work(desk, people, dice, end):
    """Everybody meets on a few appeals; from time to time one of them is left for another."""
    open_to_both = [set(a["number"] for a in truth_of(desk, "--as", login).objects["Appeal"] if a["status"] in MOVING) for login in PEOPLE]
    numbers = sorted(set.intersection(*open_to_both))
    turn = 0
    while time.monotonic() < end:
        dice.choice(people).act(numbers[(turn // EACH + dice.randrange(TOGETHER)) % len(numbers)])
        turn += 1
    return turn


def compare(desk, people):
    """O1. What comes last is on its way to the others yet."""
    def difference(login, window):
        here, there = window.ctl("dump", "--canonical"), truth_of(desk, "--as", login).dump
        return "" if here == there else first_difference(here, there)
    for person in people:
        try:
            until("", lambda: not difference(person.login, person.window), 60)
        except Failed:
            raise Broken("O1: the replica of %s differs: %s" % (person.login, difference(person.login, person.window))) from None


def acts_of(person, truth):
    me = next(user["id"] for user in truth.objects["User"] if user["login"] == person.login)
    return [operation for operation in truth.objects["Operation"] if operation["user"] == me]


def check_acts(person, truth):
    """O2: what was done at the window is at the centre, and nothing else."""
    came = collections.Counter(operation["kind"] for operation in acts_of(person, truth))
    if came != person.done:
        raise Broken("O2: %s did %s, and to the centre came %s" % (person.login, dict(person.done), dict(came)))


def check_texts(person, truth):
    """O2, O5: each text is one act at the centre. A reply is there once as what became of the act, or stays with its author."""
    acts = collections.defaultdict(list)
    for operation in truth.objects["Operation"]:
        acts[operation["args"]["text"]].append(operation["outcome"])
    for text in person.replies + person.comments:
        if len(acts[text]) != 1:
            raise Broken("O2: «%s» of %s came to the centre as %d acts" % (text, person.login, len(acts[text])))
        wanted = (1, 0) if acts[text] == ["applied"] else (0, int(acts[text] == ["proposal"]))
        if text in person.comments:
            wanted = (0, 1)
        if (truth.replies[text], truth.lines[text]) != wanted:
            raise Broken("O5: «%s», %s, is there as %d replies and in %d lines" % (text, acts[text], truth.replies[text], truth.lines[text]))


def check_journal(person, truth):
    """Every act that met another's stands under «needs attention», a reply with its text. How many they are."""
    met = [o for o in acts_of(person, truth) if o["outcome"] in MET]
    numbers = {appeal["id"]: appeal["number"] for appeal in truth.objects["Appeal"]}
    wanted = collections.Counter((JOURNAL_WORDS[o["kind"]], numbers[o["targets"][0]["appeal"]]) for o in met)
    shown = collections.Counter()
    section = ""
    for line in person.journal():
        found = re.search(r", (%s)(?:: [^,]+)?, №\s*(\d[\d\s]*)," % "|".join(JOURNAL_WORDS.values()), line)
        section = section if found else line
        if found and section.startswith("Требует внимания"):
            shown[found.group(1), re.sub(r"\s", "", found.group(2))] += 1
    if wanted - shown:
        raise Broken("%s is not shown what met another's: %s" % (person.login, dict(wanted - shown)))
    check_shown_texts(person, {o["args"]["text"] for o in met} & set(person.replies), sum(shown.values()))
    return collections.Counter(o["outcome"] for o in met)


def check_shown_texts(person, texts, lines):
    """Walks down the journal until the text of each refused reply was to be read beside it."""
    left = set(texts)

    def read():
        there = " ".join(text_of(thing) or thing.get_name() or "" for thing in person.window.everything())
        left.difference_update([text for text in left if text in there])
        return not left
    person.window.press("Home")
    for _ in range(lines):
        try:
            until("", read, 1)
            return
        except Failed:
            person.window.press("Down")
    if left:
        raise Broken("%s does not find in the journal: %s" % (person.login, left))


def run(bin_folder, words):
    seconds, seed = (int(words[i]) if len(words) > i else otherwise for i, otherwise in enumerate((600, 1)))
    dice = random.Random(seed)
    with Desk(bin_folder) as desk:
        weather = Weather([Proxy(desk.centre.port) for _ in PEOPLE], random.Random(seed))
        people = [Person(desk, login, proxy, dice) for login, proxy in zip(PEOPLE, weather.proxies)]
        end = time.monotonic() + seconds
        outside = threading.Thread(target=weather.blow, args=(end, 1, 8), daemon=True)
        outside.start()
        turns = work(desk, people, dice, end)
        outside.join()
        for person in people:
            person.rest()
        compare(desk, people)
        truth, met = truth_of(desk), {}
        for person in people:
            check_acts(person, truth)
            check_texts(person, truth)
            met[person.login] = dict(check_journal(person, truth))
        for person in people:
            person.window.close()
        compare(desk, people)
        desk.centre.command("check")
        verified = desk.centre.command("audit", "verify").split(".")[0]
        if seconds >= 120 and not any("conflict" in each for each in met.values()):
            raise Broken("nobody met anybody: the test shows nothing")
        print("%d cuts in %d s, %d turns, %d refused by the window, %d acts with %d replies and %d comments are there, once; %s; shown to their authors: %s" %
              (weather.cuts, seconds, turns, sum(p.refused for p in people), sum(p.done.total() for p in people), sum(len(p.replies) for p in people),
               sum(len(p.comments) for p in people), verified, met))


main(run)
