#include "app/centre/intake/region_check.h"

#include "app/core/profile_faults.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {

QString wordsOf(const ProfileFault &fault, const Profile &profile)
{
    using Why = ProfileFault::Why;
    const QString day = fault.day.toString(Qt::ISODate);
    switch (fault.why) {
    case Why::Missing: return u"missing"_s;
    case Why::UnknownZone: return u"unknown time zone «%1»"_s.arg(profile.timeZone);
    case Why::EndsFirst: return u"not after dayStart"_s;
    case Why::LunchOutside: return u"lunch is not within the day"_s;
    case Why::NoWorkingTime: return u"lunch is all of the day"_s;
    case Why::OutOfRange: return u"not a whole number from %1 to %2"_s.arg(fault.least).arg(fault.most);
    case Why::TooLong: return u"more than %1 characters"_s.arg(fault.most);
    case Why::TooMany: return u"more than %1 of them"_s.arg(fault.most);
    case Why::UnknownChannel: return u"no such channel"_s;
    case Why::UnknownCheck: return u"not a check like ПР-04"_s;
    case Why::UnknownTopic: return u"no topic %1"_s.arg(fault.id);
    case Why::UnknownGap: return u"only {number} and {due} can be filled in"_s;
    case Why::TwiceInCalendar: return u"%1 is a day off too"_s.arg(day);
    case Why::NoDayOff: return u"%1 is not among the days off"_s.arg(day);
    case Why::NoWeekend: return u"%1 is no Saturday or Sunday"_s.arg(day);
    case Why::NoFinalRule: return u"no rule for the final deadline"_s;
    }
    return {};
}

/// What is wrong between the lists, as a path and a sentence; each list is right by itself here.
class Check
{
public:
    explicit Check(const Region &region) : m_region(region) {}

    QString fault()
    {
        const auto sectors = known(m_region.profile.sectors, u"sectors"_s);
        const auto topics = known(m_region.topics, u"topics"_s);
        const auto executors = known(m_region.executors, u"executors"_s);
        known(m_region.municipalities, u"municipalities"_s);
        known(m_region.users, u"users"_s);
        trees(m_region.topics, topics, u"topics"_s, u"topic"_s);
        trees(m_region.executors, executors, u"executors"_s, u"executor"_s);
        checkTopics(sectors, topics, executors);
        checkProfile();
        checkUsers(sectors, executors);
        checkCells();
        return m_fault;
    }

private:
    using Places = QHash<qint64, qsizetype>; // id → where in its list

    void complain(const QString &list, qsizetype at, const QString &name, const QString &words)
    {
        if (m_fault.isEmpty())
            m_fault = u"/%1/%2%3: %4"_s.arg(list).arg(at).arg(name.isEmpty() ? QString() : u'/' + name, words);
    }

    template <typename List>
    Places known(const List &list, const QString &name)
    {
        Places places;
        for (qsizetype i = 0; i < qsizetype(list.size()); ++i) {
            const qint64 id = list[typename List::size_type(i)].id;
            if (places.contains(id))
                complain(name, i, u"id"_s, u"%1 is there already, in %2/%3"_s.arg(id).arg(name).arg(places[id]));
            places.insert(id, i);
        }
        return places;
    }

    template <typename Node>
    void trees(const std::vector<Node> &nodes, const Places &places, const QString &list, const QString &word)
    {
        for (size_t i = 0; i < nodes.size(); ++i) {
            qint64 parent = nodes[i].parent;
            if (parent && !places.contains(parent))
                complain(list, qsizetype(i), u"parent"_s, u"no %1 %2"_s.arg(word).arg(parent));
            for (size_t steps = 0; parent && places.contains(parent); ++steps) {
                if (steps > nodes.size())
                    return complain(list, qsizetype(i), u"parent"_s, u"the tree runs in a circle"_s);
                parent = nodes[size_t(places[parent])].parent;
            }
        }
    }

    void checkTopics(const Places &sectors, const Places &topics, const Places &executors)
    {
        for (size_t i = 0; i < m_region.topics.size(); ++i) {
            const Topic &topic = m_region.topics[i];
            if (!sectors.contains(topic.sector))
                complain(u"topics"_s, qsizetype(i), u"sector"_s, u"no sector %1"_s.arg(topic.sector));
            if (topic.usualExecutor && !executors.contains(topic.usualExecutor))
                complain(u"topics"_s, qsizetype(i), u"usualExecutor"_s, u"no executor %1"_s.arg(topic.usualExecutor));
            for (const qint64 other : topic.notToMistake) {
                if (!topics.contains(other) || other == topic.id)
                    complain(u"topics"_s, qsizetype(i), u"notToMistake"_s, u"no other topic %1"_s.arg(other));
            }
            if (topics.contains(topic.parent) && m_region.topics[size_t(topics[topic.parent])].parent)
                complain(u"topics"_s, qsizetype(i), u"parent"_s, u"topic %1 is not a group: there are two levels"_s.arg(topic.parent));
        }
    }

    void checkProfile()
    {
        const auto faults = faultsOf(m_region.profile, m_region.topics);
        if (!faults.empty() && m_fault.isEmpty())
            m_fault = u"/profile/%1: %2"_s.arg(faults.front().place, wordsOf(faults.front(), m_region.profile));
    }

    void checkUsers(const Places &sectors, const Places &executors)
    {
        QHash<QString, size_t> logins;
        for (size_t i = 0; i < m_region.users.size(); ++i) {
            const User &user = m_region.users[i];
            if (logins.contains(user.login))
                complain(u"users"_s, qsizetype(i), u"login"_s, u"«%1» is there already, in users/%2"_s.arg(user.login).arg(logins[user.login]));
            logins.insert(user.login, i);
            for (const int sector : user.sectors) {
                if (!sectors.contains(sector))
                    complain(u"users"_s, qsizetype(i), u"sectors"_s, u"no sector %1"_s.arg(sector));
            }
            if (user.executor && !executors.contains(user.executor))
                complain(u"users"_s, qsizetype(i), u"executor"_s, u"no executor %1"_s.arg(user.executor));
            if (user.role == Role::Executor && !user.executor)
                complain(u"users"_s, qsizetype(i), u"executor"_s, u"an executor's account needs its body"_s);
        }
    }

    void checkCells()
    {
        QHash<std::pair<int, int>, QString> cells;
        for (size_t i = 0; i < m_region.municipalities.size(); ++i) {
            const Municipality &place = m_region.municipalities[i];
            const auto cell = std::make_pair(place.column, place.row);
            if (cells.contains(cell))
                complain(u"municipalities"_s, qsizetype(i), u"column"_s, u"the cell is %1's already"_s.arg(cells[cell]));
            cells.insert(cell, place.name);
        }
    }

    const Region &m_region;
    QString m_fault; // the first
};

} // namespace

QString faultOf(const Region &region)
{
    return Check(region).fault();
}

} // namespace vakhta::centre
