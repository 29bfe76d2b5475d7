#pragma once

#include "ui/print/paper.h"
#include "ui/text/time_text.h"

#include "app/core/appeal_reader.h"

namespace vakhta {

/// A list as it goes on paper: a table whose head stands on every page. A value; may be printed on any thread.
struct PrintedList
{
    QString title;
    QString about; // how many, ordered how, narrowed to what
    Region region;
    LocalTime here;
    std::vector<AppealRow> rows;

    /// More are not for paper.
    static constexpr qsizetype mostRows = 10'000;
};

/// Answers the number of pages.
Result<int> printList(QPagedPaintDevice &device, const PrintedList &list, const PageFoot &foot);

} // namespace vakhta
