"""A morning by keys alone, judged by what a screen reader is told: names, values, states. Nothing is looked at."""
import csv
import os
import re
import subprocess
import sys

from colleague import Colleague
from desk import Desk, text_of, until
from hands_scenario import choose, write
from main_job_scenario import number_of_open_appeal, objects
from screen_reader import (LIST, QUEUES, SEARCH, STATES, appeal_number, counter, current, goes_to, hears, is_so, label, lines, number, shows)

APPEALS = 1500
OPEN, MINE, OVERDUE, TODAY, FREE = "Все открытые", "Мои", "Просрочены", "Срок сегодня", "Без исполнителя"
DEADLINES = r"просрочено на \d|до \S|запаса? |на паузе|без срока"
CHIPS = {"alt+1": ("^Только мои: ", MINE), "alt+2": ("^Только просроченные: ", OVERDUE), "alt+3": ("^Только срок сегодня: ", TODAY),
         "alt+4": ("^Только без исполнителя: ", FREE)}
ORDER, VIEW, EXECUTOR = "^Порядок списка$", "Утренний обход", "Горсвет"


def to_list(operator):
    if not operator.has_focus(LIST):
        goes_to(operator, LIST, "F6", 4)


def opens(operator, queue):
    choose(operator, queue.lower(), "^%s, Очередь" % queue)
    count = shows(operator, queue, lambda: counter(operator, queue))
    to_list(operator)
    return count


def down(operator, rows):
    """The number of the appeal to which the hand comes."""
    return [appeal_number(hears(operator, "Down")) for _ in range(rows)][-1]


def numbers_of(operator):
    """Once all of its rows are read: one on its way says so and has no number yet."""
    return [appeal_number(line) for line in until("the rows are read", lambda: whole(lines(operator)))]


def whole(rows):
    return rows if all(", №" in row for row in rows) else None


def hand(operator):
    """Words of a row change while one reads it, its number does not."""
    return appeal_number(current(operator))


def starts_where_the_work_is(operator):
    operator.see("Связь с центром есть")
    operator.focus_is(LIST)
    shows(operator, MINE, lambda: counter(operator, MINE))
    sentence = current(operator)
    assert re.search(r"^.+, №\s\d[\d\s]*, (%s), (%s)" % (STATES, DEADLINES), sentence), sentence
    rows = numbers_of(operator)
    heard = [hears(operator, key) for key in ("Down", "End", "Home")]
    assert [appeal_number(row) for row in heard] == [rows[1], rows[-1], rows[0]], heard


def orders_and_keeps_the_hand(operator, due):
    opens(operator, OPEN)
    stood = down(operator, 2)

    def goes(said, reverse):
        def ordered():
            deadlines = [due[row] for row in numbers_of(operator)]
            return deadlines == sorted(deadlines, reverse=reverse) and operator.find(ORDER).get_description() == said
        until("the list goes and says «%s»" % said, ordered)
        assert hand(operator) == stood, (current(operator), stood)
        return numbers_of(operator)[0]
    choose(operator, "порядок сроку", "^Порядок списка: по сроку")
    first = goes("По сроку", False)
    goes_to(operator, ORDER, "shift+Tab")
    operator.press("space")
    goes_to(operator, "^По сроку$", "Down")
    assert is_so(operator.desk.ear.source, "CHECKED")
    operator.press("Escape")
    assert operator.choose_from_menu("space", "^В обратном порядке$")
    assert goes("По сроку, обратно", True) != first
    assert operator.choose_from_menu("space", "^В обратном порядке$")
    assert goes("По сроку", False) == first


