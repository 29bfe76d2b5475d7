#include "tests/support/pictures.h"
#include "tests/support/shown_window.h"
#include "ui/pages/journal_words.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace vakhta;
using namespace vakhta::test;

/// What other pages of the window have to do with outages.
class OutageWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void markedAppealsBecomeOne();
    void theJournalNamesTheOutage();
    void nothingThereSaysSo();
};

void OutageWindowTest::markedAppealsBecomeOne()
{
    Shown shown(Role::Operator, openList);
    shown.list()->setFocus();
    shown.list()->mark({0, 1, 2});
    shown.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown.window->section(), u"outages"_s);
    QTRY_COMPARE(shown.find<LongList>(u"outageMembers"_s)->model()->rowCount(), 3);
    QTest::keyClick(shown.find<QPlainTextEdit>(u"outageText"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shown.reader.regionValue.incidents.size(), 1u);
    QCOMPARE(shown.reader.regionValue.incidents[0].members.size(), 3u);
    QTRY_COMPARE(shown.find<LongList>(u"outageList"_s)->model()->rowCount(), 1);
}

void OutageWindowTest::theJournalNamesTheOutage()
{
    JournalEntry entry;
    entry.operation.kind = OperationKind::ChangeIncident;
    entry.title = u"Нет воды на Заречной"_s;
    QCOMPARE(aboutText(entry), u"Нет воды на Заречной"_s);
}

void OutageWindowTest::nothingThereSaysSo()
{
    Shown shown(Role::Operator, openList);
    shown.window->openSection(u"outages"_s);
    const auto says = [&] {
        const auto labels = shown.window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->isVisible() && label->text().contains(u"No outage is open"_s); });
    };
    QTRY_VERIFY(says());
}

QTEST_MAIN(OutageWindowTest)
#include "outage_window_test.moc"
