#pragma once

#include "app/centre/intake/demo_generator.h"
#include "app/centre/intake/region_file.h"
#include "app/protocol/types.h"

#include <QTest>
#include <QTimeZone>

namespace vakhta::test {

using namespace Qt::StringLiterals;

/// A working Tuesday of the demo's region, 13:42 there, with the hail of the Friday before.
inline QDateTime demoNow()
{
    return QDateTime::fromString(u"2026-05-12T10:42:00Z"_s, Qt::ISODate);
}

inline const Region &demo()
{
    static const Region region = *centre::demoRegion();
    return region;
}

inline std::vector<centre::DemoAppeal> demoAppeals(int count, quint32 seed = 1, const QDateTime &end = demoNow())
{
    centre::DemoGenerator generator(demo(), seed, count, end);
    std::vector<centre::DemoAppeal> appeals;
    centre::DemoAppeal appeal;
    while (generator.next(appeal))
        appeals.push_back(appeal);
    return appeals;
}

/// The same three thousand for every question.
inline const std::vector<centre::DemoAppeal> &demoDays()
{
    static const std::vector<centre::DemoAppeal> appeals = demoAppeals(3000);
    return appeals;
}

inline QDateTime local(const QDateTime &utc)
{
    return utc.toTimeZone(QTimeZone(demo().profile.timeZone.toUtf8()));
}

} // namespace vakhta::test
