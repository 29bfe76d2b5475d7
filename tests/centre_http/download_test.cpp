#include "app/centre/http/byte_range.h"
#include "tests/support/running_centre.h"

#include <QCryptographicHash>

using namespace vakhta;
using namespace vakhta::test;
using Part = ByteRange::Answer;

/// Blobs over HTTP: parts of them, and who gets them.
class DownloadTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRangeIsUnderstood_data();
    void aRangeIsUnderstood();
    void theCallerIsToldOfHisSnapshots();
    void wholeAndInParts();
    void aCutDownloadIsGoneOnWith();
    void whatIsNotThereIsSaid();
    void onlyThoseWhoSeeTheSameGetIt();

private:
    HttpAnswer get(const QByteArray &more = {}, const QByteArray &token = {});
    QJsonObject snapshotGet(const QByteArray &arguments, const QByteArray &token);

    RunningCentre m_centre;
    QByteArray m_token;
    QByteArray m_blob;
    std::vector<Snapshot::Piece> m_pieces;
    QByteArray m_whole;
};

void DownloadTest::initTestCase()
{
    m_centre.addAppeals(1500);
    m_token = m_centre.signIn();
    const Snapshot snapshot = m_centre.snapshots(1).front();
    m_blob = snapshot.blob;
    m_pieces = snapshot.pieces;
    m_whole = get().body;
}

HttpAnswer DownloadTest::get(const QByteArray &more, const QByteArray &token)
{
    return m_centre.ask(HttpClient::request("GET", "/jmap/download/c1/" + m_blob + "/cache?type=t", token.isEmpty() ? m_token : token, {}, more));
}

QJsonObject DownloadTest::snapshotGet(const QByteArray &arguments, const QByteArray &token)
{
    const QByteArray body = json("{'using': ['urn:ietf:params:jmap:core', 'urn:vakhta:params:jmap:appeals'], 'methodCalls': "
                                 "[['Snapshot/get', {'accountId': 'c1'" + arguments + "}, 'x']]}");
    const HttpAnswer answer = m_centre.ask(HttpClient::request("POST", "/jmap/api", token, body));
    return parsed(answer.body)[u"methodResponses"_s][0][1].toObject();
}

void DownloadTest::aRangeIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("answer");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("size");
    const auto row = [](const char *range, Part answer, qint64 from, qint64 size) {
        QTest::newRow(range) << QByteArray(range) << int(answer) << from << size;
    };
    row("", Part::Whole, 0, 100);
    row("bytes=0-9", Part::Part, 0, 10);
    row("bytes=90-", Part::Part, 90, 10);
    row("bytes=90-400", Part::Part, 90, 10);
    row("bytes=-7", Part::Part, 93, 7);
    row("bytes=-700", Part::Part, 0, 100);
    row("bytes=99-99", Part::Part, 99, 1);
    row("bytes=100-", Part::NotThere, 0, 0);
    row("bytes=-0", Part::NotThere, 0, 0);
    row("bytes=99999999999999999999-", Part::NotThere, 0, 0);
    row("bytes=0-1,4-5", Part::Whole, 0, 100);
    row("bytes=9-5", Part::Whole, 0, 100);
    row("bytes=-", Part::Whole, 0, 100);
    row("bytes=a-5", Part::Whole, 0, 100);
    row("bytes=5-b", Part::Whole, 0, 100);
    row("bytes=5", Part::Whole, 0, 100);
    row("lines=0-1", Part::Whole, 0, 100);
}

void DownloadTest::aRangeIsUnderstood()
{
    QFETCH(QByteArray, range);
    const ByteRange found = byteRange(range, {}, "\"e\"", 100);
    QTEST(int(found.answer), "answer");
    QTEST(found.from, "from");
    QTEST(found.size, "size");
}

