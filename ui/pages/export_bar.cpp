#include "ui/pages/export_bar.h"

#include "ui/pages/list_export.h"
#include "ui/text/time_text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vakhta {

ExportBar::ExportBar(AppealReader &reader, const RowContext &context, QWidget *parent)
    : Banner(u"exportBar"_s, parent)
    , m_export(new ListExport(reader, context, this))
{
    setFlat(true);
    hide();
    connect(this, &Banner::actionAsked, m_export, &ListExport::stop);
    connect(m_export, &ListExport::progressed, this, &ExportBar::showProgress);
    connect(m_export, &ListExport::finished, this, [this](const QString &path) {
        hide();
        emit told(path.isEmpty() ? tr("The export was stopped, no file was made") : tr("Exported: %1").arg(QFileInfo(path).fileName()));
    });
    connect(m_export, &ListExport::failed, this, [this](const QString &why) {
        hide();
        emit refused(why);
    });
}

void ExportBar::showProgress(int done, int total)
{
    tell(Tone::Quiet, u"download"_s, tr("Exporting the list."), tr("%1 of %2.").arg(numberText(done), numberText(total)), tr("Stop the export"));
    show();
}

} // namespace vakhta
