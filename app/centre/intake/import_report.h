#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vakhta::centre {

/// A row that did not become an appeal: its number in the file as a spreadsheet counts, the column, and why.
struct ImportLine
{
    int row = 0;
    QString column;
    QString reason;

    bool operator==(const ImportLine &) const = default;
};

/// What came of a file. Every row of it is counted once: added, known from before, or a fault.
struct ImportReport
{
    int added = 0;
    int known = 0;
    std::vector<ImportLine> faults;
    QStringList newTopics, newExecutors, newMunicipalities; // names added to the reference lists

    bool operator==(const ImportReport &) const = default;
};

} // namespace vakhta::centre
