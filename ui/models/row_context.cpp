#include "ui/models/row_context.h"

#include "ui/text/names.h"
#include "ui/text/presence_text.h"
#include "ui/text/promise_text.h"
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

void RowContext::setSearched(const QString &words)
{
    m_searched.reset();
    if (words.isEmpty())
        return;
    if (!m_cutter)
        m_cutter = std::make_unique<WordCutter>();
    m_searched.emplace(words, *m_cutter);
}

QList<TextHit> RowContext::hitsIn(const QString &shown) const
{
    QList<TextHit> hits;
    if (!m_searched)
        return hits;
    const QByteArray utf8 = shown.toUtf8();
    qsizetype units = 0, bytes = 0; // how far both have been counted
    const auto unitsUpTo = [&](size_t byte) {
        units += QString::fromUtf8(utf8.sliced(bytes, qsizetype(byte) - bytes)).size();
        bytes = qsizetype(byte);
        return units;
    };
    for (const auto &[begin, end] : m_searched->hitsIn({utf8.constData(), size_t(utf8.size())}, *m_cutter)) {
        const qsizetype first = unitsUpTo(begin);
        hits.push_back({int(first), int(unitsUpTo(end) - first)});
    }
    return hits;
}

DeadlineWords RowContext::deadline(const AppealRow &row) const
{
    Pace pace = paceOf(row.executor, m_region, m_offline);
    pace.noCalendar = yearWithoutCalendar(row, m_region.profile, here());
    return deadlineWords(row.status, row.dueAt, pace, here());
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
    if (row.promisedAt.isValid())
        parts << QCoreApplication::translate("Row", "promise: %1").arg(promiseDueText(row.promisedAt, here()));
    parts << presenceText(present(row.id), m_region, m_me);
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
