#include "app/centre/intake/sector_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
struct Rule
{
    int sector;
    QStringList words; // beginnings of words; any of them
};

// In order: the first that fits. Groups first, for a group says more than a word of a topic.
const QList<Rule> &groupRules()
{
    static const QList<Rule> rules{
        {5, {u"тко"_s, u"отход"_s, u"мусор"_s}},
        {7, {u"транспорт"_s}},
        {6, {u"дорог"_s, u"дорожн"_s}},
        {1, {u"здравоохран"_s, u"медицин"_s, u"лекарств"_s}},
        {2, {u"образован"_s, u"школ"_s, u"детские сады"_s}},
        {4, {u"энергетик"_s, u"электр"_s, u"газификац"_s, u"газоснабж"_s}},
        {3, {u"жкх"_s, u"жилищн"_s, u"коммунальн"_s, u"благоустройств"_s, u"многоквартирн"_s}},
        {8, {u"социальн"_s, u"соцзащит"_s, u"соцобеспеч"_s, u"пенси"_s, u"мобилизац"_s}},
    };
    return rules;
}

const QList<Rule> &topicRules()
{
    static const QList<Rule> rules{
        {5, {u"тко"_s, u"отход"_s, u"мусор"_s, u"свалк"_s, u"контейнерн"_s}},
        {7,
         {u"маршрут"_s, u"перевоз"_s, u"общественного транспорта"_s, u"остановк"_s, u"автобус"_s, u"трамва"_s,
          u"троллейбус"_s}},
        {4, {u"энергоснабж"_s, u"электр"_s, u"газоснабж"_s, u"газификац"_s}},
        {1, {u"медицин"_s, u"поликлиник"_s, u"больниц"_s, u"лекарств"_s, u"врач"_s, u"скорой помощи"_s, u"вакцин"_s}},
        {2,
         {u"школ"_s, u"детских сад"_s, u"детском саду"_s, u"дошкольн"_s, u"образовательн"_s, u"обучени"_s,
          u"педагог"_s}},
        {8, {u"пособи"_s, u"выплат"_s, u"льгот"_s, u"пенси"_s, u"социальн"_s, u"инвалид"_s, u"опек"_s}},
        {6, {u"дорог"_s, u"дорожн"_s, u"светофор"_s, u"пешеходн"_s, u"асфальт"_s, u"ямы"_s}},
        {3, {u"многоквартирн"_s, u"управляющ"_s, u"отоплен"_s,   u"теплоснаб"_s,     u"водоснаб"_s,
             u"водоотвед"_s,     u"канализац"_s, u"фонар"_s,     u"освещен"_s,       u"двор"_s,
             u"деревь"_s,        u"парки"_s,     u"парка"_s,     u"парков и"_s,      u"сквер"_s,
             u"клумб"_s,         u"детской"_s,   u"люк"_s,       u"тротуар"_s,       u"благоустройств"_s,
             u"лифт"_s,          u"подъезд"_s,   u"капитальн"_s, u"растительност"_s, u"жкх"_s}},
    };
    return rules;
}

// Does a word of the text begin so?
bool hasWord(const QString &text, const QString &beginning)
{
    for (qsizetype at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    return false;
}

int byRules(const QList<Rule> &rules, const QString &text)
{
    for (const Rule &rule : rules)
        for (const QString &word : rule.words)
            if (hasWord(text, word))
                return rule.sector;
    return 0;
}
} // namespace

int sectorOf(const QString &group, const QString &topic)
{
    const int byGroup = byRules(groupRules(), group.toLower());
    return byGroup != 0 || !group.isEmpty() ? byGroup : byRules(topicRules(), topic.toLower());
}

} // namespace vakhta::centre
