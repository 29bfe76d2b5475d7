#include "app/core/reply_promises.h"
#include "app/core/told_time.h"
#include "tests/support/deadline_region.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::test;
using namespace Qt::StringLiterals;

namespace {

/// A Tuesday, ten minutes to two by Moscow's clock. Saturday 16 May is worked, 12 June is a day off.
const QDateTime now = moscow("2026-05-12T13:50");

Profile here()
{
    Profile profile = deadlineRegion();
    profile.workingWeekends << QDate(2026, 5, 16);
    return profile;
}

QString dueOf(const QString &text, const QDateTime &at = now)
{
    const auto found = promisesIn(text, here(), at);
    QStringList told;
    for (const FoundPromise &one : found)
        told << one.dueAt.toTimeZone(QTimeZone("Europe/Moscow")).toString(u"yyyy-MM-dd HH:mm"_s);
    return told.join(u" | "_s);
}

} // namespace

class ReplyPromisesTest : public QObject
{
    Q_OBJECT

private slots:
    void aPromiseIsDueWhenItSays_data();
    void aPromiseIsDueWhenItSays();
    void thereIsNone_data();
    void thereIsNone();
    void aDayWithoutAYearIsTheNearest();
    void theRegionsClockTellsWhatDayItIs();
    void wordsAreThoseOfTheReply();
    void eachPromiseIsFoundOnce();
    void thoseBeyondTwentyAreLeftOut();
    void aPromiseThatWaitsForItsDayIsNotFound();
};

