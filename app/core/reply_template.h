#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vakhta {

/// A ready answer of the region profile. What has to be filled stands in its text in square brackets, «[дата завершения]», as
/// it does in a reply that nobody has filled yet.
struct ReplyTemplate
{
    QString name;         // «Освещение улиц: когда восстановят»
    QList<qint64> topics; // topics and groups of topics it is meant for; empty: any
    QStringList channels; // wire names; empty: any
    QString text;

    bool operator==(const ReplyTemplate &) const = default;
};

} // namespace vakhta
