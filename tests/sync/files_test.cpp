#include "app/workstation/stored_files.h"
#include "app/remote/http_centre.h"
#include "app/store/profile_store.h"
#include "tests/support/desk.h"
#include "tests/support/real_centre.h"

#include <QSignalSpy>

using namespace vakhta;
using namespace vakhta::test;

namespace {
/// The line for files, which may fail as the test wants.
class Line final : public sync::FileServer
{
public:
    explicit Line(HttpCentre &centre) : m_centre(centre) {}

    std::optional<Error> fault;
    int uploads = 0, downloads = 0;

    QFuture<Result<QByteArray>> download(QString blob, qint64 size) override
    {
        ++downloads;
        return fault ? failed<QByteArray>() : m_centre.download(std::move(blob), size);
    }
    QFuture<Result<QString>> upload(QByteArray bytes) override
    {
        ++uploads;
        return fault ? failed<QString>() : m_centre.upload(std::move(bytes));
    }

private:
    template <typename T>
    QFuture<Result<T>> failed() const
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(*fault);
        promise.finish();
        return promise.future();
    }

    HttpCentre &m_centre;
};

/// A workstation with files.
struct Station
{
    explicit Station(const QUrl &centre, const QString &login) : Station(centre, login, std::make_unique<HttpCentre>(3)) {}

    Station(const QUrl &centre, const QString &login, std::unique_ptr<HttpCentre> http)
        : line(*http), desk(std::move(http)), files(desk.files(), line, desk.engine())
    {
        if (!desk.signIn(login, centre) || !QTest::qWaitFor([this] { return desk.status().connection == LinkState::Online && !desk.status().firstSync; }, 20'000))
            qFatal("no sign-in");
    }

    Attachment attach(qint64 appeal, AttachedTo to, const QByteArray &bytes)
    {
        return *Desk::wait(files.attach(appeal, to, u"фото.jpg"_s, bytes));
    }
    std::vector<Message> messages(qint64 appeal)
    {
        const auto card = Desk::wait(desk.reader().card(appeal));
        return card ? card->messages : std::vector<Message>();
    }
    Result<QByteArray> content(qint64 appeal, const Attachment &file) { return Desk::wait(files.content(appeal, file)); }

    Line line;
    Desk desk;
    StoredFiles files;
};
} // namespace

/// Files between two workstations and the program vakhta-centre.
class FilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_centre.start(5, Desk::password), m_centre.words.constData()); }
    void aNotesFileComesToAnotherWorkstation();
    void whatWasLookedAtIsThereWithoutACentre();
    void aFileIsSentUntilTheCentreHasIt();
    void oneThatIsRefusedHoldsUpNobody();
    void theLineThatIsBackIsTold();

private:
    RealCentre m_centre;
};