void ReplyPromisesTest::aPromiseIsDueWhenItSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const QString &text, const QString &due) { QTest::newRow(name) << text << due; };

    row("day and month", u"Устраним до 15 мая."_s, u"2026-05-15 18:00"_s);
    row("with a year", u"Устраним до 15 мая 2027 года."_s, u"2027-05-15 18:00"_s);
    row("with a capital and a short e", u"УСТРАНИМ К 3 ИЮНЯ!"_s, u"2026-06-03 18:00"_s);
    row("no later than", u"Кабель заменят не позднее 20 мая."_s, u"2026-05-20 18:00"_s);
    row("figures", u"Устраним до 15.05."_s, u"2026-05-15 18:00"_s);
    row("figures with a year", u"Устраним до 15.06.2026."_s, u"2026-06-15 18:00"_s);
    row("figures with a short year", u"Устраним до 15.06.26 включительно."_s, u"2026-06-15 18:00"_s);
    row("an hour of a day", u"Устраним 15 мая до 12:30."_s, u"2026-05-15 12:30"_s);
    row("an hour before the day", u"Воду включим до 12:00 15 мая."_s, u"2026-05-15 12:00"_s);
    row("an hour of today", u"Воду включим до 18:30."_s, u"2026-05-12 18:30"_s);
    row("hours in words", u"Воду включим до 17 часов."_s, u"2026-05-12 17:00"_s);
    row("today", u"Сегодня включим."_s, u"2026-05-12 18:00"_s);
    row("tomorrow", u"Бригада завтра устранит течь."_s, u"2026-05-13 18:00"_s);
    row("the day after", u"Устраним послезавтра."_s, u"2026-05-14 18:00"_s);
    row("a range", u"Работы проведем с 18 по 22 мая."_s, u"2026-05-22 18:00"_s);
    row("the last of two days", u"15 мая осмотрим, до 20 мая заменим."_s, u"2026-05-20 18:00"_s);
    row("what was and what will be", u"12 марта обрыв выявили, заменим до 20 мая."_s, u"2026-05-20 18:00"_s);
    row("a weekday ahead", u"Устраним до пятницы."_s, u"2026-05-15 18:00"_s);
    row("a weekday of the next week", u"Устраним к понедельнику."_s, u"2026-05-18 18:00"_s);
    row("today's weekday is the next one", u"Устраним во вторник."_s, u"2026-05-19 18:00"_s);
    row("the next week's", u"Устраним в следующий четверг."_s, u"2026-05-21 18:00"_s);
    row("end of the day", u"Устраним до конца дня."_s, u"2026-05-12 18:00"_s);
    row("end of the week is its worked Saturday", u"Устраним до конца недели."_s, u"2026-05-16 18:00"_s);
    row("end of the next week", u"Устраним до конца следующей недели."_s, u"2026-05-22 18:00"_s);
    row("next week", u"Заменим на следующей неделе."_s, u"2026-05-22 18:00"_s);
    row("end of the month", u"Устраним до конца месяца."_s, u"2026-05-31 18:00"_s);
    row("end of a named month", u"Устраним до конца июня."_s, u"2026-06-30 18:00"_s);
    row("in a month that has passed", u"Отремонтируем в марте."_s, u"2027-03-31 18:00"_s);
    row("in a month of a year", u"Отремонтируем в июле 2027 года."_s, u"2027-07-31 18:00"_s);
    row("quarter", u"Отремонтируем во II квартале."_s, u"2026-06-30 18:00"_s);
    row("quarter that has passed", u"Отремонтируем в 1 квартале."_s, u"2027-03-31 18:00"_s);
    row("end of the quarter", u"Отремонтируем до конца квартала."_s, u"2026-06-30 18:00"_s);
    row("end of the year", u"Отремонтируем до конца года."_s, u"2026-12-31 18:00"_s);
    row("in a year", u"Построим в 2027 году."_s, u"2027-12-31 18:00"_s);
    row("before a year", u"Построим до 2027 года."_s, u"2026-12-31 18:00"_s);
    row("day of this month", u"Устраним до 20 числа."_s, u"2026-05-20 18:00"_s);
    row("day of the next month", u"Устраним до 5 числа."_s, u"2026-06-05 18:00"_s);
    row("days", u"Устраним в течение 3 дней."_s, u"2026-05-15 18:00"_s);
    row("a range of days", u"Устраним в течение 2-3 дней."_s, u"2026-05-15 18:00"_s);
    row("days in words", u"Устраним в течение десяти дней."_s, u"2026-05-22 18:00"_s);
    row("fifteen is not five", u"Устраним в течение пятнадцати дней."_s, u"2026-05-27 18:00"_s);
    row("working days count the worked Saturday", u"Устраним в течение 5 рабочих дней."_s, u"2026-05-18 18:00"_s);
    row("working days leave out days off", u"Ответим в течение тридцати рабочих дней."_s, u"2026-06-23 18:00"_s);
    row("calendar days", u"Устраним в течение 5 календарных дней."_s, u"2026-05-17 18:00"_s);
    row("weeks", u"Заменим через две недели."_s, u"2026-05-26 18:00"_s);
    row("a day and a night", u"Устраним в течение суток."_s, u"2026-05-13 13:50"_s);
    row("hours", u"Устраним в течение 2 часов."_s, u"2026-05-12 15:50"_s);
    row("hours over midnight", u"Устраним в течение 12 часов."_s, u"2026-05-13 01:50"_s);
    row("a month", u"Отремонтируем в течение месяца."_s, u"2026-06-12 18:00"_s);
    row("the coming week", u"Отремонтируем в ближайшую неделю."_s, u"2026-05-19 18:00"_s);
    row("season", u"Отремонтируем летом."_s, u"2026-08-31 18:00"_s);
    row("the next sentence", u"Кабель заменим. Срок: до 15 мая."_s, u"2026-05-15 18:00"_s);
    row("the sentence before", u"Срок: до 15 мая. Кабель заменим."_s, u"2026-05-15 18:00"_s);
    row("passive", u"Освещение будет восстановлено до 15 мая."_s, u"2026-05-15 18:00"_s);
    row("plan", u"Ремонт запланирован на июль."_s, u"2026-07-31 18:00"_s);
    row("an answer", u"Сообщим об итогах до 20 мая."_s, u"2026-05-20 18:00"_s);
}

void ReplyPromisesTest::aPromiseIsDueWhenItSays()
{
    QFETCH(QString, text);
    QTEST(dueOf(text), "due");
}