def narrows(operator):
    whole = opens(operator, OPEN)
    for key, (chip, queue) in CHIPS.items():
        operator.press(key)
        few = shows(operator, OPEN, lambda: counter(operator, queue))
        assert few < whole, (queue, few, whole)
        until("%s is told as on" % chip, lambda: is_so(operator.find(chip), "CHECKED"))
        operator.press("alt+0")
        shows(operator, OPEN, lambda: counter(operator, OPEN))
        until("%s is told as off" % chip, lambda: not is_so(operator.find(chip), "CHECKED"))
    operator.press("alt+1", "alt+2")
    until("two of them narrow together", lambda: all("просрочено на" in line for line in lines(operator)))
    assert 0 < shows(operator, OPEN) <= min(counter(operator, MINE), counter(operator, OVERDUE))
    operator.press("alt+0")
    shows(operator, OPEN, lambda: counter(operator, OPEN))


def searches(operator, texts):
    opens(operator, OPEN)
    stood = down(operator, 3)
    operator.press("ctrl+f")
    operator.focus_is(SEARCH)
    write(operator, SEARCH, "срок:")
    offers = lines(operator, "^По чему можно искать$")
    assert {"сегодня", "завтра", "просрочен", "<2ч"} <= set(offers), offers
    goes_to(operator, "^просрочен$", "Down")
    operator.press("Return")
    until("what was chosen stands in the field", lambda: text_of(operator.find(SEARCH)).strip() == "срок:просрочен")
    operator.press("Return")
    operator.focus_is(LIST)
    shows(operator, "Поиск", lambda: counter(operator, OVERDUE))
    found = lines(operator)
    assert all("просрочено на" in line for line in found), found
    with_a_word(operator, found, texts)
    with_what_means_nothing(operator)
    operator.press("Escape")
    operator.focus_is("^Сбросить поиск$")
    operator.press("Escape")
    shows(operator, OPEN, lambda: counter(operator, OPEN))
    assert hand(operator) == stood and not text_of(operator.find(SEARCH)), (current(operator), stood)


def searched(operator, words):
    """The field takes the words from outside, and a key tells it that they are meant."""
    operator.press("ctrl+f")
    operator.focus_is(SEARCH)
    write(operator, SEARCH, words)
    operator.press("End", "space")


def with_a_word(operator, overdue, texts):
    """A word that one of them alone has."""
    numbers = {appeal_number(line) for line in overdue}
    wanted = min(numbers)
    others = " ".join(texts[number] for number in numbers - {wanted})
    word = next(word for word in re.findall(r"\w{7,}", texts[wanted]) if word[:5] not in others)
    searched(operator, "срок:просрочен " + word)
    operator.press("Return")
    operator.focus_is(LIST)
    found = set()

    def narrower():
        found.clear()
        found.update(numbers_of(operator))
        return wanted in found and found < numbers
    until("«%s» narrows the search to %s" % (word, wanted), narrower)
    shows(operator, "Поиск", lambda: len(found))


def with_what_means_nothing(operator):
    searched(operator, "срок:послезавтра'); DROP")
    until("the field tells what it does not understand, and what it would",
          lambda: re.search("послезавтра.* не учтено: .+ Можно: сегодня", operator.find(SEARCH).get_description() or ""))
    assert label(operator, "послезавтра.* не учтено: .+ Можно: сегодня")
    operator.see("^По слову «DROP» ничего нет$")


def keeps_a_view(operator):
    opens(operator, OPEN)
    operator.press("alt+4", "ctrl+shift+s")
    operator.focus_is("Название вида")
    write(operator, "Название вида", VIEW)
    operator.press("Return")
    shows(operator, VIEW, lambda: counter(operator, FREE))
    until("the view has its counter", lambda: counter(operator, VIEW) == counter(operator, FREE))
    opens(operator, MINE)
    operator.press("shift+F6")
    operator.focus_is(QUEUES)
    passed = goes_to(operator, "^%s, " % VIEW, "Down")
    shows(operator, VIEW, lambda: counter(operator, VIEW))
    before = (passed[-2] if len(passed) > 1 else MINE).split(",")[0]
    operator.press("alt+Left")
    shows(operator, before)
    operator.press("alt+Right")
    shows(operator, VIEW, lambda: counter(operator, VIEW))


