#pragma once

#include <QString>

namespace vakhta {

class LongList;
class OutageLines;

/// A list of such lines: a sign, a title, a smaller line under it.
void dressLines(LongList *list, const QString &name, const QString &spoken, OutageLines *lines);

} // namespace vakhta
