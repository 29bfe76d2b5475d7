#include "tests/support/incident_export.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::centre;
using namespace vakhta::test;
using namespace Qt::StringLiterals;
using Desk = IncidentDesk;

class ImportFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreFoundByNameOnAnySheet();
    void textsInCellsAreReadToo();
    void aDateCellIsADate();
    void csvIsReadAsWell_data();
    void csvIsReadAsWell();
    void aFileThatIsNoExportChangesNothing_data();
    void aFileThatIsNoExportChangesNothing();
    void aSmallFileOfEndlessRowsIsRefused();
    void aWorkbookCutAnywhereChangesNothing();
    void aWorkbookWithAWrongByteIsNoticed();
    void aFailingStoreLeavesNothingOfTheFile();
};

void ImportFilesTest::columnsAreFoundByNameOnAnySheet()
{
    Desk desk;
    QStringList other = columns.mid(0, 20);
    std::reverse(other.begin(), other.end());
    std::vector<Line> lines{{}, {Value(u"Выгрузка за май"_s)}, {}};
    for (const Line &line : linesOf(other, {incident()}))
        lines.push_back(line);
    lines.push_back({});
    lines.push_back({Value(u" "_s)}); // a row of nothing is no row
    const QString path =
        desk.folder.writeXlsx(u"other.xlsx"_s, {{.name = "Сводка", .lines = {{Value(u"Всего"_s), Value(1.0)}}},
                                                {.name = "Детализация", .lines = lines}});

    const ImportReport report = must(importIncidents(desk.store.storage(), path, noon));

    QCOMPARE(report.added, 1);
    QVERIFY(report.faults.empty());
    QCOMPARE(desk.store.appeal(1).house, u"4Б"_s);
}

void ImportFilesTest::textsInCellsAreReadToo()
{
    Desk desk;
    const QString path = desk.folder.writeXlsx(u"inline.xlsx"_s, {{.lines = linesOf(columns, {incident()})}}, true);
    QCOMPARE(must(importIncidents(desk.store.storage(), path, noon)).added, 1);
    QCOMPARE(desk.store.appeal(1).house, u"4Б"_s);
}

void ImportFilesTest::aDateCellIsADate()
{
    Desk desk;
    const double day = QDate(1899, 12, 30).daysTo(QDate(2026, 5, 12));
    desk.take({with(incident(), u"Дата создания"_s, DateCell{day + (9 * 60 + 5) / 1440.0})});
    QCOMPARE(desk.store.appeal(1).receivedAt, moscow(12, 9, 5));
}

void ImportFilesTest::csvIsReadAsWell_data()
{
    QTest::addColumn<QByteArray>("file");
    const QString table = u"Номер инцидента;Дата создания;Текст инцидента;Тема\r\n"
                          "17;12.05.2026 09:00;\"Яма; «глубокая»,\r\nкто \"\"чинит\"\"?\";Ямы\r\n"_s;
    QTest::newRow("UTF-8") << table.toUtf8();
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + table.toUtf8();
    QTest::newRow("commas") << QString(table).replace(u';', u',').toUtf8();
    QTest::newRow("tabs, line feeds") << QString(table).replace(u';', u'\t').replace(u"\r\n"_s, u"\n"_s).toUtf8();
    QByteArray old;
    for (const QChar c : table) {
        const char16_t code = c.unicode();
        if (code == u'«' || code == u'»')
            old += char(code);
        else
            old += code < 0x80 ? char(code) : char(code - 0x410 + 0xc0);
    }
    QTest::newRow("Windows-1251") << old;
}

void ImportFilesTest::csvIsReadAsWell()
{
    QFETCH(QByteArray, file);
    Desk desk;

    const ImportReport report = must(importIncidents(desk.store.storage(), desk.folder.write(u"i.csv"_s, file), noon));

    QCOMPARE(report.added, 1);
    const Appeal appeal = desk.store.appeal(1);
    QVERIFY2(appeal.text.startsWith(u"Яма"_s) && appeal.text.endsWith(u"\nкто \"чинит\"?"_s), qPrintable(appeal.text));
    QVERIFY(appeal.text.contains(u"«глубокая»"_s));
    QCOMPARE(appeal.receivedAt, moscow(12, 9));
}

