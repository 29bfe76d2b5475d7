#include "app/centre/jmap/accounts.h"
#include "tests/support/centre_store.h"

#include <QElapsedTimer>

using namespace vakhta;
using namespace vakhta::test;

class AccountsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theRightPasswordGivesATokenThatNamesTheUser();
    void wrongPasswordUnknownLoginAndDisabledUserLookAlike();
    void failuresSlowDownOneAccountAndNobodyElse();
    void unknownLoginsAreSlowedAsWell();
    void aSuccessForgetsTheFailures();
    void anUnknownLoginTakesAsLong();
    void tokensExpire();
    void tokensAreRevoked();
    void aNewPasswordAndDisablingRevokeTokens();
    void aLoginIsTakenOnce();
    void neitherPasswordNorTokenIsKept();

private:
    SignIn signIn(const QString &login, const QString &password, const QDateTime &now = noon)
    {
        return must(m_accounts->signIn(login, password, now));
    }

    std::unique_ptr<CentreStore> m_store;
    std::unique_ptr<Accounts> m_accounts;
};

void AccountsTest::init()
{
    m_store = std::make_unique<CentreStore>();
    m_accounts = std::make_unique<Accounts>(m_store->storage());
    must(m_accounts->create({.login = u"anna"_s, .role = Role::Operator}, u"пароль один"_s, noon));
    must(m_accounts->create({.login = u"boris"_s, .role = Role::Operator}, u"пароль два"_s, noon));
}

void AccountsTest::theRightPasswordGivesATokenThatNamesTheUser()
{
    const SignIn first = signIn(u"anna"_s, u"пароль один"_s);
    const SignIn second = signIn(u"Anna"_s, u"пароль один"_s);

    QCOMPARE(first.answer, SignIn::Answer::Accepted);
    QCOMPARE(first.user, 1);
    QCOMPARE(first.expires, noon.addSecs(14 * 3600));
    QCOMPARE(QByteArray::fromBase64(first.token, QByteArray::Base64UrlEncoding).size(), 32);
    QVERIFY(first.token != second.token);
    QCOMPARE(must(m_accounts->bearer(first.token, noon)).login, u"anna"_s);
    QCOMPARE(must(m_accounts->bearer(second.token, noon)).id, 1);
    QCOMPARE(m_accounts->bearer("no such token", noon).error().kind, Error::Kind::Unauthorized);
}

void AccountsTest::wrongPasswordUnknownLoginAndDisabledUserLookAlike()
{
    must(m_accounts->disable(u"boris"_s, noon));

    for (const auto &[login, password] : {std::pair(u"anna"_s, u"пароль два"_s), std::pair(u"nobody"_s, u"пароль один"_s),
                                          std::pair(u"boris"_s, u"пароль два"_s), std::pair(u"anna"_s, QString())}) {
        const SignIn answer = signIn(login, password);
        QCOMPARE(answer.answer, SignIn::Answer::Refused);
        QVERIFY(answer.token.isEmpty());
    }
}

void AccountsTest::failuresSlowDownOneAccountAndNobodyElse()
{
    for (int i = 0; i < Accounts::freeFailures; ++i)
        QCOMPARE(signIn(u"anna"_s, u"?"_s).answer, SignIn::Answer::Refused);
    QCOMPARE(signIn(u"anna"_s, u"пароль один"_s).answer, SignIn::Answer::Slowed); // the right one has to wait, too
    QCOMPARE(signIn(u"boris"_s, u"пароль два"_s).answer, SignIn::Answer::Accepted);

    QDateTime now = noon;
    int longest = 0;
    for (int i = 0; i < 14; ++i) {
        const SignIn slowed = signIn(u"anna"_s, u"?"_s, now);
        QCOMPARE(slowed.answer, SignIn::Answer::Slowed);
        QVERIFY(slowed.retryAfterSeconds >= longest);
        longest = slowed.retryAfterSeconds;
        now = now.addSecs(slowed.retryAfterSeconds);
        QCOMPARE(signIn(u"anna"_s, u"?"_s, now).answer, SignIn::Answer::Refused);
    }
    QCOMPARE(longest, 15 * 60);
    QCOMPARE(signIn(u"anna"_s, u"пароль один"_s, now.addSecs(longest)).answer, SignIn::Answer::Accepted);
}

