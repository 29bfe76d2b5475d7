#include "tests/support/must.h"
#include "tests/support/pictures.h"
#include "tests/support/shown_window.h"
#include "ui/models/outage_lines.h"
#include "ui/pages/outage_page.h"
#include "ui/print/incident_print.h"
#include "ui/print/paper.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QTabBar>
#include <QTextDocument>

using namespace vakhta;
using namespace vakhta::test;

/// A search joins the reposts about one missing person: from what is suggested to «found», by keyboard alone, and on paper.
class SearchPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void aMissingPersonStandsAboveAll();
    void itIsBegunFromTheAppeal();
    void oneThatIsOpenIsShownInstead();
    void foundReachesEveryRepostLateOnesToo();
    void theLogIsOfAllWithTheNewestAtTheEnd();
    void aNoteForAllGoesToTheFirst();
    void thePaperHoldsWhatTheSearchNeeds();
    void ctrlPPrintsIt();
    void looksAsDesigned();

private:
    static constexpr qint64 search = 7;
    /// Appeals 1 and 3 tell of one boy, 4 came later; 2 … 9 look like an outage.
    struct Open
    {
        explicit Open(bool begun) : shown(Role::Supervisor, openList)
        {
            int minute = 0;
            for (const qint64 id : {1, 3, 4}) {
                Appeal &appeal = shown.reader.cards[id].appeal;
                appeal.status = Status::InWork;
                appeal.flags = MissingPerson;
                appeal.text = u"Пропал Соколов Артём Ильич, 12 лет. Ушёл из дома на улице Мира в синей куртке. Звонить 8 900 123-45-67"_s;
                appeal.author = id == 1 ? u"Ольга Сергеевна Ф."_s : u"dark_wolf"_s;
                shown.reader.cards[id].replies.clear();
                shown.reader.cards[id].messages = {{.id = 10 * id, .appeal = id, .kind = MessageKind::Received, .at = pictureTime(12, 13, minute++)}};
            }
            shown.reader.outagesValue = {{.municipality = 2, .topic = 2, .appeals = {2, 5, 6, 8, 9}},
                                         {.kind = IncidentKind::Search, .from = pictureTime(12, 13, 0), .to = pictureTime(12, 13, 2), .appeals = {1, 3}, .person = u"Соколов Артём Ильич, 12 лет"_s}};
            if (begun) {
                shown.reader.outagesValue.back() = {.incident = search, .kind = IncidentKind::Search, .appeals = {4}};
                shown.reader.regionValue.incidents = {{.id = search, .revision = 1, .kind = IncidentKind::Search, .title = u"Соколов Артём, 12 лет"_s,
                                                       .beganAt = pictureTime(12, 13, 0), .text = u"Ищем вместе со спасателями."_s, .version = 1, .members = {1, 3}}};
            }
            shown.window->openSection(u"outages"_s);
            QTest::keyClick(shown.window, Qt::Key_Shift); // no key of the test before is held
        }
        QStringList lines(const QString &list) const
        {
            QStringList all;
            const QAbstractItemModel *model = shown.find<LongList>(list)->model();
            for (int row = 0; row < model->rowCount(); ++row)
                all << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
            return all;
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(shown.window->focusWidget(), key, modifiers); }
        std::vector<Operation> done(OperationKind kind) const
        {
            std::vector<Operation> found;
            for (const Operation &act : shown.editor.acts)
                if (act.kind == kind)
                    found.push_back(act);
            return found;
        }

        Shown shown;
    };
};

void SearchPageTest::aMissingPersonStandsAboveAll()
{
    Open open(false);
    QTRY_COMPARE(open.lines(u"outageList"_s).size(), 2);
    QVERIFY(open.lines(u"outageList"_s)[0].startsWith(u"Соколов Артём Ильич, 12 лет"_s));
    QTRY_COMPARE(open.lines(u"outageMembers"_s).size(), 2);
    QCOMPARE(open.shown.find<QTabBar>(u"outageStage"_s)->tabText(0), u"Being searched for"_s);
    QCOMPARE(open.shown.find<QTabBar>(u"outageStage"_s)->tabText(1), u"Found"_s);
    open.shown.find<LongList>(u"outageList"_s)->setFocus();
    open.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(open.done(OperationKind::Merge).size(), 1u);
    const Incident made = open.done(OperationKind::Merge)[0].args.incident;
    QCOMPARE(made.kind, IncidentKind::Search);
    QCOMPARE(made.members, (std::vector<qint64>{1, 3}));
}

