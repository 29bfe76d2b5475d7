#include "app/core/channel_names.h"
#include "app/core/deadline.h"
#include "tests/support/demo_days.h"

#include <QMap>
#include <QSet>

#include <map>

using namespace vakhta;
using namespace vakhta::centre;
using namespace vakhta::test;

namespace {
QByteArray bytesOf(const std::vector<DemoAppeal> &appeals)
{
    QByteArray bytes;
    for (const DemoAppeal &demo : appeals) {
        bytes += canonical(demo.appeal) + '\n';
        for (const Message &message : demo.messages)
            bytes += canonical(message) + '\n';
        for (const Reply &reply : demo.replies)
            bytes += canonical(reply) + '\n';
    }
    return bytes;
}

template <typename List>
QSet<qint64> idsOf(const List &list)
{
    QSet<qint64> ids{0};
    for (const auto &each : list)
        ids.insert(each.id);
    return ids;
}

template <typename Fits>
int countOf(const std::vector<DemoAppeal> &appeals, Fits fits)
{
    return int(std::count_if(appeals.begin(), appeals.end(), [&](const DemoAppeal &demo) { return fits(demo.appeal); }));
}

bool isOf(const Appeal &appeal, const QString &word)
{
    return (appeal.title + appeal.text).contains(word, Qt::CaseInsensitive);
}
} // namespace

class DemoGeneratorTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedGivesTheSameBytes();
    void anotherSeedGivesOtherPeople();
    void theyComeInOrderUntilTheEnd();
    void everyReferenceLeadsSomewhere();
    void everyHistoryRunsForward();
    void aDeadlineIsTheRulesOrWasProlonged();
    void repliesFitTheirChannelAndState();
    void peopleWriteByDayAndInTheEvening();
    void weekendsAreQuiet();
    void bigPlacesWriteMore();
    void everyChannelAndSectorHasItsShare();
    void hailIsAPeakOfOneTown();
    void hailWaitsForItsSeason();
    void oneChildIsMissingJustNow();
    void oneStreetIsWithoutLightJustNow();
    void theQueuesLookLikeAShift_data();
    void theQueuesLookLikeAShift();
    void bigDemosKeepOldHistoriesBrief();
    void aRegionWithoutItsTopicsIsRefused();
};

void DemoGeneratorTest::theSameSeedGivesTheSameBytes()
{
    QVERIFY(bytesOf(demoAppeals(400, 7)) == bytesOf(demoAppeals(400, 7)));
}

void DemoGeneratorTest::anotherSeedGivesOtherPeople()
{
    QVERIFY(bytesOf(demoAppeals(400, 7)) != bytesOf(demoAppeals(400, 8)));
}

void DemoGeneratorTest::theyComeInOrderUntilTheEnd()
{
    QCOMPARE(demoDays().size(), size_t(3000));
    QDateTime last = demoNow().addDays(-90);
    for (const DemoAppeal &demo : demoDays()) {
        QVERIFY(demo.appeal.receivedAt >= last);
        last = demo.appeal.receivedAt;
    }
    QVERIFY(last < demoNow());
    QVERIFY(last > demoNow().addSecs(-6 * 3600));
}

void DemoGeneratorTest::everyReferenceLeadsSomewhere()
{
    const auto topics = idsOf(demo().topics), executors = idsOf(demo().executors), users = idsOf(demo().users);
    const auto municipalities = idsOf(demo().municipalities);
    for (const DemoAppeal &each : demoDays()) {
        const Appeal &appeal = each.appeal;
        QVERIFY(topics.contains(appeal.topic) && executors.contains(appeal.executor));
        QVERIFY(users.contains(appeal.operatorId) && municipalities.contains(appeal.municipality));
        QVERIFY(appeal.status == Status::Registered || (appeal.topic && appeal.municipality && appeal.sector));
        QVERIFY(!appeal.number.isEmpty() && !appeal.title.isEmpty() && !appeal.author.isEmpty() && !appeal.source.isEmpty());
        for (const Message &message : each.messages)
            QVERIFY(users.contains(message.user) && users.contains(message.toUser) && executors.contains(message.executor));
        for (const Reply &reply : each.replies)
            QVERIFY(reply.author && users.contains(reply.author) && users.contains(reply.decidedBy));
    }
}

