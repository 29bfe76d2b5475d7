#include "ui/models/row_context.h"

#include "ui/text/names.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

void RowContext::setRegion(Region region)
{
    m_region = std::move(region);
    m_executors.clear();
    m_municipalities.clear();
    for (const Executor &one : m_region.executors)
        m_executors.insert(one.id, executorName(m_region, one.id));
    for (const Municipality &one : m_region.municipalities)
        m_municipalities.insert(one.id, one.name);
}

DeadlineWords RowContext::deadline(const AppealRow &row) const
{
    return deadlineWords(row.status, row.dueAt, paceOf(row.executor, m_region, m_offline), here());
}

QString RowContext::meta(const AppealRow &row) const
{
    QStringList parts{appealNumber(row.number), municipality(row.municipality), executor(row.executor)};
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

QString RowContext::sentence(const AppealRow &row) const
{
    const DeadlineWords deadline = this->deadline(row);
    QStringList parts{visibleLine(row.title), appealNumber(row.number), statusText(row.status)};
    if (deadline.state == DeadlineWords::State::Overdue)
        parts << QCoreApplication::translate("Row", "overdue by %1").arg(deadline.chip.mid(1));
    else
        parts << deadline.chip << deadline.under;
    parts << channelText(row.channel) << municipality(row.municipality) << executor(row.executor);
    if (row.unread)
        parts << QCoreApplication::translate("Row", "unread");
    if (row.pending)
        parts << QCoreApplication::translate("Row", "in the outbox");
    if (row.attention)
        parts << QCoreApplication::translate("Row", "needs attention");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace vakhta
