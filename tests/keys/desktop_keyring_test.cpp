#include "app/keys/desktop_keyring.h"
#include "app/keys/profile_keys.h"
#include "tests/support/private_keyring.h"

#include <QDir>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
template <typename T>
Result<T> ended(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000))
        qFatal("the keyring does not answer");
    return future.result();
}
} // namespace

/// The real Secret Service of GNOME, on a bus of the test's own.
class DesktopKeyringTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWasKeptIsGivenBack();
    void aMissingEntryIsNotAMissingKeyring();
    void aProfileOpensByIt();
    void withoutAKeyringTheAnswerIsOffline();

private:
    test::PrivateKeyring m_desktop;
    DesktopKeyring m_keyring;
    QTemporaryDir m_folder;
};

void DesktopKeyringTest::initTestCase()
{
    QVERIFY2(m_desktop.begin(), "dbus-daemon or gnome-keyring-daemon does not start");
}

void DesktopKeyringTest::whatWasKeptIsGivenBack()
{
    const QByteArray secret = newKey();
    QVERIFY(ended(m_keyring.keep(u"profile-1"_s, secret)));
    QCOMPARE(*ended(m_keyring.secret(u"profile-1"_s)), secret);
    QVERIFY(ended(m_keyring.keep(u"profile-1"_s, QByteArray(32, '\0'))));
    QCOMPARE(*ended(m_keyring.secret(u"profile-1"_s)), QByteArray(32, '\0'));
}

void DesktopKeyringTest::aMissingEntryIsNotAMissingKeyring()
{
    const auto none = ended(m_keyring.secret(u"profile-never"_s));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
}

void DesktopKeyringTest::aProfileOpensByIt()
{
    const KeyPlace place{m_folder.filePath(u"profile"_s), m_folder.filePath(u"keys"_s), {}, {1, 8192}};
    ProfileKeys first(place, m_keyring);
    QCOMPARE(*ended(first.look()), KeyNeed::Nothing);
    ProfileKeys second(place, m_keyring);
    QCOMPARE(*ended(second.look()), KeyNeed::Nothing);
    QCOMPARE(second.key(), first.key());
    QVERIFY(!QDir(place.oldKeys).exists());
}

void DesktopKeyringTest::withoutAKeyringTheAnswerIsOffline()
{
    m_desktop.close();
    const auto none = ended(m_keyring.secret(u"profile-1"_s));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Offline);
    QCOMPARE(ended(m_keyring.keep(u"profile-1"_s, newKey())).error().kind, Error::Kind::Offline);
}

QTEST_GUILESS_MAIN(DesktopKeyringTest)
#include "desktop_keyring_test.moc"
