#include "app/insight/typed_search.h"

#include "app/insight/search_times.h"

#include <map>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr qint64 noSuchId = qint64(1) << 40; // beyond what columns can hold: in no row

/// The values asked of one criterion.
struct Asked
{
    std::vector<qint64> wanted, unwanted;

    Wanted condition() const
    {
        if (wanted.empty())
            return Wanted::allBut(unwanted);
        std::vector<qint64> left = wanted;
        std::erase_if(left, [this](qint64 id) { return std::find(unwanted.begin(), unwanted.end(), id) != unwanted.end(); });
        return left.empty() ? Wanted(noSuchId) : Wanted::some(std::move(left));
    }
};

class SearchReading
{
public:
    SearchReading(QStringView typed, const SearchGround &ground, WordCutter &cutter)
        : m_typed(typed), m_ground(ground), m_cutter(cutter)
    {
        m_found.query.queue = Queue::All;
        m_found.query.order = Order::Newest;
    }

    TypedSearch all()
    {
        m_found.pieces = searchPieces(m_typed);
        for (const SearchPiece &piece : m_found.pieces)
            piece.criterion ? takeCriterion(piece) : takeWords(piece);
        if (m_typed.size() > longestSearch)
            m_found.faults.push_back({.kind = SearchFault::Kind::TooLong, .criterion = {}, .where = {longestSearch, m_typed.size()}});
        m_found.query.words = m_words.join(u' ');
        settle();
        std::stable_sort(m_found.faults.begin(), m_found.faults.end(), [](const SearchFault &one, const SearchFault &other) { return one.where.begin < other.where.begin; });
        m_found.asks = m_asks || !m_words.isEmpty();
        return std::move(m_found);
    }

private:
    QStringView at(const SearchSpan &span) const { return m_typed.sliced(span.begin, span.end - span.begin); }

    void fault(SearchFault::Kind kind, const SearchPiece &piece, const SearchSpan &where)
    {
        m_found.faults.push_back({.kind = kind, .criterion = piece.criterion.value_or(Criterion::Due), .where = where});
    }

    void takeWords(const SearchPiece &piece)
    {
        m_words << at(piece.whole).toString();
        const bool value = piece.whole.end > piece.name.end && m_typed[piece.name.end].isLetterOrNumber();
        if (piece.name.end > piece.name.begin && value)
            fault(SearchFault::Kind::UnknownName, piece, piece.name);
    }

    void takeCriterion(const SearchPiece &piece)
    {
        const Criterion criterion = *piece.criterion;
        const bool number = criterion == Criterion::Number;
        if (!number && criterion != Criterion::Due && criterion != Criterion::Received)
            return takeNames(piece);
        if (piece.negated)
            return fault(SearchFault::Kind::NotNegated, piece, piece.whole);
        if (piece.values.size() > 1)
            return fault(SearchFault::Kind::OneOnly, piece, piece.whole);
        if (at(piece.values.front()).trimmed().isEmpty())
            return; // still to be typed
        number ? takeNumber(piece) : takeTimes(piece);
    }

    bool hasSigns(const SearchSpan &value)
    {
        const QByteArray text = at(value).toUtf8();
        return m_cutter.next({text.constData(), size_t(text.size())}, 0).has_value();
    }

    void takeNumber(const SearchPiece &piece)
    {
        const SearchSpan &value = piece.values.front();
        if (!m_found.query.number.isEmpty())
            return fault(SearchFault::Kind::OneOnly, piece, value);
        if (!hasSigns(value))
            return fault(SearchFault::Kind::UnknownValue, piece, value);
        QString number = at(value).toString().simplified(), joined = number;
        joined.remove(u' ');
        const bool digits = std::all_of(joined.begin(), joined.end(), [](QChar c) { return c.isDigit(); });
        m_found.query.number = digits ? joined : number; // «84 117» is how it is shown
        m_asks = true;
    }

    void takeTimes(const SearchPiece &piece)
    {
        const Criterion criterion = *piece.criterion;
        const auto times = searchTimes(criterion, at(piece.values.front()), m_ground.now, m_ground.region.profile.timeZone, m_cutter);
        if (!times)
            return fault(SearchFault::Kind::UnknownTime, piece, piece.values.front());
        AppealQuery &query = m_found.query;
        const bool due = criterion == Criterion::Due;
        narrow(due ? query.dueFrom : query.receivedFrom, due ? query.dueTo : query.receivedTo, *times);
        m_due |= due;
        m_asks = true;
    }

    static void narrow(QDateTime &from, QDateTime &to, const SearchTimes &times)
    {
        if (times.from.isValid() && (!from.isValid() || times.from > from))
            from = times.from;
        if (times.to.isValid() && (!to.isValid() || times.to < to))
            to = times.to;
    }