void ReplyPromisesTest::thereIsNone_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("empty", {});
    row("nothing promised", u"Спасибо, что написали. Прием до 15 мая."_s);
    row("done", u"Кабель заменили 10 мая."_s);
    row("past", u"Устраним до 10 мая."_s);
    row("earlier today", u"Устраним до 10:00."_s);
    row("no day that is one", u"Устраним до 31 июня."_s);
    row("no date", u"Устраним в ближайшее время."_s);
    row("vague", u"Устраним в ближайшие дни."_s);
    row("season of no year", u"Устраним до начала отопительного сезона."_s);
    row("refused", u"Отремонтировать до 15 мая не представляется возможным, заменим позже."_s);
    row("condition", u"Если бригада не устранит течь до 15 мая, напишите нам."_s);
    row("too far", u"Устраним в течение 99999 дней."_s);
    row("number beyond numbers", u"Устраним в течение 99999999999999999999 дней."_s);
    row("a street of October", u"Фонари на Октябрьской улице заменим."_s);
}

void ReplyPromisesTest::thereIsNone()
{
    QFETCH(QString, text);
    QCOMPARE(dueOf(text), QString());
}

void ReplyPromisesTest::aDayWithoutAYearIsTheNearest()
{
    const QDateTime december = moscow("2026-12-20T10:00");
    QCOMPARE(dueOf(u"Устраним до 15 января."_s, december), u"2027-01-15 18:00"_s);
    QCOMPARE(dueOf(u"Устраним до 15.01."_s, december), u"2027-01-15 18:00"_s);
    QCOMPARE(dueOf(u"Устраним до 15 декабря."_s, december), QString()); // five days ago, not in a year
    QCOMPARE(dueOf(u"Отремонтируем в январе."_s, december), u"2027-01-31 18:00"_s);
    QCOMPARE(nearestDay(20, 12, QDate(2027, 1, 5)), QDate(2026, 12, 20));
    QCOMPARE(nearestDay(29, 2, QDate(2027, 6, 1)), QDate(2028, 2, 29));
    QVERIFY(!nearestDay(30, 2, QDate(2027, 6, 1)).isValid());
}

void ReplyPromisesTest::theRegionsClockTellsWhatDayItIs()
{
    const QDateTime night = moscow("2026-05-13T00:30"); // the 12th still in UTC
    QCOMPARE(dueOf(u"Устраним завтра."_s, night), u"2026-05-14 18:00"_s);
    QCOMPARE(dueOf(u"Включим сегодня."_s, moscow("2026-05-12T19:00")), u"2026-05-12 23:59"_s); // the office has closed
}

void ReplyPromisesTest::wordsAreThoseOfTheReply()
{
    const QString text = u"Ольга, здравствуйте! бригада «Горсвета»\nзаменит участок и включит четыре светильника до 15 мая."_s;
    const auto found = promisesIn(u"Ольга, здравствуйте! Бригада «Горсвета» заменит участок и включит четыре светильника до 15 мая."_s, here(), now);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].text, u"Бригада «Горсвета» заменит участок и включит четыре светильника"_s);

    const auto late = promisesIn(u"По итогам выездной проверки специалистов управляющей компании и администрации города в подвале течь устраним до 15 мая."_s, here(), now);
    QCOMPARE(late.size(), 1u);
    QCOMPARE(late[0].text, u"Устраним"_s);
    QVERIFY(promisesIn(text, here(), now)[0].text.front().isUpper());
}

void ReplyPromisesTest::eachPromiseIsFoundOnce()
{
    QCOMPARE(dueOf(u"Кабель заменим до 15 мая. Двор уберем завтра. Спасибо!"_s), u"2026-05-15 18:00 | 2026-05-13 18:00"_s);
}

void ReplyPromisesTest::thoseBeyondTwentyAreLeftOut()
{
    QCOMPARE(promisesIn(u"Кабель заменим до 15 мая. "_s.repeated(30), here(), now).size(), 20u);
}

void ReplyPromisesTest::aPromiseThatWaitsForItsDayIsNotFound()
{
    QCOMPARE(dueOf(u"Кабель заменим до [дата завершения]. Двор уберем завтра."_s), u"2026-05-13 18:00"_s);
    QCOMPARE(promisesIn(u"Кабель заменим. Двор уберем завтра."_s, here(), now)[0].text, u"Двор уберем завтра"_s);
}

QTEST_GUILESS_MAIN(ReplyPromisesTest)
#include "reply_promises_test.moc"
