#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace vakhta {

/// A list that supervisors keep for everybody: each workstation shows it and counts what its own user sees of it. What it asks
/// for is kept as users' own views are; only ui/models/kept_query reads it, the centre bounds its size and nothing else. A centre
/// or a workstation that does not know `columns` leaves them out: the rows then have the usual ones.
struct SharedView
{
    qint64 id = 0;       // given by the centre; in an act 0: a new one
    qint64 revision = 0; // the centre's count of changes; 0 or less: it is not there yet. In an act: what its author saw
    int order = -1;      // place among the shared ones, from 0; in an act −1: where it stands, or behind the others
    QString name;
    int density = 0;     // this and the marks as of SavedView
    QString columns;     // of rows of one line: «0:84 1:0», number and width of each; empty: the usual ones
    int shape = 0;
    int tint = 0;
    QString typed;
    QJsonObject query;

    static constexpr int most = 40, longestName = 60, longestTyped = 1000, longestColumns = 400;
    static constexpr qsizetype largestQuery = 16 << 10; // bytes of compact JSON

    bool operator==(const SharedView &) const = default;
};

/// As they are shown.
void inOrder(std::vector<SharedView> &views);

} // namespace vakhta
