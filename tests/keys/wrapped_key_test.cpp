#include "app/keys/wrapped_key.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
const WrappingCost cheap{1, 8192};
const QString words = u"вахта у реки"_s;
} // namespace

class WrappedKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyThePassphraseOpens();
    void twoWrappingsOfOneKeyHaveNothingInCommon();
    void anAccentMayBeTypedEitherWay();
    void anyChangedByteIsNoticed();
    void whatAsksForTooMuchMemoryIsNotTried();
    void theCheckTellsKeysApartAndIsNotTheKey();
    void guessingCostsAQuarterOfAGigabyte();
};

void WrappedKeyTest::onlyThePassphraseOpens()
{
    const QByteArray key = newKey();
    QCOMPARE(key.size(), keySize);
    const auto wrapped = wrapKey(key, words, cheap);
    QVERIFY(wrapped);

    QCOMPARE(*unwrapKey(*wrapped, words), key);
    for (const QString &other : {u"вахта у реки "_s, u"Вахта у реки"_s, QString()}) {
        const auto opened = unwrapKey(*wrapped, other);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Unauthorized);
    }
}

void WrappedKeyTest::twoWrappingsOfOneKeyHaveNothingInCommon()
{
    const QByteArray key = newKey();
    const auto first = wrapKey(key, words, cheap);
    const auto second = wrapKey(key, words, cheap);
    QVERIFY(first->salt != second->salt);
    QVERIFY(first->box != second->box);
    QVERIFY(!first->box.contains(key));
    QVERIFY(newKey() != key);
}

void WrappedKeyTest::anAccentMayBeTypedEitherWay()
{
    const QByteArray key = newKey();
    const auto wrapped = wrapKey(key, u"зелёный"_s, cheap);
    QCOMPARE(*unwrapKey(*wrapped, u"зеле\u0308ный"_s), key);
}

void WrappedKeyTest::anyChangedByteIsNoticed()
{
    const auto wrapped = wrapKey(newKey(), words, cheap);
    for (qsizetype at = 0; at < wrapped->box.size(); at += 5) {
        WrappedKey changed = *wrapped;
        changed.box[at] = char(changed.box[at] ^ 1);
        QVERIFY(!unwrapKey(changed, words));
    }
    WrappedKey cut = *wrapped;
    cut.box.chop(1);
    QCOMPARE(unwrapKey(cut, words).error().kind, Error::Kind::Damaged);
}

void WrappedKeyTest::whatAsksForTooMuchMemoryIsNotTried()
{
    WrappedKey wrapped = *wrapKey(newKey(), words, cheap);
    wrapped.cost.memory = quint64(1) << 40;
    QCOMPARE(unwrapKey(wrapped, words).error().kind, Error::Kind::Damaged);
}

void WrappedKeyTest::theCheckTellsKeysApartAndIsNotTheKey()
{
    const QByteArray key = newKey();
    QCOMPARE(checkOf(key), checkOf(key));
    QVERIFY(checkOf(key) != checkOf(newKey()));
    QVERIFY(!key.contains(checkOf(key)));
}

void WrappedKeyTest::guessingCostsAQuarterOfAGigabyte()
{
    QCOMPARE(WrappingCost().memory, quint64(256 * 1024 * 1024));
    QCOMPARE(WrappingCost().operations, quint64(3));
    const QByteArray key = newKey();
    QCOMPARE(*unwrapKey(*wrapKey(key, words, {}), words), key);
}

QTEST_APPLESS_MAIN(WrappedKeyTest)
#include "wrapped_key_test.moc"
