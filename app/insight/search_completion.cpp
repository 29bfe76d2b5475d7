#include "app/insight/search_completion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr size_t mostOffers = 200;

/// Times that stand for many: how they are written is what is offered.
QStringList writtenTimes(Criterion criterion, SearchLanguage language)
{
    const bool russian = language == SearchLanguage::Russian;
    if (criterion == Criterion::Due)
        return russian ? QStringList{u"<2ч"_s, u"<30мин"_s, u"<3д"_s} : QStringList{u"<2h"_s, u"<30min"_s, u"<3d"_s};
    return russian ? QStringList{u"<2ч"_s, u"<7д"_s, u">30д"_s} : QStringList{u"<2h"_s, u"<7d"_s, u">30d"_s};
}

QString detailOf(Criterion criterion, const SearchValue &value, const Region &region)
{
    const bool told = criterion == Criterion::Executor || criterion == Criterion::Place;
    if (told && value.ids.front() > 0)
        return value.names.size() > 1 && value.names[1] != value.names[0] ? value.names[1] : QString();
    if (criterion != Criterion::Topic)
        return {};
    for (const Topic &topic : region.topics) {
        if (topic.id != value.ids.front() || topic.parent == 0)
            continue;
        const auto group = std::find_if(region.topics.begin(), region.topics.end(), [&](const Topic &one) { return one.id == topic.parent; });
        return group == region.topics.end() ? QString() : group->name;
    }
    return {};
}

class Completing
{
public:
    Completing(QStringView typed, qsizetype cursor, const SearchGround &ground, SearchLanguage language, WordCutter &cutter)
        : m_typed(typed.first(std::min(typed.size(), longestSearch))), m_cursor(std::clamp(cursor, qsizetype(0), m_typed.size())),
          m_ground(ground), m_language(language), m_cutter(cutter)
    {
    }

    SearchCompletion all()
    {
        const auto pieces = searchPieces(m_typed);
        const SearchPiece *before = nullptr;
        for (const SearchPiece &piece : pieces) {
            if (piece.whole.begin > m_cursor)
                break;
            if (m_cursor <= piece.whole.end)
                return within(piece);
            before = &piece;
        }
        SearchCompletion found{.place = {m_cursor, m_cursor}, .inWords = before && !before->criterion, .offers = {}};
        addCriteria({}, found);
        return found;
    }

private:
    SearchCompletion within(const SearchPiece &piece)
    {
        if (piece.criterion && m_cursor >= piece.name.end)
            return ofValues(piece);
        qsizetype begin = piece.whole.begin, end = begin;
        begin += begin < m_cursor && m_typed[begin] == u'-' ? 1 : 0;
        for (end = begin; end < m_typed.size() && m_typed[end].isLetter();)
            ++end;
        SearchCompletion found{.place = {begin, end}, .offers = {}};
        if (m_cursor < begin || m_cursor > end || (end < m_typed.size() && !m_typed[end].isSpace()))
            return found;
        addCriteria(m_typed.sliced(begin, m_cursor - begin), found);
        return found;
    }

    void addCriteria(QStringView typed, SearchCompletion &found) const
    {
        for (int i = 0; i < criterionCount; ++i) {
            const QStringList names = namesOf(Criterion(i), m_language);
            const auto fits = [&](const QString &name) { return name.startsWith(typed, Qt::CaseInsensitive); };
            const auto name = std::find_if(names.begin(), names.end(), fits);
            if (name != names.end())
                found.offers.push_back({.criterion = Criterion(i), .name = *name + u':', .detail = {}, .text = *name + u':'});
        }
    }

    SearchCompletion ofValues(const SearchPiece &piece)
    {
        SearchCompletion found{.ofValue = true, .offers = {}};
        SearchSpan value = piece.values.back();
        for (const SearchSpan &one : piece.values) {
            if (m_cursor <= one.end + 1) { // behind a closing quote counts too
                value = one;
                break;
            }
        }
        const qsizetype cursor = std::clamp(m_cursor, value.begin, value.end);
        found.place = value;
        if (value.begin > piece.name.end && isSearchQuote(m_typed[value.begin - 1]))
            --found.place.begin;
        if (found.place.begin < value.begin && value.end < m_typed.size() && isSearchQuote(m_typed[value.end]))
            ++found.place.end;
        addValues(*piece.criterion, m_typed.sliced(value.begin, cursor - value.begin), found);
        return found;
    }

    void addValues(Criterion criterion, QStringView typed, SearchCompletion &found)
    {
        const SearchNames names(searchValues(criterion, m_ground.region, m_ground.me, m_language), m_cutter);
        const bool times = criterion == Criterion::Due || criterion == Criterion::Received;
        if (typed.isEmpty() || typed.front().isLetterOrNumber()) {
            for (const size_t at : names.offered(typed, m_cutter)) {
                const SearchValue &value = names.values()[at];
                add({.criterion = criterion, .name = value.names.front(), .detail = detailOf(criterion, value, m_ground.region),
                     .text = searchQuoted(value.names.front())}, found);
            }
        }
        for (const QString &written : times ? writtenTimes(criterion, m_language) : QStringList()) {
            if (written.startsWith(typed))
                add({.criterion = criterion, .name = written, .detail = {}, .text = written}, found);
        }
    }

    static void add(SearchOffer offer, SearchCompletion &found)
    {
        if (found.offers.size() < mostOffers)
            found.offers.push_back(std::move(offer));
    }

    QStringView m_typed;
    qsizetype m_cursor;
    const SearchGround &m_ground;
    SearchLanguage m_language;
    WordCutter &m_cutter;
};
} // namespace

QString searchQuoted(const QString &value)
{
    const bool plain = std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace() || c == u',' || isSearchQuote(c); });
    QString inside = value;
    for (QChar &c : inside)
        c = isSearchQuote(c) ? QChar(u' ') : c; // words alone are compared
    return plain ? value : u'"' + inside.simplified() + u'"';
}

SearchCompletion completeSearch(QStringView typed, qsizetype cursor, const SearchGround &ground, SearchLanguage language, WordCutter &cutter)
{
    return Completing(typed, cursor, ground, language, cutter).all();
}

} // namespace vakhta
