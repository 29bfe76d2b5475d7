#include "tests/support/pictures.h"
#include "tests/support/shown_window.h"
#include "ui/models/outage_lines.h"
#include "ui/pages/outage_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/command.h"
#include "ui/widgets/toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTextEdit>

using namespace vakhta;
using namespace vakhta::test;

/// The outage desk: from what is suggested to what is closed together.
class OutagePageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init();
    void cleanup() { m_page.reset(); }
    void whatIsSuggestedIsLookedAtAndConfirmed();
    void eachMembersOwnTextIsShown();
    void theTextIsGivenToWhoeverLacksIt();
    void lateOnesAreTakenInAndAnswered();
    void anotherTextIsSavedBeforeItIsGiven();
    void anotherStageNeedsAnotherText();
    void atTheEndTheTextIsAReply();
    void aTextWithAGapIsNotGiven();
    void whatIsFoundInEachTextStandsInTheList();
    void aTextOfOnesOwnIsLeftAsItIs();
    void theApproverApprovesAll();
    void theyAreClosedTogether();
    void oneIsTakenOut();
    void whatIsTypedStaysWhereItWasTyped();
    void whatIsTypedSurvivesTheProgram();
    void whatIsRefusedIsSaid();
    void theNumberOfTheCentreIsFollowed();
    void looksAsDesigned();

private:
    static constexpr qint64 water = 4;

    template <typename W>
    W *find(const QString &name) const { return m_page->findChild<W *>(name); }
    Button *button(const QString &name) const { return find<Button>(name); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(find<LongList>(u"outageMembers"_s), key, modifiers); }
    QString preview() const { return find<QTextEdit>(u"outagePreview"_s)->toPlainText(); }
    QPlainTextEdit *text() const { return find<QPlainTextEdit>(u"outageText"_s); }
    QStringList lines(const QString &name) const
    {
        QStringList all;
        const QAbstractItemModel *model = find<LongList>(name)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return all;
    }
    void choose(int row) const
    {
        LongList *list = find<LongList>(u"outageList"_s);
        QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() > row; }));
        list->moveTo(row);
    }
    bool shows(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    void begin(Role role, std::function<void()> change = {});
    void reply(qint64 appeal, ReplyState state, int version, qint64 incident = water);
    std::vector<Operation> done(OperationKind kind) const
    {
        std::vector<Operation> found;
        for (const Operation &act : m_editor->acts)
            if (act.kind == kind)
                found.push_back(act);
        return found;
    }

    std::unique_ptr<FakeReader> m_reader;
    std::unique_ptr<FakeEditor> m_editor;
    std::unique_ptr<OutagePage> m_page;
};

void OutagePageTest::init()
{
    begin(Role::Supervisor);
}

