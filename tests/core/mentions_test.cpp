#include "app/core/mentions.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
std::vector<User> people()
{
    const auto user = [](qint64 id, const QString &name, bool active = true) {
        User one;
        one.id = id;
        one.name = name;
        one.active = active;
        return one;
    };
    return {user(1, u"Крылова А. В."_s), user(2, u"Иванов И."_s), user(3, u"Иванов И. П."_s), user(4, u"Орлов"_s), user(5, u"Орлов"_s),
            user(6, u"Зимин Е. Е."_s, false), user(7, {})};
}

Message line(MessageKind kind, qint64 user, const QString &text = {})
{
    Message message;
    message.kind = kind;
    message.user = user;
    message.text = text;
    return message;
}
} // namespace

class MentionsTest : public QObject
{
    Q_OBJECT

private slots:
    void aNoteCallsThoseItNames_data();
    void aNoteCallsThoseItNames();
    void aCallStandsUntilAnAnswer_data();
    void aCallStandsUntilAnAnswer();
};

void MentionsTest::aNoteCallsThoseItNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // user:words
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("nothing", {}, {});
    row("nobody", u"Крылова А. В. в отпуске"_s, {});
    row("one", u"@Крылова А. В., взгляните"_s, {u"1:@Крылова А. В."_s});
    row("within the words", u"Спросите (@Крылова А. В.)"_s, {u"1:@Крылова А. В."_s});
    row("any capitals", u"@крылова а. в. знает"_s, {u"1:@крылова а. в."_s});
    row("spaces that do not break", u"@Крылова\u00a0А.\u00a0В. знает"_s, {u"1:@Крылова\u00a0А.\u00a0В."_s});
    row("two", u"@Крылова А. В. и @Иванов И. П."_s, {u"1:@Крылова А. В."_s, u"3:@Иванов И. П."_s});
    row("the longest name", u"@Иванов И. П. и @Иванов И."_s, {u"3:@Иванов И. П."_s, u"2:@Иванов И."_s});
    row("all who bear the name", u"@Орлов!"_s, {u"4:@Орлов"_s, u"5:@Орлов"_s});
    row("another name that begins so", u"@Орлова"_s, {});
    row("half a name", u"@Крылова"_s, {});
    row("an address", u"info@Орлов"_s, {});
    row("who left", u"@Зимин Е. Е."_s, {});
    row("nothing after the sign", u"@ и @"_s, {});
    row("two signs", u"@@Орлов"_s, {u"4:@Орлов"_s, u"5:@Орлов"_s});
}

void MentionsTest::aNoteCallsThoseItNames()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const Mention &mention : mentionsIn(text, people()))
        found << u"%1:%2"_s.arg(mention.user).arg(text.mid(mention.place.position, mention.place.length));
    QTEST(found, "expected");
}

void MentionsTest::aCallStandsUntilAnAnswer_data()
{
    QTest::addColumn<std::vector<Message>>("messages");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const std::vector<Message> &messages, bool expected) { QTest::newRow(name) << messages << expected; };
    const Message call = line(MessageKind::Comment, 2, u"@Крылова А. В., что там?"_s);
    row("no history", {}, false);
    row("called", {call}, true);
    row("another is called", {line(MessageKind::Comment, 2, u"@Иванов И. П.?"_s)}, false);
    row("others went on", {call, line(MessageKind::Taken, 2), line(MessageKind::Comment, 2, u"жду"_s)}, true);
    row("he answered", {call, line(MessageKind::Comment, 1, u"уже чинят"_s)}, false);
    row("he acted", {call, line(MessageKind::Assigned, 1)}, false);
    row("he acted before", {line(MessageKind::Assigned, 1), call}, true);
    row("called again", {call, line(MessageKind::Comment, 1), call}, true);
    row("by himself", {line(MessageKind::Comment, 1, u"@Крылова А. В."_s)}, false);
    row("a citizen's words call nobody", {line(MessageKind::CitizenWrote, 0, u"@Крылова А. В."_s)}, false);
    row("remarks call nobody", {line(MessageKind::Returned, 2, u"@Крылова А. В."_s)}, false);
}

void MentionsTest::aCallStandsUntilAnAnswer()
{
    QFETCH(const std::vector<Message>, messages);
    QFETCH(const bool, expected);
    QCOMPARE(isCalled(1, messages, people()), expected);
}

QTEST_APPLESS_MAIN(MentionsTest)
#include "mentions_test.moc"
