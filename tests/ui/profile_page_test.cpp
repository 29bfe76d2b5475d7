#include "tests/support/pictures.h"
#include "tests/support/shown_window.h"
#include "ui/pages/profile_calendar.h"
#include "ui/pages/profile_page.h"
#include "ui/pages/term_comparison.h"
#include "ui/pages/terms_pane.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryFile>
#include <QTimeEdit>

using namespace vakhta;
using namespace vakhta::test;

/// The editor of the region profile: what is changed, what is wrong with it, what it would make of terms, and what becomes of it.
class ProfilePageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { begin(Role::Supervisor); }
    void cleanup() { m_page.reset(); }
    void hoursAreChangedAndApplied();
    void aFaultIsToldAtItsFieldAndFound();
    void theCalendarIsMarkedByKeyboard();
    void aMovedDayHasTheDayItIsMovedFrom();
    void rulesAreAddedMovedAndRemoved();
    void aRuleThatNeverCountsSaysSo();
    void checksTopicsAndLengthsOfReplies();
    void templatesAreWritten();
    void termsAreCountedAnew();
    void anAppealIsThoughtUp();
    void whatOthersChangeIsTakenInAroundTheEdit();
    void theSameChangedByTwoIsTold();
    void aRefusedChangeIsTakenUpAgain();
    void aPartIsAgainAsTheCentreHasIt();
    void whoMayNotReadsOnly();
    void administratorsHaveNoAppealsToTry();
    void aDocumentBecomesTheEdit();
    void escapeGoesToTheTabsThenAway();
    void looksAsDesignedAndSaysWhy();

