#include "app/centre/intake/region_file.h"
#include "app/core/preflight.h"
#include "tests/support/centre_store.h"
#include "tests/support/demo_days.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vakhta;
using namespace vakhta::test;

namespace {
QJsonObject document()
{
    QFile file(u"" SOURCE_ROOT "/resources/regions/demo.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    return open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// `root` with the value at «/topics/3/parent» put in the place of the old one; undefined: taken out.
QJsonValue with(QJsonValue root, const QString &path, const QJsonValue &value)
{
    const QString name = path.section(u'/', 1, 1), rest = path.section(u'/', 2);
    if (name.isEmpty())
        return value;
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        const qsizetype at = name.toLongLong();
        const QJsonValue changed = with(array.at(at), rest.isEmpty() ? QString() : u'/' + rest, value);
        at < array.size() ? array.replace(at, changed) : array.append(changed);
        return array;
    }
    QJsonObject object = root.toObject();
    const QJsonValue changed = with(object.value(name), rest.isEmpty() ? QString() : u'/' + rest, value);
    changed.isUndefined() ? object.remove(name) : void(object.insert(name, changed));
    return object;
}

QString faultIn(const QByteArray &json)
{
    const auto region = readRegion(json);
    return region ? QString() : region.error().detail;
}
} // namespace

class RegionFileTest : public QObject
{
    Q_OBJECT

private slots:
    void theDemoRegionIsWhole();
    void itsMapIsOnePiece();
    void itsCalendarIsThePublishedOne();
    void itsTemplatesPassItsOwnCheck();
    void aFaultNamesItsPlace_data();
    void aFaultNamesItsPlace();
    void whatIsNoJsonIsToldByItsByte();
    void aRegionComesBackFromTheStore();
};

void RegionFileTest::theDemoRegionIsWhole()
{
    const auto region = demoRegion();
    QVERIFY2(region, region ? "" : qPrintable(region.error().detail));

    QCOMPARE(region->profile.sectors.size(), 8);
    QCOMPARE(region->municipalities.size(), size_t(44));
    QCOMPARE(region->users.size(), size_t(30));
    QVERIFY(region->executors.size() >= 110 && region->executors.size() <= 130);
    const auto groups = std::count_if(region->topics.begin(), region->topics.end(), [](const Topic &topic) { return topic.parent == 0; });
    QVERIFY(groups >= 8 && groups <= 12);
    QVERIFY(region->topics.size() - size_t(groups) >= 70);
    for (const Topic &topic : region->topics)
        QVERIFY2(topic.parent == 0 || !topic.definition.isEmpty(), qPrintable(topic.name));
    QCOMPARE(region->profile.replyLimits.value(u"vk"_s), 2000);
    for (int role = 0; role <= int(Role::Administrator); ++role)
        QVERIFY(std::any_of(region->users.begin(), region->users.end(), [&](const User &user) { return int(user.role) == role; }));
    QCOMPARE(region->users[0].login, u"krylova"_s);
}

void RegionFileTest::itsMapIsOnePiece()
{
    QSet<std::pair<int, int>> left;
    for (const Municipality &place : demo().municipalities)
        left.insert({place.column, place.row});
    std::vector<std::pair<int, int>> seen{*left.begin()};
    left.erase(left.begin());
    while (!seen.empty()) {
        const auto [column, row] = seen.back();
        seen.pop_back();
        const int shift = row % 2 ? 0 : -1; // odd rows stand half a cell to the right
        for (const auto &next : {std::pair{column - 1, row}, {column + 1, row}, {column + shift, row - 1}, {column + shift + 1, row - 1},
                                 {column + shift, row + 1}, {column + shift + 1, row + 1}}) {
            if (left.remove(next))
                seen.push_back(next);
        }
    }
    QVERIFY(left.isEmpty());
}

void RegionFileTest::itsCalendarIsThePublishedOne()
{
    const Profile &profile = demo().profile;
    QCOMPARE(profile.calendarUntil, 2026);
    QVERIFY(profile.daysOff.contains(QDate(2026, 5, 11)));   // moved from Saturday the 9th
    QVERIFY(profile.shortDays.contains(QDate(2026, 5, 8)));
    QVERIFY(profile.workingWeekends.contains(QDate(2025, 11, 1)));
    for (const QDate &day : profile.daysOff)
        QVERIFY2(day.dayOfWeek() < Qt::Saturday, qPrintable(day.toString(Qt::ISODate)));
}

/// Filled by its fields, a template is stopped by no rule: else the region's own words would be refused.
void RegionFileTest::itsTemplatesPassItsOwnCheck()
{
    QVERIFY(!demo().profile.templates.isEmpty());
    for (const ReplyTemplate &one : demo().profile.templates) {
        QString text = one.text;
        static const QRegularExpression gap(uR"(\[([^\]]+)\])"_s);
        for (auto found = gap.match(text); found.hasMatch(); found = gap.match(text)) {
            const bool day = found.captured(1).startsWith(u"дат"_s) || found.captured(1).startsWith(u"срок"_s);
            text.replace(found.capturedStart(), found.capturedLength(), day ? u"20 декабря"_s : u"слово"_s);
        }
        for (const ReplyFinding &finding : preflight(text, {}))
            QVERIFY2(!blocks(finding.fault), qPrintable(u"%1: %2: %3"_s.arg(one.name, codeOf(finding.fault), text.mid(finding.position, finding.length))));
    }
}

void RegionFileTest::aFaultNamesItsPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, const QString &path, const QJsonValue &value, const QString &fault) {
        QTest::newRow(name) << path << value << fault;
    };
    row("id twice", u"/executors/7/id"_s, 1, u"/executors/7/id: 1 is there already, in executors/0"_s);
    row("moved to a working day", u"/profile/movedDays/0/day"_s, u"2026-05-12"_s, u"/profile/movedDays/2026-05-12: 2026-05-12 is not among the days off"_s);
    row("unknown clock", u"/profile/deadlines/0/clock"_s, u"lunch"_s, u"/profile/deadlines/0/clock: unknown word «lunch»"_s);
    row("too long to prolong", u"/profile/mostProlongDays"_s, 400, u"/profile/mostProlongDays: not a whole number from 0 to 365"_s);
    row("mistaken for nothing", u"/topics/1/notToMistake"_s, QJsonArray{102, 9999}, u"/topics/1/notToMistake: no other topic 9999"_s);
    row("mistaken for itself", u"/topics/1/notToMistake"_s, QJsonArray{101}, u"/topics/1/notToMistake: no other topic 101"_s);
    row("an empty definition", u"/topics/1/definition"_s, u" "_s, u"/topics/1/definition: not a text"_s);
    row("no parent", u"/executors/1/parent"_s, 900, u"/executors/1/parent: no executor 900"_s);
    row("circle", u"/executors/0/parent"_s, 1, u"/executors/0/parent: the tree runs in a circle"_s);
    row("no sector", u"/topics/0/sector"_s, 9, u"/topics/0/sector: not a whole number from 1 to 8"_s);
    row("three levels", u"/topics/2/parent"_s, 101, u"/topics/2/parent: topic 101 is not a group: there are two levels"_s);
    row("no usual executor", u"/topics/1/usualExecutor"_s, 777, u"/topics/1/usualExecutor: no executor 777"_s);
    row("login twice", u"/users/1/login"_s, u"krylova"_s, u"/users/1/login: «krylova» is there already, in users/0"_s);
    row("unknown role", u"/users/0/role"_s, u"boss"_s, u"/users/0/role: unknown word «boss»"_s);
    row("executor without body", u"/users/23/executor"_s, QJsonValue(QJsonValue::Undefined), u"/users/23/executor: an executor's account needs its body"_s);
    row("cell taken", u"/municipalities/1/column"_s, 2, u"/municipalities/1/column: the cell is Белогривск's already"_s);
    row("misspelt name", u"/profile/timezone"_s, u"UTC"_s, u"/profile/timezone: unknown name"_s);
    row("unknown zone", u"/profile/timeZone"_s, u"Europe/Belogrivsk"_s, u"/profile/timeZone: unknown time zone «Europe/Belogrivsk»"_s);
    row("no such day", u"/profile/daysOff/0"_s, u"2026-02-30"_s, u"/profile/daysOff/0: not a date like 2026-05-09"_s);
    row("end before start", u"/profile/dayEnd"_s, u"08:00"_s, u"/profile/dayEnd: not after dayStart"_s);
    row("term of two kinds", u"/profile/deadlines/0/calendarDays"_s, 3, u"/profile/deadlines/0: needs either workingMinutes or calendarDays"_s);
    row("no such check", u"/profile/checksOff"_s, QJsonArray{u"ПР-11"_s}, u"/profile/checksOff/0: not a check like ПР-04"_s);
    row("term of no topic", u"/profile/deadlines/0/topic"_s, 9999, u"/profile/deadlines/0/topic: no topic 9999"_s);
    row("proof for no topic", u"/profile/proofTopics/0"_s, 9999, u"/profile/proofTopics/0: no topic 9999"_s);
    row("template for no topic", u"/profile/templates/0/topics/0"_s, 9999, u"/profile/templates/0/topics: no topic 9999"_s);
    row("template for no channel", u"/profile/templates/0/channels"_s, QJsonArray{u"pigeon"_s}, u"/profile/templates/0/channels/0: unknown word «pigeon»"_s);
    row("template without text", u"/profile/templates/0/text"_s, u" "_s, u"/profile/templates/0/text: not a text"_s);
    row("text for number", u"/municipalities/0/population"_s, u"many"_s, u"/municipalities/0/population: not a whole number from 0 to 100000000"_s);
    row("list missing", u"/users"_s, QJsonValue(QJsonValue::Undefined), u"/users: not a list"_s);
}

