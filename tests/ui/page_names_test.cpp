#include "tests/support/demo_shift.h"
#include "tests/support/fake_link.h"
#include "tests/support/pictures.h"
#include "ui/charts/charts_page.h"
#include "ui/pages/approver_page.h"
#include "ui/pages/assign_dialog.h"
#include "ui/pages/classify_dialog.h"
#include "ui/pages/draft_history_page.h"
#include "ui/pages/journal_page.h"
#include "ui/pages/reply_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/pages/supervisor_page.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// Whoever works by keyboard or with a screen reader finds everything by a name of its own.
class PageNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void everythingThatTakesTheFocusHasAUniqueName_data();
    void everythingThatTakesTheFocusHasAUniqueName();

private:
    std::unique_ptr<QWidget> made(const QString &page);

    test::FakeReader m_reader;
    test::FakeEditor m_editor{m_reader};
    test::FakeLink m_link;
};

std::unique_ptr<QWidget> PageNamesTest::made(const QString &page)
{
    test::fillDemo(m_reader, Role::Supervisor);
    m_reader.cards[2].draft = LocalDraft{.text = u"[дата]"_s, .savedAt = test::demoNow(), .atCentre = false, .theirText = u"другое"_s, .fork = {}};
    if (page == u"reply"_s) {
        SimilarAppeal one, other;
        one.appeal = test::demoAppeal(4);
        other.appeal = test::demoAppeal(9); // of the same title
        m_reader.similarValue[2] = {one, other};
        auto reply = std::make_unique<ReplyPage>(m_reader, m_editor, &test::demoNow);
        reply->open(2);
        return reply;
    }
    if (page == u"drafts"_s) {
        m_reader.histories[2] = {{u"прежнее"_s, test::demoNow()}};
        auto drafts = std::make_unique<DraftHistoryPage>(m_reader, &test::demoNow);
        drafts->open(2);
        return drafts;
    }
    if (page == u"assign"_s) {
        auto dialog = std::make_unique<AssignDialog>(m_reader, m_editor, &test::demoNow);
        dialog->chooseExecutor({1});
        return dialog;
    }
    if (page == u"classify"_s) {
        auto dialog = std::make_unique<ClassifyDialog>(m_reader, m_editor, &test::demoNow);
        dialog->classify(1);
        return dialog;
    }
    if (page == u"supervisor"_s) {
        auto board = std::make_unique<SupervisorPage>(m_reader, m_editor, &test::demoNow);
        board->handOver({1, 2, 3});
        return board;
    }
    if (page == u"approver"_s)
        return std::make_unique<ApproverPage>(m_reader, m_editor, &test::demoNow);
    if (page == u"journal"_s)
        return std::make_unique<JournalPage>(m_reader, m_editor, m_link, &test::demoNow);
    if (page == u"charts"_s)
        return std::make_unique<ChartsPage>(m_reader, &test::demoNow);
    if (page == u"settings"_s)
        return std::make_unique<SettingsPage>(m_reader, m_editor, m_link, &test::demoNow);
    return std::make_unique<SignInPage>(m_reader, m_link, &test::demoNow);
}

void PageNamesTest::everythingThatTakesTheFocusHasAUniqueName_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"reply", "drafts", "assign", "classify", "supervisor", "approver", "journal", "charts", "settings", "sign in"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void PageNamesTest::everythingThatTakesTheFocusHasAUniqueName()
{
    QFETCH(QString, page);
    const std::unique_ptr<QWidget> widget = made(page);
    widget->resize(1368, 820);
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    const auto focusable = [&widget] {
        QList<QWidget *> found;
        for (QWidget *each : widget->findChildren<QWidget *>()) {
            if (each->isVisible() && !each->focusProxy() && (each->focusPolicy() & Qt::TabFocus) && !qobject_cast<QScrollBar *>(each))
                found << each;
        }
        return found;
    };
    QTRY_VERIFY(focusable().size() > 1);
    QSet<QString> names;
    for (QWidget *each : focusable()) {
        const QString name = QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name);
        const QByteArray which = (QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName() + u" «"_s + name + u'»').toUtf8();
        QVERIFY2(!each->objectName().isEmpty() && !each->objectName().startsWith(u"qt_"_s), which.constData());
        QVERIFY2(!name.isEmpty(), which.constData());
        QVERIFY2(!names.contains(name), which.constData());
        names.insert(name);
    }
}

QTEST_MAIN(PageNamesTest)
#include "page_names_test.moc"
