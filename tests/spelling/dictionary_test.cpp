#include "app/spelling/dictionary.h"
#include "app/spelling/hunspell_speller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// The distribution's own Russian dictionary, and small ones made here.
class DictionaryTest : public QObject
{
    Q_OBJECT

private slots:
    void russianWordsAreKnownInTheirForms_data();
    void russianWordsAreKnownInTheirForms();
    void whatIsMeantIsSuggested();
    void anotherEncodingIsReadAsWell_data();
    void anotherEncodingIsReadAsWell();
    void aMissingOrForeignDictionaryIsNone();
    void hostileWordsDoNoHarm();
    void wordsAreJudgedOnAnotherThread();
    void withoutADictionaryEverythingIsRight();
};

void DictionaryTest::russianWordsAreKnownInTheirForms_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");
    for (const QString &word : {u"фонарь"_s, u"фонарями"_s, u"устраним"_s, u"Здравствуйте"_s, u"еще"_s, u"ещё"_s, u"елка"_s, u"Ёлка"_s, u"самолёт"_s, u"самолет"_s,
                                u"какой-нибудь"_s, u"по-прежнему"_s})
        QTest::newRow(qPrintable(word)) << word << true;
    for (const QString &word : {u"превет"_s, u"каторый"_s, u"устранем"_s, u"здраствуйте"_s})
        QTest::newRow(qPrintable(word)) << word << false;
}

void DictionaryTest::russianWordsAreKnownInTheirForms()
{
    static const auto russian = Dictionary::open(u"ru_RU"_s);
    QVERIFY2(russian, "the package hunspell-ru is not installed");
    QFETCH(QString, word);
    QTEST(russian->knows(word), "known");
}

void DictionaryTest::whatIsMeantIsSuggested()
{
    const auto russian = Dictionary::open(u"ru_RU"_s);
    QVERIFY(russian);
    QVERIFY(russian->suggestions(u"здраствуйте"_s).contains(u"здравствуйте"_s));
    QVERIFY(russian->suggestions(u"каторый"_s).contains(u"который"_s));
    QVERIFY(russian->suggestions(u"каторый"_s).size() <= 7);
}

namespace {
const QByteArray words = "4\n\xd1\x8f\xd0\xbc\xd0\xb0\n\xd0\xb4\xd0\xbe\xd1\x80\xd0\xbe\xd0\xb3\xd0\xb0\n\xd0\xb4\xd0\xbe\xd0\xbc\n\xd1\x81\xd0\xbb\xd0\xbe\xd0\xb2\xd0\xbe\n"; // яма дорога дом слово

/// «яма», «дорога», «дом», «слово» in the bytes of that encoding.
void put(const QString &folder, const QByteArray &encoding, const QByteArray &list)
{
    QFile aff(folder + u"/xx.aff"_s), dic(folder + u"/xx.dic"_s);
    QVERIFY(aff.open(QFile::WriteOnly) && dic.open(QFile::WriteOnly));
    aff.write("SET " + encoding + "\n");
    dic.write(list);
}
} // namespace

void DictionaryTest::anotherEncodingIsReadAsWell_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("UTF-8") << QByteArray("UTF-8") << words;
    QTest::newRow("KOI8-R") << QByteArray("KOI8-R") << QByteArray("4\n\xd1\xcd\xc1\n\xc4\xcf\xd2\xcf\xc7\xc1\n\xc4\xcf\xcd\n\xd3\xcc\xcf\xd7\xcf\n");
    QTest::newRow("windows-1251") << QByteArray("microsoft-cp1251") << QByteArray("4\n\xff\xec\xe0\n\xe4\xee\xf0\xee\xe3\xe0\n\xe4\xee\xec\n\xf1\xeb\xee\xe2\xee\n");
}

void DictionaryTest::anotherEncodingIsReadAsWell()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, list);
    const QTemporaryDir folder;
    put(folder.path(), encoding, list);
    const auto small = Dictionary::open(u"xx"_s, {folder.path()});
    QVERIFY(small);
    QVERIFY(small->knows(u"яма"_s) && small->knows(u"Дорога"_s));
    QVERIFY(!small->knows(u"дарога"_s));
    QCOMPARE(small->suggestions(u"дарога"_s), QStringList{u"дорога"_s});
}

void DictionaryTest::aMissingOrForeignDictionaryIsNone()
{
    const QTemporaryDir folder;
    QVERIFY(!Dictionary::open(u"xx"_s, {folder.path()}));
    put(folder.path(), "NO-SUCH-ENCODING", words);
    QVERIFY(!Dictionary::open(u"xx"_s, {folder.path()}));
}

void DictionaryTest::hostileWordsDoNoHarm()
{
    const auto russian = Dictionary::open(u"ru_RU"_s);
    QVERIFY(russian);
    for (const QString &word : {QString(), QString(10'000, u'а'), u"-"_s, u"----"_s, QString(QChar(0xd800)), u"а\0б"_s, u"\U0001f600"_s}) {
        russian->knows(word);
        QVERIFY(russian->suggestions(word).size() <= 7);
    }
}

void DictionaryTest::wordsAreJudgedOnAnotherThread()
{
    HunspellSpeller speller(u"ru_RU"_s, Dictionary::usualFolders());
    QSignalSpy judged(&speller, &Speller::judged);
    speller.judge({u"фонарь"_s, u"превет"_s});
    QVERIFY(!speller.isRight(u"фонарь"_s)); // not yet
    QTRY_VERIFY(speller.isRight(u"превет"_s));
    QCOMPARE(speller.isThere(), std::optional(true));
    QCOMPARE(speller.isRight(u"фонарь"_s), std::optional(true));
    QCOMPARE(speller.isRight(u"превет"_s), std::optional(false));
    const auto meant = speller.suggestions(u"превет"_s);
    QTRY_VERIFY(meant.isFinished());
    QVERIFY(meant.result().contains(u"привет"_s));
}

void DictionaryTest::withoutADictionaryEverythingIsRight()
{
    const QTemporaryDir folder;
    HunspellSpeller speller(u"ru_RU"_s, {folder.path()});
    QTRY_COMPARE(speller.isThere(), std::optional(false));
    QCOMPARE(speller.isRight(u"превет"_s), std::optional(true));
}

QTEST_GUILESS_MAIN(DictionaryTest)
#include "dictionary_test.moc"