void SearchPageTest::itIsBegunFromTheAppeal()
{
    Open open(false);
    open.shown.reader.outagesValue.erase(open.shown.reader.outagesValue.begin() + 1); // nothing is suggested
    QTRY_VERIFY(!open.lines(u"outageMembers"_s).isEmpty());
    open.shown.window->openSection(u"queue"_s);
    open.shown.window->openAppeal(3);
    QTRY_VERIFY(open.shown.find<QAbstractButton>(u"missingSearch"_s)->isVisible());
    open.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(open.shown.window->section(), u"outages"_s);
    QTRY_COMPARE(open.lines(u"outageMembers"_s).size(), 1);
    QTRY_COMPARE(open.shown.find<QAbstractButton>(u"outageSave"_s)->text(), u"Begin the search"_s);
    QVERIFY(open.shown.find<QLineEdit>(u"outageTitle"_s)->text().startsWith(u"Соколов Артём Ильич, 12 лет"_s));
}

void SearchPageTest::oneThatIsOpenIsShownInstead()
{
    Open open(true);
    open.shown.reader.regionValue.incidents.push_back({.id = 9, .revision = 1, .title = u"Нет воды"_s, .members = {7}});
    QTRY_VERIFY(!open.lines(u"outageMembers"_s).isEmpty());
    open.shown.window->openSection(u"queue"_s);
    open.shown.window->openAppeal(4); // suggested as one that came late
    QTRY_VERIFY(open.shown.find<QAbstractButton>(u"missingSearch"_s)->isVisible());
    open.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(open.shown.find<QLineEdit>(u"outageTitle"_s)->text(), u"Соколов Артём, 12 лет"_s);
    QTRY_VERIFY(open.shown.find<Banner>(u"outageLate"_s)->isVisible());
    QCOMPARE(open.lines(u"outageMembers"_s).size(), 3);
}

void SearchPageTest::foundReachesEveryRepostLateOnesToo()
{
    Open open(true);
    QTRY_COMPARE(open.lines(u"outageMembers"_s).size(), 3);
    open.shown.find<QTabBar>(u"outageStage"_s)->setFocus();
    open.press(Qt::Key_Right); // «found»
    open.shown.find<QPlainTextEdit>(u"outageText"_s)->setFocus();
    open.press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(open.shown.find<QPlainTextEdit>(u"outageText"_s), u"Found alive. Thank you all."_s);
    open.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(open.done(OperationKind::ChangeIncident).size(), 1u);
    QTRY_VERIFY(open.shown.find<QAbstractButton>(u"outageGive"_s)->isEnabled());
    open.press(Qt::Key_F8);
    QTRY_COMPARE(open.done(OperationKind::SubmitReply).size(), 3u);
    for (const Operation &reply : open.done(OperationKind::SubmitReply))
        QVERIFY(reply.args.text.endsWith(u"Found alive. Thank you all."_s));
    QVERIFY(open.done(OperationKind::AnswerInterim).empty());
}

