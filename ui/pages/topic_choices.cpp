#include "ui/pages/topic_choices.h"

#include "ui/text/names.h"
#include "ui/text/time_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr size_t mostSuggested = 3;
constexpr qsizetype lookedThrough = 4000; // characters of an appeal, for the names of places

bool holds(const QString &where, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&where](const QString &word) { return where.contains(word); });
}

ChoiceLine lineOf(qint64 id, int depth, const QString &name, const QString &detail, bool choosable)
{
    return {.id = id, .depth = depth, .choosable = choosable, .icon = depth == 0 ? u"layers"_s : u"circle-dot"_s, .name = name, .detail = detail, .hasLoad = false};
}

/// What belongs to the topic and what is often mistaken for it.
QString meaningOf(const Topic &topic, const Region &region)
{
    QStringList others;
    for (const qint64 other : topic.notToMistake)
        others << topicName(region, other);
    QStringList said{topic.definition};
    if (!others.isEmpty())
        said << ChoiceModel::tr("Not to be mistaken for: %1.").arg(others.join(u", "_s));
    said.removeAll(QString());
    return said.join(u' ');
}

/// Goes down from the sectors and keeps what was found, with what leads to it.
class TopicTree
{
public:
    TopicTree(const Region &region, const QStringList &words)
        : m_region(region)
        , m_words(words)
    {
        for (const Sector &sector : region.profile.sectors)
            addSector(sector);
    }
    std::vector<ChoiceLine> lines;

private:
    void addSector(const Sector &sector)
    {
        const size_t place = lines.size();
        const bool found = holds(folded(sector.name), m_words);
        lines.push_back(lineOf(-sector.id, 0, sector.name, ChoiceModel::tr("the sector alone"), found));
        bool any = found;
        for (const Topic &group : m_region.topics) {
            if (group.sector == sector.id && group.parent == 0)
                any |= addTopic(group, 1, sector.name);
        }
        if (!any)
            lines.resize(place);
    }

    bool addTopic(const Topic &topic, int depth, const QString &above)
    {
        const size_t place = lines.size();
        const QString way = above + u' ' + topic.name;
        bool found = holds(folded(way), m_words);
        lines.push_back(lineOf(topic.id, depth, topic.name, {}, found));
        lines.back().meaning = meaningOf(topic, m_region);
        for (const Topic &child : m_region.topics) {
            if (child.parent == topic.id && depth == 1)
                found |= addTopic(child, 2, way);
        }
        if (!found)
            lines.resize(place);
        return found;
    }

    const Region &m_region;
    const QStringList &m_words;
};

/// «в Ольхуше», «Каменного Брода»: the first word of the name without its ending stands at a word's beginning.
bool isNamedIn(const QString &text, const QString &name)
{
    const QString first = folded(name).section(u' ', 0, 0);
    if (first.size() < 4)
        return false;
    const QString stem = first.left(first.size() - 1);
    for (qsizetype at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
        qsizetype end = at;
        while (end < text.size() && text[end].isLetter())
            ++end;
        if ((at == 0 || !text[at - 1].isLetter()) && end - at <= first.size() + 2)
            return true;
    }
    return false;
}
} // namespace

std::vector<TopicSuggestion> topicSuggestions(const std::vector<SimilarAppeal> &similar)
{
    std::vector<TopicSuggestion> suggested;
    for (const SimilarAppeal &one : similar) {
        if (one.appeal.topic == 0)
            continue;
        const auto known = std::find_if(suggested.begin(), suggested.end(), [&](const TopicSuggestion &other) { return other.topic == one.appeal.topic; });
        if (known == suggested.end())
            suggested.push_back({one.appeal.topic, 1, int(similar.size()), one.appeal.number});
        else
            ++known->count;
    }
    std::stable_sort(suggested.begin(), suggested.end(), [](const TopicSuggestion &one, const TopicSuggestion &other) { return one.count > other.count; });
    suggested.resize(std::min(suggested.size(), mostSuggested));
    return suggested;
}

std::vector<ChoiceLine> topicLines(const Region &region, const std::vector<TopicSuggestion> &suggested, QStringView words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<ChoiceLine> all = std::move(TopicTree(region, wanted).lines), top;
    for (const TopicSuggestion &one : suggested) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const ChoiceLine &line) { return line.id == one.topic && line.choosable; });
        if (found == all.end())
            continue;
        top.push_back(*found);
        top.back().depth = 0;
        top.back().suggested = true;
        top.back().icon = u"badge-check"_s;
        top.back().detail = ChoiceModel::tr("usual: so are %1 of %2 similar answered appeals, like %3").arg(one.count).arg(one.of).arg(appealNumber(one.example));
    }
    all.insert(all.begin(), top.begin(), top.end());
    return all;
}

std::vector<ChoiceLine> municipalityLines(const Region &region, const Appeal &appeal, QStringView words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    const QString said = folded(QString(appeal.settlement + u' ' + appeal.title + u' ' + appeal.text.left(lookedThrough)));
    std::vector<ChoiceLine> named, all;
    for (const Municipality &one : region.municipalities) {
        if (!holds(folded(QString(one.name + u' ' + one.fullName)), wanted))
            continue;
        ChoiceLine line = lineOf(one.id, 0, one.name, one.fullName == one.name ? QString() : one.fullName, true);
        line.icon = u"map-pin"_s;
        if (isNamedIn(said, one.name)) {
            line.suggested = true;
            line.detail = ChoiceModel::tr("named in the appeal");
            named.push_back(line);
        } else {
            all.push_back(line);
        }
    }
    named.insert(named.end(), all.begin(), all.end());
    return named;
}

} // namespace vakhta
