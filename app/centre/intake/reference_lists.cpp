#include "app/centre/intake/reference_lists.h"

#include "app/centre/intake/sector_words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr qsizetype longestShortName = 48;
constexpr int mapWidth = 8;

// Names are compared without case, ё, quotes and what stands in brackets at the end.
QString folded(const QString &name)
{
    static const QRegularExpression quotes(u"[«»\"“”„']"_s), brackets(u" ?\\([^()]*\\)$"_s);
    QString plain = name.toCaseFolded().replace(u'ё', u'е').remove(quotes).simplified();
    return plain.remove(brackets);
}

QString foldedTopic(const QString &name)
{
    return name.toCaseFolded().replace(u'ё', u'е').simplified();
}

// «Омск г.о.» and «городской округ Омск» are one.
QString foldedPlace(const QString &name)
{
    static const QRegularExpression kinds(u"(^|\\s)(г\\.\\s?о\\.|м\\.\\s?р-н|р-н|городской округ|муниципальный округ|"
                                          "муниципальный район|муниципальное образование|район|город|г\\.)(?=\\s|$)"_s);
    return folded(name).remove(kinds).simplified();
}

QString bracketed(const QString &name)
{
    static const QRegularExpression last(u"\\(([^()]{2,12})\\)$"_s);
    return last.match(name).captured(1);
}

Executor newExecutor(qint64 parent, const QString &name)
{
    const QString abbreviation = bracketed(name);
    const QString whole = abbreviation.isEmpty() ? name : name.left(name.lastIndexOf(u'(')).trimmed();
    const bool tooLong = whole.size() > longestShortName && !abbreviation.isEmpty();
    return {.parent = parent, .name = name, .shortName = tooLong ? abbreviation : whole, .abbreviation = abbreviation};
}
} // namespace

ReferenceLists::ReferenceLists(Unit &unit, const Region &region, ImportReport &report) : m_unit(unit), m_report(report)
{
    for (const Topic &topic : region.topics)
        know(topic);
    for (const Executor &executor : region.executors)
        know(executor);
    for (const Municipality &municipality : region.municipalities)
        know(municipality);
}

void ReferenceLists::know(const Topic &topic)
{
    const QString name = foldedTopic(topic.name);
    m_topicsByName.insert({topic.parent, name}, m_topics.size());
    if (topic.parent != 0 || !m_topicsByNameAlone.contains(name))
        m_topicsByNameAlone.insert(name, m_topics.size());
    m_topics.push_back(topic);
}

void ReferenceLists::know(const Executor &executor)
{
    const QString name = folded(executor.name);
    m_executors.insert({executor.parent, name}, executor.id);
    for (const QString &known : {name, folded(executor.shortName)})
        if (!m_executorsByNameAlone.contains(known))
            m_executorsByNameAlone.insert(known, executor.id);
}

void ReferenceLists::know(const Municipality &municipality)
{
    m_cells.insert({municipality.column, municipality.row});
    for (const QString &known : {foldedPlace(municipality.name), foldedPlace(municipality.fullName)})
        if (!m_municipalities.contains(known))
            m_municipalities.insert(known, municipality.id);
}

Result<Topic> ReferenceLists::topic(const QString &group, const QString &name)
{
    if (group.isEmpty() && name.isEmpty())
        return Topic();
    if (group.isEmpty()) {
        const auto known = m_topicsByNameAlone.constFind(foldedTopic(name));
        if (known != m_topicsByNameAlone.constEnd())
            return m_topics[*known];
        const int sector = sectorOf(group, name);
        return topicOf(groupOfSector(sector), sector, name);
    }
    const auto top = topicOf(0, sectorOf(group, name), group);
    if (!top || name.isEmpty())
        return top;
    return topicOf(top->id, top->sector, name);
}

Result<Topic> ReferenceLists::topicOf(qint64 parent, int sector, const QString &name)
{
    const auto known = m_topicsByName.constFind({parent, foldedTopic(name)});
    if (known != m_topicsByName.constEnd())
        return m_topics[*known];
    Topic topic{.parent = parent, .sector = sector, .name = name};
    const auto put = m_unit.putTopic(topic);
    if (!put)
        return put.error();
    topic.id = *put;
    know(topic);
    m_report.newTopics << name;
    return topic;
}

qint64 ReferenceLists::groupOfSector(int sector) const
{
    const auto group = std::find_if(m_topics.begin(), m_topics.end(), [sector](const Topic &topic) {
        return topic.parent == 0 && topic.sector == sector;
    });
    return sector != 0 && group != m_topics.end() ? group->id : 0;
}

Result<qint64> ReferenceLists::executor(const QString &department, const QString &name)
{
    qint64 above = 0;
    if (!department.isEmpty()) {
        const auto found = executorOf(0, department);
        if (!found || name.isEmpty() || folded(name) == folded(department))
            return found;
        above = *found;
    }
    return name.isEmpty() ? Result<qint64>(0) : executorOf(above, name);
}

Result<qint64> ReferenceLists::executorOf(qint64 parent, const QString &name)
{
    const auto below = m_executors.constFind({parent, folded(name)});
    if (below != m_executors.constEnd())
        return *below;
    const auto anywhere = m_executorsByNameAlone.constFind(folded(name));
    if (anywhere != m_executorsByNameAlone.constEnd())
        return *anywhere;
    Executor executor = newExecutor(parent, name);
    const auto put = m_unit.putExecutor(executor);
    if (!put)
        return put.error();
    executor.id = *put;
    know(executor);
    m_report.newExecutors << name;
    return *put;
}

// «Омская область, другое» is no municipality.
Result<qint64> ReferenceLists::municipality(const QString &name)
{
    if (name.isEmpty() || name.endsWith(u", другое"_s, Qt::CaseInsensitive))
        return qint64(0);
    const auto known = m_municipalities.constFind(foldedPlace(name));
    if (known != m_municipalities.constEnd())
        return *known;
    static const QRegularExpression district(u"\\s?г\\.\\s?о\\.$"_s);
    const auto [column, row] = freeCell();
    Municipality municipality{.name = QString(name).remove(district), .fullName = name, .column = column, .row = row};
    const auto put = m_unit.putMunicipality(municipality);
    if (!put)
        return put.error();
    municipality.id = *put;
    know(municipality);
    m_report.newMunicipalities << name;
    return *put;
}

// A cell of its own until somebody draws the place where it belongs.
std::pair<int, int> ReferenceLists::freeCell() const
{
    for (int place = 0;; ++place) {
        const std::pair cell{place % mapWidth, place / mapWidth};
        if (!m_cells.contains(cell))
            return cell;
    }
}

} // namespace vakhta::centre