private:
    enum Tab { Hours, Calendar, Terms, Replies, Templates };

    void begin(Role role);
    template <typename W>
    W *find(const QString &name) const { return m_page->findChild<W *>(name); }
    void go(Tab tab) const { find<QTabBar>(u"profileTabs"_s)->setCurrentIndex(tab); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(find<QTabBar>(u"profileTabs"_s), key, modifiers); }
    void apply() const { press(Qt::Key_Return, Qt::ControlModifier); }
    const Profile &told() const { return *m_editor->acts.back().args.profile; }
    QString counts() const { return find<QLabel>(u"termsCounts"_s)->text(); }
    bool shows(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    void choose(const QString &box, const QString &words) const { find<QComboBox>(box)->setCurrentIndex(find<QComboBox>(box)->findText(words)); }
    void import(const QString &path) const
    {
        find<Button>(u"profileImport"_s)->click();
        auto *dialog = find<QFileDialog>(u"profileImportDialog"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        delete dialog;
    }
    void news(std::function<void(Profile &)> change) const
    {
        change(m_reader->regionValue.profile);
        ++m_reader->regionValue.profile.revision;
        emit m_reader->regionChanged();
    }

    std::unique_ptr<FakeReader> m_reader;
    std::unique_ptr<FakeEditor> m_editor;
    std::unique_ptr<ProfilePage> m_page;
};

void ProfilePageTest::begin(Role role)
{
    m_page.reset();
    m_reader = std::make_unique<FakeReader>();
    m_editor = std::make_unique<FakeEditor>(*m_reader);
    fillPictureDay(*m_reader, Role::Supervisor);
    m_reader->user.role = role;
    m_reader->now = pictureNow();
    for (auto &[id, card] : m_reader->cards)
        card.appeal.receivedAt = pictureTime(12, 9, 0);
    m_page = std::make_unique<ProfilePage>(*m_reader, *m_editor, pictureNow);
    m_page->resize(1368, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(find<QListWidget>(u"profileProof"_s)->count() > 0); // the region is there
    find<QTabBar>(u"profileTabs"_s)->setFocus();
}

void ProfilePageTest::hoursAreChangedAndApplied()
{
    QVERIFY(!find<Button>(u"profileApply"_s)->isEnabled());
    find<QTimeEdit>(u"profile-dayEnd"_s)->setTime(QTime(17, 0));
    find<QSpinBox>(u"profile-approvalMinutes"_s)->setValue(35);
    QVERIFY(shows(u"working hours, approval"_s));
    QSignalSpy acted(m_page.get(), &ProfilePage::acted);
    apply();
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(m_editor->acts.back().kind, OperationKind::ChangeProfile);
    QVERIFY(m_editor->acts.back().targets.empty());
    QCOMPARE(told().dayEnd, QTime(17, 0));
    QCOMPARE(told().approvalMinutes, 35);
    QCOMPARE(told().revision, m_reader->regionValue.profile.revision);
}

void ProfilePageTest::aFaultIsToldAtItsFieldAndFound()
{
    find<QTimeEdit>(u"profile-dayEnd"_s)->setTime(QTime(8, 0));
    QVERIFY(shows(u"The day ends before it begins"_s));
    QVERIFY(!find<Button>(u"profileApply"_s)->isEnabled());
    apply();
    QVERIFY(m_editor->acts.empty());
    go(Templates);
    press(Qt::Key_F8);
    QCOMPARE(find<QTabBar>(u"profileTabs"_s)->currentIndex(), int(Hours));
    QTRY_VERIFY(find<QTimeEdit>(u"profile-dayEnd"_s)->hasFocus());
    QTRY_VERIFY(counts().contains(u"Put right"_s));
}

void ProfilePageTest::theCalendarIsMarkedByKeyboard()
{
    go(Calendar);
    auto *grid = find<MonthGrid>(u"profileMonth"_s);
    QCOMPARE(grid->day(), QDate(2026, 5, 12));
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Space);
    QVERIFY(shows(u"12 May: day off"_s));
    QTest::keyClick(grid, Qt::Key_PageDown);
    QTest::keyClick(grid, Qt::Key_Right);
    QCOMPARE(grid->day(), QDate(2026, 6, 13));
    QTest::keyClick(grid, Qt::Key_Space); // a Saturday
    apply();
    QTRY_VERIFY(!m_editor->acts.empty());
    QVERIFY(told().daysOff.contains(QDate(2026, 5, 12)));
    QVERIFY(told().workingWeekends.contains(QDate(2026, 6, 13)));
    QVERIFY(std::is_sorted(told().daysOff.begin(), told().daysOff.end()));
}

void ProfilePageTest::aMovedDayHasTheDayItIsMovedFrom()
{
    go(Calendar);
    auto *grid = find<MonthGrid>(u"profileMonth"_s);
    QVERIFY(!find<QCheckBox>(u"profileMoved"_s)->isEnabled());
    QTest::keyClick(grid, Qt::Key_Space);
    find<QCheckBox>(u"profileMoved"_s)->setChecked(true);
    find<QDateEdit>(u"profileMovedFrom"_s)->setDate(QDate(2026, 5, 10));
    apply();
    QTRY_VERIFY(!m_editor->acts.empty());
    QCOMPARE(told().movedDays.value(QDate(2026, 5, 12)), QDate(2026, 5, 10));
    QTest::keyClick(grid, Qt::Key_Space); // short: no day off, so nothing is moved there
    QTRY_VERIFY(find<Button>(u"profileApply"_s)->isEnabled());
    apply();
    QTRY_COMPARE(m_editor->acts.size(), 2u);
    QVERIFY(!told().movedDays.contains(QDate(2026, 5, 12)));
    QVERIFY(told().shortDays.contains(QDate(2026, 5, 12)));
}

void ProfilePageTest::rulesAreAddedMovedAndRemoved()
{
    const auto before = m_reader->regionValue.profile.deadlines;
    go(Terms);
    press(Qt::Key_Insert, Qt::AltModifier);
    QTRY_VERIFY(find<QLineEdit>(u"ruleCode"_s)->hasFocus());
    QTest::keyClicks(find<QLineEdit>(u"ruleCode"_s), u"N-9"_s);
    choose(u"ruleUnit"_s, u"calendar days"_s);
    find<QSpinBox>(u"ruleAmount"_s)->setValue(5);
    choose(u"ruleChannel"_s, channelText(Channel::Max));
    press(Qt::Key_Up, Qt::AltModifier);
    apply();
    QTRY_COMPARE(m_editor->acts.size(), 1u);
    QCOMPARE(told().deadlines.size(), before.size() + 1);
    QCOMPARE(told().deadlines[0], (DeadlineRule{.code = u"N-9"_s, .channel = int(Channel::Max), .workingMinutes = 0, .calendarDays = 5}));
    find<Button>(u"ruleRemove"_s)->click();
    QVERIFY(!find<Button>(u"profileApply"_s)->isEnabled() || told().deadlines.size() != before.size());
    QCOMPARE(find<QLineEdit>(u"ruleCode"_s)->text(), before[0].code);
}

void ProfilePageTest::aRuleThatNeverCountsSaysSo()
{
    go(Terms);
    find<Button>(u"ruleAdd"_s)->click();
    QTest::keyClicks(find<QLineEdit>(u"ruleCode"_s), u"X"_s);
    press(Qt::Key_Up, Qt::AltModifier); // for everybody, before all others of its clock
    press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(!shows(u"Never counts"_s));
    auto *table = find<QTableView>(u"profileRules"_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    QTRY_VERIFY(shows(u"Never counts"_s));
}

void ProfilePageTest::checksTopicsAndLengthsOfReplies()
{
    go(Replies);
    find<QCheckBox>(u"profileCheck4"_s)->setChecked(false);
    find<QListWidget>(u"profileProof"_s)->item(0)->setCheckState(Qt::Checked);
    find<QSpinBox>(u"profile-replyLimits-vk"_s)->setValue(1'500);
    apply();
    QTRY_VERIFY(!m_editor->acts.empty());
    QCOMPARE(told().checksOff, QStringList{u"ПР-04"_s});
    QCOMPARE(told().proofTopics.size(), 1);
    QCOMPARE(told().replyLimits.value(u"vk"_s), 1'500);
}

void ProfilePageTest::templatesAreWritten()
{
    go(Templates);
    find<Button>(u"templateAdd"_s)->click();
    QVERIFY(!find<Button>(u"profileApply"_s)->isEnabled()); // it has no words yet
    QTest::keyClicks(find<QLineEdit>(u"templateName"_s), u"Holes"_s);
    find<QPlainTextEdit>(u"templateText"_s)->setPlainText(u"[имя], засыплем до [дата]."_s);
    apply();
    QTRY_VERIFY(!m_editor->acts.empty());
    QCOMPARE(told().templates.last(), (ReplyTemplate{u"Holes"_s, {}, {}, u"[имя], засыплем до [дата]."_s}));
}

void ProfilePageTest::termsAreCountedAnew()
{
    QTRY_VERIFY(counts().contains(u"Nothing is changed"_s));
    find<QTimeEdit>(u"profile-dayEnd"_s)->setTime(QTime(12, 0));
    find<QTimeEdit>(u"profile-lunchStart"_s)->setTime(QTime(11, 0));
    find<QTimeEdit>(u"profile-lunchEnd"_s)->setTime(QTime(11, 30));
    QTRY_VERIFY2(counts().contains(u"later"_s), qPrintable(counts()));
    auto *table = find<QTableView>(u"movedTerms"_s);
    QVERIFY(table->isVisible());
    QVERIFY(table->model()->rowCount() > 5);
    QVERIFY(table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"was"_s));
}

void ProfilePageTest::anAppealIsThoughtUp()
{
    const auto due = [this] { return find<QLabel>(u"trialDue"_s)->text(); };
    QTRY_VERIFY2(due().contains(u"С-2"_s), qPrintable(due()));
    choose(u"trialPriority"_s, priorityText(Priority::Urgent));
    QVERIFY2(due().contains(u"С-0"_s) || due().contains(u"С-"_s), qPrintable(due()));
    find<QTimeEdit>(u"profile-dayEnd"_s)->setTime(QTime(15, 0));
    choose(u"trialPriority"_s, priorityText(Priority::Ordinary));
    QVERIFY2(due().contains(u"by the rules of now"_s), qPrintable(due()));
}

void ProfilePageTest::whatOthersChangeIsTakenInAroundTheEdit()
{
    find<QTimeEdit>(u"profile-dayEnd"_s)->setTime(QTime(17, 0));
    news([](Profile &p) { p.checksOff = {u"ПР-07"_s}; });
    go(Replies);
    QTRY_VERIFY(!find<QCheckBox>(u"profileCheck7"_s)->isChecked());
    QVERIFY(!find<Banner>(u"profileBanner"_s)->isVisible());
    apply();
    QTRY_VERIFY(!m_editor->acts.empty());
    QCOMPARE(told().dayEnd, QTime(17, 0));
    QCOMPARE(told().checksOff, QStringList{u"ПР-07"_s});
    QCOMPARE(told().revision, m_reader->regionValue.profile.revision);
}

void ProfilePageTest::theSameChangedByTwoIsTold()
{
    find<QTimeEdit>(u"profile-dayEnd"_s)->setTime(QTime(17, 0));
    news([](Profile &p) { p.dayEnd = QTime(19, 0); });
    auto *banner = find<Banner>(u"profileBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->fact().contains(u"working hours"_s));
    QCOMPARE(find<QTimeEdit>(u"profile-dayEnd"_s)->time(), QTime(17, 0)); // nothing is lost
    find<Button>(u"profileRevert"_s)->click();
    QCOMPARE(find<QTimeEdit>(u"profile-dayEnd"_s)->time(), QTime(19, 0));
    QVERIFY(!banner->isVisible());
}

void ProfilePageTest::aRefusedChangeIsTakenUpAgain()
{
    find<QTimeEdit>(u"profile-dayEnd"_s)->setTime(QTime(17, 0));
    apply();
    QTRY_COMPARE(m_editor->acts.size(), 1u);
    JournalEntry &entry = m_reader->journalValue.front();
    entry.state = EntryState::Attention;
    entry.result = {.outcome = Outcome::Conflict, .reason = Reason::ProfileChanged};
    news([](Profile &p) { p.approvalMinutes = 50; }); // what got in the way
    emit m_reader->journalChanged();
    auto *banner = find<Banner>(u"profileBanner"_s);
    QTRY_VERIFY(banner->isVisible() && banner->fact().contains(u"not taken"_s));
    find<QTimeEdit>(u"profile-dayEnd"_s)->setTime(QTime(18, 0)); // as if nothing had been
    m_reader->journalValue.clear();
    emit banner->actionAsked();
    QTRY_COMPARE(find<QTimeEdit>(u"profile-dayEnd"_s)->time(), QTime(17, 0));
    QCOMPARE(find<QSpinBox>(u"profile-approvalMinutes"_s)->value(), 50);
    QCOMPARE(m_editor->dismissed.size(), 1u);
    apply();
    QTRY_COMPARE(m_editor->acts.size(), 2u);
    QCOMPARE(told().revision, m_reader->regionValue.profile.revision);
}

void ProfilePageTest::aPartIsAgainAsTheCentreHasIt()
{
    find<QTimeEdit>(u"profile-dayEnd"_s)->setTime(QTime(17, 0));
    go(Replies);
    find<QCheckBox>(u"profileCheck4"_s)->setChecked(false);
    find<Button>(u"profileRevert"_s)->click();
    QVERIFY(find<QCheckBox>(u"profileCheck4"_s)->isChecked());
    go(Hours);
    QCOMPARE(find<QTimeEdit>(u"profile-dayEnd"_s)->time(), QTime(17, 0));
}

void ProfilePageTest::whoMayNotReadsOnly()
{
    begin(Role::Operator);
    QTRY_VERIFY(find<Banner>(u"profileBanner"_s)->isVisible());
    QVERIFY(!find<QTimeEdit>(u"profile-dayEnd"_s)->isEnabled());
    QVERIFY(!find<Button>(u"profileApply"_s)->isVisible());
    QVERIFY(!find<Button>(u"profileImport"_s)->isVisible());
    QVERIFY(find<Button>(u"profileExport"_s)->isVisible());
}

void ProfilePageTest::administratorsHaveNoAppealsToTry()
{
    begin(Role::Administrator);
    m_reader->cards.clear();
    find<QTimeEdit>(u"profile-dayEnd"_s)->setTime(QTime(17, 0));
    QTRY_VERIFY2(counts().contains(u"no open appeal"_s), qPrintable(counts()));
    QVERIFY(find<QLabel>(u"trialDue"_s)->text().contains(u"С-2"_s));
}

void ProfilePageTest::aDocumentBecomesTheEdit()
{
    m_reader->documentValue = m_reader->regionValue.profile;
    m_reader->documentValue.revision = 0;
    m_reader->documentValue.approvalMinutes = 55;
    QTemporaryFile file;
    QVERIFY(file.open());
    import(file.fileName());
    QTRY_COMPARE(find<QSpinBox>(u"profile-approvalMinutes"_s)->value(), 55);
    QVERIFY(m_editor->acts.empty()); // only an edit
    find<Button>(u"profileApply"_s)->click();
    QTRY_VERIFY(!m_editor->acts.empty());
    QCOMPARE(told().revision, m_reader->regionValue.profile.revision);
    import(u"/nowhere.json"_s);
    QTRY_VERIFY(shows(u"can't be read"_s));
}

void ProfilePageTest::escapeGoesToTheTabsThenAway()
{
    QSignalSpy done(m_page.get(), &ProfilePage::done);
    find<QTimeEdit>(u"profile-dayEnd"_s)->setFocus();
    QTest::keyClick(find<QTimeEdit>(u"profile-dayEnd"_s), Qt::Key_Escape);
    QTRY_VERIFY(find<QTabBar>(u"profileTabs"_s)->hasFocus());
    QCOMPARE(done.size(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(done.size(), 1);
}

void ProfilePageTest::looksAsDesignedAndSaysWhy()
{
    find<QTimeEdit>(u"profile-dayEnd"_s)->setTime(QTime(16, 0));
    QTRY_VERIFY(find<QTableView>(u"movedTerms"_s)->isVisible());
    for (int tab = Hours; tab <= Templates; ++tab) {
        go(Tab(tab));
        picture(*m_page, u"profile-%1"_s.arg(tab));
        QCOMPARE(m_page->width(), 1280 - 72); // nothing asks for more room than the smallest window has
    }
    auto *table = find<QTableView>(u"movedTerms"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto *dialog = m_page->window()->findChild<TermComparison *>();
    QVERIFY(dialog && dialog->isVisible());
    QStringList titles;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        titles << label->text();
    QCOMPARE(titles.filter(u"Why "_s).size(), 2); // both ways
    picture(*dialog, u"profile-comparison"_s, false);
    dialog->close();
}

QTEST_MAIN(ProfilePageTest)
#include "profile_page_test.moc"
