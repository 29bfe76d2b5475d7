#include "app/core/profile_change.h"
#include "app/core/profile_faults.h"
#include "app/core/profile_reader.h"
#include "tests/support/deadline_region.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::test;

using Why = ProfileFault::Why;
using Change = std::function<void(Profile &)>;
Q_DECLARE_METATYPE(Change)

/// What makes a region profile unusable, what of it an edit changes, and what it would make of terms.
class ProfileFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachFaultHasItsPlace_data();
    void eachFaultHasItsPlace();
    void allFaultsAreTold();
    void aRuleBehindAWiderOneNeverCounts();
    void anEditGoesOnOverWhatOthersChanged();
    void termsAreCountedByBothProfiles();
    void theMostMovedComeFirstAndAreFew();

private:
    static std::vector<Topic> topics() { return {{.id = 5, .name = u"Ямы"_s}}; }
};

void ProfileFaultsTest::eachFaultHasItsPlace_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("why");
    const auto row = [](const char *name, const QString &place, Why why, Change change) { QTest::newRow(name) << std::move(change) << place << int(why); };
    row("no name", u"name"_s, Why::Missing, [](Profile &p) { p.name = u" "_s; });
    row("no such zone", u"timeZone"_s, Why::UnknownZone, [](Profile &p) { p.timeZone = u"Europe/Belogrivsk"_s; });
    row("the day ends first", u"dayEnd"_s, Why::EndsFirst, [](Profile &p) { p.dayEnd = p.dayStart; });
    row("lunch before the day", u"lunchEnd"_s, Why::LunchOutside, [](Profile &p) { p.lunchStart = QTime(8, 0); });
    row("lunch all day", u"lunchEnd"_s, Why::NoWorkingTime, [](Profile &p) { p.lunchStart = p.dayStart, p.lunchEnd = p.dayEnd; });
    row("approval before it began", u"approvalMinutes"_s, Why::OutOfRange, [](Profile &p) { p.approvalMinutes = -1; });
    row("prolonged for years", u"mostProlongDays"_s, Why::OutOfRange, [](Profile &p) { p.mostProlongDays = 366; });
    row("a gap nobody fills", u"prolongNotice"_s, Why::UnknownGap, [](Profile &p) { p.prolongNotice = u"До {due}, {name}"_s; });
    row("off and short", u"shortDays/0"_s, Why::TwiceInCalendar, [](Profile &p) { p.shortDays = {QDate(2026, 1, 1)}; });
    row("a weekday that works", u"workingWeekends/0"_s, Why::NoWeekend, [](Profile &p) { p.workingWeekends = {QDate(2026, 5, 12)}; });
    row("moved to a working day", u"movedDays/2026-05-12"_s, Why::NoDayOff, [](Profile &p) { p.movedDays = {{QDate(2026, 5, 12), QDate(2026, 5, 9)}}; });
    row("an unknown channel", u"replyLimits/pigeon"_s, Why::UnknownChannel, [](Profile &p) { p.replyLimits.insert(u"pigeon"_s, 10); });
    row("no reply at all", u"replyLimits/vk"_s, Why::OutOfRange, [](Profile &p) { p.replyLimits.insert(u"vk"_s, 0); });
    row("an unknown check", u"checksOff/0"_s, Why::UnknownCheck, [](Profile &p) { p.checksOff = {u"ПР-11"_s}; });
    row("proof for no topic", u"proofTopics/1"_s, Why::UnknownTopic, [](Profile &p) { p.proofTopics = {5, 6}; });
    row("a template without text", u"templates/0/text"_s, Why::Missing, [](Profile &p) { p.templates = {{u"Ямы"_s, {5}, {}, {}}}; });
    row("a template too long", u"templates/0/text"_s, Why::TooLong, [](Profile &p) { p.templates = {{u"Ямы"_s, {}, {}, QString(10'001, u'я')}}; });
    row("a rule of no topic", u"deadlines/3/topic"_s, Why::UnknownTopic, [](Profile &p) { p.deadlines[3].topic = 7; });
    row("a rule without code", u"deadlines/3/code"_s, Why::Missing, [](Profile &p) { p.deadlines[3].code.clear(); });
    row("a term of nothing", u"deadlines/3/workingMinutes"_s, Why::OutOfRange, [](Profile &p) { p.deadlines[3].workingMinutes = 0; });
    row("a term of years", u"deadlines/5/calendarDays"_s, Why::OutOfRange, [](Profile &p) { p.deadlines[5].calendarDays = 1'001; });
    row("no term for the answer", u"deadlines"_s, Why::NoFinalRule, [](Profile &p) { p.deadlines = {p.deadlines.last()}; });
    row("too many rules", u"deadlines"_s, Why::TooMany, [](Profile &p) { p.deadlines = QList<DeadlineRule>(201, p.deadlines[0]); });
}

void ProfileFaultsTest::eachFaultHasItsPlace()
{
    QFETCH(Change, change);
    QFETCH(QString, place);
    QFETCH(int, why);
    Profile profile = deadlineRegion();
    QCOMPARE(faultsOf(profile, topics()).size(), 0u);

    change(profile);

    const auto faults = faultsOf(profile, topics());
    QCOMPARE(faults.size(), 1u);
    QCOMPARE(faults[0].place, place);
    QCOMPARE(int(faults[0].why), why);
}

void ProfileFaultsTest::allFaultsAreTold()
{
    Profile profile = deadlineRegion();
    profile.dayEnd = QTime(7, 0);
    profile.deadlines[0].code.clear();
    profile.deadlines[1].workingMinutes = 0;
    QStringList places;
    for (const ProfileFault &fault : faultsOf(profile, topics()))
        places << fault.place;
    QCOMPARE(places, QStringList({u"dayEnd"_s, u"deadlines/0/code"_s, u"deadlines/1/workingMinutes"_s}));
}

void ProfileFaultsTest::aRuleBehindAWiderOneNeverCounts()
{
    QList<DeadlineRule> rules = deadlineRules();
    for (int at = 0; at < rules.size(); ++at)
        QCOMPARE(ruleThatCovers(rules, at), -1);
    rules.move(4, 0); // «С-2», for all of the social networks
    QCOMPARE(ruleThatCovers(rules, 1), 0);
    QCOMPARE(ruleThatCovers(rules, 4), -1); // a channel, of any system
    QCOMPARE(ruleThatCovers(rules, 9), -1); // another clock
}

void ProfileFaultsTest::anEditGoesOnOverWhatOthersChanged()
{
    const Profile base = deadlineRegion();
    Profile mine = base, theirs = base;
    mine.dayEnd = QTime(17, 0);
    mine.checksOff = {u"ПР-04"_s};
    theirs.revision = 8;
    theirs.approvalMinutes = 45;
    theirs.checksOff = {u"ПР-07"_s};

    const RebasedProfile made = rebased(base, mine, theirs);

    QCOMPARE(made.profile.dayEnd, QTime(17, 0));
    QCOMPARE(made.profile.approvalMinutes, 45);
    QCOMPARE(made.profile.checksOff, QStringList{u"ПР-04"_s});
    QCOMPARE(made.profile.revision, 8);
    QCOMPARE(made.both, std::vector{ProfilePart::Checks});
    theirs.checksOff = mine.checksOff; // both did the same: nothing to tell
    QVERIFY(rebased(base, mine, theirs).both.empty());
}

void ProfileFaultsTest::termsAreCountedByBothProfiles()
{
    const Profile before = deadlineRegion();
    Profile after = before;
    after.deadlines[4].workingMinutes = 60;     // social: earlier
    after.deadlines[7].calendarDays = 40;       // platform: later
    TermsPreview preview;
    Appeal social{.id = 1, .receivedAt = moscow("2026-05-12T09:00")}, platform{.id = 2, .system = System::Feedback, .receivedAt = moscow("2026-05-12T09:00")};
    Appeal urgent{.id = 3, .priority = Priority::Urgent, .receivedAt = moscow("2026-05-12T09:00")};
    for (const Appeal &one : {social, platform, urgent})
        count(preview, one, before, after, moscow("2026-05-12T10:30"));

    QCOMPARE(preview.counted, 3);
    QCOMPARE(preview.earlier, 1);
    QCOMPARE(preview.later, 1);
    QCOMPARE(preview.overdueThen, 1); // due at ten by the changed rules
    QCOMPARE(preview.most.size(), 2u);
    QCOMPARE(preview.most[0].appeal.id, 2);
    QCOMPARE(preview.most[1].after, moscow("2026-05-12T10:00"));
}

void ProfileFaultsTest::theMostMovedComeFirstAndAreFew()
{
    const Profile before = deadlineRegion();
    Profile after = before;
    after.deadlines[4].workingMinutes = 60;
    TermsPreview preview;
    for (int i = 0; i < 80; ++i)
        count(preview, {.id = i + 1, .receivedAt = moscow("2026-05-08T09:00").addSecs(i * 60)}, before, after, moscow("2026-05-12T10:30"));
    QCOMPARE(preview.earlier, 80);
    QCOMPARE(preview.most.size(), TermsPreview::listed);
    const auto move = [](const MovedTerm &term) { return term.after.secsTo(term.before); };
    QVERIFY(std::is_sorted(preview.most.begin(), preview.most.end(), [&](const MovedTerm &a, const MovedTerm &b) { return move(a) > move(b); }));
}

QTEST_GUILESS_MAIN(ProfileFaultsTest)
#include "profile_faults_test.moc"
