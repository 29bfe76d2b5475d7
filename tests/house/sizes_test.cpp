#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

class SizesTest : public QObject
{
    Q_OBJECT

private slots:
    void noSourceIsLongerThanItCanBeRead();
    void theRootBuildFileStaysAPage();
};

static int linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? int(file.readAll().count('\n')) : -1;
}

void SizesTest::noSourceIsLongerThanItCanBeRead()
{
    int seen = 0;
    for (const QString &folder : {u"app"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator paths(u"" SOURCE_ROOT "/"_s + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (paths.hasNext()) {
            const QString path = paths.next();
            ++seen;
            QVERIFY2(linesOf(path) <= 400, qPrintable(path));
        }
    }
    QVERIFY(seen > 50);
}

void SizesTest::theRootBuildFileStaysAPage()
{
    const int lines = linesOf(u"" SOURCE_ROOT "/CMakeLists.txt"_s);
    QVERIFY(lines > 0);
    QVERIFY(lines <= 120);
}

QTEST_APPLESS_MAIN(SizesTest)
#include "sizes_test.moc"
