#include "app/core/safe_file_name.h"

#include <QtTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class SafeFileNameTest : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsOnePlainPart_data();
    void aNameIsOnePlainPart();
    void aLongNameKeepsItsEnd();
    void whatIsSafeStays();
};

void SafeFileNameTest::aNameIsOnePlainPart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *what, const QString &name, const QString &safe) { QTest::newRow(what) << name << safe; };
    row("plain", u"Яма у школы № 4.jpg"_s, u"Яма у школы № 4.jpg"_s);
    row("up the tree, and turned", u"../../x\u202Egpj.exe"_s, u"xgpj.exe"_s);
    row("of Windows", u"C:\\Users\\кто-то\\act.pdf"_s, u"act.pdf"_s);
    row("hidden", u"..bashrc"_s, u"bashrc"_s);
    row("an option", u"--help"_s, u"help"_s);
    row("isolates and zero width", u"\u2066a\u200Bb\u2069.png"_s, u"ab.png"_s);
    row("lines and tabs", u"a\nb\tc\u2028d.png"_s, u"a b c d.png"_s);
    row("a device", u"CON.txt"_s, u"_CON.txt"_s);
    row("a numbered device", u"lpt1"_s, u"_lpt1"_s);
    row("signs of a shell", u"a<b>:\"|?*.png"_s, u"a_b______.png"_s);
    row("half of a pair", QString(QChar(0xD800)) + u".png"_s, u"\uFFFD.png"_s);
    row("trailing dots", u"a.png. . ."_s, u"a.png"_s);
    row("a folder", u"photos/"_s, u"file"_s);
    row("nothing", QString(), u"file"_s);
    row("dots alone", u"..."_s, u"file"_s);
}

void SafeFileNameTest::aNameIsOnePlainPart()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name), "safe");
    QCOMPARE(safeFileName(safeFileName(name)), safeFileName(name));
}

void SafeFileNameTest::aLongNameKeepsItsEnd()
{
    const QString safe = safeFileName(QString(5000, u'ы') + u".jpeg"_s);
    QCOMPARE(safe.size(), 120);
    QVERIFY(safe.endsWith(u"ы.jpeg"_s));
    const QString pairs = safeFileName(QString::fromUtf8("\xF0\x9F\x8C\xB3").repeated(200));
    QVERIFY(pairs.size() <= 120);
    QVERIFY(pairs.isValidUtf16());
}

void SafeFileNameTest::whatIsSafeStays()
{
    for (const QString &name : {u"1.png"_s, u"акт_приёмки (2).pdf"_s, u"com.png"_s, u"console.txt"_s, u"a.b.c"_s})
        QCOMPARE(safeFileName(name), name);
}

QTEST_APPLESS_MAIN(SafeFileNameTest)
#include "safe_file_name_test.moc"
