#include "tests/support/fake_region.h"
#include "tests/support/held_reader.h"
#include "tests/support/shown_window.h"
#include "ui/models/row_context.h"
#include "ui/pages/list_export.h"
#include "ui/pages/queue_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

#include <QDir>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;

namespace {
const QDateTime now(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);

AppealRow rowOf(qint64 id)
{
    AppealRow row;
    row.id = row.revision = id;
    row.number = QString::number(84'000 + id);
    row.title = id == 2 ? u"=HYPERLINK(\"x\")"_s : u"Яма; у дома %1"_s.arg(id);
    row.sector = 6;
    row.topic = 5;
    row.municipality = 7;
    row.executor = test::roads;
    row.operatorId = test::krylova;
    row.receivedAt = now.addSecs(-3600);
    row.dueAt = now.addSecs(3600);
    return row;
}

std::vector<AppealRow> rowsOf(const std::vector<qint64> &ids)
{
    std::vector<AppealRow> rows;
    for (const qint64 id : ids)
        rows.push_back(rowOf(id));
    return rows;
}
} // namespace

class ListExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyRowIsThereInItsOrder();
    void whatLeftTheCacheIsLeftOut();
    void stoppedLeavesNothing();
    void aPlaceThatCannotBeWrittenIsTold_data();
    void aPlaceThatCannotBeWrittenIsTold();
    void aReadingThatFailsIsTold();
    void theKeyAsksWhereTo();

private:
    QList<QByteArray> lines(const QString &name) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// Answers the pages that are asked for until all is written.
    void answerAll();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::HeldReader> m_reader;
    std::unique_ptr<RowContext> m_context;
    std::unique_ptr<QWidget> m_window;
    ListExport *m_export = nullptr;
};

void ListExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_reader = std::make_unique<test::HeldReader>();
    m_context = std::make_unique<RowContext>([] { return now; });
    m_context->setRegion(test::fakeRegion());
    m_window = std::make_unique<QWidget>();
    m_export = new ListExport(*m_reader, *m_context, m_window.get());
}

QList<QByteArray> ListExportTest::lines(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QFile::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast(); // behind the last line's end
    return lines;
}

void ListExportTest::answerAll()
{
    QSignalSpy finished(m_export, &ListExport::finished);
    for (size_t page = 0; finished.isEmpty(); ++page) {
        QTRY_VERIFY(m_reader->pages.asked.size() > page || !finished.isEmpty());
        if (finished.isEmpty())
            m_reader->pages.answer(page, rowsOf(m_reader->pages.asked[page]));
    }
}

void ListExportTest::everyRowIsThereInItsOrder()
{
    std::vector<qint64> ids(1234);
    std::iota(ids.rbegin(), ids.rend(), 1); // newest first
    QSignalSpy progressed(m_export, &ListExport::progressed);
    m_export->write(ids, path(u"list.csv"_s));
    answerAll();
    const QList<QByteArray> written = lines(u"list.csv"_s);
    QCOMPARE(written.size(), 1235);
    QVERIFY(written[1].startsWith("\"85234\";12.05.2026 11:00;")); // by the region's clock
    QVERIFY(written[1].contains("\"Яма; у дома 1234\""));
    for (const char *part : {"\"Ямы\"", "\"Белогривск\"", "\"Минтранс\"", "\"Крылова А. В.\"", "12.05.2026 13:00"})
        QVERIFY2(written[1].contains(part), written[1].constData());
    QVERIFY(written[1233].contains("\"'=HYPERLINK"));
    QVERIFY(written[1234].startsWith("\"84001\""));
    QCOMPARE(progressed.last(), QVariantList({1234, 1234}));
}

void ListExportTest::whatLeftTheCacheIsLeftOut()
{
    m_export->write({1, 2, 3}, path(u"list.csv"_s));
    QTRY_COMPARE(m_reader->pages.asked.size(), size_t(1));
    auto rows = rowsOf({1, 2, 3});
    rows[1] = {.id = 2};
    QSignalSpy finished(m_export, &ListExport::finished);
    m_reader->pages.answer(0, rows);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(lines(u"list.csv"_s).size(), 3);
}

void ListExportTest::stoppedLeavesNothing()
{
    QSignalSpy finished(m_export, &ListExport::finished);
    m_export->write(std::vector<qint64>(1000, 1), path(u"list.xlsx"_s));
    QTRY_COMPARE(m_reader->pages.asked.size(), size_t(1));
    m_reader->pages.answer(0, rowsOf(m_reader->pages.asked[0]));
    QTRY_COMPARE(m_reader->pages.asked.size(), size_t(2));
    m_export->stop();
    QCOMPARE(finished, QList<QVariantList>({{QString()}}));
    QVERIFY(!m_export->isRunning());
    m_reader->pages.answer(1, rowsOf(m_reader->pages.asked[1])); // late
    QTRY_COMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());

    m_export->write({1}, path(u"list.csv"_s)); // and the next one works
    QTRY_COMPARE(m_reader->pages.asked.size(), size_t(3));
    m_reader->pages.answer(2, rowsOf({1}));
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(lines(u"list.csv"_s).size(), 2);
}

void ListExportTest::aPlaceThatCannotBeWrittenIsTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("a folder that is not there") << u"/proc/nowhere/list.xlsx"_s << u"/proc/nowhere/list.xlsx"_s;
    QTest::newRow("the same of csv") << u"/proc/nowhere/list.csv"_s << u"/proc/nowhere/list.csv"_s;
    QTest::newRow("another ending") << u"/tmp/list.pdf"_s << u".xlsx"_s;
}

void ListExportTest::aPlaceThatCannotBeWrittenIsTold()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    QSignalSpy failed(m_export, &ListExport::failed);
    m_export->write({1}, path);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY2(failed[0][0].toString().contains(words), qPrintable(failed[0][0].toString()));
    QVERIFY(!m_export->isRunning());
}

void ListExportTest::aReadingThatFailsIsTold()
{
    QSignalSpy failed(m_export, &ListExport::failed);
    m_export->write({1}, path(u"list.csv"_s));
    QTRY_COMPARE(m_reader->pages.asked.size(), size_t(1));
    m_reader->pages.answer(0, Error{Error::Kind::Damaged, {}});
    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(QDir(m_folder->path()).isEmpty());
}

void ListExportTest::theKeyAsksWhereTo()
{
    Shown shown(Role::Operator);
    QTRY_VERIFY(shown.window->queuePage()->current() > 0);
    QTest::keyClick(shown.window, Qt::Key_S, Qt::ControlModifier);
    auto *dialog = shown.window->findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(QFileInfo(dialog->selectedFiles().value(0)).fileName().endsWith(u".xlsx"_s));
    emit dialog->fileSelected(path(u"list.csv"_s));
    dialog->close();
    QTRY_VERIFY(lines(u"list.csv"_s).size() > 1);
    QTRY_VERIFY(shown.window->findChild<Toast *>()->words().contains(u"list.csv"_s));
}

QTEST_MAIN(ListExportTest)
#include "list_export_test.moc"
