#pragma once

#include "app/centre/intake/import_report.h"
#include "app/centre/storage/storage.h"

#include <QHash>
#include <QSet>

namespace vakhta::centre {

/// The region's topics, executors and municipalities by name. What an import names and the region does not have is
/// added in the import's own transaction, and told in its report. Empty names give 0.
class ReferenceLists
{
public:
    ReferenceLists(Unit &unit, const Region &region, ImportReport &report);

    /// The topic of a group, or the group itself when it has no name. Without a group: any topic of the name.
    Result<Topic> topic(const QString &group, const QString &name);
    /// The body that must act: `name` below `department`, or the department.
    Result<qint64> executor(const QString &department, const QString &name);
    Result<qint64> municipality(const QString &name);

private:
    Result<Topic> topicOf(qint64 parent, int sector, const QString &name);
    Result<qint64> executorOf(qint64 parent, const QString &name);
    void know(const Topic &topic);
    void know(const Executor &executor);
    void know(const Municipality &municipality);
    qint64 groupOfSector(int sector) const;
    std::pair<int, int> freeCell() const; // of the region's map

    Unit &m_unit;
    ImportReport &m_report;
    std::vector<Topic> m_topics;
    QHash<std::pair<qint64, QString>, size_t> m_topicsByName; // parent and name → place
    QHash<QString, size_t> m_topicsByNameAlone;
    QHash<std::pair<qint64, QString>, qint64> m_executors;
    QHash<QString, qint64> m_executorsByNameAlone;
    QHash<QString, qint64> m_municipalities;
    QSet<std::pair<int, int>> m_cells;
};

} // namespace vakhta::centre
