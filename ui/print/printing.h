#pragma once

#include "app/core/incident_text.h"
#include "ui/print/list_print.h"
#include "ui/text/clock.h"

#include <QWidget>

#include <functional>

class QPrinter;

namespace vakhta {

/// Prints an appeal, an outage, a search or a list where the user says: the desktop's printers, or a PDF. Rows are read as the list reads them; pages
/// are laid out and painted on a thread of their own. One at a time.
class Printing final : public QObject
{
    Q_OBJECT

public:
    Printing(AppealReader &reader, Clock clock, QWidget *window);

    void printAppeal(qint64 appeal);
    void printIncident(const Incident &incident, const std::vector<IncidentMember> &members);
    /// `about`: ordered how and narrowed to what, in words.
    void printList(const std::vector<qint64> &appeals, const QString &title, const QString &about);

signals:
    void told(const QString &words);
    void refused(const QString &why);
    /// The list is too long for paper, and the user wants it as a file.
    void exportAsked();

private:
    /// Answers the number of pages; runs on another thread.
    using Job = std::function<Result<int>(QPrinter &)>;
    struct Around
    {
        Region region;
        User me;
    };

    void withAround(std::function<void(const Around &)> act);
    void readOn(const std::shared_ptr<PrintedList> &list, const std::vector<qint64> &appeals, size_t from, const PageFoot &foot);
    void ask(const QString &name, bool lying, Job job);
    void run(const std::shared_ptr<QPrinter> &printer, const Job &job);
    void offerExport(qsizetype rows);
    PageFoot footOf(const Around &around) const;
    void fail(const Error &error);

    AppealReader &m_reader;
    Clock m_clock;
    QWidget *m_window;
    bool m_busy = false;
};

} // namespace vakhta
