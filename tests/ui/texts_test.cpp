#include "tests/support/picture_day.h"
#include "tests/support/russian.h"
#include "ui/models/shift_tape_values.h"
#include "ui/text/deadline_text.h"
#include "ui/text/empty_text.h"
#include "ui/text/error_text.h"
#include "ui/text/history_text.h"
#include "ui/text/status_banner_text.h"
#include "ui/text/translator.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {

LocalTime here()
{
    return LocalTime::of(test::pictureNow(), test::pictureRegion().profile);
}

SyncStatus statusWith(LinkState state)
{
    SyncStatus status;
    status.connection = state;
    status.since = test::pictureTime(12, 13, 18);
    status.lastSync = test::pictureTime(12, 13, 41);
    return status;
}

} // namespace

class TextsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void momentsAreToldAsPeopleTellThem();
    void durationsTakeTheRightForm_data();
    void durationsTakeTheRightForm();
    void numbersAreGroupedBySpaces();
    void thousandsOfAPluralAreGrouped();
    void overdueDeadlinesSayByHowMuch();
    void nearDeadlinesAreSoonAndFarOnesAreNot();
    void withoutTheCentreDatesAreEstimates();
    void doneAppealsHaveNoDeadline();
    void theConnectionIsToldInWholeWords();
    void offlineIsABannerForTheFirstMinuteOnly();
    void everyTroubleSaysWhatHappenedAndWhatToDo();
    void nothingFoundIsNotNothingToDo();
    void hiddenAndTurningCharactersAreMadeVisible();
    void emojiStayWhole();
    void aCitizenCannotMakeWordsBold();
    void everyLineOfHistoryIsASentence();
    void everyValueHasItsRussianWord();
    void theTapeStacksAFewBricksForMany();

private:
    std::unique_ptr<QTranslator> m_russian;
};

void TextsTest::initTestCase()
{
    m_russian = test::russian();
    QCoreApplication::installTranslator(m_russian.get());
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
}

void TextsTest::momentsAreToldAsPeopleTellThem()
{
    QCOMPARE(whenText(test::pictureTime(12, 13, 39), here()), u"сегодня в 13:39"_s);
    QCOMPARE(whenText(test::pictureTime(11, 10, 5), here()), u"вчера в 10:05"_s);
    QCOMPARE(whenText(test::pictureTime(8, 11, 20), here()), u"Пт 8\u00a0мая, 11:20"_s);
    QCOMPARE(untilText(test::pictureTime(12, 14, 20), here()), u"до 14:20"_s);
    QCOMPARE(untilText(test::pictureTime(13, 10, 30), here()), u"до завтра, 10:30"_s);
    QCOMPARE(untilText(test::pictureTime(28, 18, 0), here()), u"до 28\u00a0мая"_s);
}

void TextsTest::durationsTakeTheRightForm_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("inChips");
    QTest::addColumn<QString>("inSentences");
    QTest::newRow("1") << 1 << u"1\u00a0мин"_s << u"1\u00a0минута"_s;
    QTest::newRow("2") << 2 << u"2\u00a0мин"_s << u"2\u00a0минуты"_s;
    QTest::newRow("38") << 38 << u"38\u00a0мин"_s << u"38\u00a0минут"_s;
    QTest::newRow("72") << 72 << u"1\u00a0ч 12\u00a0мин"_s << u"1\u00a0час 12\u00a0минут"_s;
    QTest::newRow("120") << 120 << u"2\u00a0ч"_s << u"2\u00a0часа"_s;
    QTest::newRow("661") << 661 << u"11\u00a0ч 01\u00a0мин"_s << u"11\u00a0часов 1\u00a0минута"_s;
    QTest::newRow("1529") << 1529 << u"25\u00a0ч"_s << u"25\u00a0часов 29\u00a0минут"_s;
    QTest::newRow("21 days") << 21 * 1440 << u"21 день"_s << u"21 день"_s;
    QTest::newRow("101 days") << 101 * 1440 << u"101 день"_s << u"101 день"_s;
    QTest::newRow("3 days") << 3 * 1440 + 600 << u"3 дня"_s << u"3 дня"_s;
    QTest::newRow("11 days") << 11 * 1440 << u"11 дней"_s << u"11 дней"_s;
}

void TextsTest::durationsTakeTheRightForm()
{
    QFETCH(int, minutes);
    QTEST(shortDuration(minutes), "inChips");
    QTEST(longDuration(minutes), "inSentences");
}

