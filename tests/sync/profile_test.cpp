#include "app/core/profile_reader.h"
#include "app/remote/http_centre.h"
#include "tests/support/desk.h"
#include "tests/support/faulty_server.h"
#include "tests/support/real_centre.h"

using namespace vakhta;
using namespace vakhta::test;

/// The region profile changed by two at the real centre, one of them cut off.
class ProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void termsOfManyAppealsAreCountedAndTheNextKeyEndsIt();
    void aDocumentComesBackAsItWas();
    void aChangeWaitsAndIsShownMeanwhile();
    void ofTwoTheSecondIsToldAndHasHisEditStill();
    void whatHeTakesUpAgainGoesOver();

private:
    struct Post
    {
        FaultyServer *line = nullptr;
        std::unique_ptr<Desk> desk;
        Profile profile() const
        {
            const auto region = Desk::wait(desk->reader().region());
            return region ? region->profile : Profile();
        }
        bool change(const Profile &wanted) const { return bool(Desk::wait(desk->editor().act({.kind = OperationKind::ChangeProfile, .args = {.profile = wanted}}))); }
        std::optional<JournalEntry> refused() const
        {
            const auto entries = Desk::wait(desk->reader().journal());
            for (const JournalEntry &entry : entries ? *entries : std::vector<JournalEntry>()) {
                if (entry.state == EntryState::Attention)
                    return entry;
            }
            return {};
        }
    };
    Post post(const QString &login)
    {
        auto server = std::make_unique<FaultyServer>(std::make_unique<HttpCentre>());
        Post made{.line = server.get(), .desk = nullptr};
        made.desk = std::make_unique<Desk>(std::move(server));
        if (!made.desk->signIn(login, m_centre.url))
            qFatal("%s can't sign in", qUtf8Printable(login));
        return made;
    }

    RealCentre m_centre;
    Post m_first, m_second;
    Profile m_wanted;
};

void ProfileTest::initTestCase()
{
    QVERIFY2(m_centre.start(250, Desk::password), m_centre.words.constData());
    m_first = post(u"sedov"_s);
    m_second = post(u"admin"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_first.desk->quiet() && m_second.desk->quiet(), 60'000);
}

void ProfileTest::cleanupTestCase()
{
    m_first.desk.reset();
    m_second.desk.reset();
}

void ProfileTest::termsOfManyAppealsAreCountedAndTheNextKeyEndsIt()
{
    auto *reader = ProfileReader::of(m_first.desk->reader());
    QVERIFY(reader);
    Profile changed = m_first.profile();
    for (DeadlineRule &rule : changed.deadlines)
        rule.calendarDays += rule.calendarDays > 0 ? 10 : 0; // they came through the platform
    auto unwanted = reader->termsUnder(changed);
    unwanted.cancel();
    const auto preview = Desk::wait(reader->termsUnder(changed));
    QVERIFY(preview);
    QCOMPARE(preview->counted, 250);
    QVERIFY(preview->later > 200);
    QCOMPARE(preview->most.size(), TermsPreview::listed);
    const auto same = Desk::wait(reader->termsUnder(m_first.profile()));
    QVERIFY(same && same->earlier + same->later == 0);
}

void ProfileTest::aDocumentComesBackAsItWas()
{
    auto *reader = ProfileReader::of(m_first.desk->reader());
    const Profile before = m_first.profile();
    const auto document = Desk::wait(reader->documentOf(before));
    QVERIFY(document);
    auto after = Desk::wait(reader->profileFrom(*document));
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    after->sectors = before.sectors;
    after->revision = before.revision;
    QVERIFY(*after == before);
    QCOMPARE(Desk::wait(reader->profileFrom("{\"profile\": {\"name\": 5}}")).error().detail, u"/profile/name: not a text"_s);
}

void ProfileTest::aChangeWaitsAndIsShownMeanwhile()
{
    m_second.line->down = true;
    m_wanted = m_second.profile();
    m_wanted.approvalMinutes = 45;
    QVERIFY(m_second.change(m_wanted));
    QCOMPARE(m_second.profile().approvalMinutes, 45); // here it counts
    Profile faulty = m_second.profile();
    faulty.deadlines.clear();
    QVERIFY(!m_second.change(faulty));
    QVERIFY(m_first.profile().approvalMinutes != 45);
}

void ProfileTest::ofTwoTheSecondIsToldAndHasHisEditStill()
{
    Profile first = m_first.profile();
    first.mostProlongDays = 10;
    QVERIFY(m_first.change(first));
    m_first.desk->engine().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_first.desk->atRest(), 30'000);
    m_second.line->down = false;
    m_second.desk->engine().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_second.refused(), 30'000);
    const JournalEntry refused = *m_second.refused();
    QCOMPARE(refused.result.reason, Reason::ProfileChanged);
    QCOMPARE(refused.operation.args.profile->approvalMinutes, 45);
    QTRY_COMPARE_WITH_TIMEOUT(m_second.profile().mostProlongDays, 10, 30'000);
    QVERIFY(m_second.profile().approvalMinutes != 45); // the refused change is not shown any more
}

void ProfileTest::whatHeTakesUpAgainGoesOver()
{
    Profile again = m_second.profile();
    again.approvalMinutes = 45;
    QVERIFY(m_second.change(again));
    QTRY_VERIFY_WITH_TIMEOUT((m_first.desk->engine().syncNow(), m_first.profile().approvalMinutes == 45), 30'000);
    QCOMPARE(m_first.profile().mostProlongDays, 10);
    QCOMPARE(m_first.profile().revision, m_second.profile().revision);
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