void ImportFilesTest::aFileThatIsNoExportChangesNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("way");
    QTest::newRow("empty") << QByteArray() << u"Export it again"_s;
    QTest::newRow("another table") << QByteArray("a,b\n1,2\n") << u"Export the full table"_s;
    QTest::newRow("a needed column is missing")
        << u"Номер инцидента,Тема\n1,Ямы\n"_s.toUtf8() << u"«Дата создания», «Текст инцидента»"_s;
    QTest::newRow("open quote") << u"Номер инцидента,Дата создания,Текст инцидента\n1,2026-05-12,\"Яма\n"_s.toUtf8()
                                << u"line 2"_s;
    QTest::newRow("not a workbook") << QByteArray("PK\x03\x04 and nothing more") << u"damaged"_s;
    QTest::newRow("old workbook") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << u"Save it as .xlsx"_s;
    QTest::newRow("bytes") << QByteArray(1000, '\0') << u"neither .xlsx nor .csv"_s;
}

void ImportFilesTest::aFileThatIsNoExportChangesNothing()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, way);
    Desk desk;
    const QByteArray before = desk.store.dump();
    const QString path = desk.folder.write(u"x.xlsx"_s, file);

    const auto report = importIncidents(desk.store.storage(), path, noon);

    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Rejected);
    QVERIFY2(report.error().detail.contains(way) && report.error().detail.contains(path),
             qPrintable(report.error().detail));
    QCOMPARE(desk.store.dump(), before);
    QVERIFY(!importIncidents(desk.store.storage(), desk.folder.path(u"none.xlsx"_s), noon));
}

// One cell far to the right makes a row of a thousand; a few thousand such rows are a small file.
void ImportFilesTest::aSmallFileOfEndlessRowsIsRefused()
{
    Desk desk;
    const QString path = desk.folder.path(u"wide.xlsx"_s);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    for (lxw_row_t row = 0; row < 7000; ++row)
        worksheet_write_number(sheet, row, 1000, 1, nullptr);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    QVERIFY(QFileInfo(path).size() < 200'000);

    const auto report = importIncidents(desk.store.storage(), path, noon);

    QVERIFY(!report);
    QVERIFY2(report.error().detail.contains(u"cells"_s), qPrintable(report.error().detail));
}

void ImportFilesTest::aWorkbookCutAnywhereChangesNothing()
{
    Desk desk;
    QFile whole(desk.folder.writeXlsx(u"whole.xlsx"_s, {{.lines = linesOf(columns, {incident()})}}));
    QVERIFY(whole.open(QFile::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QByteArray before = desk.store.dump();
    for (qsizetype length = 0; length < bytes.size(); length += 61)
        QVERIFY(!importIncidents(desk.store.storage(), desk.folder.write(u"cut.xlsx"_s, bytes.left(length)), noon));
    QCOMPARE(desk.store.dump(), before);
}

void ImportFilesTest::aWorkbookWithAWrongByteIsNoticed()
{
    Desk desk;
    QFile whole(desk.folder.writeXlsx(u"whole.xlsx"_s, {{.lines = linesOf(columns, {incident()})}}));
    QVERIFY(whole.open(QFile::ReadOnly));
    const QByteArray bytes = whole.readAll();
    desk.take({incident()});
    const QByteArray right = desk.store.dump();
    for (qsizetype at = 0; at < bytes.size(); at += 17) {
        QByteArray wrong = bytes;
        wrong[at] = char(wrong[at] ^ 0x20);
        const auto report = importIncidents(desk.store.storage(), desk.folder.write(u"wrong.xlsx"_s, wrong), noon);
        if (report)
            QCOMPARE(report->known, 1); // the byte was of no part that is read
        QCOMPARE(desk.store.dump(), right);
    }
}

void ImportFilesTest::aFailingStoreLeavesNothingOfTheFile()
{
    int allowed = 1'000'000;
    CentreStore store([&allowed](Sql) -> std::optional<Error> {
        return --allowed >= 0 ? std::nullopt : std::optional(Error{Error::Kind::Storage, u"planned"_s});
    });
    settle(store);
    const QByteArray before = store.dump();
    ExportFolder folder;
    const QString path =
        folder.writeXlsx(u"incidents.xlsx"_s, {{.lines = linesOf(columns, {incident(1), incident(2)})}});
    for (int statements = 0;; ++statements) {
        allowed = statements;
        const auto report = importIncidents(store.storage(), path, noon);
        allowed = 1'000'000;
        if (report)
            break;
        QCOMPARE(report.error().kind, Error::Kind::Storage);
        QCOMPARE(store.dump(), before);
        QVERIFY(statements < 1000);
    }
    QCOMPARE(store.idsOf(Type::Appeal).size(), 2u);
}

QTEST_GUILESS_MAIN(ImportFilesTest)
#include "import_files_test.moc"