void RegionFileTest::aFaultNamesItsPlace()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, fault);
    const QJsonObject good = document();
    QCOMPARE(faultIn(QJsonDocument(good).toJson()), QString());

    const QJsonObject bad = with(good, path, value).toObject();

    QCOMPARE(faultIn(QJsonDocument(bad).toJson()), fault);
}

void RegionFileTest::whatIsNoJsonIsToldByItsByte()
{
    QVERIFY(faultIn("{\"profile\": ").startsWith(u"not JSON at byte "_s));
    QCOMPARE(faultIn("[]"), u"/: not an object"_s);
}

void RegionFileTest::aRegionComesBackFromTheStore()
{
    CentreStore store;
    must(store->write([&](Unit &unit) { return writeRegion(unit, demo()); }));
    store.reopen();

    must(store->read([&](View &view) -> Result<void> {
        const Region region = *must(view.region());
        [&] {
            QVERIFY(region.profile == demo().profile);
            QVERIFY(region.topics == demo().topics);
            QVERIFY(region.executors == demo().executors);
            QVERIFY(region.municipalities == demo().municipalities);
            QVERIFY(region.users == demo().users);
        }();
        return {};
    }));
}

QTEST_GUILESS_MAIN(RegionFileTest)
#include "region_file_test.moc"
