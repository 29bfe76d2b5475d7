#include "ui/print/printing.h"

#include "app/core/when_ready.h"
#include "ui/print/appeal_print.h"
#include "ui/print/incident_print.h"
#include "ui/text/error_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/theme.h"

#include <QMessageBox>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr size_t together = 500; // rows between two looks at what else is asked
constexpr qreal margin = 15;     // mm
}

Printing::Printing(AppealReader &reader, Clock clock, QWidget *window)
    : QObject(window)
    , m_reader(reader)
    , m_clock(std::move(clock))
    , m_window(window)
{
}

void Printing::withAround(std::function<void(const Around &)> act)
{
    whenReady(m_reader.region(), this, [this, act = std::move(act)](const Result<Region> &region) {
        if (!region)
            return fail(region.error());
        whenReady(m_reader.me(), this, [this, act, region = *region](const Result<User> &me) {
            if (!me)
                return fail(me.error());
            act({region, *me});
        });
    });
}

PageFoot Printing::footOf(const Around &around) const
{
    const LocalTime here = LocalTime::of(m_clock(), around.region.profile);
    QStringList words{around.region.profile.name, tr("printed %1").arg(stampText(here.now, here)), around.me.name};
    words.removeAll(QString());
    return {words.join(u"  ·  "_s), font(TextStyle::Body)};
}

void Printing::printAppeal(qint64 appeal)
{
    if (appeal == 0 || std::exchange(m_busy, true))
        return;
    whenReady(m_reader.card(appeal), this, [this](const Result<AppealCard> &card) {
        if (!card)
            return fail(card.error());
        withAround([this, card = *card](const Around &around) {
            const LocalTime here = LocalTime::of(m_clock(), around.region.profile);
            ask(tr("Appeal %1").arg(appealNumber(card.appeal.number)), false, [card, around, here, foot = footOf(around)](QPrinter &printer) {
                return printDocument(printer, *appealDocument(card, around.region, here, foot.font), foot);
            });
        });
    });
}

void Printing::printIncident(const Incident &incident, const std::vector<IncidentMember> &members)
{
    if (std::exchange(m_busy, true))
        return;
    withAround([this, incident, members](const Around &around) {
        const LocalTime here = LocalTime::of(m_clock(), around.region.profile);
        ask(visibleLine(incident.title, 80), false, [incident, members, around, here, foot = footOf(around)](QPrinter &printer) {
            return printDocument(printer, *incidentDocument(incident, members, around.region, here, foot.font), foot);
        });
    });
}

void Printing::printList(const std::vector<qint64> &appeals, const QString &title, const QString &about)
{
    if (appeals.empty() || m_busy)
        return;
    if (qsizetype(appeals.size()) > PrintedList::mostRows)
        return offerExport(qsizetype(appeals.size()));
    m_busy = true;
    withAround([this, appeals, title, about](const Around &around) {
        const LocalTime here = LocalTime::of(m_clock(), around.region.profile);
        const QString count = tr("%n appeal(s)", nullptr, int(appeals.size()));
        auto list = std::make_shared<PrintedList>(PrintedList{title, about.isEmpty() ? count : count + u"  ·  "_s + about, around.region, here, {}});
        readOn(list, appeals, 0, footOf(around));
    });
}

void Printing::readOn(const std::shared_ptr<PrintedList> &list, const std::vector<qint64> &appeals, size_t from, const PageFoot &foot)
{
    if (from >= appeals.size())
        return ask(list->title, true, [list, foot](QPrinter &printer) { return vakhta::printList(printer, *list, foot); });
    const size_t end = std::min(from + together, appeals.size());
    whenReady(m_reader.rows({appeals.begin() + qsizetype(from), appeals.begin() + qsizetype(end)}), this,
              [this, list, appeals, end, foot](const Result<std::vector<AppealRow>> &rows) {
                  if (!rows)
                      return fail(rows.error());
                  std::copy_if(rows->begin(), rows->end(), std::back_inserter(list->rows), [](const AppealRow &row) { return row.revision > 0; });
                  readOn(list, appeals, end, foot);
              });
}

/// Nothing is painted before the user has said where to.
void Printing::ask(const QString &name, bool lying, Job job)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    printer->setCreator(tr("Vakhta"));
    printer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), lying ? QPageLayout::Landscape : QPageLayout::Portrait,
                                       QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setWindowTitle(tr("Print: %1").arg(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer, job = std::move(job)] { run(printer, job); });
    connect(dialog, &QDialog::rejected, this, [this] { m_busy = false; });
    dialog->open();
}

void Printing::run(const std::shared_ptr<QPrinter> &printer, const Job &job)
{
    const bool toFile = !printer->outputFileName().isEmpty();
    emit told(tr("The pages are being made"));
    whenReady(QtConcurrent::run([printer, job] { return job(*printer); }), this, [this, toFile](const Result<int> &pages) {
        if (!pages)
            return fail(pages.error());
        m_busy = false;
        emit told(toFile ? tr("Saved as PDF: %n page(s)", nullptr, *pages) : tr("Sent to the printer: %n page(s)", nullptr, *pages));
    });
}

void Printing::offerExport(qsizetype rows)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, m_window->windowTitle(),
                                tr("The list has %1 appeals; %2 go on paper. Export it to a file instead?").arg(numberText(rows), numberText(PrintedList::mostRows)),
                                QMessageBox::NoButton, m_window);
    box->setObjectName(u"tooLongToPrint"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *take = box->addButton(tr("Export the list…"), QMessageBox::AcceptRole);
    box->addButton(tr("Don't print"), QMessageBox::RejectRole);
    connect(take, &QPushButton::clicked, this, &Printing::exportAsked);
    box->open();
}

void Printing::fail(const Error &error)
{
    m_busy = false;
    emit refused(error.kind == Error::Kind::Storage ? tr("Nothing was printed whole: the printer, or the file, did not take it. Choose another place.") : errorText(error));
}

} // namespace vakhta