def comes_back_to_what_was_read(operator):
    to_list(operator)
    read = []
    for _ in range(2):
        read.append(down(operator, 1))
        operator.press("Return")
        until("the appeal has the keyboard", lambda: not operator.has_focus(LIST))
        operator.press("Escape")
        operator.focus_is(LIST)
    chosen = operator.choose_from_menu("ctrl+shift+h", r"^№?\s*%s\b" % r"\s?".join(read[0]))
    assert chosen
    until("the appeal is shown", lambda: number_of_open_appeal(operator) == read[0])
    assert hand(operator) == read[0]


def assigns_many(operator, centre):
    """Marked, assigned, taken back, assigned again: said each time, and done once."""
    opens(operator, FREE)
    marked = set(numbers_of(operator))
    before = {a["number"]: a for a in objects(centre, "Appeal") if a["number"] in marked}
    assert len(before) == len(marked) > 5 and not any(a["executor"] for a in before.values())
    operator.press("ctrl+a")
    operator.see("^Отмечено %d из %d$" % (len(marked), len(marked)))
    assign_marked(operator, len(marked))
    operator.press("ctrl+z")
    operator.see("^Отменено$")
    until("nothing waits", lambda: not any("в исходящих" in line for line in lines(operator)))
    operator.press("F5")
    assign_marked(operator, len(marked))
    operator.press("F5")

    def assigned():
        now = {a["number"]: a for a in objects(centre, "Appeal") if a["number"] in marked}
        return all(a["executor"] for a in now.values()) and now
    now = until("all are assigned at the centre", assigned)
    assert len({a["executor"] for a in now.values()}) == 1
    acts = [o for o in objects(centre, "Operation") if o["kind"] == "assign"]
    assert sum(len(o["targets"]) for o in acts) == len(marked), [len(o["targets"]) for o in acts]
    until("none is without an executor", lambda: counter(operator, FREE) == 0)
    operator.press("Escape")


def assign_marked(operator, count):
    button = operator.see("^Назначить исполнителю %d обращени[еяй]…$" % count)
    assert button.get_description() == button.get_name() + " (F8)", button.get_description()
    operator.press("F8")
    operator.focus_is("Поиск исполнителя")
    write(operator, "Поиск исполнителя", "такого нет")
    until("nobody can be taken", lambda: operator.find("^По слову «такого нет» никого нет") and not is_so(operator.find("^Назначить$"), "ENABLED"))
    write(operator, "Поиск исполнителя", EXECUTOR)
    until("the executor is what Enter takes", lambda: EXECUTOR in current(operator, "^Исполнители$"))
    operator.press("Return")
    operator.see("^Сделано: %d. Уйдёт в центр" % count)


def takes_it_along(operator, folder):
    """To a file for a spreadsheet, and to paper; both say what they did."""
    rows = opens(operator, OPEN)
    operator.press("ctrl+s")
    operator.see("^Выгрузить %d обращени" % rows)
    file = os.path.join(folder, "morning.csv")
    operator.focus_is("Имя файла")
    write(operator, "^Имя файла", file)
    operator.press("Return")
    operator.see("^Выгружено: morning.csv$")
    with open(file, encoding="utf-8-sig", newline="") as written:
        table = list(csv.reader(written, delimiter=";"))
    assert [row[0] for row in table[1:]] == numbers_of(operator), table[:2]
    choose(operator, "напечатать список", "^Напечатать список")
    operator.see("^Печать: %s$" % OPEN)
    operator.press("End")
    operator.focus_is(r"^Печать в файл \(PDF\)$")  # whatever printers there are
    pages = os.path.join(folder, "morning.pdf")
    goes_to(operator, "^Вывод в файл")
    write(operator, "^Вывод в файл", pages)
    operator.press("Return")
    told = operator.see(r"^Сохранено в PDF: \d").get_name()
    text = subprocess.run(["pdftotext", "-layout", pages, "-"], capture_output=True, text=True, check=True).stdout
    assert text.count("\f") == number(told.split(":")[1]), (told, text.count("\f"))
    assert "%d обращени" % rows in re.sub(r"(?<=\d)\s(?=\d)", "", text)


