"""Two operators at one appeal: each reads of the other in the row and beside the appeal; a second answer goes only by the button that says so,
and who is gone hinders nobody."""
import re
import sys

from desk import Desk, until
from hands_scenario import write
from main_job_scenario import objects

HERS = "^Крылова А. В. "
QUESTION = "^Всё равно отправить мой$"
REPLY = "Здравствуйте! Обращение проверили, спасибо, что написали."


def goes_to(operator, number):
    operator.press("ctrl+f")
    operator.type(number)
    operator.press("Return")
    operator.see("№" + r"\s".join(["", number[:-3], number[-3:]]))


def row_says(operator, words):
    """The only one of the list."""
    rows = operator.see("^Обращения очереди")
    until("the row of %s says «%s»" % (operator.login, words), lambda: words in rows.get_child_at_index(0).get_name())


def begins_a_reply(operator):
    operator.press("F7")
    operator.focus_is("^Текст ответа$|^Взять этот шаблон")
    if not operator.has_focus("^Текст ответа$"):
        operator.press("Tab")
    operator.focus_is("^Текст ответа$")


def each_reads_of_the_other(krylova, vetrova, number):
    goes_to(vetrova, number)
    goes_to(krylova, number)
    vetrova.see(HERS + "смотрит это обращение")
    row_says(vetrova, "открыто: Крылова А. В.")
    krylova.see("^Ветрова И. Н. смотрит это обращение")
    begins_a_reply(krylova)
    vetrova.see(HERS + "отвечает на это обращение")
    row_says(vetrova, "отвечает: Крылова А. В.")
    vetrova.desk.shot("presence-row")


def the_key_sends_no_second_answer(vetrova):
    begins_a_reply(vetrova)
    vetrova.see(HERS + "уже пишет ответ")
    write(vetrova, "^Текст ответа$", REPLY)
    vetrova.press("ctrl+Return", "ctrl+Return")
    vetrova.focus_is(QUESTION)
    vetrova.desk.shot("presence-question")


def who_is_gone_hinders_nobody(desk, krylova, vetrova, appeal):
    krylova.kill()
    until("nobody else writes", lambda: not vetrova.find(HERS + "уже пишет"))
    vetrova.focus_is("^Текст ответа$")
    vetrova.press("ctrl+Return")
    until("the reply goes", lambda: not vetrova.has_focus("^Текст ответа$"))
    vetrova.press("F5")
    until("the centre has it", lambda: any(reply["appeal"] == appeal and reply["text"] == REPLY for reply in objects(desk.centre, "Reply")))


def main(bin_folder):
    with Desk(bin_folder, appeals=120) as desk:
        appeal = next(one for one in objects(desk.centre, "Appeal") if one["status"] == "inWork" and len(one["number"]) > 3
                      and re.fullmatch(r"\d+", one["number"]))
        krylova, vetrova = (desk.workstation(login).open() for login in ("krylova", "vetrova"))
        for one in (krylova, vetrova):
            one.see("Связь с центром есть")
        each_reads_of_the_other(krylova, vetrova, appeal["number"])
        the_key_sends_no_second_answer(vetrova)
        who_is_gone_hinders_nobody(desk, krylova, vetrova, appeal["id"])


if __name__ == "__main__":
    main(sys.argv[1])
