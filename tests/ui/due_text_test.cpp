#include "tests/support/deadline_region.h"
#include "tests/support/picture_day.h"
#include "tests/support/russian.h"
#include "ui/text/deadline_text.h"
#include "ui/text/due_ledger.h"
#include "ui/widgets/hour_ledger.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::test;

namespace {

Region region()
{
    Region region = pictureRegion();
    region.profile = deadlineRegion();
    return region;
}

LocalTime at(const char *now)
{
    return LocalTime::of(moscow(now), deadlineRegion());
}

AppealCard cardOf(const char *received, const char *due, System system = System::Incidents)
{
    AppealCard card;
    card.appeal = {.id = 1, .system = system, .channel = system == System::Incidents ? Channel::Vk : Channel::Portal, .status = Status::InWork,
                   .executor = 1, .receivedAt = moscow(received), .dueAt = moscow(due)};
    return card;
}

DueWords picture()
{
    return dueWords(cardOf("2026-05-08T11:20", "2026-05-12T14:20"), region(), false, at("2026-05-12T13:42"));
}

QStringList textsOf(const DueWords &words)
{
    QStringList texts;
    for (const LedgerRow &row : words.rows)
        texts << rowText(row).replace(QChar(0xa0), u' ');
    return texts;
}

} // namespace

class DueTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thePictureIsToldHourByHour();
    void theSlackIsToldToTheMinute();
    void manyFreeDaysAreOneRow();
    void sevenFreeDaysStandByThemselves();
    void calendarDaysAreDays();
    void aPauseIsARowOfItsOwnKind();
    void aTermOfHundredsOfDaysStaysReadable();
    void anUnpublishedYearIsAnEstimate();
    void aDeadlineThatTheRulesDoNotGiveIsSaidSo();
    void theOtherClocksSayHowTheyStand();
    void theLedgerTellsItsTextToWhoListens();
    void rowsOfTheListKnowTheUnpublishedYear();
};

void DueTextTest::initTestCase()
{
    static const auto words = translated(u"ru"_s);
    qApp->installTranslator(words.get());
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
}

void DueTextTest::thePictureIsToldHourByHour()
{
    const DueWords words = picture();
    QCOMPARE(words.title, u"Почему 14:20 во вторник"_s);
    QCOMPARE(textsOf(words), (QStringList{u"Пт 8 мая, короткий, до 17:00: засчитано 4 ч 40, с 11:20 до 13:00, с 14:00 до 17:00"_s,
                                          u"Сб 9 мая, праздник, День Победы: не засчитано ничего"_s, u"Вс 10 мая, выходной, Воскресенье: не засчитано ничего"_s,
                                          u"Пн 11 мая, выходной, Перенос с 9 мая: не засчитано ничего"_s,
                                          u"Вт 12 мая, рабочий, до 18:00: засчитано 4 ч 20, с 09:00 до 13:00, с 14:00 до 14:20"_s}));
    QCOMPARE(words.total.value, u"9 ч 00"_s);
    QVERIFY(words.doubt.isEmpty());
    QCOMPARE(QString(words.rule).replace(QChar(0xa0), u' '),
             u"Сообщение из соцсети, обычный приоритет: 9 рабочих часов с минуты поступления. Поступило: Пт 8 мая, 11:20. Рабочий день с 9:00 до 18:00, обед с 13:00 до 14:00."_s);
}

void DueTextTest::theSlackIsToldToTheMinute()
{
    const DueWords words = picture();
    QVERIFY(words.isTight);
    QCOMPARE(words.slack.size(), size_t(4));
    QCOMPARE(QString(words.slack.front().value).replace(QChar(0xa0), u' '), u"38 мин"_s);
    QCOMPARE(QString(words.slack.back().name).replace(QChar(0xa0), u' '), u"Запаса нет: не хватает 7 мин"_s);
}

void DueTextTest::manyFreeDaysAreOneRow()
{
    const DueWords words = dueWords(cardOf("2025-12-30T14:30", "2026-01-12T15:30"), region(), false, at("2026-01-12T10:00"));
    QCOMPARE(words.rows.size(), size_t(3));
    QCOMPARE(words.rows[1].days, 12);
    QCOMPARE(words.rows[1].counted, 0);
    QCOMPARE(words.rows[2].before, words.rows[0].counted);
}

void DueTextTest::sevenFreeDaysStandByThemselves()
{
    Region seven = region();
    for (int day = 14; day <= 22; ++day)
        seven.profile.daysOff << QDate(2026, 5, day); // with the weekend from the 16th: the 14th to the 20th, when two are taken back
    seven.profile.daysOff.removeAll(QDate(2026, 5, 21));
    seven.profile.daysOff.removeAll(QDate(2026, 5, 22));
    AppealCard card = cardOf("2026-05-13T17:00", "2026-05-21T18:00");
    card.appeal.dueAt = explainDue(card.appeal, seven.profile)->due;
    QCOMPARE(dueWords(card, seven, false, at("2026-05-13T17:30")).rows.size(), size_t(9));
}

void DueTextTest::calendarDaysAreDays()
{
    const DueWords words = dueWords(cardOf("2026-05-12T11:20", "2026-06-11T11:20", System::Feedback), region(), false, at("2026-05-12T13:42"));
    QCOMPARE(QString(words.title).replace(QChar(0xa0), u' '), u"Почему 11:20 в четверг, 11 июня"_s);
    QCOMPARE(words.rows.size(), size_t(3));
    QCOMPARE(words.rows[1].days, 29);
    QCOMPARE(QString(words.rows[1].sum).replace(QChar(0xa0), u' '), u"29 дней"_s);
    QCOMPARE(QString(words.total.value).replace(QChar(0xa0), u' '), u"30 дней"_s);
}