/// Appeals 1 and 3 are in the open outage, 4 came late; 2, 5, 6, 8 and 9 look like another.
void OutagePageTest::begin(Role role, std::function<void()> change)
{
    m_page.reset();
    m_reader = std::make_unique<FakeReader>();
    m_editor = std::make_unique<FakeEditor>(*m_reader);
    fillPictureDay(*m_reader, role);
    m_reader->cards[1].appeal.author = u"Ольга Сергеевна Ф."_s;
    m_reader->cards[3].appeal.author = u"dark_wolf"_s;
    for (const qint64 id : {1, 3, 4}) {
        m_reader->cards[id].appeal.status = Status::InWork;
        m_reader->cards[id].replies.clear();
    }
    m_reader->regionValue.incidents = {{.id = water, .revision = 2, .title = u"Нет воды на Заречной"_s, .municipality = 1, .topic = 3, .street = u"Заречная"_s,
                                        .beganAt = pictureTime(12, 8, 0), .text = u"Насос меняют, вода вернётся сегодня к 18:00."_s, .version = 1, .members = {1, 3}}};
    m_reader->outagesValue = {{.incident = water, .municipality = 1, .topic = 3, .from = pictureTime(12, 13, 0), .to = pictureTime(12, 13, 0), .appeals = {4}},
                              {.municipality = 2, .topic = 2, .street = u"Мира"_s, .from = pictureTime(12, 9, 0), .to = pictureTime(12, 10, 30), .appeals = {2, 5, 6, 8, 9}}};
    if (change)
        change();
    m_page = std::make_unique<OutagePage>(*m_reader, *m_editor, pictureNow);
    m_page->resize(1368, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
}

void OutagePageTest::reply(qint64 appeal, ReplyState state, int version, qint64 incident)
{
    AppealCard &card = m_reader->cards[appeal];
    card.replies = {{.id = 100 + appeal, .appeal = appeal, .state = state, .author = 1, .text = u"Свои слова"_s, .incident = incident, .masterVersion = version}};
    card.appeal.status = state == ReplyState::Published ? Status::Published : Status::OnApproval;
}

void OutagePageTest::whatIsSuggestedIsLookedAtAndConfirmed()
{
    QTRY_COMPARE(lines(u"outageList"_s).size(), 2);
    QVERIFY(lines(u"outageList"_s)[0].contains(u"Освещение улиц · Новоольхов, Мира"_s));
    QTRY_COMPARE(lines(u"outageMembers"_s).size(), 5);
    QVERIFY(!button(u"outageGive"_s)->isVisible());
    text()->setPlainText(u"Бригада ищет обрыв."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(done(OperationKind::Merge).size(), 1u);
    const Incident made = done(OperationKind::Merge)[0].args.incident;
    QCOMPARE(made.members, (std::vector<qint64>{2, 5, 6, 8, 9}));
    QCOMPARE(made.text, u"Бригада ищет обрыв."_s);
    QCOMPARE(made.beganAt, pictureTime(12, 9, 0));
    QCOMPARE(made.id, 0);
}

void OutagePageTest::eachMembersOwnTextIsShown()
{
    choose(1);
    QTRY_COMPARE(lines(u"outageMembers"_s).size(), 3);
    QStringList texts;
    for (int row = 0; row < 3; ++row) {
        find<LongList>(u"outageMembers"_s)->moveTo(row);
        texts << preview();
    }
    QVERIFY(texts.contains(u"Ольга Сергеевна, здравствуйте!\nНасос меняют, вода вернётся сегодня к 18:00."_s));
    QVERIFY(texts.contains(u"Здравствуйте!\nНасос меняют, вода вернётся сегодня к 18:00."_s));
}

void OutagePageTest::theTextIsGivenToWhoeverLacksIt()
{
    m_reader->outagesValue.erase(m_reader->outagesValue.begin());
    reply(1, ReplyState::OnApproval, 1);
    m_page->refresh();
    choose(1);
    QTRY_COMPARE(lines(u"outageMembers"_s).size(), 2);
    QSignalSpy acted(m_page.get(), &OutagePage::acted);
    press(Qt::Key_F8);
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(done(OperationKind::AnswerInterim).size(), 1u); // works go on
    const Operation sent = done(OperationKind::AnswerInterim)[0];
    QCOMPARE(sent.targets[0].appeal, 3);
    QCOMPARE(sent.args.incident, (Incident{.id = water, .version = 1}));
    QVERIFY(sent.args.text.startsWith(u"Здравствуйте!\n"_s));
}

void OutagePageTest::lateOnesAreTakenInAndAnswered()
{
    choose(1);
    QTRY_VERIFY(find<Banner>(u"outageLate"_s)->isVisible());
    QTRY_COMPARE(lines(u"outageMembers"_s).size(), 3);
    press(Qt::Key_F8);
    QTRY_COMPARE(done(OperationKind::AnswerInterim).size(), 3u);
    QCOMPARE(done(OperationKind::Merge)[0].args.incident.members, std::vector<qint64>{4});
    QCOMPARE(done(OperationKind::Merge)[0].args.incident.id, water);
}

void OutagePageTest::anotherTextIsSavedBeforeItIsGiven()
{
    choose(1);
    QTRY_COMPARE(lines(u"outageMembers"_s).size(), 3);
    text()->setPlainText(u"Вода вернулась в 14:00."_s);
    find<QTabBar>(u"outageStage"_s)->setCurrentIndex(1);
    QVERIFY(preview().endsWith(u"Вода вернулась в 14:00."_s));
    QVERIFY(!button(u"outageGive"_s)->isEnabled());
    press(Qt::Key_F8);
    QVERIFY(m_editor->acts.empty());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(done(OperationKind::ChangeIncident).size(), 1u);
    QTRY_VERIFY(button(u"outageGive"_s)->isEnabled());
    QCOMPARE(m_reader->regionValue.incidents[0].version, 2);
    QCOMPARE(m_reader->regionValue.incidents[0].stage, IncidentStage::Restored);
}

void OutagePageTest::anotherStageNeedsAnotherText()
{
    choose(1);
    QTRY_COMPARE(lines(u"outageMembers"_s).size(), 3);
    find<QTabBar>(u"outageStage"_s)->setCurrentIndex(1);
    QVERIFY(shows(u"this one would no longer be true"_s));
    QVERIFY(!button(u"outageSave"_s)->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_editor->acts.empty());
    text()->setPlainText(u"Вода вернулась."_s);
    QVERIFY(button(u"outageSave"_s)->isEnabled());
}

void OutagePageTest::atTheEndTheTextIsAReply()
{
    m_reader->regionValue.incidents[0].stage = IncidentStage::Restored;
    m_reader->cards[1].messages.push_back({.id = 900, .appeal = 1, .kind = MessageKind::AnsweredInterim, .at = pictureNow(), .incident = water, .masterVersion = 1});
    m_page->refresh();
    choose(1);
    QTRY_VERIFY(lines(u"outageMembers"_s).join(u'\n').contains(u"has an earlier interim answer"_s));
    QVERIFY(shows(u"goes as the final reply"_s));
    press(Qt::Key_F8);
    QTRY_COMPARE(done(OperationKind::SubmitReply).size(), 3u);
}

void OutagePageTest::whatIsFoundInEachTextStandsInTheList()
{
    choose(1);
    QTRY_COMPARE(lines(u"outageMembers"_s).size(), 3);
    QVERIFY(!lines(u"outageMembers"_s).join(QString()).contains(u"A field is not filled"_s));
    text()->setPlainText(u"Вода вернётся [дата завершения]."_s);
    const auto all = [this] {
        const QStringList said = lines(u"outageMembers"_s);
        return std::all_of(said.begin(), said.end(), [](const QString &line) { return line.contains(u"A field is not filled"_s); });
    };
    QTRY_VERIFY(all());
    text()->setPlainText(u"Вода вернётся сегодня к 18:00."_s);
    QTRY_VERIFY(!lines(u"outageMembers"_s).join(QString()).contains(u"A field is not filled"_s));
}

void OutagePageTest::aTextWithAGapIsNotGiven()
{
    m_reader->regionValue.incidents[0].text = u"Вода вернётся [дата завершения]."_s;
    m_page->refresh();
    choose(1);
    QTRY_VERIFY(preview().contains(u"[дата"_s));
    QVERIFY(shows(u"A field is not filled"_s));
    press(Qt::Key_F8);
    QTRY_VERIFY(shows(u"can't go as they are"_s));
    QVERIFY(done(OperationKind::AnswerInterim).empty());
}

void OutagePageTest::aTextOfOnesOwnIsLeftAsItIs()
{
    reply(1, ReplyState::OnApproval, 0, 0);
    m_page->refresh();
    choose(1);
    QTRY_VERIFY(lines(u"outageMembers"_s).join(u'\n').contains(u"has a reply of its own"_s));
    press(Qt::Key_F8);
    QTRY_COMPARE(done(OperationKind::AnswerInterim).size(), 2u);
    for (const Operation &act : done(OperationKind::AnswerInterim))
        QVERIFY(act.targets[0].appeal != 1);
}

void OutagePageTest::theApproverApprovesAll()
{
    begin(Role::Approver, [this] {
        m_reader->outagesValue.clear();
        reply(1, ReplyState::OnApproval, 1);
        reply(3, ReplyState::OnApproval, 0); // of an earlier text
    });
    QTRY_COMPARE(lines(u"outageMembers"_s).size(), 2);
    QVERIFY(!button(u"outageSave"_s)->isVisible());
    QTRY_VERIFY(button(u"outageApprove"_s)->isEnabled());
    press(Qt::Key_F8, Qt::ShiftModifier);
    QTRY_COMPARE(done(OperationKind::ApproveReply).size(), 1u);
    QCOMPARE(done(OperationKind::ApproveReply)[0].args.reply, 101);
}

void OutagePageTest::theyAreClosedTogether()
{
    begin(Role::Supervisor, [this] {
        m_reader->outagesValue.clear();
        m_reader->regionValue.incidents[0].stage = IncidentStage::Restored;
        reply(1, ReplyState::Published, 1);
    });
    QTRY_COMPARE(lines(u"outageMembers"_s).size(), 2);
    press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(m_editor->acts.empty()); // one has no text yet
    reply(3, ReplyState::Published, 1);
    m_page->refresh();
    QTRY_VERIFY(button(u"outageClose"_s)->isEnabled());
    QSignalSpy acted(m_page.get(), &OutagePage::acted);
    press(Qt::Key_F9, Qt::ShiftModifier);
    QTRY_COMPARE(done(OperationKind::Close).size(), 1u);
    QCOMPARE(done(OperationKind::Close)[0].targets.size(), 2u);
    QVERIFY(!m_reader->regionValue.incidents[0].open);
    QTRY_VERIFY(shows(u"No outage is open"_s));
    const auto together = acted.front().front().value<QList<QUuid>>(); // one undo takes all of it back
    QCOMPARE(together, (QList<QUuid>{done(OperationKind::ChangeIncident)[0].opId, done(OperationKind::Close)[0].opId}));
}

void OutagePageTest::oneIsTakenOut()
{
    choose(1);
    QTRY_COMPARE(lines(u"outageMembers"_s).size(), 3);
    find<LongList>(u"outageMembers"_s)->moveTo(0);
    QTest::mouseClick(button(u"outageTakeOut"_s), Qt::LeftButton);
    QTRY_COMPARE(done(OperationKind::Split).size(), 1u);
    QCOMPARE(done(OperationKind::Split)[0].args.incident.members.size(), 1u);
}

void OutagePageTest::whatIsTypedStaysWhereItWasTyped()
{
    choose(1);
    QTRY_COMPARE(text()->toPlainText(), u"Насос меняют, вода вернётся сегодня к 18:00."_s);
    text()->setPlainText(u"Вода вернулась."_s);
    choose(0);
    QCOMPARE(text()->toPlainText(), QString());
    emit m_reader->regionChanged();
    QTest::qWait(300);
    choose(1);
    QCOMPARE(text()->toPlainText(), u"Вода вернулась."_s);
    m_reader->regionValue.incidents[0].revision = 3;
    m_page->refresh();
    QTRY_VERIFY(shows(u"A colleague has changed it"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(done(OperationKind::ChangeIncident).size(), 1u);
    QCOMPARE(done(OperationKind::ChangeIncident)[0].args.incident.revision, 2); // what its author saw: the centre decides
}

void OutagePageTest::whatIsTypedSurvivesTheProgram()
{
    const auto openAgain = [this] {
        m_page.reset(); // nothing waited for the timer
        m_page = std::make_unique<OutagePage>(*m_reader, *m_editor, pictureNow);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        choose(1);
    };
    choose(1);
    QTRY_COMPARE(text()->toPlainText(), u"Насос меняют, вода вернётся сегодня к 18:00."_s);
    text()->setPlainText(u"Вода вернулась."_s);
    find<QTabBar>(u"outageStage"_s)->setCurrentIndex(1);
    openAgain();
    QTRY_COMPARE(text()->toPlainText(), u"Вода вернулась."_s);
    QCOMPARE(find<QTabBar>(u"outageStage"_s)->currentIndex(), 1);
    QVERIFY(shows(u"Changed, not saved"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(done(OperationKind::ChangeIncident).size(), 1u);
    openAgain();
    QTRY_VERIFY(shows(u"Version 2"_s)); // what was saved is no longer kept
}

void OutagePageTest::whatIsRefusedIsSaid()
{
    choose(1);
    QTRY_COMPARE(lines(u"outageMembers"_s).size(), 3);
    text()->setPlainText(u"Вода вернулась."_s);
    m_editor->failure = Error{Error::Kind::Rejected, QString::number(int(Reason::IncidentChanged))};
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(shows(u"changed or closed the outage"_s));
    QCOMPARE(text()->toPlainText(), u"Вода вернулась."_s);
}

void OutagePageTest::theNumberOfTheCentreIsFollowed()
{
    m_reader->regionValue.incidents[0].id = 1'000'000'007;
    m_reader->regionValue.incidents[0].revision = 0;
    m_reader->outagesValue.clear();
    m_page->refresh();
    QTRY_VERIFY(lines(u"outageList"_s).join(QString()).contains(u"waits for the centre"_s));
    QVERIFY(!button(u"outageGive"_s)->isEnabled());
    text()->setPlainText(u"Вода вернулась."_s);
    m_reader->regionValue.incidents[0].id = 9;
    m_reader->regionValue.incidents[0].revision = 1;
    m_page->refresh();
    QTRY_VERIFY(!lines(u"outageList"_s).join(QString()).contains(u"waits for the centre"_s));
    QCOMPARE(text()->toPlainText(), u"Вода вернулась."_s);
}

void OutagePageTest::looksAsDesigned()
{
    choose(1);
    QTRY_COMPARE(lines(u"outageMembers"_s).size(), 3);
    reply(1, ReplyState::OnApproval, 1);
    m_page->refresh();
    QTRY_VERIFY(lines(u"outageMembers"_s).join(u'\n').contains(u"on approval"_s));
    picture(*m_page, u"outages"_s);
}

QTEST_MAIN(OutagePageTest)
#include "outage_page_test.moc"
