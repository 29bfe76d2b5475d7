#include "ui/pages/executor_choices.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

bool holdsWords(const Executor &executor, const QStringList &words)
{
    const QString where = folded(QString(executor.name + u' ' + executor.shortName + u' ' + executor.abbreviation)) + u' ' + usualAbbreviations(executor.name);
    return std::all_of(words.begin(), words.end(), [&where](const QString &word) { return where.contains(word); });
}

/// Walks the tree once and keeps what was found, with the parents that lead to it.
class Tree
{
public:
    Tree(const std::vector<Executor> &executors, const QStringList &words)
    {
        QSet<qint64> known;
        for (const Executor &executor : executors)
            known.insert(executor.id);
        for (const Executor &executor : executors) {
            m_children[known.contains(executor.parent) ? executor.parent : 0].push_back(&executor);
            if (holdsWords(executor, words))
                m_found.insert(executor.id);
        }
        walk(0, 0);
    }

    std::vector<ExecutorChoice> choices;

private:
    /// True: something below was found. A list that names its own ancestor as a parent has no root and is not reached.
    bool walk(qint64 parent, int depth)
    {
        bool any = false;
        for (const Executor *executor : m_children.value(parent)) {
            const size_t place = choices.size();
            const bool found = m_found.contains(executor->id);
            choices.push_back({.executor = executor->id, .depth = depth, .choosable = found});
            if (walk(executor->id, depth + 1) || found)
                any = true;
            else
                choices.resize(place);
        }
        return any;
    }

    QHash<qint64, std::vector<const Executor *>> m_children;
    QSet<qint64> m_found;
};

std::vector<ExecutorChoice> suggestions(const std::vector<ExecutorChoice> &found)
{
    std::vector<ExecutorChoice> top;
    for (const ExecutorChoice &choice : found) {
        if (!choice.choosable || choice.notTheirs || choice.acts || choice.beside || (choice.given == 0 && !choice.usual))
            continue;
        top.push_back(choice);
        top.back().depth = 0;
        top.back().suggested = true;
    }
    std::stable_sort(top.begin(), top.end(), [](const ExecutorChoice &a, const ExecutorChoice &b) {
        return a.given != b.given ? a.given > b.given : a.usual > b.usual;
    });
    if (top.size() > suggestionLimit)
        top.resize(suggestionLimit);
    return top;
}

qint64 usualExecutorOf(qint64 topic, const std::vector<Topic> &topics)
{
    const auto found = std::find_if(topics.begin(), topics.end(), [topic](const Topic &each) { return each.id == topic; });
    return found == topics.end() ? 0 : found->usualExecutor;
}

} // namespace

QString folded(QStringView text)
{
    return text.toString().toLower().replace(u'ё', u'е').simplified();
}

QString usualAbbreviations(const QString &name)
{
    static const std::pair<QStringView, QStringView> heads[] = {{u"министерство", u"мин"}, {u"департамент", u"деп"}, {u"управление", u"упр"},
                                                                {u"администрация", u"админ"}, {u"комитет", u"ком"}, {u"инспекция", u"инсп"}};
    const QString quotesAside = folded(name).remove(u'«').remove(u'»').remove(u'"').replace(u'-', u' ');
    QString initials;
    QStringList found;
    QStringView head;
    for (const QString &word : quotesAside.split(u' ', Qt::SkipEmptyParts)) {
        if (!head.isEmpty())
            found << head.toString() + word;
        const auto known = std::find_if(std::begin(heads), std::end(heads), [&](const auto &one) { return word == one.first; });
        head = known == std::end(heads) ? QStringView() : known->second;
        if (word.size() > 2 && word[0].isLetter()) // «и», «по»
            initials += word[0];
    }
    if (initials.size() > 1)
        found << initials;
    return found.join(u' ');
}

namespace {

/// How often it was given the topic: in this place, where the topic is known there, else anywhere.
class Habit
{
public:
    explicit Habit(const std::vector<ExecutorLoad> &loads)
    {
        for (const ExecutorLoad &load : loads) {
            m_all += load.sameTopic;
            m_here += load.sameTopicHere;
        }
    }
    void tell(ExecutorChoice &choice, const ExecutorLoad &load) const
    {
        constexpr int enough = 3; // fewer tell nothing of a place
        choice.here = m_here >= enough;
        choice.given = choice.here ? load.sameTopicHere : load.sameTopic;
        choice.of = choice.here ? m_here : m_all;
    }

private:
    int m_all = 0;
    int m_here = 0;
};

} // namespace

std::vector<ExecutorChoice> executorChoices(const Region &region, const std::vector<ExecutorLoad> &loads, const ExecutorQuestion &question,
                                            QStringView words)
{
    std::vector<ExecutorChoice> found = std::move(Tree(region.executors, folded(words).split(u' ', Qt::SkipEmptyParts)).choices);
    QHash<qint64, ExecutorLoad> loadOf;
    for (const ExecutorLoad &load : loads)
        loadOf.insert(load.executor, load);
    const qint64 usual = usualExecutorOf(question.topic, region.topics);
    const Habit habit(loads);
    for (ExecutorChoice &choice : found) {
        const ExecutorLoad load = loadOf.value(choice.executor);
        choice.open = load.open;
        choice.overdue = load.overdue;
        choice.acts = choice.executor == question.executor;
        choice.beside = question.beside.contains(choice.executor);
        choice.notTheirs = question.notTheirs.contains(choice.executor);
        if (question.topic > 0)
            habit.tell(choice, load);
        choice.usual = choice.executor == usual;
    }
    std::vector<ExecutorChoice> all = suggestions(found);
    all.insert(all.end(), found.begin(), found.end());
    return all;
}

int bestChoice(const std::vector<ExecutorChoice> &choices, const Region &region, QStringView words)
{
    QHash<qint64, const Executor *> byId;
    for (const Executor &executor : region.executors)
        byId.insert(executor.id, &executor);
    const QString start = folded(words);
    const auto begins = [&](const ExecutorChoice &choice) {
        const Executor *executor = byId.value(choice.executor);
        return executor && choice.choosable
            && (folded(executor->abbreviation).startsWith(start) || folded(executor->shortName).startsWith(start));
    };
    auto best = std::find_if(choices.begin(), choices.end(), begins);
    if (best == choices.end())
        best = std::find_if(choices.begin(), choices.end(), [](const ExecutorChoice &choice) { return choice.choosable; });
    return best == choices.end() ? -1 : int(best - choices.begin());
}

} // namespace vakhta
