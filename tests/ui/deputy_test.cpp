#include "tests/support/pictures.h"
#include "tests/support/shown_window.h"
#include "ui/pages/approver_page.h"
#include "ui/pages/deputy_dialog.h"
#include "ui/text/history_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>

using namespace vakhta;
using namespace vakhta::test;

/// Who decides in an approver's place: how he is named, what he sees, and what the history says.
class DeputyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void cleanup() { m_page.reset(); }
    void anApproverNamesOneForHimself();
    void aSupervisorNamesOneForHim();
    void itIsTakenBack();
    void theDeputyHasTheDeskAndIsToldForWhom();
    void hisOwnReplyIsNotHisToApprove();
    void theHistorySaysInWhosePlace();

private:
    static constexpr qint64 krylova = 1, zimin = 4;

    void begin(qint64 who, std::function<void()> change = {});
    template <typename W>
    W *find(const QString &name) const { return m_page->window()->findChild<W *>(name); }
    QString words() const { return find<QLabel>(u"deputyWords"_s)->text(); }
    void delegate(const QDateTime &until = pictureTime(19, 23, 0))
    {
        User &approver = m_reader->regionValue.users[3];
        approver.deputy = krylova;
        approver.deputyUntil = until;
    }

    std::unique_ptr<FakeReader> m_reader;
    std::unique_ptr<FakeEditor> m_editor;
    std::unique_ptr<ApproverPage> m_page;
};

void DeputyTest::begin(qint64 who, std::function<void()> change)
{
    m_page.reset();
    m_reader = std::make_unique<FakeReader>();
    m_editor = std::make_unique<FakeEditor>(*m_reader);
    fillPictureDay(*m_reader);
    m_reader->user = m_reader->regionValue.users[size_t(who - 1)];
    if (change)
        change();
    m_page = std::make_unique<ApproverPage>(*m_reader, *m_editor, pictureNow);
    m_page->resize(1368, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(find<Button>(u"deputyChange"_s)->isVisible(), m_reader->user.role != Role::Operator);
}

void DeputyTest::anApproverNamesOneForHimself()
{
    begin(zimin);
    find<Button>(u"deputyChange"_s)->click();
    auto *dialog = find<DeputyDialog>(u"deputyDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(find<QComboBox>(u"deputyWhose"_s)->count(), 1); // only he
    auto *who = find<QComboBox>(u"deputyWho"_s);
    who->setCurrentIndex(who->findData(krylova));
    find<QDateEdit>(u"deputyUntil"_s)->setDate(QDate(2026, 5, 19));
    picture(*dialog, u"deputy"_s, false);
    dialog->activateWindow(); // no window manager does it here
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_editor->acts.empty());
    const Operation &act = m_editor->acts.back();
    QCOMPARE(act.kind, OperationKind::Delegate);
    QCOMPARE(act.args.user, zimin);
    QCOMPARE(act.args.operatorId, krylova);
    QCOMPARE(act.args.until, QDateTime(QDate(2026, 5, 19), QTime(21, 0), Qt::UTC)); // the end of the 19th in the region
}

void DeputyTest::aSupervisorNamesOneForHim()
{
    begin(6);
    find<Button>(u"deputyChange"_s)->click();
    QVERIFY(find<QComboBox>(u"deputyWhose"_s)->findData(zimin) >= 0);
    QVERIFY(find<QComboBox>(u"deputyWho"_s)->findData(7) < 0); // an analyst answers nobody
    find<Button>(u"deputyGive"_s)->click();
    QTRY_VERIFY(!m_editor->acts.empty());
    QCOMPARE(m_editor->acts.back().args.user, zimin);
}

void DeputyTest::itIsTakenBack()
{
    begin(zimin, [this] { delegate(); });
    QTRY_VERIFY2(words().contains(u"Крылова А. В. decides in place of Зимин Р. О."_s), qPrintable(words()));
    find<Button>(u"deputyChange"_s)->click();
    QVERIFY(find<Button>(u"deputyEnd"_s)->isVisible());
    find<Button>(u"deputyEnd"_s)->click();
    QTRY_VERIFY(!m_editor->acts.empty());
    QCOMPARE(m_editor->acts.back().args.operatorId, 0);
}

void DeputyTest::theDeputyHasTheDeskAndIsToldForWhom()
{
    begin(krylova, [this] { delegate(); });
    QTRY_VERIFY2(words().contains(u"for Зимин Р. О. until"_s), qPrintable(words()));
    m_reader->cards[10].replies.back().author = 2;
    m_page->refresh();
    QTRY_VERIFY(find<Button>(u"approverApprove"_s)->isVisible());
    begin(krylova, [this] { delegate(pictureNow()); }); // it has run out
    QTRY_VERIFY(!find<QLabel>(u"deputyWords"_s)->isVisible());
    QTRY_VERIFY(!find<Button>(u"approverApprove"_s)->isVisible());
}

void DeputyTest::hisOwnReplyIsNotHisToApprove()
{
    begin(krylova, [this] {
        delegate();
        for (auto &[id, card] : m_reader->cards)
            for (Reply &reply : card.replies)
                reply.author = krylova;
    });
    QTRY_VERIFY(find<Button>(u"approverReturn"_s)->isVisible());
    QTRY_VERIFY(!find<Button>(u"approverApprove"_s)->isVisible());
}

void DeputyTest::theHistorySaysInWhosePlace()
{
    const Region region = pictureRegion();
    const Message line{.kind = MessageKind::Approved, .at = pictureNow(), .user = krylova};
    Reply reply{.state = ReplyState::Approved, .decidedBy = zimin, .decidedAt = pictureNow()};
    const auto said = [&] {
        return historySentence(line, region, {reply}).remove(QChar(0xe000)).remove(QChar(0xe001));
    };
    QCOMPARE(said(), u"Approved by Крылова А. В. in place of Зимин Р. О."_s);
    reply.decidedBy = krylova;
    QCOMPARE(said(), u"Approved by Крылова А. В."_s);
}

QTEST_MAIN(DeputyTest)
#include "deputy_test.moc"