void DownloadTest::theCallerIsToldOfHisSnapshots()
{
    const QJsonObject answer = snapshotGet(", 'ids': null", m_token);
    const QJsonObject one = answer[u"list"_s][0].toObject();
    QCOMPARE(one[u"blobId"_s].toString().toLatin1(), m_blob);
    QCOMPARE(one[u"size"_s].toInteger(), qint64(m_whole.size()));
    QCOMPARE(one[u"state"_s], answer[u"state"_s]); // nothing was committed since
    qint64 sum = 0;
    for (const QJsonValue piece : one[u"pieces"_s].toArray())
        sum += piece[u"size"_s].toInteger();
    QCOMPARE(sum, qint64(m_whole.size()));
    QCOMPARE(snapshotGet(", 'ids': ['x']", m_token)[u"notFound"_s].toArray(), QJsonArray{u"x"_s});
    const QJsonObject chosen = snapshotGet(", 'ids': null, 'properties': ['size']", m_token)[u"list"_s][0].toObject();
    QCOMPARE(chosen.keys(), (QStringList{u"id"_s, u"size"_s}));
    QCOMPARE(snapshotGet(", 'ids': null, 'properties': ['colour']", m_token)[u"type"_s].toString(), u"invalidArguments"_s);
    QCOMPARE(snapshotGet(", 'colour': 1", m_token)[u"type"_s].toString(), u"invalidArguments"_s);
}

void DownloadTest::wholeAndInParts()
{
    const HttpAnswer whole = get();
    QCOMPARE(whole.status, 200);
    qint64 from = 0;
    for (const Snapshot::Piece &piece : m_pieces) {
        QCOMPARE(QCryptographicHash::hash(whole.body.mid(from, piece.size), QCryptographicHash::Sha256).toHex(), piece.sha256);
        from += piece.size;
    }
    QCOMPARE(from, qint64(whole.body.size()));
    QCOMPARE(whole.header("Accept-Ranges"), QByteArray("bytes"));
    QCOMPARE(whole.header("Cache-Control"), QByteArray("no-store"));
    QVERIFY(m_whole.size() > 300'000); // more than a block
    const HttpAnswer middle = get("Range: bytes=1000-290999\r\n");
    QCOMPARE(middle.status, 206);
    QCOMPARE(middle.body, m_whole.mid(1000, 290'000));
    QCOMPARE(middle.header("Content-Range"), "bytes 1000-290999/" + QByteArray::number(m_whole.size()));
}

void DownloadTest::aCutDownloadIsGoneOnWith()
{
    const QByteArray etag = get("Range: bytes=0-0\r\n").header("ETag");
    QCOMPARE(etag, '"' + m_blob + '"');
    const HttpAnswer rest = get("Range: bytes=12345-\r\nIf-Range: " + etag + "\r\n");
    QCOMPARE(rest.status, 206);
    QCOMPARE(m_whole.left(12345) + rest.body, m_whole);
    const HttpAnswer other = get("Range: bytes=12345-\r\nIf-Range: \"another\"\r\n");
    QCOMPARE(other.status, 200);
    QCOMPARE(other.body.size(), m_whole.size());
}

void DownloadTest::whatIsNotThereIsSaid()
{
    const HttpAnswer beyond = get("Range: bytes=" + QByteArray::number(m_whole.size()) + "-\r\n");
    QCOMPARE(beyond.status, 416);
    QCOMPARE(beyond.header("Content-Range"), "bytes */" + QByteArray::number(m_whole.size()));
    for (const char *blob : {"", "x", "../../centre.db", "%2e%2e%2fcentre.db"})
        QCOMPARE(m_centre.ask(HttpClient::request("GET", QByteArray("/jmap/download/c1/") + blob + "/n?type=t", m_token)).status, 404);
}

void DownloadTest::onlyThoseWhoSeeTheSameGetIt()
{
    m_centre.letSignIn(u"second"_s);
    m_centre.letSignIn(u"curator"_s);
    const QByteArray same = m_centre.signIn(u"second"_s), other = m_centre.signIn(u"curator"_s);
    QCOMPARE(get({}, same).status, 200);
    QCOMPARE(get({}, other).status, 404);
    QVERIFY(!parsed(QJsonDocument(snapshotGet(", 'ids': null", other)).toJson())[u"list"_s].toArray().contains(QString::fromLatin1(m_blob)));
    const QByteArray own = m_centre.snapshots(4).front().blob;
    QCOMPARE(snapshotGet(", 'ids': null", other)[u"list"_s][0][u"blobId"_s].toString().toLatin1(), own);
    QCOMPARE(snapshotGet(", 'ids': ['" + m_blob + "']", other)[u"notFound"_s].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(DownloadTest)
#include "download_test.moc"