void DueTextTest::aPauseIsARowOfItsOwnKind()
{
    AppealCard card = cardOf("2026-05-12T12:00", "2026-05-14T13:00");
    card.appeal.pauses = {{moscow("2026-05-12T15:00"), moscow("2026-05-14T11:00")}};
    card.appeal.dueAt = explainDue(card.appeal, region().profile)->due;
    const QStringList texts = textsOf(dueWords(card, region(), false, at("2026-05-14T12:00")));
    QCOMPARE(texts[0], u"Вт 12 мая, рабочий, до 18:00: засчитано 2 ч 00, с 12:00 до 13:00, с 14:00 до 15:00, пауза с 15:00 до 24:00"_s);
    QCOMPARE(texts[1], u"Ср 13 мая, рабочий, до 18:00, Пауза: не засчитано ничего"_s);
}

void DueTextTest::aTermOfHundredsOfDaysStaysReadable()
{
    Region longTerm = region();
    longTerm.profile.deadlines = {{.code = u"Д-1"_s, .workingMinutes = 100'000}};
    AppealCard card = cardOf("2026-01-12T09:00", "2026-12-01T12:00");
    card.appeal.dueAt = explainDue(card.appeal, longTerm.profile)->due;
    const DueWords words = dueWords(card, longTerm, false, at("2026-05-14T12:00"));
    QVERIFY(words.rows.size() <= 40);
    qint64 counted = 0;
    for (const LedgerRow &row : words.rows)
        counted += row.counted;
    QCOMPARE(counted, 100'000 * 60'000LL);
}

void DueTextTest::anUnpublishedYearIsAnEstimate()
{
    AppealCard card = cardOf("2026-12-30T16:00", "2027-01-01T17:00");
    QVERIFY(dueWords(card, region(), false, at("2026-12-30T16:30")).doubt.contains(u"2026"_s));
    card.appeal.pauses = {{moscow("2026-12-30T16:10"), {}}};
    card.appeal.status = Status::OnHold;
    QVERIFY(dueWords(card, region(), false, at("2026-12-30T16:30")).doubt.contains(u"часы стоят"_s));
}

void DueTextTest::aDeadlineThatTheRulesDoNotGiveIsSaidSo()
{
    const DueWords words = dueWords(cardOf("2026-05-12T09:00", "2026-05-12T16:00"), region(), false, at("2026-05-12T13:42"));
    QCOMPARE(words.title, u"Почему 16:00 во вторник"_s);
    QVERIFY(QString(words.doubt).replace(QChar(0xa0), u' ').contains(u"Ср 13 мая, 10:00"_s));
    Region none = region();
    none.profile.deadlines = {};
    const DueWords without = dueWords(cardOf("2026-05-12T09:00", "2026-05-12T16:00"), none, false, at("2026-05-12T13:42"));
    QVERIFY(without.rows.empty() && !without.doubt.isEmpty() && !without.title.isEmpty());
}

void DueTextTest::theOtherClocksSayHowTheyStand()
{
    AppealCard card = cardOf("2026-05-12T09:00", "2026-05-13T10:00");
    card.messages = {{.id = 1, .kind = MessageKind::Assigned, .at = moscow("2026-05-12T10:12"), .executor = 1}};
    card.appeal.status = Status::Assigned;
    const DueWords words = dueWords(card, region(), false, at("2026-05-12T11:30"));
    QCOMPARE(words.clocks.size(), size_t(2));
    QVERIFY(words.clocks[0].value.contains(u"12"_s) && words.clocks[0].value.contains(u"опозданием"_s));
    QVERIFY(words.clocks[1].value.contains(u"осталось"_s));
}

void DueTextTest::theLedgerTellsItsTextToWhoListens()
{
    HourLedger ledger;
    ledger.show(picture());
    QCOMPARE(ledger.accessibleName(), u"Почему 14:20 во вторник"_s);
    QVERIFY(ledger.accessibleDescription().contains(u"День Победы"_s));
    QVERIFY(ledger.accessibleDescription().contains(u"9 ч 00"_s));
}

void DueTextTest::rowsOfTheListKnowTheUnpublishedYear()
{
    const Profile profile = deadlineRegion();
    AppealRow row{.dueAt = moscow("2027-01-13T12:00")};
    QCOMPARE(yearWithoutCalendar(row, profile, at("2026-12-30T16:00")), 2027);
    row.system = System::Feedback; // calendar days
    row.channel = Channel::Portal;
    QCOMPARE(yearWithoutCalendar(row, profile, at("2026-12-30T16:00")), 0);
    row.system = System::Incidents;
    row.dueAt = moscow("2026-12-30T18:00");
    QCOMPARE(yearWithoutCalendar(row, profile, at("2026-12-30T16:00")), 0);
    const DeadlineWords words = deadlineWords(Status::InWork, moscow("2027-01-13T12:00"), {.noCalendar = 2027}, at("2026-12-30T16:00"));
    QCOMPARE(words.state, DeadlineWords::State::Estimated);
    QVERIFY(words.chip.startsWith(u"≈ "_s) && words.under.contains(u"2027"_s));
}

QTEST_MAIN(DueTextTest)
#include "due_text_test.moc"