void AccountsTest::unknownLoginsAreSlowedAsWell()
{
    for (int i = 0; i < Accounts::freeFailures; ++i)
        QCOMPARE(signIn(u"nobody"_s, u"?"_s).answer, SignIn::Answer::Refused);
    QCOMPARE(signIn(u"nobody"_s, u"?"_s).answer, SignIn::Answer::Slowed);
    QCOMPARE(signIn(u"NOBODY"_s, u"?"_s).answer, SignIn::Answer::Slowed);
}

void AccountsTest::aSuccessForgetsTheFailures()
{
    for (int round = 0; round < 3; ++round) {
        for (int i = 1; i < Accounts::freeFailures; ++i)
            QCOMPARE(signIn(u"anna"_s, u"?"_s).answer, SignIn::Answer::Refused);
        QCOMPARE(signIn(u"anna"_s, u"пароль один"_s).answer, SignIn::Answer::Accepted);
    }
}

void AccountsTest::anUnknownLoginTakesAsLong()
{
    const auto took = [&](const QString &login) {
        QElapsedTimer timer;
        timer.start();
        signIn(login, u"?"_s);
        return timer.nsecsElapsed();
    };
    took(u"first of all"_s); // makes the hash that nobody's password is compared with
    const qint64 known = took(u"anna"_s);
    const qint64 unknown = took(u"nobody"_s);

    QVERIFY2(unknown > known / 5, "without a hash it would be a hundred times as fast");
}

void AccountsTest::tokensExpire()
{
    const SignIn accepted = signIn(u"anna"_s, u"пароль один"_s);

    QVERIFY(m_accounts->bearer(accepted.token, accepted.expires.addMSecs(-1)));
    QCOMPARE(m_accounts->bearer(accepted.token, accepted.expires).error().kind, Error::Kind::Unauthorized);
}

void AccountsTest::tokensAreRevoked()
{
    const SignIn one = signIn(u"anna"_s, u"пароль один"_s);
    const SignIn other = signIn(u"anna"_s, u"пароль один"_s);

    must(m_accounts->signOut(one.token));

    QCOMPARE(m_accounts->bearer(one.token, noon).error().kind, Error::Kind::Unauthorized);
    QVERIFY(m_accounts->bearer(other.token, noon));
}

void AccountsTest::aNewPasswordAndDisablingRevokeTokens()
{
    const SignIn anna = signIn(u"anna"_s, u"пароль один"_s);
    const SignIn boris = signIn(u"boris"_s, u"пароль два"_s);

    must(m_accounts->setPassword(u"anna"_s, u"новый"_s, noon));
    must(m_accounts->disable(u"boris"_s, noon));

    QCOMPARE(m_accounts->bearer(anna.token, noon).error().kind, Error::Kind::Unauthorized);
    QCOMPARE(m_accounts->bearer(boris.token, noon).error().kind, Error::Kind::Unauthorized);
    QCOMPARE(signIn(u"anna"_s, u"пароль один"_s).answer, SignIn::Answer::Refused);
    QCOMPARE(signIn(u"anna"_s, u"новый"_s).answer, SignIn::Answer::Accepted);
    QCOMPARE(m_accounts->setPassword(u"nobody"_s, u"новый"_s, noon).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_accounts->disable(u"nobody"_s, noon).error().kind, Error::Kind::NotFound);
}

void AccountsTest::aLoginIsTakenOnce()
{
    const auto again = m_accounts->create({.login = u"ANNA"_s, .role = Role::Operator}, u"три"_s, noon);

    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QCOMPARE(signIn(u"anna"_s, u"пароль один"_s).answer, SignIn::Answer::Accepted);
}

void AccountsTest::neitherPasswordNorTokenIsKept()
{
    const SignIn accepted = signIn(u"anna"_s, u"пароль один"_s);

    for (const QString &name : {u"centre.db"_s, u"centre.db-wal"_s}) {
        QFile file(m_store->folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(u"пароль один"_s.toUtf8()));
        QVERIFY(!bytes.contains(accepted.token));
    }
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
