#include "app/protocol/types.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
template <typename Enum>
void namesComeBack(Enum last)
{
    QSet<QString> names;
    for (int number = 0; number <= int(last); ++number) {
        const QString name = wireName(Enum(number));
        QVERIFY(!name.isEmpty() && name.front().isLower());
        QVERIFY(enumOf<Enum>(name) == Enum(number));
        names << name;
    }
    QCOMPARE(names.size(), int(last) + 1);
    QVERIFY(!enumOf<Enum>(u""));
    QVERIFY(!enumOf<Enum>(u"nobodyCallsItSo"));
}
} // namespace

class NamesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNameComesBack();
    void typesHaveNamesAndLettersOfTheirOwn();
    void idsAreALetterAndANumber();
    void notAnId_data();
    void notAnId();
    void stateTokensComeBack();
    void notAStateToken_data();
    void notAStateToken();
};

void NamesTest::everyNameComesBack()
{
    namesComeBack(System::Feedback);
    namesComeBack(Channel::Other);
    namesComeBack(Status::Rejected);
    namesComeBack(Priority::Urgent);
    namesComeBack(MessageKind::Uninvolved);
    namesComeBack(DeadlineClock::AfterInterim);
    namesComeBack(ReplyState::Superseded);
    namesComeBack(Role::Administrator);
    namesComeBack(OperationKind::ChangeProfile);
    namesComeBack(Outcome::Rejected);
    namesComeBack(Reason::TooManyFiles);
    QCOMPARE(wireName(Channel::MobileApp), u"mobileApp"_s);
    QCOMPARE(wireName(OperationKind::SubmitReply), u"submitReply"_s);
}

void NamesTest::typesHaveNamesAndLettersOfTheirOwn()
{
    QSet<QString> letters;
    for (const Type type : allTypes) {
        QVERIFY(typeOf(typeName(type)) == type);
        letters << wireId(type, 1);
    }
    QCOMPARE(letters.size(), int(allTypes.size()));
    QVERIFY(!typeOf(u"appeal"));
}

void NamesTest::idsAreALetterAndANumber()
{
    QCOMPARE(wireId(Type::Appeal, 84117), u"a84117"_s);
    QCOMPARE(idOf(Type::Appeal, u"a84117"), 84117);
    QCOMPARE(idOf(Type::Appeal, wireId(Type::Appeal, 900'000'000'000'000'000)), 900'000'000'000'000'000);
}

void NamesTest::notAnId_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "a", "1", "t1", "A1", "a0", "a01", "a-1", "a1 ", " a1", "a1x", "a+1", "a1.0",
                             "a99999999999999999999", "a/../1"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"a१"_s;
}

void NamesTest::notAnId()
{
    QFETCH(QString, text);
    QCOMPARE(idOf(Type::Appeal, text), 0);
}

void NamesTest::stateTokensComeBack()
{
    const StateToken whole{u"k3x9"_s, 2, 4711, -1, u"0a1b2c3d"_s};
    const StateToken within{u"k3x9"_s, 2, 4711, 0, u"0a1b2c3d"_s};

    QCOMPARE(whole.text(), u"k3x9.2.4711.0a1b2c3d"_s);
    QCOMPARE(within.text(), u"k3x9.2.4711-0.0a1b2c3d"_s);
    QVERIFY(StateToken::parse(whole.text()) == whole);
    QVERIFY(StateToken::parse(within.text()) == within);
}

void NamesTest::notAStateToken_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", ".", "...", "e.1.2", "e.1.2.h.5", "e.x.2.h", "e.1.-2.h", "e.1.2-.h", "e.1.2-3-4.h",
                             "e.1..h", "e e.1.2.h", "e.1.2.h!", "e.1.9999999999999999999999.h", ".1.2.h"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
}

void NamesTest::notAStateToken()
{
    QFETCH(QString, text);
    QVERIFY(!StateToken::parse(text));
}

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
