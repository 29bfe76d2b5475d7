#pragma once

#include "app/core/appeal_reader.h"
#include "app/export/export_file.h"

#include <QThreadPool>

namespace vakhta {

class RowContext;

/// Writes a list of appeals to a workbook or CSV that the user chooses: what the rows say and who has them, no texts and no
/// authors. One at a time. Rows are read as the list reads them and written on a thread of its own, so that the window lives.
class ListExport final : public QObject
{
    Q_OBJECT

public:
    ListExport(AppealReader &reader, const RowContext &context, QWidget *window);

    /// Asks where to. `title` is offered as the name of the file.
    void ask(std::vector<qint64> appeals, const QString &title);
    /// As ask(), when the place is known. Nothing happens while another is under way.
    void write(std::vector<qint64> appeals, const QString &path);
    bool isRunning() const { return m_running; }
    /// Nothing is left behind.
    void stop();

signals:
    void progressed(int done, int total);
    /// It is there whole, or the user has stopped it (empty).
    void finished(const QString &path);
    void failed(const QString &why);

private:
    using Cells = std::vector<std::vector<ExportFile::Cell>>;

    void readOn();
    void write(const std::vector<AppealRow> &rows);
    void finish();
    void forget();
    void fail(const Error &error);
    std::vector<ExportFile::Column> columns() const;
    std::vector<ExportFile::Cell> cells(const AppealRow &row) const;

    AppealReader &m_reader;
    const RowContext &m_context;
    QWidget *m_window;
    std::vector<qint64> m_appeals;
    size_t m_next = 0;
    QString m_path;
    bool m_running = false;
    quint64 m_round = 0; // answers to one that was stopped are dropped
    std::shared_ptr<ExportFile> m_file; // used on the writing thread only
    QThreadPool m_writing;
};

} // namespace vakhta
