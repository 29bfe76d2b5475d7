#include "tests/support/running_centre.h"

#include "app/centre/jmap/apply_operation.h"

#include <QCryptographicHash>

using namespace vakhta;
using namespace vakhta::test;

/// Files over HTTP: they are brought, named by acts, and given to those who may see what names them.
class BlobsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSessionSaysWhatMayBeBrought();
    void whatIsBroughtIsNamedByItsContent();
    void itsTypeIsTheCentresWord_data();
    void itsTypeIsTheCentresWord();
    void whatCannotBeBroughtIsRefused();
    void onlyItsBringerGetsWhatNothingNames();
    void whoMaySeeTheAppealGetsItsFiles();
    void aKnownNameAttachesNothing();
    void anActSaysNothingOfWhatTheFileIs();
    void whatNothingNamesIsDroppedAfterADay();
    void nobodyFillsTheDiskWithFiles();

private:
    HttpAnswer bring(const QByteArray &bytes, const QByteArray &token, const QByteArray &target = "/jmap/upload/c1");
    HttpAnswer get(const QByteArray &blob, const QByteArray &token, const QByteArray &more = {});
    QString blobOf(const QByteArray &bytes) { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }
    TargetResult note(qint64 user, qint64 appeal, const Attachments &files);

    RunningCentre m_centre;
    QByteArray m_operator, m_second, m_curator;
    qint64 m_ofSectorOne = 0, m_ofSectorTwo = 0;
};

static const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63f8cfc0f01f0005000201a1a7a1b60000000049454e44ae426082");

void BlobsTest::initTestCase()
{
    m_centre.letSignIn(u"second"_s);
    m_centre.letSignIn(u"curator"_s);
    m_operator = m_centre.signIn();
    m_second = m_centre.signIn(u"second"_s);
    m_curator = m_centre.signIn(u"curator"_s);
    m_ofSectorOne = m_centre.store().put(sampleAppeal(1));
    m_ofSectorTwo = m_centre.store().put(sampleAppeal(2));
}

HttpAnswer BlobsTest::bring(const QByteArray &bytes, const QByteArray &token, const QByteArray &target)
{
    return m_centre.ask(HttpClient::request("POST", target, token, bytes));
}

HttpAnswer BlobsTest::get(const QByteArray &blob, const QByteArray &token, const QByteArray &more)
{
    return m_centre.ask(HttpClient::request("GET", "/jmap/download/c1/" + blob + "/name?type=text/html", token, {}, more));
}

TargetResult BlobsTest::note(qint64 user, qint64 appeal, const Attachments &files)
{
    Operation operation;
    operation.opId = newOperationId(RunningCentre::now());
    operation.kind = OperationKind::Comment;
    operation.targets = {targetOf(m_centre.store().appeal(appeal))};
    operation.args.text = u"Смотрите фото"_s;
    operation.args.files = files;
    operation.composedAt = noon;
    const User actor = userOf(m_centre.store(), user);
    return must(m_centre.store().write([&](Unit &unit) { return applyOperation(unit, operation, actor, RunningCentre::now()); })).result.targets.front();
}

void BlobsTest::theSessionSaysWhatMayBeBrought()
{
    const QJsonObject session = parsed(m_centre.ask(HttpClient::request("GET", "/.well-known/jmap", m_operator)).body);
    QVERIFY(session[u"uploadUrl"_s].toString().endsWith(u"/jmap/upload/{accountId}"_s));
    QCOMPARE(session[u"capabilities"_s][u"urn:ietf:params:jmap:core"_s][u"maxSizeUpload"_s].toInteger(), Attachment::largest);
}

void BlobsTest::whatIsBroughtIsNamedByItsContent()
{
    const HttpAnswer answer = bring(png, m_operator);
    QCOMPARE(answer.status, 201);
    const QJsonObject said = parsed(answer.body);
    QCOMPARE(said[u"blobId"_s].toString(), blobOf(png));
    QCOMPARE(said[u"size"_s].toInteger(), qint64(png.size()));
    QCOMPARE(said[u"accountId"_s].toString(), u"c1"_s);
    QCOMPARE(bring(png, m_operator).status, 201); // a repeated one is the same
    const HttpAnswer got = get(blobOf(png).toLatin1(), m_operator);
    QCOMPARE(got.body, png);
    QCOMPARE(got.header("Content-Type"), QByteArray("image/png")); // not as asked
    QCOMPARE(got.header("Content-Disposition"), QByteArray("attachment"));
    QCOMPARE(got.header("X-Content-Type-Options"), QByteArray("nosniff"));
    const HttpAnswer part = get(blobOf(png).toLatin1(), m_operator, "Range: bytes=1-3\r\n");
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, QByteArray("PNG"));
}

void BlobsTest::itsTypeIsTheCentresWord_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("picture") << png << u"image/png"_s;
    QTest::newRow("act") << QByteArray("%PDF-1.4\n%\xE2\xE3\n1 0 obj\n") << u"application/pdf"_s;
    QTest::newRow("drawing with a script") << QByteArray("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>") << u"text/html"_s;
    QTest::newRow("program") << QByteArray::fromHex("7f454c4602010100000000000000000002003e00") << u"application/x-executable"_s;
}

void BlobsTest::itsTypeIsTheCentresWord()
{
    QFETCH(QByteArray, bytes);
    QTEST(parsed(bring(bytes, m_operator).body)[u"type"_s].toString(), "type");
}

