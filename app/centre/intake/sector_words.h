#pragma once

#include <QString>

namespace vakhta::centre {

/// The sector that a topic belongs to by the words of its group and its own name: 1 health, 2 education, 3 housing and
/// utilities, 4 energy, 5 solid waste, 6 roads, 7 transport, 8 social protection; 0: none of them.
/// Source: groups of the national classifier of topics, and the feedback platform's list of topics.
int sectorOf(const QString &group, const QString &topic);

} // namespace vakhta::centre