void DemoGeneratorTest::everyHistoryRunsForward()
{
    for (const DemoAppeal &each : demoDays()) {
        QVERIFY(!each.messages.empty());
        QCOMPARE(each.messages[0].kind, MessageKind::Received);
        QDateTime last = each.appeal.receivedAt;
        for (const Message &message : each.messages) {
            QVERIFY2(message.at >= last, qPrintable(each.appeal.number));
            last = message.at;
        }
        QVERIFY(last <= demoNow());
        const bool answered = each.appeal.status == Status::Published || each.appeal.status == Status::Closed;
        QCOMPARE(each.appeal.answeredAt.isValid(), answered);
        QCOMPARE(each.appeal.closedAt.isValid(), each.appeal.status == Status::Closed || each.appeal.status == Status::Rejected);
        QVERIFY(!answered || (each.appeal.answeredAt > each.appeal.receivedAt && each.appeal.answeredAt <= demoNow()));
    }
}

void DemoGeneratorTest::aDeadlineIsTheRulesOrWasProlonged()
{
    int prolonged = 0;
    for (const DemoAppeal &each : demoDays()) {
        if (each.appeal.flags & MissingPerson)
            continue;
        const bool told = std::any_of(each.messages.begin(), each.messages.end(),
                                      [](const Message &message) { return message.kind == MessageKind::Prolonged; });
        prolonged += told ? 1 : 0;
        if (!told)
            QCOMPARE(each.appeal.dueAt, dueAt(each.appeal, demo().profile));
        Appeal usual = each.appeal;
        usual.prolongedDays = 0;
        QVERIFY(!told || (each.appeal.prolongedDays > 0 && each.appeal.dueAt > dueAt(usual, demo().profile)));
    }
    QVERIFY(prolonged > 20);
}

void DemoGeneratorTest::repliesFitTheirChannelAndState()
{
    int versions = 0;
    for (const DemoAppeal &each : demoDays()) {
        for (size_t i = 0; i < each.replies.size(); ++i) {
            const Reply &reply = each.replies[i];
            QCOMPARE(reply.version, int(i) + 1);
            QVERIFY(reply.text.size() <= replyLimitOf(each.appeal.channel, demo().profile));
            QCOMPARE(reply.state == ReplyState::Published, reply.publishedAt.isValid());
            QCOMPARE(reply.state == ReplyState::Returned, !reply.remarks.isEmpty());
        }
        if (each.appeal.status == Status::OnApproval)
            QCOMPARE(each.replies.back().state, ReplyState::OnApproval);
        if (each.appeal.status == Status::Returned)
            QCOMPARE(each.replies.back().state, ReplyState::Returned);
        if (each.appeal.answeredAt.isValid())
            QCOMPARE(each.replies.back().state, ReplyState::Published);
        versions += each.replies.size() > 1 ? 1 : 0;
    }
    QVERIFY(versions > 60);
}

void DemoGeneratorTest::peopleWriteByDayAndInTheEvening()
{
    std::array<int, 24> hours{};
    for (const DemoAppeal &each : demoDays()) {
        if (!isOf(each.appeal, u"град"_s))
            ++hours[size_t(local(each.appeal.receivedAt).time().hour())];
    }
    const auto between = [&](size_t from, size_t to) { return std::accumulate(hours.begin() + from, hours.begin() + to, 0) / int(to - from); };

    QVERIFY(between(8, 11) > between(14, 17));
    QVERIFY(between(18, 22) > between(14, 17));
    QVERIFY(between(8, 11) > 6 * between(1, 5));
}