void TextsTest::numbersAreGroupedBySpaces()
{
    QCOMPARE(numberText(284'316), u"284\u00a0316"_s);
    QCOMPARE(numberText(999), u"999"_s);
    QCOMPARE(numberText(-1'000), u"−1\u00a0000"_s);
    QCOMPARE(appealNumber(u"84117"_s), u"№\u00a084\u00a0117"_s);
    QCOMPARE(appealNumber(u"АБ-17/3"_s), u"№\u00a0АБ-17/3"_s);
}

void TextsTest::thousandsOfAPluralAreGrouped()
{
    Translator russian;
    QVERIFY(russian.load(QStringLiteral(BUILD_ROOT "/vakhta_ru.qm")));
    QCoreApplication::installTranslator(&russian);
    QCOMPARE(QCoreApplication::translate("vakhta::QueueList", "%n appeal(s)", nullptr, 1500), u"1\u00a0500 обращений"_s);
    QCOMPARE(QCoreApplication::translate("vakhta::QueueList", "%n appeal(s)", nullptr, 21), u"21 обращение"_s);
}

void TextsTest::overdueDeadlinesSayByHowMuch()
{
    const DeadlineWords words = deadlineWords(Status::InWork, test::pictureTime(12, 12, 30), {40, 20}, here());
    QCOMPARE(words.state, DeadlineWords::State::Overdue);
    QCOMPARE(words.chip, u"−1\u00a0ч 12\u00a0мин"_s);
    QCOMPARE(words.under, u"срок был 12:30"_s);
    QVERIFY(words.share < 0); // no gauge
}

void TextsTest::nearDeadlinesAreSoonAndFarOnesAreNot()
{
    const DeadlineWords thin = deadlineWords(Status::InWork, test::pictureTime(12, 14, 20), {25, 20}, here());
    QCOMPARE(thin.state, DeadlineWords::State::Soon);
    QCOMPARE(thin.slack, -7);
    QCOMPARE(thin.under, u"запаса нет"_s);

    const DeadlineWords wide = deadlineWords(Status::InWork, test::pictureTime(12, 17, 10), {103, 20}, here());
    QCOMPARE(wide.state, DeadlineWords::State::Ordinary);
    QCOMPARE(wide.under, u"запас 1\u00a0ч 25\u00a0мин"_s);
    QVERIFY(wide.share > 0.6 && wide.share < 0.8);

    const DeadlineFact fact = deadlineFact(Status::InWork, test::pictureTime(12, 14, 20), {25, 20}, here());
    QCOMPARE(fact.fact, u"Ответ до 14:20, осталось 38\u00a0минут."_s);
    QCOMPARE(fact.consequence, u"Исполнитель и согласование обычно занимают 45\u00a0минут."_s);
}

void TextsTest::withoutTheCentreDatesAreEstimates()
{
    const DeadlineWords words = deadlineWords(Status::InWork, test::pictureTime(12, 18, 0), {90, 20, true}, here());
    QCOMPARE(words.state, DeadlineWords::State::Estimated);
    QCOMPARE(words.chip, u"≈ 18:00"_s);
}

void TextsTest::doneAppealsHaveNoDeadline()
{
    for (const Status status : {Status::Published, Status::Closed, Status::Rejected})
        QCOMPARE(deadlineWords(status, test::pictureTime(1, 12, 0), {}, here()).state, DeadlineWords::State::Done);
    QCOMPARE(deadlineWords(Status::OnHold, test::pictureTime(1, 12, 0), {}, here()).state, DeadlineWords::State::OnHold);
}

void TextsTest::theConnectionIsToldInWholeWords()
{
    QCOMPARE(connectionText(statusWith(LinkState::Online), here()), u"Связь с центром есть, обновлено в 13:41"_s);
    QCOMPARE(connectionText(statusWith(LinkState::Offline), here()), u"Нет связи с 13:18, работаем с тем, что есть"_s);
    for (int state = 0; state <= int(LinkState::Damaged); ++state)
        QVERIFY(!connectionText(statusWith(LinkState(state)), here()).isEmpty());
}

void TextsTest::offlineIsABannerForTheFirstMinuteOnly()
{
    SyncStatus status = statusWith(LinkState::Offline);
    QVERIFY(!statusBanner(status, here(), false));
    status.since = test::pictureNow().addSecs(-20);
    status.waiting = 9;
    const auto banner = statusBanner(status, here(), false);
    QVERIFY(banner);
    QCOMPARE(banner->fact, u"Нет связи с 13:41. Работа продолжается."_s);
    QVERIFY(banner->consequence.contains(u"Ждут отправки 9 действий."_s));

    status.connection = LinkState::Online;
    status.attention = 1;
    QVERIFY(!statusBanner(status, here(), false));
    const auto returned = statusBanner(status, here(), true);
    QVERIFY(returned);
    QCOMPARE(returned->action, StatusBanner::Action::OpenJournal);
}

void TextsTest::everyTroubleSaysWhatHappenedAndWhatToDo()
{
    for (int kind = 0; kind <= int(Error::Kind::TooNew); ++kind) {
        const Problem problem = problemOf(Error::Kind(kind));
        QVERIFY(!problem.what.isEmpty() && !problem.kept.isEmpty() && !problem.next.isEmpty());
        QVERIFY(!signInProblem(Error::Kind(kind), true).what.isEmpty());
    }
    QCOMPARE(actErrorText({Error::Kind::Rejected, QString::number(int(Reason::AlreadyAnswered))}),
             u"Не сделано: на обращение уже ответили."_s);
}

void TextsTest::nothingFoundIsNotNothingToDo()
{
    QueueCounts counts;
    counts.cached = 284'316;
    counts.queues.assign(queueCount, {});
    counts.queues[size_t(Queue::New)].total = 42;

    const EmptyWords done = emptyWords({.queue = Queue::DueToday}, counts);
    QCOMPARE(done.title, u"На сегодня сроков нет"_s);
    QCOMPARE(done.text, u"В «Новых» ждут 42 обращения."_s);
    QCOMPARE(done.next, EmptyWords::Next::OpenNew);

    const EmptyWords lost = emptyWords({.queue = Queue::All, .words = u"лукавая"_s}, counts);
    QCOMPARE(lost.title, u"По слову «лукавая» ничего нет"_s);
    QCOMPARE(lost.next, EmptyWords::Next::DropSearch);
}

void TextsTest::hiddenAndTurningCharactersAreMadeVisible()
{
    QCOMPARE(visibleText(u"счёт \u202eлпкак\u202c"_s), u"счёт ‹U+202E›лпкак‹U+202C›"_s);
    QCOMPARE(visibleText(u"a\u200bb\r\nc"_s), u"a‹U+200B›b\nc"_s);
    QCOMPARE(visibleText(u"если a < b и c > d"_s), u"если a < b и c > d"_s);
    QCOMPARE(visibleLine(u"  две\n строки "_s), u"две строки"_s);
}

void TextsTest::emojiStayWhole()
{
    const QString family = u"👨\u200d👩\u200d👧"_s;
    QCOMPARE(visibleText(family), family);
    QVERIFY(visibleText(u"a\u200db"_s) != u"a\u200db"_s);
}

void TextsTest::aCitizenCannotMakeWordsBold()
{
    const QString forged = visibleText(strong(u"Центр"_s));
    QVERIFY(!forged.contains(QChar(0xe000)));
    QCOMPARE(plain(strong(u"Зимин"_s) + u": нет"_s), u"Зимин: нет"_s);
}

void TextsTest::everyLineOfHistoryIsASentence()
{
    const Region region = test::pictureRegion();
    for (int kind = 0; kind <= int(MessageKind::Uninvolved); ++kind) {
        const Message line{1, 1, MessageKind(kind), test::pictureNow(), 4, 1, 2, 0, test::pictureNow(), u"слова"_s};
        const QString sentence = plain(historySentence(line, region));
        QVERIFY2(sentence.endsWith(u": слова"_s) && sentence.size() > 10, qPrintable(sentence));
        QVERIFY(!historyIcon(MessageKind(kind)).isEmpty());
    }
    const Message returned{1, 1, MessageKind::Returned, test::pictureNow(), 4, 0, 0, 0, {}, u"«Нет срока»"_s};
    QCOMPARE(plain(historySentence(returned, region)), u"Возвращено из согласования · Зимин Р. О.: «Нет срока»"_s);
}

void TextsTest::everyValueHasItsRussianWord()
{
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    const auto isRussian = [&](const QString &words) { return !words.isEmpty() && (!words.contains(latin) || words == u"MAX"_s); };
    for (int i = 0; i <= int(Status::Rejected); ++i)
        QVERIFY(isRussian(statusText(Status(i))));
    for (int i = 0; i <= int(OperationKind::Prolong); ++i)
        QVERIFY(isRussian(operationText(OperationKind(i))));
    for (int i = 0; i <= int(Channel::Other); ++i)
        QVERIFY(isRussian(channelText(Channel(i))) && isRussian(channelMark(Channel(i))));
    for (int i = 1; i <= int(Reason::TooManyFiles); ++i)
        QVERIFY(isRussian(reasonText(Reason(i))));
    for (int i = 0; i <= int(Role::Administrator); ++i)
        QVERIFY(isRussian(roleText(Role(i))));
}

void TextsTest::theTapeStacksAFewBricksForMany()
{
    QCOMPARE(ShiftTapeValues::bricks(0), 0);
    QCOMPARE(ShiftTapeValues::bricks(5), 5);
    QCOMPARE(ShiftTapeValues::bricks(9), 5);
    QCOMPARE(ShiftTapeValues::bricks(10), 6);
    QCOMPARE(ShiftTapeValues::bricks(10'000), 8);

    ShiftTapeValues values = ShiftTapeValues::empty(test::pictureRegion().profile, here());
    QCOMPARE(values.halfHours.size(), 24u);
    values.take(std::vector<int>(24, 2), std::vector<int>(24, 1));
    QCOMPARE(values.ahead, 13); // from 13:30 on
    QVERIFY(!values.halfHours[10].working); // lunch
}

QTEST_GUILESS_MAIN(TextsTest)
#include "texts_test.moc"
