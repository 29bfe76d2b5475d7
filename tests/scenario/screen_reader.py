"""What a screen reader makes of the queue: its rows, counters and states; and keys that go where it says."""
import re

from desk import Atspi, Failed, until

LIST, QUEUES, SEARCH = "^Обращения очереди$", "^Очереди$", "^Поиск в обращениях$"
STATES = "Новое|Назначено|В работе|На согласовании|Возвращено|Согласовано|На паузе"


def number(words):
    """The first number, of «Просрочены, 1 204» and «1 204 обращения»."""
    found = re.search(r"\d[\d\s]*", words or "")
    return int(re.sub(r"\s", "", found.group())) if found else None


def appeal_number(sentence):
    """«Яма у школы № 39, № 84 117, В работе, …»: that of the appeal."""
    found = re.search(r", №\s(\d[\d\s]*), (%s)," % STATES, sentence)
    if not found:
        raise Failed("a row says neither its number nor its state: «%s»" % sentence)
    return re.sub(r"\s", "", found.group(1))


def is_so(thing, *states):
    told = thing.get_state_set()
    return all(told.contains(getattr(Atspi.StateType, state)) for state in states)


def lines(station, name=LIST):
    """The rows of a list as they are called, once all of them are read."""
    def read():
        rows = station.find(name)
        told = [rows.get_child_at_index(i).get_name() for i in range(rows.get_child_count())] if rows else []
        return told if told and "Загружается…" not in told else None
    return until("%s reads the rows of «%s»" % (station.login, name), read)


def current(station, name=LIST):
    """The row that is chosen in a list, in its words."""
    def read():
        rows = station.find(name)
        chosen = Atspi.Table.get_selected_rows(rows) if rows else []
        told = rows.get_child_at_index(chosen[0]) if len(chosen) == 1 else None
        return told.get_name() if told and is_so(told, "SELECTED") and told.get_name() != "Загружается…" else None
    return until("%s reads the row under the hand" % station.login, read)


def counter(station, queue):
    """What is said beside this queue."""
    queues = station.find(QUEUES)
    for i in range(queues.get_child_count()):
        name, _, count = queues.get_child_at_index(i).get_name().partition(", ")
        if name == queue:
            return number(count)
    return None


def label(station, pattern):
    for thing in station.everything():
        if thing.get_role() == Atspi.Role.LABEL and re.search(pattern, thing.get_name() or ""):
            return thing.get_name()
    return None


def shows(station, title, count=None):
    """Waits until the list says that it is this one, how long it is, and is so long; `count` asks what it should be. Gives the length."""
    told = {}

    def agree():
        rows = station.find(LIST)
        told.update(title=label(station, "^%s$" % re.escape(title)), said=number(label(station, r"^\d[\d\s]* обращени[еяй](, \d+ просроч.*)?$")),
                    rows=rows.get_child_count() if rows else 0, counter=count() if count else None)
        return told["title"] and told["said"] == told["rows"] and told["counter"] in (None, told["rows"])
    try:
        until("", agree, 20)
    except Failed:
        raise Failed("%s is not shown «%s», but %s" % (station.login, title, told)) from None
    return told["rows"]


def hears(station, key):
    """What this key brings the keyboard to."""
    station.desk.ear.last()
    station.desk.ear.name = ""
    station.press(key)
    return until("%s hears where %s leads" % (station.login, key), station.desk.ear.last, 10)


def goes_to(station, pattern, key="Tab", most=60):
    """Presses the key until the keyboard is at what is called so; all that it passed."""
    passed = []
    try:
        while len(passed) < most:
            passed.append(hears(station, key))
            if re.search(pattern, passed[-1]):
                return passed
    except Failed:
        pass  # as at the end of a list
    raise Failed("%s does not come to «%s» by %s, but to %s" % (station.login, pattern, key, passed))
