#include "app/store/cached_files.h"
#include "tests/store/profile.h"

#include <QCryptographicHash>

using namespace vakhta;
using namespace vakhta::test;

/// Attachments on this computer: with a reply or a note until it has gone, and those that were looked at.
class FileStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsAttachedIsThereAtTheNextStart();
    void noMoreThanAnActMayCarry();
    void anActWaitsForItsFiles();
    void anActTakesItsFilesAlongAndGivesThemBack();
    void aNoteIsNotAReply();
    void aFileOfTwoActsStaysUntilBothHaveGone();
    void whatHasGoneCanStillBeLookedAt();
    void whatCannotBeSentComesToAttention();
    void whatTheCentreForgotIsSentAgainWithItsFiles();
    void whatWasLookedAtGoesWithItsAppeal();
    void theOldestMakeRoom();
    void anotherFileUnderTheNameIsRefused();

private:
    Attachment attach(const QByteArray &bytes, AttachedTo to = AttachedTo::Reply, qint64 at = 1)
    {
        return must(store().attachFile(at, to, u"фото.jpg"_s, bytes));
    }
    QUuid act(OperationKind kind, const Attachments &files, qint64 at = 1);
    bool goes(const QUuid &opId);
    void settle(const QUuid &opId, Outcome outcome = Outcome::Applied)
    {
        must(store().markSending({opId}));
        must(store().settle(opId, {.id = 7, .outcome = outcome, .reason = outcome == Outcome::Applied ? Reason::None : Reason::NotAllowed, .appliedAt = shift}));
    }
    Attachments attached(AttachedTo to = AttachedTo::Reply) { return must(store().files().attached(1, to)); }
    QByteArray ownBytes(const Attachment &file) { return must(store().files().bytes(file.blob)).value_or(QByteArray()); }
    QByteArray bytes(const Attachment &file) { return must(store().fileBytes(file.blob)).value_or(QByteArray()); }
    ProfileStore &store() { return m_open->store; }

    std::unique_ptr<ProfileFolder> m_profile;
    std::unique_ptr<OpenStore> m_open;
};


void FileStoreTest::init()
{
    m_open.reset();
    m_profile = std::make_unique<ProfileFolder>();
    m_open = std::make_unique<OpenStore>(*m_profile);
    fill(store(), 3);
}

QUuid FileStoreTest::act(OperationKind kind, const Attachments &files, qint64 at)
{
    const Operation made = operation(kind, appeal(at), {.text = u"Отремонтировали"_s, .files = files});
    must(store().act(made));
    return made.opId;
}

bool FileStoreTest::goes(const QUuid &opId)
{
    const auto going = must(store().outbox().nextOutgoing(store().now(), true));
    return std::any_of(going.begin(), going.end(), [&](const Outgoing &one) { return one.opId == opId; });
}

void FileStoreTest::whatIsAttachedIsThereAtTheNextStart()
{
    const Attachment photo = attach("a photo");
    QCOMPARE(photo.size, 7);
    QCOMPARE(photo.name, u"фото.jpg"_s);
    QCOMPARE(attach("a photo"), photo); // the same again is one
    const Attachment second = must(store().attachFile(1, AttachedTo::Reply, u"../../x\u202Egpj.exe"_s, "another"));
    QCOMPARE(second.name, u"xgpj.exe"_s);
    m_open.reset();
    m_open = std::make_unique<OpenStore>(*m_profile);
    QCOMPARE(attached(), (Attachments{photo, second}));
    QCOMPARE(bytes(photo), QByteArray("a photo"));
    must(store().detachFile(1, AttachedTo::Reply, photo.blob));
    QCOMPARE(attached(), Attachments{second});
    QCOMPARE(bytes(photo), QByteArray());
}

void FileStoreTest::noMoreThanAnActMayCarry()
{
    for (int i = 0; i < Attachment::mostInAct; ++i)
        attach("file " + QByteArray::number(i));
    QCOMPARE(store().attachFile(1, AttachedTo::Reply, u"more"_s, "one more").error().kind, Error::Kind::Rejected);
    QCOMPARE(store().attachFile(2, AttachedTo::Reply, u"none"_s, {}).error().kind, Error::Kind::Rejected);
    QCOMPARE(store().attachFile(2, AttachedTo::Reply, u"large"_s, QByteArray(Attachment::largest + 1, 'x')).error().kind, Error::Kind::Rejected);
}

void FileStoreTest::anActWaitsForItsFiles()
{
    const Attachment photo = attach("a photo"), paper = attach("an act");
    const QUuid with = act(OperationKind::SubmitReply, {photo, paper}), without = act(OperationKind::Comment, {}, 2);
    QVERIFY(!goes(with));
    QVERIFY(goes(without)); // others are not held up
    for (const Attachment &file : {photo, paper}) {
        const auto next = must(store().nextFileToSend());
        QCOMPARE(next->blob, file.blob);
        QVERIFY(!goes(with));
        must(store().fileSent(file.blob));
    }
    QVERIFY(!must(store().nextFileToSend()));
    QVERIFY(goes(with));
    m_profile->now = shift.addSecs(13 * 3600); // the centre may have dropped it by now
    QVERIFY(!goes(with));
    QCOMPARE(must(store().nextFileToSend())->blob, photo.blob);
    m_profile->now = shift.addDays(-400); // a clock that was set back tells nothing
    QVERIFY(!goes(with));
}