def stays_while_others_work(operator, centre):
    """A colleague hands something over: the rows stay, the counter moves, what is new is taken when one wants it."""
    mine = opens(operator, MINE)
    stood, before = down(operator, 1), numbers_of(operator)
    foreign = next(a for a in reversed(list(objects(centre, "Appeal")))
                   if a["status"] in ("assigned", "inWork") and a["operatorId"] not in (None, "u1"))
    Colleague(centre, "sedov").hand_over(foreign, "u1")
    until("the counter moves", lambda: counter(operator, MINE) == mine + 1)
    operator.see("^Новые: 1, показать$")
    assert hand(operator) == stood and numbers_of(operator) == before
    goes_to(operator, "^Новые: 1, показать$", "shift+Tab")
    operator.press("space")
    shows(operator, MINE, lambda: mine + 1)
    operator.focus_is(LIST)
    assert hand(operator) == stood and foreign["number"] in numbers_of(operator)
    assert not operator.find("^Новые: ")


def gives_an_act_another_key(operator):
    opens(operator, OPEN)
    operator.press("F1")
    operator.focus_is("^Действия и их клавиши$")
    told = lines(operator, "^Действия и их клавиши$")
    assert "Назначить, F8" in told and "Порядок списка: сначала старые, без клавиши" in told, told
    goes_to(operator, "^Найти действие или клавишу$", "shift+Tab")
    write(operator, "^Найти действие или клавишу$", "сначала старые")
    until("the act is found", lambda: len(lines(operator, "^Действия и их клавиши$")) == 2)
    operator.press("Down")
    operator.focus_is("^Действия и их клавиши$")
    operator.press("Return")
    operator.see("^Нажмите новую клавишу")
    operator.press("F12")
    operator.see("теперь по F12")
    assert current(operator, "^Действия и их клавиши$") == "Порядок списка: сначала старые, F12, изменено"
    operator.press("Escape")
    operator.focus_is(LIST)
    operator.press("F12")
    until("the new key orders", lambda: operator.find(ORDER).get_description() == "Сначала старые")
    shows(operator, OPEN)


def tab_goes_round(operator):
    """Every stop has a name of its own in Russian, and says what it is and how it stands."""
    to_list(operator)
    stops, things = [], {}
    while not stops or not re.search(LIST, stops[-1]):
        stops.append(hears(operator, "Tab"))
        things[stops[-1]] = operator.desk.ear.source
        assert len(stops) < 60, stops
    assert len(set(stops)) == len(stops) > 20, stops
    assert all(re.search("[А-Яа-яЁё]{2}", name) for name in stops), stops
    for name, thing in things.items():
        assert is_so(thing, "ENABLED", "FOCUSABLE"), name
    assert "Очередь" in things and is_so(things["Очередь"], "CHECKED"), stops
    back = []
    while len(back) < len(stops):
        back.append(hears(operator, "shift+Tab"))
    assert back == stops[-2::-1] + stops[-1:], (stops, back)
    return len(stops)


def main(bin_folder):
    with Desk(bin_folder, appeals=APPEALS) as desk:
        operator = desk.workstation("krylova").open()
        appeals = list(objects(desk.centre, "Appeal"))
        starts_where_the_work_is(operator)
        orders_and_keeps_the_hand(operator, {a["number"]: a["dueAt"] or "9" for a in appeals})
        narrows(operator)
        searches(operator, {a["number"]: "%s %s" % (a["title"], a["text"]) for a in appeals})
        keeps_a_view(operator)
        comes_back_to_what_was_read(operator)
        stays_while_others_work(operator, desk.centre)
        assigns_many(operator, desk.centre)
        takes_it_along(operator, desk.folder)
        gives_an_act_another_key(operator)
        stops = tab_goes_round(operator)
    print("1 passed, 0 failed; %d stops of Tab" % stops)


if __name__ == "__main__":
    main(sys.argv[1])