    void takeNames(const SearchPiece &piece)
    {
        const SearchNames &names = namesOfAll(*piece.criterion);
        for (const SearchSpan &value : piece.values) {
            if (at(value).trimmed().isEmpty())
                continue;
            const auto fitting = names.matching(at(value), m_cutter);
            if (fitting.empty() && *piece.criterion == Criterion::Mark && hasSigns(value))
                m_tags.emplace_back(piece, value); // no mark of ours: a tag
            else if (fitting.empty())
                fault(SearchFault::Kind::UnknownValue, piece, value);
            for (const size_t one : fitting)
                takeName(piece, names.values()[one], value);
        }
    }

    void takeName(const SearchPiece &piece, const SearchValue &value, const SearchSpan &where)
    {
        const bool overdue = *piece.criterion == Criterion::Status && value.ids.front() == overdueStatus;
        if (overdue && piece.negated)
            return fault(SearchFault::Kind::NotNegated, piece, where);
        if (overdue && piece.values.size() > 1)
            return fault(SearchFault::Kind::OneOnly, piece, where);
        m_asks = true;
        m_overdue |= overdue;
        if (overdue)
            return;
        Asked &asked = m_asked[*piece.criterion];
        auto &ids = piece.negated ? asked.unwanted : asked.wanted;
        ids.insert(ids.end(), value.ids.begin(), value.ids.end());
    }

    const SearchNames &namesOfAll(Criterion criterion)
    {
        auto found = m_names.find(criterion);
        if (found == m_names.end()) {
            auto values = searchValues(criterion, m_ground.region, m_ground.me, SearchLanguage::Russian);
            found = m_names.emplace(criterion, SearchNames(std::move(values), m_cutter)).first;
        }
        return found->second;
    }

    /// Turns what was asked into conditions.
    void settle()
    {
        AppealQuery &query = m_found.query;
        const std::pair<Criterion, Wanted *> conditions[] = {
            {Criterion::Topic, &query.topic}, {Criterion::Sector, &query.sector}, {Criterion::Executor, &query.executor},
            {Criterion::Operator, &query.operatorId}, {Criterion::Status, &query.status}, {Criterion::Place, &query.municipality},
            {Criterion::Priority, &query.priority}};
        for (const auto &[criterion, condition] : conditions)
            *condition = m_asked[criterion].condition();
        for (const qint64 mark : m_asked[Criterion::Mark].wanted)
            query.marks |= int(mark);
        for (const qint64 mark : m_asked[Criterion::Mark].unwanted)
            query.withoutMarks |= int(mark);
        settleTags();
        settleOrigin(m_asked[Criterion::From]);
        if (m_overdue)
            query.queue = Queue::Overdue;
        else if (m_due && query.status.isAny())
            query.queue = Queue::Open;
    }

    /// Marks stand in the columns, tags in texts: nothing asks for either of both.
    void settleTags()
    {
        AppealQuery &query = m_found.query;
        for (const auto &[piece, value] : m_tags) {
            if (piece.negated)
                fault(SearchFault::Kind::NotNegated, piece, value);
            else if (query.marks)
                fault(SearchFault::Kind::OneOnly, piece, value);
            else
                query.tags << at(value).toString().simplified();
        }
        m_asks |= !query.tags.isEmpty();
    }

    /// Systems alone are asked for as such; beside channels a system stands for the channels it brings.
    void settleOrigin(const Asked &asked)
    {
        const auto isSystem = [](qint64 id) { return id >= originOfSystem; };
        Asked systems, channels;
        const auto part = [&](const std::vector<qint64> &ids, std::vector<qint64> &system, std::vector<qint64> &channel) {
            const bool mixed = !std::all_of(ids.begin(), ids.end(), isSystem);
            for (const qint64 id : ids) {
                if (!isSystem(id))
                    channel.push_back(id);
                else if (!mixed)
                    system.push_back(id - originOfSystem);
                else
                    addChannels(System(id - originOfSystem), channel);
            }
        };
        part(asked.wanted, systems.wanted, channels.wanted);
        part(asked.unwanted, systems.unwanted, channels.unwanted);
        m_found.query.system = systems.condition();
        m_found.query.channel = channels.condition();
    }

    static void addChannels(System system, std::vector<qint64> &channels)
    {
        const auto first = system == System::Incidents ? Channel::Vk : Channel::Portal;
        const auto last = system == System::Incidents ? Channel::Max : Channel::Other;
        for (int channel = int(first); channel <= int(last); ++channel)
            channels.push_back(channel);
    }

    QStringView m_typed;
    const SearchGround &m_ground;
    WordCutter &m_cutter;
    TypedSearch m_found;
    QStringList m_words;
    std::map<Criterion, Asked> m_asked;
    std::map<Criterion, SearchNames> m_names;
    std::vector<std::pair<SearchPiece, SearchSpan>> m_tags; // what was asked for as a mark and is none
    bool m_due = false, m_overdue = false, m_asks = false;
};
} // namespace

TypedSearch readSearch(QStringView typed, const SearchGround &ground, WordCutter &cutter)
{
    return SearchReading(typed, ground, cutter).all();
}

} // namespace vakhta