void BlobsTest::whatCannotBeBroughtIsRefused()
{
    QCOMPARE(bring(png, {}).status, 401);
    QCOMPARE(bring(png, "not a token").status, 401);
    QCOMPARE(bring({}, m_operator).status, 400);
    QCOMPARE(bring(png, m_operator, "/jmap/upload/c2").status, 404);
    QCOMPARE(bring(png, m_operator, "/jmap/upload").status, 404);
    const HttpAnswer tooLarge = bring(QByteArray(Attachment::largest + 1, 'x'), m_operator);
    QCOMPARE(parsed(tooLarge.body)[u"limit"_s].toString(), u"maxSizeUpload"_s);
    QCOMPARE(bring(QByteArray(Attachment::largest, 'x'), m_operator).status, 201);
    QCOMPARE(bring(QByteArray(1'000'000, 'x'), {}).status, 401); // a large one before it is taken
}

void BlobsTest::onlyItsBringerGetsWhatNothingNames()
{
    const QByteArray own = "a file of the operator's";
    QCOMPARE(bring(own, m_operator).status, 201);
    const QByteArray blob = blobOf(own).toLatin1();
    QCOMPARE(get(blob, m_operator).body, own);
    QCOMPARE(get(blob, m_second).status, 404);
    QCOMPARE(get(blob, {}).status, 401);
}

void BlobsTest::whoMaySeeTheAppealGetsItsFiles()
{
    const QByteArray one = "of sector one", two = "of sector two";
    bring(one, m_operator);
    bring(two, m_operator);
    QCOMPARE(note(1, m_ofSectorOne, {{.blob = blobOf(one), .name = u"1.txt"_s, .size = one.size()}}).outcome, Outcome::Applied);
    QCOMPARE(note(1, m_ofSectorTwo, {{.blob = blobOf(two), .name = u"2.txt"_s, .size = two.size()}}).outcome, Outcome::Applied);
    QCOMPARE(get(blobOf(one).toLatin1(), m_second).body, one);
    QCOMPARE(get(blobOf(two).toLatin1(), m_curator).body, two); // who sees sector two
    QCOMPARE(get(blobOf(one).toLatin1(), m_curator).status, 404);
}

void BlobsTest::aKnownNameAttachesNothing()
{
    const QByteArray secret = "of sector one alone";
    bring(secret, m_operator);
    QCOMPARE(note(1, m_ofSectorOne, {{.blob = blobOf(secret), .name = u"s.txt"_s, .size = secret.size()}}).outcome, Outcome::Applied);
    const TargetResult stolen = note(4, m_ofSectorTwo, {{.blob = blobOf(secret), .name = u"s.txt"_s, .size = secret.size()}});
    QCOMPARE(stolen.outcome, Outcome::Rejected);
    QCOMPARE(stolen.reason, Reason::NoSuchFile);
    QCOMPARE(get(blobOf(secret).toLatin1(), m_curator).status, 404);
    QCOMPARE(note(1, m_ofSectorOne, {{.blob = blobOf("never brought"), .name = u"n"_s, .size = 13}}).reason, Reason::NoSuchFile);
    const Attachments many(Attachment::mostInAct + 1, {.blob = blobOf(secret), .name = u"s"_s, .size = secret.size()});
    QCOMPARE(note(1, m_ofSectorOne, many).reason, Reason::TooManyFiles);
}

void BlobsTest::anActSaysNothingOfWhatTheFileIs()
{
    bring(png, m_operator);
    const Attachment said{.blob = blobOf(png), .name = u"../../act\u202Egpj.exe"_s, .type = u"application/pdf"_s, .size = 7};
    QCOMPARE(note(1, m_ofSectorOne, {said}).outcome, Outcome::Applied);
    const Attachment kept = m_centre.store().messagesOf(m_ofSectorOne).back().files.front();
    QCOMPARE(kept, (Attachment{.blob = said.blob, .name = u"actgpj.exe"_s, .type = u"image/png"_s, .size = png.size()}));
}

void BlobsTest::whatNothingNamesIsDroppedAfterADay()
{
    CentreStore &store = m_centre.store();
    const QByteArray left = "left lying about", used = "used long ago", anothers = "left by one, brought by another since";
    const auto put = [&](const QByteArray &bytes, qint64 user, int hoursAgo) {
        must(store.write([&](Unit &unit) {
            return unit.putBlob(blobOf(bytes), {.type = u"text/plain"_s, .size = bytes.size(), .bytes = bytes}, user, RunningCentre::now().addSecs(-3600 * hoursAgo));
        }));
    };
    put(left, 1, 25);
    put(used, 1, 25);
    put(anothers, 1, 25);
    put(anothers, 2, 1);
    QCOMPARE(note(1, m_ofSectorOne, {{.blob = blobOf(used), .name = u"u"_s, .size = used.size()}}).outcome, Outcome::Applied);
    bring("the next one", m_operator);
    QCOMPARE(get(blobOf(left).toLatin1(), m_operator).status, 404);
    QCOMPARE(get(blobOf(used).toLatin1(), m_operator).body, used);
    QCOMPARE(get(blobOf(anothers).toLatin1(), m_operator).status, 404);
    QCOMPARE(get(blobOf(anothers).toLatin1(), m_second).body, anothers);
    QVERIFY(must(store->check()).isEmpty());
}

void BlobsTest::nobodyFillsTheDiskWithFiles()
{
    HttpAnswer answer;
    for (int i = 0; i < 12 && answer.status != 429; ++i)
        answer = bring(QByteArray(Attachment::largest, char('a' + i)), m_second);
    QCOMPARE(answer.status, 429);
    QVERIFY(!answer.header("Retry-After").isEmpty());
    QCOMPARE(bring(png, m_operator).status, 201); // only he is held back
}

QTEST_GUILESS_MAIN(BlobsTest)
#include "blobs_test.moc"
