#include "app/keys/password_hash.h"
#include "app/workstation/known_user.h"
#include "tests/support/fake_key.h"
#include "tests/support/fake_link.h"
#include "tests/support/fake_reader.h"

#include <QSignalSpy>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
/// Who signs in with a password that the centre takes; each start() is a start of the program with the same profile.
struct Home
{
    Home()
    {
        link.value.centre = QUrl(u"https://centre.example.org"_s);
        link.value.login = u"krylova"_s;
        link.value.connection = LinkState::Offline;
        start();
    }
    void start()
    {
        user.reset();
        watched = std::make_unique<WatchedLink>(link);
        user = std::make_unique<KnownUser>(key, *watched, reader, editor);
        QObject::connect(watched.get(), &WatchedLink::passwordTaken, user.get(), &KnownUser::remember);
    }
    void signIn(const QString &password)
    {
        QSignalSpy known(user.get(), &UserProof::asksChanged);
        (void)watched->signIn(link.value.centre, link.value.login, password);
        QTRY_VERIFY(!known.isEmpty());
        QTRY_COMPARE(user->asks(), UserProof::Asks::Password);
    }
    Result<void> prove(const QString &secret)
    {
        const auto proven = user->prove(secret);
        if (!QTest::qWaitFor([&] { return proven.isFinished(); }, 20000))
            qFatal("no answer");
        return proven.result();
    }

    test::FakeReader reader;
    test::FakeEditor editor{reader};
    test::FakeLink link;
    test::FakeKey key;
    std::unique_ptr<WatchedLink> watched;
    std::unique_ptr<KnownUser> user;
};
} // namespace

class KnownUserTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutPassphraseOrPasswordNothingProves();
    void thePassphraseGoesBeforeThePassword();
    void theLastPasswordProvesWithoutConnectionAndAfterARestart();
    void aPasswordChangedAtTheCentreProvesOnceItTakesIt();
    void onceTheSignInHasEndedOnlyTheCentreCounts();
    void thePasswordItselfIsNotKept();
};

void KnownUserTest::withoutPassphraseOrPasswordNothingProves()
{
    Home home;
    QCOMPARE(home.user->asks(), UserProof::Asks::Nothing);
    QVERIFY(!home.prove(QString()));
    QVERIFY(!home.prove(u"смена"_s));
}

void KnownUserTest::thePassphraseGoesBeforeThePassword()
{
    Home home;
    home.signIn(u"смена до восьми"_s);
    home.key.waysValue.passphrase = true;
    home.key.passphrase = u"вахта у реки"_s;
    QCOMPARE(home.user->asks(), UserProof::Asks::Passphrase);
    QVERIFY(!home.prove(u"смена до восьми"_s));
    QVERIFY(home.prove(u"вахта у реки"_s));
}

void KnownUserTest::theLastPasswordProvesWithoutConnectionAndAfterARestart()
{
    Home home;
    home.signIn(u"смена до восьми"_s);
    SyncStatus offline = home.link.value;
    offline.connection = LinkState::Offline;
    home.link.become(offline);
    home.link.password.clear();
    home.start();
    QTRY_COMPARE(home.user->asks(), UserProof::Asks::Password);
    QVERIFY(home.prove(u"смена до восьми"_s));
    QCOMPARE(home.prove(u"смена до девяти"_s).error().kind, Error::Kind::Unauthorized);
    QVERIFY(home.link.password.isEmpty()); // nobody was asked
}

void KnownUserTest::aPasswordChangedAtTheCentreProvesOnceItTakesIt()
{
    Home home;
    home.signIn(u"смена до восьми"_s);
    QVERIFY(home.prove(u"новая смена"_s)); // online, and the centre takes it
    QCOMPARE(home.link.password, u"новая смена"_s);
    home.link.refusal = Error{Error::Kind::Unauthorized, {}};
    QTRY_VERIFY(isPassword(home.reader.settings[u"lock/password"_s], u"новая смена"_s));
    QVERIFY(home.prove(u"новая смена"_s));
    QVERIFY(!home.prove(u"смена до восьми"_s));
}

void KnownUserTest::onceTheSignInHasEndedOnlyTheCentreCounts()
{
    Home home;
    home.signIn(u"смена до восьми"_s);
    SyncStatus ended = home.link.value;
    ended.connection = LinkState::SignInAgain;
    home.link.become(ended);
    home.link.refusal = Error{Error::Kind::Unauthorized, {}};
    QCOMPARE(home.prove(u"смена до восьми"_s).error().kind, Error::Kind::Unauthorized);
    home.link.refusal.reset();
    QVERIFY(home.prove(u"смена до восьми"_s));
}

void KnownUserTest::thePasswordItselfIsNotKept()
{
    Home home;
    home.signIn(u"смена до восьми"_s);
    for (const auto &[name, value] : home.reader.settings)
        QVERIFY2(!value.contains(u"смена"_s.toUtf8()), qPrintable(name));
}

QTEST_GUILESS_MAIN(KnownUserTest)
#include "known_user_test.moc"
