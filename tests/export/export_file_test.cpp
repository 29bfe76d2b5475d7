#include "app/export/export_file.h"

#include "app/centre/intake/table_file.h"
#include "tests/support/must.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace vakhta;
using namespace vakhta::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vakhta::ExportFile::Format)

namespace {
using Rows = std::vector<std::vector<ExportFile::Cell>>;

const std::vector<ExportFile::Column> columns{{u"Номер"_s, 12}, {u"Тема; или заголовок"_s, 40}, {u"Срок"_s, 18}, {u"Фото"_s, 6}};
const QDateTime due(QDate(2026, 5, 12), QTime(14, 20), Qt::UTC);
} // namespace

class ExportFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsWrittenIsReadBack_data() { formats(); }
    void whatIsWrittenIsReadBack();
    void nothingIsTakenForAFormula_data();
    void nothingIsTakenForAFormula();
    void hostileTextStaysInItsCell_data() { formats(); }
    void hostileTextStaysInItsCell();
    void whatIsNotFinishedLeavesNothing_data() { formats(); }
    void whatIsNotFinishedLeavesNothing();
    void anOlderFileStaysUntilTheNewOneIsWhole_data() { formats(); }
    void anOlderFileStaysUntilTheNewOneIsWhole();
    void aPlaceThatCannotBeWrittenIsTold_data() { formats(); }
    void aPlaceThatCannotBeWrittenIsTold();
    void theFormatIsInTheName();

private:
    static void formats();
    QString path(ExportFile::Format format) const { return m_folder->filePath(format == ExportFile::Format::Csv ? u"list.csv"_s : u"list.xlsx"_s); }
    centre::Sheet written(ExportFile::Format format, const Rows &rows);
    QStringList left() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExportFileTest::formats()
{
    QTest::addColumn<ExportFile::Format>("format");
    QTest::newRow("xlsx") << ExportFile::Format::Xlsx;
    QTest::newRow("csv") << ExportFile::Format::Csv;
}

/// By the reader that the centre has for exports of others.
centre::Sheet ExportFileTest::written(ExportFile::Format format, const Rows &rows)
{
    auto file = must(ExportFile::create(path(format), format, columns));
    for (const auto &row : rows)
        must(file->add(row));
    must(file->finish());
    return must(centre::readTables(path(format))).front();
}

void ExportFileTest::whatIsWrittenIsReadBack()
{
    QFETCH(ExportFile::Format, format);
    Rows rows;
    for (int i = 0; i < 3000; ++i)
        rows.push_back({u"И-%1"_s.arg(i), u"Яма у дома «%1»; ждём\nвторой месяц"_s.arg(i), due, qint64(i)});
    rows.push_back({u"И-3000"_s, std::monostate(), QDateTime(), qint64(-7)});
    const centre::Sheet sheet = written(format, rows);
    QCOMPARE(sheet.rows.size(), rows.size() + 1);
    QCOMPARE(sheet.rows[0][1].shown(), u"Тема; или заголовок"_s);
    QCOMPARE(sheet.rows[3000][1].text, u"Яма у дома «2999»; ждём\nвторой месяц"_s);
    QCOMPARE(sheet.rows[3000][3].shown(), u"2999"_s);
    QVERIFY(sheet.rows[3001].size() < 3 || sheet.rows[3001][2].isEmpty());
    QCOMPARE(sheet.rows[3001][3].shown(), u"-7"_s);
    const centre::Cell &moment = sheet.rows[1][2];
    if (format == ExportFile::Format::Csv)
        QCOMPARE(moment.text, u"12.05.2026 14:20"_s);
    else
        QCOMPARE(qRound64(*moment.number * 1440), sheet.dayZero.daysTo(due.date()) * 1440 + 14 * 60 + 20);
}

void ExportFileTest::nothingIsTakenForAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"=cmd|' /C calc'!A0"_s, u"+7 900"_s, u"-1+1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\n=1"_s, u"\r=1"_s, u"＝1"_s})
        QTest::addRow("%s", qPrintable(text.simplified())) << text;
}

void ExportFileTest::nothingIsTakenForAFormula()
{
    QFETCH(QString, text);
    written(ExportFile::Format::Csv, {{text, text, due, qint64(1)}});
    QFile csv(path(ExportFile::Format::Csv));
    QVERIFY(csv.open(QFile::ReadOnly));
    const QByteArray line = csv.readAll().split('\n').at(1);
    QVERIFY2(line.startsWith("\"'"), line.constData());

    const centre::Sheet sheet = written(ExportFile::Format::Xlsx, {{text, text, due, qint64(1)}});
    QVERIFY(!sheet.rows[1][0].number); // a text, as it is
    QVERIFY(sheet.rows[1][0].text.contains(text.trimmed()));
}

void ExportFileTest::hostileTextStaysInItsCell()
{
    QFETCH(ExportFile::Format, format);
    QString hostile = u"\"; \"\r\n<c t=\"n\"/>]]>&amp;"_s;
    hostile += QChar(0);
    hostile += QChar(7);
    hostile += QChar(0xD800);
    hostile += QChar(0xFFFF);
    hostile += u"🕳"_s;
    const QString endless(100'000, u'ж');
    const centre::Sheet sheet = written(format, {{hostile, endless, due, qint64(1)}, {u"next"_s, u"x"_s, due, qint64(2)}});
    QCOMPARE(sheet.rows.size(), size_t(3));
    QCOMPARE(sheet.rows[1][0].text, u"\"; \"\n<c t=\"n\"/>]]>&amp;🕳"_s);
    QCOMPARE(sheet.rows[1][1].text.size(), ExportFile::mostText);
    QCOMPARE(sheet.rows[2][0].text, u"next"_s);
}

void ExportFileTest::whatIsNotFinishedLeavesNothing()
{
    QFETCH(ExportFile::Format, format);
    {
        auto file = must(ExportFile::create(path(format), format, columns));
        for (int i = 0; i < 5000; ++i)
            must(file->add({u"И-1"_s, QString(200, u'ж'), due, qint64(i)}));
    }
    QCOMPARE(left(), QStringList());
}

void ExportFileTest::anOlderFileStaysUntilTheNewOneIsWhole()
{
    QFETCH(ExportFile::Format, format);
    written(format, {{u"old"_s}});
    {
        auto file = must(ExportFile::create(path(format), format, columns));
        must(file->add({u"new"_s}));
        QCOMPARE(must(centre::readTables(path(format))).front().rows[1][0].text, u"old"_s);
        must(file->finish());
    }
    QCOMPARE(must(centre::readTables(path(format))).front().rows[1][0].text, u"new"_s);
    QCOMPARE(left().size(), 1);
}

void ExportFileTest::aPlaceThatCannotBeWrittenIsTold()
{
    QFETCH(ExportFile::Format, format);
    const auto made = ExportFile::create(u"/proc/nowhere/list"_s, format, columns);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Storage);
    QVERIFY(!made.error().detail.isEmpty());
}

void ExportFileTest::theFormatIsInTheName()
{
    QCOMPARE(ExportFile::formatOf(u"/a/b.XLSX"_s), ExportFile::Format::Xlsx);
    QCOMPARE(ExportFile::formatOf(u"b.csv"_s), ExportFile::Format::Csv);
    QVERIFY(!ExportFile::formatOf(u"b.pdf"_s));
}

QTEST_GUILESS_MAIN(ExportFileTest)
#include "export_file_test.moc"
