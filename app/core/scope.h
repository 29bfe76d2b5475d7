#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"

#include <QSet>

namespace vakhta {

/// What one user may see. Made from the user and the executors' tree; asked by the centre for every row it gives.
struct Scope
{
    qint64 user = 0;
    bool anyAppeals = true;       // false: administrators do not read texts
    QSet<int> sectors;            // empty: all
    QSet<qint64> executors;       // empty: all
    bool limitedToExecutors = false;

    static Scope of(const User &user, const std::vector<Executor> &executors);
    /// `beside`: Appeal::coExecutors.
    bool sees(int sector, qint64 executor, const QList<qint64> &beside = {}) const;
    bool sees(const Appeal &appeal) const { return sees(appeal.sector, appeal.executor, appeal.coExecutors); }
    bool operator==(const Scope &) const = default;
};

} // namespace vakhta