void DemoGeneratorTest::weekendsAreQuiet()
{
    std::array<int, 8> days{};
    for (const DemoAppeal &each : demoDays()) {
        if (!isOf(each.appeal, u"град"_s))
            ++days[size_t(local(each.appeal.receivedAt).date().dayOfWeek())];
    }
    const int working = (days[1] + days[2] + days[3] + days[4] + days[5]) / 5;
    const int weekend = (days[6] + days[7]) / 2;
    QVERIFY(weekend * 10 < working * 8);
    QVERIFY(weekend * 10 > working * 4);
}

void DemoGeneratorTest::bigPlacesWriteMore()
{
    QMap<qint64, int> counts;
    for (const DemoAppeal &each : demoDays())
        ++counts[each.appeal.municipality];
    QVERIFY(counts[1] > 3 * counts[2] / 2); // the capital
    QVERIFY(counts[2] > 3 * counts[12]);
    for (const Municipality &place : demo().municipalities)
        QVERIFY2(counts[place.id] > 0, qPrintable(place.name));
}

void DemoGeneratorTest::everyChannelAndSectorHasItsShare()
{
    for (int channel = 0; channel < int(Channel::Other); ++channel)
        QVERIFY(countOf(demoDays(), [&](const Appeal &appeal) { return int(appeal.channel) == channel; }) > 60);
    for (int sector = 1; sector <= 8; ++sector)
        QVERIFY(countOf(demoDays(), [&](const Appeal &appeal) { return appeal.sector == sector; }) > 120);
    QVERIFY(countOf(demoDays(), [](const Appeal &appeal) { return appeal.flags & Resonance; }) > 5);
    QVERIFY(countOf(demoDays(), [](const Appeal &appeal) { return appeal.rating == 5; }) > 200);
    for (const Appeal &appeal : {demoDays()[0].appeal, demoDays()[2999].appeal})
        QCOMPARE(appeal.system == System::Feedback, appeal.channel >= Channel::Portal);
}

void DemoGeneratorTest::hailIsAPeakOfOneTown()
{
    std::vector<const Appeal *> hail;
    QSet<qint64> towns;
    for (const DemoAppeal &each : demoDays()) {
        if (!isOf(each.appeal, u"град"_s) || isOf(each.appeal, u"градус"_s))
            continue;
        if (!each.appeal.text.contains(u"град"_s, Qt::CaseInsensitive))
            continue;
        hail.push_back(&each.appeal);
        towns.insert(each.appeal.municipality);
    }
    QVERIFY(hail.size() > 80);
    QCOMPARE(towns.size(), 1);
    const QDateTime start = hail[0]->receivedAt;
    const auto within = [&](int minutes) {
        return std::count_if(hail.begin(), hail.end(), [&](const Appeal *each) { return each->receivedAt < start.addSecs(minutes * 60); });
    };
    QVERIFY(double(within(90)) > 0.5 * double(hail.size()));
    QVERIFY(within(90) < ptrdiff_t(hail.size()));
    QCOMPARE(within(14 * 60), ptrdiff_t(hail.size()));
}

void DemoGeneratorTest::hailWaitsForItsSeason()
{
    const QDateTime winter = QDateTime::fromString(u"2026-12-16T09:00:00Z"_s, Qt::ISODate);
    int hail = 0;
    for (const DemoAppeal &each : demoAppeals(1000, 1, winter)) {
        if (!each.appeal.text.contains(u"после града"_s, Qt::CaseInsensitive))
            continue;
        ++hail;
        QVERIFY(local(each.appeal.receivedAt).date() <= QDate(2026, 10, 31));
    }
    QVERIFY(hail > 5);
}

void DemoGeneratorTest::oneStreetIsWithoutLightJustNow()
{
    std::map<std::tuple<qint64, qint64, QString>, int> together; // of the last hours, by place, topic and street
    int most = 0;
    for (const DemoAppeal &each : demoDays()) {
        const Appeal &appeal = each.appeal;
        if (isOpen(appeal.status) && appeal.receivedAt > demoNow().addSecs(-2 * 3600))
            most = std::max(most, ++together[{appeal.municipality, appeal.topic, appeal.street}]);
    }
    QVERIFY(most >= 15);
}

