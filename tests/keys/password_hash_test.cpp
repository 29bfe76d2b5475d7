#include "app/keys/password_hash.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class PasswordHashTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyThePasswordFits();
    void whatIsNoHashFitsNothing();
};

void PasswordHashTest::onlyThePasswordFits()
{
    const auto hash = hashOfPassword(u"смена до восьми"_s);
    QVERIFY(hash);
    QVERIFY(hash->startsWith("$argon2id$"));
    QVERIFY(!hash->contains(u"смена"_s.toUtf8()));
    QVERIFY(isPassword(*hash, u"смена до восьми"_s));
    QVERIFY(!isPassword(*hash, u"смена до девяти"_s));
    QVERIFY(*hash != *hashOfPassword(u"смена до восьми"_s));
}

void PasswordHashTest::whatIsNoHashFitsNothing()
{
    for (const QByteArray &hash : {QByteArray(), QByteArray("смена"), QByteArray(4000, 'a')})
        QVERIFY(!isPassword(hash, u"смена"_s));
}

QTEST_APPLESS_MAIN(PasswordHashTest)
#include "password_hash_test.moc"
