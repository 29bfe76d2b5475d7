#include "app/core/operation.h"

#include <QSet>
#include <QTest>

using namespace vakhta;

namespace {
const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'778'582'520'123, Qt::UTC);

qint64 msOf(const QUuid &id)
{
    return id.toRfc4122().left(6).toHex().toLongLong(nullptr, 16);
}
} // namespace

class OperationIdTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsAVersion7IdOfItsTime();
    void idsOfOneMomentAreDifferentAndInOrder();
    void aClockSetBackIsFollowed();
};

void OperationIdTest::itIsAVersion7IdOfItsTime()
{
    const QUuid id = newOperationId(now);
    QCOMPARE(int(id.toRfc4122().at(6)) >> 4 & 0xf, 7);
    QCOMPARE(id.variant(), QUuid::DCE);
    QCOMPARE(msOf(id), now.toMSecsSinceEpoch());
}

void OperationIdTest::idsOfOneMomentAreDifferentAndInOrder()
{
    QByteArray before;
    QSet<QUuid> ids;
    for (int count = 0; count < 10'000; ++count) {
        const QUuid id = newOperationId(now);
        const QByteArray bytes = id.toRfc4122();
        QVERIFY(before < bytes);
        before = bytes;
        ids << id;
    }
    QCOMPARE(ids.size(), 10'000);
}

void OperationIdTest::aClockSetBackIsFollowed()
{
    newOperationId(now);
    const QDateTime yearsAgo = now.addYears(-3);
    QCOMPARE(msOf(newOperationId(yearsAgo)), yearsAgo.toMSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(OperationIdTest)
#include "operation_id_test.moc"