void SearchPageTest::theLogIsOfAllWithTheNewestAtTheEnd()
{
    Open open(true);
    auto &cards = open.shown.reader.cards;
    for (const qint64 id : {1, 3}) {
        cards[id].messages.push_back({.id = 10 * id + 1, .appeal = id, .kind = MessageKind::AnsweredInterim, .at = pictureTime(12, 13, 20).addSecs(id), .user = 1,
                                      .text = u"%1, здравствуйте!"_s.arg(id), .incident = search, .masterVersion = 1});
    }
    cards[3].messages.push_back({.id = 32, .appeal = 3, .kind = MessageKind::Comment, .at = pictureTime(12, 13, 10), .user = 1, .text = u"Звонили в 112"_s});
    open.shown.window->openSection(u"queue"_s);
    open.shown.window->openSection(u"outages"_s);
    QTRY_COMPARE(open.lines(u"outageLog"_s).size(), 5);
    const QStringList log = open.lines(u"outageLog"_s);
    QVERIFY(log[3].contains(u"Звонили в 112"_s));
    QVERIFY2(log[4].contains(u"2 appeals"_s), qPrintable(log[4])); // told to both in one minute
    open.shown.find<LongList>(u"outageMembers"_s)->setFocus();
    open.press(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(open.shown.find<LongList>(u"outageLog"_s)->hasFocus());
    QCOMPARE(open.shown.find<LongList>(u"outageLog"_s)->currentIndex().row(), 4);
}

void SearchPageTest::aNoteForAllGoesToTheFirst()
{
    Open open(true);
    QTRY_COMPARE(open.lines(u"outageMembers"_s).size(), 3);
    open.shown.find<LongList>(u"outageMembers"_s)->setFocus();
    open.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(open.shown.find<QLineEdit>(u"outageNote"_s)->hasFocus());
    QTest::keyClicks(open.shown.find<QLineEdit>(u"outageNote"_s), u"Volunteers have left"_s);
    open.press(Qt::Key_Return);
    QTRY_COMPARE(open.done(OperationKind::Comment).size(), 1u);
    QCOMPARE(open.done(OperationKind::Comment)[0].targets[0].appeal, 1);
    QCOMPARE(open.done(OperationKind::Comment)[0].args.text, u"Volunteers have left"_s);
    open.shown.reader.cards[1].messages.push_back({.id = 19, .appeal = 1, .kind = MessageKind::Comment, .at = pictureNow(), .user = 1, .text = u"Volunteers have left"_s});
    emit open.shown.reader.appealsChanged({1}); // the overlay shows it
    QTRY_VERIFY(open.lines(u"outageLog"_s).last().contains(u"Volunteers have left"_s));
    QCOMPARE(open.shown.find<QLineEdit>(u"outageNote"_s)->text(), QString());
}

void SearchPageTest::thePaperHoldsWhatTheSearchNeeds()
{
    Open open(true);
    const auto members = must(open.shown.reader.members({1, 3}).result());
    const Region &region = open.shown.reader.regionValue;
    const LocalTime here = LocalTime::of(pictureNow(), region.profile);
    const auto paper = incidentDocument(region.incidents[0], members, region, here, font(TextStyle::Body));
    const QString words = paper->toPlainText();
    for (const QString &wanted : {u"Соколов Артём, 12 лет"_s, u"A PERSON IS MISSING"_s, u"8 900 123-45-67"_s, u"____"_s, u"Ищем вместе со спасателями."_s, u"Done so far"_s, u"Log by hand"_s})
        QVERIFY2(words.contains(wanted), qPrintable(words));
    Incident outage = region.incidents[0];
    outage.kind = IncidentKind::Outage;
    const QString other = incidentDocument(outage, members, region, here, font(TextStyle::Body))->toPlainText();
    QVERIFY(!other.contains(u"A PERSON IS MISSING"_s) && other.contains(u"Log by hand"_s));
}

void SearchPageTest::ctrlPPrintsIt()
{
    Open open(true);
    QTRY_COMPARE(open.lines(u"outageMembers"_s).size(), 3);
    open.shown.find<LongList>(u"outageMembers"_s)->setFocus();
    open.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(open.shown.window->findChild<QPrintDialog *>(u"printDialog"_s));
    QVERIFY(open.shown.window->findChild<QPrintDialog *>(u"printDialog"_s)->windowTitle().contains(u"Соколов Артём"_s));
    open.shown.window->findChild<QPrintDialog *>(u"printDialog"_s)->reject();
}

void SearchPageTest::looksAsDesigned()
{
    Open open(true);
    QTRY_COMPARE(open.lines(u"outageMembers"_s).size(), 3);
    picture(*open.shown.window, u"search"_s);
}

QTEST_MAIN(SearchPageTest)
#include "search_page_test.moc"
