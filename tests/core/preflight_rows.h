#pragma once

#include "app/core/preflight.h"

#include <QTest>

/// One rule's cases: a reply, and what the rule has to mark in it.
namespace vakhta::test {

using namespace Qt::StringLiterals;

struct Written
{
    QString text;
    QString marked = {}; // null: the rule says nothing
    ReplyFacts facts = {};
};

inline QString markedIn(const Written &one, ReplyFault fault, const QString &otherwise = {})
{
    for (const ReplyFinding &finding : preflight(one.text, one.facts)) {
        if (finding.fault == fault)
            return one.text.mid(finding.position, finding.length);
    }
    return otherwise;
}

inline void compare(ReplyFault fault, const std::vector<Written> &rows)
{
    QVERIFY(rows.size() >= 12); // of each rule, both those that fire and those that don't
    const auto fires = std::count_if(rows.begin(), rows.end(), [](const Written &one) { return !one.marked.isNull(); });
    QVERIFY(fires >= 4 && size_t(fires) + 4 <= rows.size());
    for (const Written &one : rows) {
        const QString found = markedIn(one, fault);
        QVERIFY2(found == one.marked && found.isNull() == one.marked.isNull(),
                 qPrintable(u"\n«%1»\nmarked «%2»\nmeant  «%3»"_s.arg(one.text, found, one.marked)));
    }
}

} // namespace vakhta::test
