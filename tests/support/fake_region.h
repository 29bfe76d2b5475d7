#pragma once

#include "app/core/region.h"
#include "tests/support/samples.h"

namespace vakhta::test {

inline constexpr qint64 krylova = 1, zimin = 2, sedov = 3; // operator, approver, supervisor
inline constexpr qint64 roads = 11, water = 12;

/// A small region for sync: three people, two executors, a topic and a municipality.
inline Region fakeRegion()
{
    Region region;
    region.profile = test::profile();
    region.profile.id = 1;
    region.profile.publishOnApproval = true;
    region.users = {{.id = krylova, .login = u"krylova"_s, .name = u"Крылова А. В."_s, .role = Role::Operator},
                    {.id = zimin, .login = u"zimin"_s, .name = u"Зимин О. П."_s, .role = Role::Approver},
                    {.id = sedov, .login = u"sedov"_s, .name = u"Седов И. И."_s, .role = Role::Supervisor}};
    region.executors = {{.id = roads, .name = u"Минтранс"_s}, {.id = water, .name = u"Водоканал"_s}};
    region.topics = {{.id = 5, .sector = 6, .name = u"Ямы"_s}};
    region.municipalities = {{.id = 7, .name = u"Белогривск"_s}};
    return region;
}

} // namespace vakhta::test
