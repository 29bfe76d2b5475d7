#include "ui/pages/list_export.h"

#include "app/core/when_ready.h"
#include "ui/models/row_context.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr size_t together = 500; // rows between two looks at what else is asked

/// «Просрочены, дороги 2026-05-12»: without what a file's name can't hold.
QString fileName(const QString &title, const QDate &today)
{
    static const QRegularExpression forbidden(uR"([\x00-\x1f\\/:*?"<>|]+)"_s);
    QString name = visibleLine(title, 80).replace(forbidden, u" "_s).simplified();
    return name + u' ' + today.toString(Qt::ISODate);
}
} // namespace

ListExport::ListExport(AppealReader &reader, const RowContext &context, QWidget *window)
    : QObject(window)
    , m_reader(reader)
    , m_context(context)
    , m_window(window)
{
    m_writing.setMaxThreadCount(1);
}

void ListExport::ask(std::vector<qint64> appeals, const QString &title)
{
    if (m_running || appeals.empty())
        return;
    const QString workbook = tr("Workbook (*.xlsx)");
    const QString csv = tr("CSV, semicolons (*.csv)");
    auto *dialog = new QFileDialog(m_window, tr("Export %n appeal(s)", nullptr, int(appeals.size())),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({workbook, csv});
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->setLabelText(QFileDialog::Accept, tr("Export"));
    dialog->selectFile(fileName(title, m_context.here().today()) + u".xlsx"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &chosen) {
        const QString ending = chosen == csv ? u"csv"_s : u"xlsx"_s;
        dialog->setDefaultSuffix(ending);
        const QFileInfo file(dialog->selectedFiles().value(0));
        dialog->selectFile(file.completeBaseName() + u'.' + ending);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, appeals = std::move(appeals)](const QString &path) { write(appeals, path); });
    dialog->open();
}

void ListExport::write(std::vector<qint64> appeals, const QString &path)
{
    if (m_running)
        return;
    const auto format = ExportFile::formatOf(path);
    if (!format)
        return emit failed(tr("The list was not exported: the name must end in .xlsx or .csv."));
    if (*format == ExportFile::Format::Xlsx && qint64(appeals.size()) >= ExportFile::mostRows)
        return emit failed(tr("The list was not exported: a workbook holds %1 rows. Choose CSV.").arg(numberText(ExportFile::mostRows - 1)));
    m_appeals = std::move(appeals);
    m_next = 0;
    m_path = path;
    m_running = true;
    emit progressed(0, int(m_appeals.size()));
    const auto made = QtConcurrent::run(&m_writing, [path, format = *format, head = columns()] {
        return std::make_shared<Result<std::unique_ptr<ExportFile>>>(ExportFile::create(path, format, head));
    });
    whenReady(made, this, [this, round = ++m_round](const std::shared_ptr<Result<std::unique_ptr<ExportFile>>> &file) {
        if (round != m_round)
            return;
        if (!*file)
            return fail(file->error());
        m_file = std::move(**file);
        readOn();
    });
}

void ListExport::readOn()
{
    if (m_next == m_appeals.size())
        return finish();
    const size_t end = std::min(m_next + together, m_appeals.size());
    std::vector<qint64> ids(m_appeals.begin() + qsizetype(m_next), m_appeals.begin() + qsizetype(end));
    whenReady(m_reader.rows(std::move(ids)), this, [this, round = m_round](Result<std::vector<AppealRow>> rows) {
        if (round != m_round)
            return;
        if (!rows)
            return fail(rows.error());
        write(*rows);
    });
}

void ListExport::write(const std::vector<AppealRow> &rows)
{
    Cells lines;
    lines.reserve(rows.size());
    for (const AppealRow &row : rows) {
        if (row.revision > 0) // else it left the cache since
            lines.push_back(cells(row));
    }
    const auto written = QtConcurrent::run(&m_writing, [file = m_file, lines = std::move(lines)]() -> Result<void> {
        for (const auto &line : lines) {
            if (auto added = file->add(line); !added)
                return added;
        }
        return {};
    });
    whenReady(written, this, [this, round = m_round, count = rows.size()](const Result<void> &done) {
        if (round != m_round)
            return;
        if (!done)
            return fail(done.error());
        m_next += count;
        emit progressed(int(m_next), int(m_appeals.size()));
        readOn();
    });
}

void ListExport::finish()
{
    const auto closed = QtConcurrent::run(&m_writing, [file = m_file] { return file->finish(); });
    whenReady(closed, this, [this, round = m_round](const Result<void> &done) {
        if (round != m_round)
            return;
        if (!done)
            return fail(done.error());
        m_running = false;
        m_file.reset();
        emit finished(m_path);
    });
}

void ListExport::stop()
{
    if (m_running)
        forget();
    emit finished({});
}

void ListExport::forget()
{
    ++m_round;
    m_running = false;
    (void)QtConcurrent::run(&m_writing, [file = std::exchange(m_file, nullptr)]() mutable { file.reset(); }); // what it wrote goes away there
}

void ListExport::fail(const Error &error)
{
    forget();
    const QString name = QDir::toNativeSeparators(m_path);
    if (error.kind == Error::Kind::DiskFull)
        return emit failed(tr("The list was not exported: there is no room for “%1”. Choose another place.").arg(name));
    if (error.kind == Error::Kind::Storage)
        return emit failed(tr("The list was not exported: “%1” cannot be written. Choose another place.").arg(name));
    emit failed(tr("The list was not exported. %1").arg(errorText(error)));
}

std::vector<ExportFile::Column> ListExport::columns() const
{
    return {{tr("Number"), 12}, {tr("Received"), 17}, {tr("System"), 20}, {tr("Channel"), 20}, {tr("Title"), 60},
            {tr("Sector"), 20}, {tr("Topic"), 28}, {tr("Municipality"), 24}, {tr("Executor"), 36}, {tr("Operator"), 22},
            {tr("Status"), 18}, {tr("Priority"), 14}, {tr("Deadline"), 17}, {tr("Answered"), 17}, {tr("Photos"), 8}};
}

std::vector<ExportFile::Cell> ListExport::cells(const AppealRow &row) const
{
    const Region &region = m_context.region();
    const LocalTime here = m_context.here();
    const auto wall = [&here](const QDateTime &at) { return at.isValid() ? here.local(at) : QDateTime(); };
    return {row.number, wall(row.receivedAt), systemText(row.system), channelText(row.channel), row.title,
            sectorName(region, row.sector), topicName(region, row.topic), municipalityName(region, row.municipality),
            executorFullName(region, row.executor), userName(region, row.operatorId),
            statusText(row.status), priorityText(row.priority), wall(row.dueAt), wall(row.answeredAt), qint64(row.photos)};
}

} // namespace vakhta
