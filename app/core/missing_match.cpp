#include "app/core/missing_match.h"

#include "app/core/reply_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int leastShared = 3; // words of looks, clothes and place

QStringList wordsOf(const QString &text, int least)
{
    static const QRegularExpression parts(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = foldedReply(text).split(parts, Qt::SkipEmptyParts);
    words.removeIf([least](const QString &word) { return word.size() < least; });
    return words;
}

/// In whatever case: «Иванова», «Ивановой».
bool isSameWord(const QString &one, const QString &other)
{
    const auto end = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first;
    return end - one.begin() >= std::max<qsizetype>(3, std::max(one.size(), other.size()) - 2);
}

int sharedWords(QStringList one, QStringList other)
{
    int shared = 0;
    for (const QString &word : one) {
        const auto same = std::find_if(other.begin(), other.end(), [&](const QString &known) { return isSameWord(word, known); });
        if (same == other.end())
            continue;
        other.erase(same);
        ++shared;
    }
    return shared;
}

enum class Agree { Unknown, Yes, No };

Agree namesAgree(const QString &one, const QString &other)
{
    const QStringList mine = wordsOf(one, 2), theirs = wordsOf(other, 2); // initials are left out
    const auto least = std::min(mine.size(), theirs.size());
    if (least == 0)
        return Agree::Unknown;
    return sharedWords(mine, theirs) >= least ? Agree::Yes : Agree::No;
}

std::optional<int> yearsOf(const MissingCandidate &one)
{
    static const QRegularExpression number(u"\\d+"_s);
    const QString told = number.match(one.facts.age).captured();
    if (told.isEmpty())
        return {};
    const int years = told.toInt();
    return told.size() == 4 ? one.receivedAt.date().year() - years : years;
}

Agree agesAgree(const MissingCandidate &one, const MissingCandidate &other)
{
    const auto mine = yearsOf(one), theirs = yearsOf(other);
    if (!mine || !theirs)
        return Agree::Unknown;
    return std::abs(*mine - *theirs) <= 1 ? Agree::Yes : Agree::No; // a year of birth does not tell the month
}

QString figuresOf(const QString &phone)
{
    static const QRegularExpression others(u"\\D"_s);
    return QString(phone).remove(others).right(10);
}

QStringList toldWords(const MissingPersonFacts &facts)
{
    return wordsOf(facts.lastSeen + u' ' + facts.looks + u' ' + facts.clothes, 4);
}

void add(OutageSuggestion &to, const MissingCandidate &one)
{
    to.from = to.appeals.empty() ? one.receivedAt : std::min(to.from, one.receivedAt);
    to.to = to.appeals.empty() ? one.receivedAt : std::max(to.to, one.receivedAt);
    to.municipality = to.municipality == 0 ? one.municipality : to.municipality;
    to.topic = to.topic == 0 ? one.topic : to.topic;
    QStringList who{one.facts.name, one.facts.age};
    who.removeAll(QString());
    if (who.join(u", "_s).size() > to.person.size())
        to.person = who.join(u", "_s);
    to.appeals.insert(std::upper_bound(to.appeals.begin(), to.appeals.end(), one.id), one.id);
}

using Known = std::vector<const MissingCandidate *>;

bool isKnown(const Known &known, const MissingCandidate &one)
{
    return std::any_of(known.begin(), known.end(), [&](const MissingCandidate *other) { return tellOfOnePerson(*other, one); });
}

/// Takes out of the free ones whoever tells of the same person as those known, or as one taken out before.
OutageSuggestion takeOut(Known known, Known &free, OutageSuggestion found)
{
    for (bool more = true; more;) {
        more = false;
        for (auto one = free.begin(); one != free.end();) {
            if (!isKnown(known, **one)) {
                ++one;
                continue;
            }
            add(found, **one);
            known.push_back(*one);
            one = free.erase(one);
            more = true;
        }
    }
    return found;
}
} // namespace

MissingPersonFacts factsOf(const std::vector<IncidentMember> &members)
{
    using Facts = MissingPersonFacts;
    Facts all;
    for (const IncidentMember &member : members) {
        const Facts one = missingPersonFacts(member.appeal.text);
        for (const auto fact : {&Facts::name, &Facts::age, &Facts::lastSeen, &Facts::looks, &Facts::clothes, &Facts::marks, &Facts::contact}) {
            if ((one.*fact).size() > (all.*fact).size())
                all.*fact = one.*fact;
        }
    }
    return all;
}

bool tellOfOnePerson(const MissingCandidate &one, const MissingCandidate &other)
{
    const Agree names = namesAgree(one.facts.name, other.facts.name), ages = agesAgree(one, other);
    if (names == Agree::No || ages == Agree::No)
        return false;
    const QString phone = figuresOf(one.facts.contact);
    if (names == Agree::Yes || (!phone.isEmpty() && phone == figuresOf(other.facts.contact)))
        return true;
    const bool farApart = one.municipality != 0 && other.municipality != 0 && one.municipality != other.municipality;
    return ages == Agree::Yes && !farApart && sharedWords(toldWords(one.facts), toldWords(other.facts)) >= leastShared;
}

std::vector<OutageSuggestion> suggestedSearches(const std::vector<MissingCandidate> &candidates, const std::vector<Incident> &incidents)
{
    std::vector<OutageSuggestion> late, fresh;
    Known free;
    for (const MissingCandidate &one : candidates) {
        if (std::none_of(incidents.begin(), incidents.end(), [&](const Incident &known) { return known.open && known.has(one.id); }))
            free.push_back(&one);
    }
    for (const Incident &search : incidents) {
        if (!search.open || search.kind != IncidentKind::Search)
            continue;
        Known members;
        for (const MissingCandidate &one : candidates) {
            if (search.has(one.id))
                members.push_back(&one);
        }
        OutageSuggestion more = takeOut(members, free, {.incident = search.id, .kind = IncidentKind::Search});
        if (!more.appeals.empty())
            late.push_back(std::move(more));
    }
    while (!free.empty()) {
        const MissingCandidate *first = free.front();
        fresh.push_back(takeOut({first}, free, {.kind = IncidentKind::Search})); // the first tells of the same as itself
        if (fresh.back().appeals.empty()) { // it tells too little even for that
            add(fresh.back(), *first);
            std::erase(free, first);
        }
    }
    std::stable_sort(fresh.begin(), fresh.end(), [](const OutageSuggestion &a, const OutageSuggestion &b) { return a.to > b.to; });
    late.insert(late.end(), fresh.begin(), fresh.end());
    return late;
}

} // namespace vakhta