void FileStoreTest::anActTakesItsFilesAlongAndGivesThemBack()
{
    const Attachment photo = attach("a photo");
    const QUuid first = act(OperationKind::SubmitReply, {photo});
    QCOMPARE(attached(), Attachments());
    QCOMPARE(must(store().cancel({first})), 1);
    QCOMPARE(attached(), Attachments{photo});
    const QUuid second = act(OperationKind::SubmitReply, {photo});
    settle(second, Outcome::Rejected);
    QCOMPARE(attached(), Attachments{photo}); // beside the text, which is a draft again
    QCOMPARE(bytes(photo), QByteArray("a photo"));
}

void FileStoreTest::aNoteIsNotAReply()
{
    const Attachment ofReply = attach("of the reply"), ofNote = attach("of the note", AttachedTo::Note);
    act(OperationKind::Comment, {ofNote});
    QCOMPARE(attached(AttachedTo::Note), Attachments());
    QCOMPARE(attached(), Attachments{ofReply});
    must(store().discardDraft(1));
    QCOMPARE(attached(), Attachments());
}

void FileStoreTest::aFileOfTwoActsStaysUntilBothHaveGone()
{
    const Attachment photo = attach("a photo", AttachedTo::Note);
    const QUuid first = act(OperationKind::Comment, {photo});
    attach("a photo", AttachedTo::Note, 2);
    const QUuid second = act(OperationKind::Comment, {photo}, 2);
    settle(first);
    QCOMPARE(ownBytes(photo), QByteArray("a photo"));
    settle(second);
    QCOMPARE(ownBytes(photo), QByteArray());
}

void FileStoreTest::whatHasGoneCanStillBeLookedAt()
{
    const Attachment photo = attach("a photo", AttachedTo::Note);
    settle(act(OperationKind::Comment, {photo}));
    QCOMPARE(ownBytes(photo), QByteArray());
    QCOMPARE(bytes(photo), QByteArray("a photo"));
}

void FileStoreTest::whatCannotBeSentComesToAttention()
{
    const Attachment photo = attach("a photo", AttachedTo::Note);
    const QUuid with = act(OperationKind::Comment, {photo}), other = act(OperationKind::Comment, {}, 2);
    must(store().refuseFile(photo.blob, Reason::TooManyFiles));
    QCOMPARE(must(store().outbox().find(with))->entry.state, EntryState::Attention);
    QCOMPARE(must(store().outbox().find(with))->entry.result.reason, Reason::TooManyFiles);
    QVERIFY(goes(other));
    QVERIFY(!must(store().nextFileToSend()));
    QCOMPARE(ownBytes(photo), QByteArray("a photo")); // until the user has decided
    must(store().dismiss({with}));
    QCOMPARE(ownBytes(photo), QByteArray());
}

void FileStoreTest::whatTheCentreForgotIsSentAgainWithItsFiles()
{
    const Attachment photo = attach("a photo", AttachedTo::Note);
    const QUuid with = act(OperationKind::Comment, {photo});
    must(store().fileSent(photo.blob));
    settle(with);
    must(store().outbox().sendAgain(*must(store().outbox().find(with))));
    must(store().files().sendAgain(must(store().outbox().find(with))->entry.operation, must(store().outbox().find(with))->seq));
    QVERIFY(!goes(with));
    const auto next = must(store().nextFileToSend());
    QCOMPARE(next->blob, photo.blob);
    QCOMPARE(next->bytes, QByteArray("a photo")); // from the cache
}

static Attachment fileOf(const QByteArray &bytes)
{
    return {.blob = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), .name = u"f"_s, .size = bytes.size()};
}

void FileStoreTest::whatWasLookedAtGoesWithItsAppeal()
{
    const Attachment one = fileOf("of appeal one"), unknown = fileOf("of one that is not here");
    must(store().keepFile(1, one, "of appeal one"));
    must(store().keepFile(77, unknown, "of one that is not here"));
    QCOMPARE(bytes(one), QByteArray("of appeal one"));
    QCOMPARE(bytes(unknown), QByteArray());
    must(store().apply(PageOf().destroy(Type::Appeal, 1)));
    QCOMPARE(bytes(one), QByteArray());
}

void FileStoreTest::theOldestMakeRoom()
{
    CachedFiles cached(store().cache(), 1000);
    const QByteArray bytes(400, 'x');
    must(cached.keep(1, u"first"_s, bytes, shift));
    must(cached.keep(1, u"second"_s, bytes, shift.addSecs(1)));
    QVERIFY(must(cached.bytes(u"first"_s, shift.addSecs(2 * 3600)))); // looked at since
    must(cached.keep(1, u"third"_s, bytes, shift.addSecs(3 * 3600)));
    QVERIFY(must(cached.bytes(u"first"_s, shift.addSecs(3 * 3600))));
    QVERIFY(!must(cached.bytes(u"second"_s, shift.addSecs(3 * 3600))));
    must(cached.keep(1, u"too large"_s, QByteArray(1001, 'y'), shift));
    QVERIFY(!must(cached.bytes(u"too large"_s, shift)));
    QVERIFY(must(cached.bytes(u"third"_s, shift.addSecs(3 * 3600))));
}

void FileStoreTest::anotherFileUnderTheNameIsRefused()
{
    const Attachment said = fileOf("what was said");
    QCOMPARE(store().keepFile(1, said, "something else").error().kind, Error::Kind::Rejected);
    QCOMPARE(bytes(said), QByteArray());
}

QTEST_GUILESS_MAIN(FileStoreTest)
#include "file_store_test.moc"