void DemoGeneratorTest::oneChildIsMissingJustNow()
{
    const auto missing = [](const Appeal &appeal) { return appeal.flags & MissingPerson; };
    QCOMPARE(countOf(demoDays(), missing), 1);
    const auto found = std::find_if(demoDays().begin(), demoDays().end(), [&](const DemoAppeal &each) { return missing(each.appeal); });
    QCOMPARE(found->appeal.priority, Priority::Urgent);
    QVERIFY(isOpen(found->appeal.status));
    QVERIFY(found->appeal.receivedAt > demoNow().addSecs(-3600));
    QVERIFY(found->appeal.dueAt > demoNow());
}

void DemoGeneratorTest::theQueuesLookLikeAShift_data()
{
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<int>("dueTodayAtLeast");
    const auto row = [](const char *name, const char *end, int dueToday) {
        QTest::newRow(name) << QDateTime::fromString(QLatin1String(end), Qt::ISODate) << dueToday;
    };
    row("Tuesday afternoon", "2026-05-12T10:42:00Z", 25);
    row("Monday morning", "2026-11-23T06:30:00Z", 25);
    row("Wednesday evening", "2026-07-01T16:30:00Z", 5);
    row("night to Sunday", "2026-11-22T00:36:00Z", 5);
    row("holiday", "2026-01-05T09:00:00Z", 3);
}

void DemoGeneratorTest::theQueuesLookLikeAShift()
{
    QFETCH(QDateTime, end);
    QFETCH(int, dueTodayAtLeast);
    for (const quint32 seed : {1u, 2u, 3u}) {
        const auto appeals = demoAppeals(3000, seed, end);
        const auto open = [&](auto fits) { return countOf(appeals, [&](const Appeal &each) { return isOpen(each.status) && fits(each); }); };
        const auto is = [&](Status status) { return open([=](const Appeal &each) { return each.status == status; }); };
        const auto within = [](int count, int least, int most) { return count >= least && count <= most; };

        QVERIFY(within(open([](const Appeal &) { return true; }), 300, 450));
        QVERIFY(within(is(Status::Registered), 30, 60));
        QVERIFY(within(open([](const Appeal &each) { return each.executor == 0; }), 10, 25));
        QVERIFY(within(is(Status::OnApproval), 10, 20));
        QVERIFY(within(is(Status::Returned), 3, 8));
        QVERIFY(within(open([&](const Appeal &each) { return each.dueAt < end; }), 8, 20));
        const QDate today = local(end).date();
        QVERIFY(within(open([&](const Appeal &each) { return local(each.dueAt).date() == today; }), dueTodayAtLeast, 40));
        for (const User &user : demo().users) {
            const int load = open([&](const Appeal &each) { return each.operatorId == user.id; });
            QVERIFY(user.role == Role::Operator ? within(load, 4, 70) : load == 0);
        }
    }
}

void DemoGeneratorTest::bigDemosKeepOldHistoriesBrief()
{
    int old = 0, lines = 0, open = 0;
    DemoGenerator generator(demo(), 1, 60'000, demoNow());
    DemoAppeal each;
    while (generator.next(each)) {
        open += isOpen(each.appeal.status) ? 1 : 0;
        if (each.appeal.receivedAt.daysTo(demoNow()) <= 10 || each.appeal.status != Status::Closed)
            continue;
        ++old;
        lines += int(each.messages.size());
    }
    QVERIFY(old > 40'000);
    QVERIFY(lines <= 3 * old);
    QVERIFY(open > 1000 && open < 3000);
}

void DemoGeneratorTest::aRegionWithoutItsTopicsIsRefused()
{
    Region region = demo();
    region.topics.resize(20);
    DemoGenerator generator(region, 1, 100, demoNow());
    DemoAppeal none;

    QVERIFY(generator.fault().startsWith(u"the region has no topic «"_s));
    QVERIFY(!generator.next(none));
    QCOMPARE(generator.count(), 0);
}

QTEST_GUILESS_MAIN(DemoGeneratorTest)
#include "demo_generator_test.moc"