void FilesTest::aNotesFileComesToAnotherWorkstation()
{
    Station krylova(m_centre.url, u"krylova"_s), sedov(m_centre.url, u"sedov"_s);
    const Attachment photo = krylova.attach(1, AttachedTo::Note, "a photo of the lamp");
    const auto note = krylova.desk.act(1, OperationKind::Comment, {.text = u"Смотрите фото"_s, .files = {photo}});
    QVERIFY(note);
    QTRY_COMPARE_WITH_TIMEOUT(krylova.desk.stateOf(*note), EntryState::Done, 20'000);
    QCOMPARE(krylova.line.uploads, 1);
    sedov.desk.engine().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(!sedov.messages(1).empty() && !sedov.messages(1).back().files.isEmpty(), 20'000);
    const Attachment come = sedov.messages(1).back().files.front();
    QCOMPARE(come.blob, photo.blob);
    QCOMPARE(come.type, u"text/plain"_s);
    QCOMPARE(*sedov.content(1, come), QByteArray("a photo of the lamp"));
    QCOMPARE(*sedov.content(1, come), QByteArray("a photo of the lamp"));
    QCOMPARE(sedov.line.downloads, 1); // kept
    QCOMPARE(*krylova.content(1, photo), QByteArray("a photo of the lamp"));
    QCOMPARE(krylova.line.downloads, 0); // never came from elsewhere
    QCOMPARE(sedov.content(1, {.blob = QString(64, u'0'), .name = u"x"_s, .size = 5}).error().kind, Error::Kind::NotFound);
    QCOMPARE(sedov.content(1, {.blob = come.blob, .name = u"x"_s, .size = Attachment::largest + 1}).error().kind, Error::Kind::Rejected);
}

void FilesTest::whatWasLookedAtIsThereWithoutACentre()
{
    Station krylova(m_centre.url, u"krylova"_s);
    const Attachment photo = krylova.attach(2, AttachedTo::Note, "seen before");
    const auto note = krylova.desk.act(2, OperationKind::Comment, {.text = u"Фото"_s, .files = {photo}});
    QTRY_COMPARE_WITH_TIMEOUT(krylova.desk.stateOf(*note), EntryState::Done, 20'000);
    m_centre.stop();
    QTRY_COMPARE_WITH_TIMEOUT(krylova.desk.status().connection, LinkState::Offline, 20'000);
    QCOMPARE(*krylova.content(2, photo), QByteArray("seen before"));
    QCOMPARE(krylova.content(2, {.blob = QString(64, u'1'), .name = u"x"_s, .size = 5}).error().kind, Error::Kind::Offline);
    QVERIFY(m_centre.serve());
}

void FilesTest::aFileIsSentUntilTheCentreHasIt()
{
    Station krylova(m_centre.url, u"krylova"_s);
    krylova.line.fault = Error{Error::Kind::Offline, u"cut"_s};
    const Attachment photo = krylova.attach(3, AttachedTo::Note, "through a torn line");
    const auto with = krylova.desk.act(3, OperationKind::Comment, {.text = u"С фото"_s, .files = {photo}});
    const auto other = krylova.desk.act(4, OperationKind::Comment, {.text = u"Без фото"_s});
    QTRY_COMPARE_WITH_TIMEOUT(krylova.desk.stateOf(*other), EntryState::Done, 20'000);
    QTRY_VERIFY(krylova.line.uploads > 0);
    QCOMPARE(krylova.desk.stateOf(*with), EntryState::Waiting);
    krylova.line.fault.reset();
    const auto next = krylova.desk.act(4, OperationKind::Comment, {.text = u"Ещё"_s}); // whatever happens in the outbox is an occasion
    QTRY_COMPARE_WITH_TIMEOUT(krylova.desk.stateOf(*with), EntryState::Done, 20'000);
    const auto notes = [&] {
        const auto messages = krylova.messages(3);
        return std::count_if(messages.begin(), messages.end(), [](const Message &line) { return line.kind == MessageKind::Comment; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(notes(), 1, 20'000);
}

void FilesTest::oneThatIsRefusedHoldsUpNobody()
{
    Station krylova(m_centre.url, u"krylova"_s);
    krylova.line.fault = Error{Error::Kind::Conflict, u"the centre does not take it"_s};
    const Attachment photo = krylova.attach(5, AttachedTo::Note, "a file nobody wants");
    const auto with = krylova.desk.act(5, OperationKind::Comment, {.text = u"С файлом"_s, .files = {photo}});
    const auto other = krylova.desk.act(4, OperationKind::Comment, {.text = u"Без файла"_s});
    QTRY_COMPARE_WITH_TIMEOUT(krylova.desk.stateOf(*with), EntryState::Attention, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(krylova.desk.stateOf(*other), EntryState::Done, 20'000);
}

void FilesTest::theLineThatIsBackIsTold()
{
    Station krylova(m_centre.url, u"krylova"_s);
    QSignalSpy back(&krylova.files, &Files::reachable);
    m_centre.stop();
    QTRY_COMPARE_WITH_TIMEOUT(krylova.desk.status().connection, LinkState::Offline, 20'000);
    QVERIFY(m_centre.serve());
    krylova.desk.engine().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(!back.isEmpty(), 30'000);
}

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
