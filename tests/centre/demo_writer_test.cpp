#include "app/centre/intake/demo_pictures.h"
#include "app/centre/intake/demo_writer.h"
#include "tests/support/centre_store.h"
#include "tests/support/demo_days.h"

using namespace vakhta;
using namespace vakhta::test;

namespace {
constexpr int appeals = 300;

Result<int> writeInto(CentreStore &store, quint32 seed, const DemoProgress &progress = {})
{
    DemoGenerator generator(demo(), seed, appeals, demoNow());
    return writeDemo(store.storage(), generator, progress);
}

std::vector<QByteArray> bodies(CentreStore &store, Type type)
{
    std::vector<QByteArray> found;
    must(store->read([&](View &view) {
        return view.each(type, Scope{}, [&](const Object &object) -> Result<void> {
            found.push_back(object.body);
            return {};
        });
    }));
    return found;
}
} // namespace

class DemoWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void allOfItIsInTheStore();
    void aSecondTimeChangesNothing();
    void progressEndsWithAll();
    void aFullDiskIsTold();
};

void DemoWriterTest::allOfItIsInTheStore()
{
    CentreStore store;
    must(store->write([](Unit &unit) { return writeRegion(unit, demo()); }));
    QCOMPARE(must(writeInto(store, 5)), appeals);

    const std::vector<DemoAppeal> expected = demoAppeals(appeals, 5);
    const auto stored = bodies(store, Type::Appeal);
    QCOMPARE(stored.size(), expected.size());
    size_t messages = 0, replies = 0;
    for (size_t i = 0; i < expected.size(); ++i) {
        Appeal appeal = expected[i].appeal;
        appeal.id = qint64(i) + 1; // ids are given in the order of arrival
        const Attachments files = must(appealFrom(stored[i])).files;
        QCOMPARE(files.size(), std::min(appeal.photos, int(DemoPictures::variants)));
        appeal.files = files;
        QCOMPARE(stored[i], canonical(appeal));
        messages += expected[i].messages.size();
        replies += expected[i].replies.size();
    }
    QCOMPARE(bodies(store, Type::Message).size(), messages);
    QCOMPARE(bodies(store, Type::Reply).size(), replies);
    QCOMPARE(must(messageFrom(bodies(store, Type::Message).back())).appeal, qint64(appeals));
    QCOMPARE(must(store->check()), QStringList());
}

void DemoWriterTest::aSecondTimeChangesNothing()
{
    CentreStore store;
    must(writeInto(store, 5));
    const QByteArray dump = store.dump();

    const auto again = writeInto(store, 5);

    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QCOMPARE(store.dump(), dump);
}

void DemoWriterTest::progressEndsWithAll()
{
    CentreStore store;
    std::vector<std::pair<int, int>> told;
    must(writeInto(store, 5, [&](int written, int all) { told.emplace_back(written, all); }));

    QVERIFY(!told.empty());
    QCOMPARE(told.back(), std::make_pair(appeals, appeals));
}

void DemoWriterTest::aFullDiskIsTold()
{
    bool full = false;
    CentreStore store([&](Sql) { return full ? std::optional(Error{Error::Kind::Storage, u"disk full"_s}) : std::nullopt; });
    full = true;

    const auto written = writeInto(store, 5);

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
    full = false;
    QVERIFY(bodies(store, Type::Appeal).empty());
}

QTEST_GUILESS_MAIN(DemoWriterTest)
#include "demo_writer_test.moc"
