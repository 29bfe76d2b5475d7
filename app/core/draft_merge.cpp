#include "app/core/draft_merge.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace vakhta {

namespace {
constexpr qsizetype mostCompared = 2000; // paragraphs of each side: 16 MB of table at the very most

QStringList paragraphs(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

/// Paragraphs [from, to) of the base stand as [first, first + count) in the changed text.
struct Hunk
{
    qsizetype from = 0, to = 0;
    ParagraphRange now;
};

/// As many as before: each is the old one changed.
void addHunk(const Hunk &hunk, std::vector<Hunk> &hunks)
{
    if (hunk.now.count != hunk.to - hunk.from)
        return hunks.push_back(hunk);
    for (qsizetype i = 0; i < hunk.now.count; ++i)
        hunks.push_back({hunk.from + i, hunk.from + i + 1, {hunk.now.first + i, 1}});
}

/// Longest common subsequence; cell (i, j) is its length from there to the ends.
class Common
{
public:
    Common(std::span<const QString> a, std::span<const QString> b) : m_width(b.size() + 1), m_cells((a.size() + 1) * m_width, 0)
    {
        for (size_t i = a.size(); i-- > 0;) {
            for (size_t j = b.size(); j-- > 0;)
                at(i, j) = a[i] == b[j] ? quint16(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    quint16 &at(size_t i, size_t j) { return m_cells[i * m_width + j]; }

private:
    size_t m_width;
    std::vector<quint16> m_cells;
};

/// The changed places between two runs of paragraphs, offset by what was the same before them.
void addHunks(std::span<const QString> a, std::span<const QString> b, qsizetype offset, std::vector<Hunk> &hunks)
{
    if (a.empty() && b.empty())
        return;
    if (a.size() > size_t(mostCompared) || b.size() > size_t(mostCompared)) {
        hunks.push_back({offset, offset + qsizetype(a.size()), {offset, qsizetype(b.size())}});
        return;
    }
    Common common(a, b);
    size_t i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            ++i;
            ++j;
            continue;
        }
        const size_t from = i, first = j;
        while ((i < a.size() || j < b.size()) && !(i < a.size() && j < b.size() && a[i] == b[j])) {
            if (j == b.size() || (i < a.size() && common.at(i + 1, j) >= common.at(i, j + 1)))
                ++i;
            else
                ++j;
        }
        addHunk({offset + qsizetype(from), offset + qsizetype(i), {offset + qsizetype(first), qsizetype(j - first)}}, hunks);
    }
}

std::vector<Hunk> hunksOf(const QStringList &base, const QStringList &now)
{
    qsizetype head = 0;
    while (head < base.size() && head < now.size() && base[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < base.size() - head && tail < now.size() - head && base[base.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    std::vector<Hunk> hunks;
    addHunks(std::span(base.constData() + head, size_t(base.size() - head - tail)),
             std::span(now.constData() + head, size_t(now.size() - head - tail)), head, hunks);
    return hunks;
}

/// Not only paragraphs that both have changed: a new one has no clear place inside or beside what grew.
bool touch(const Hunk &a, const Hunk &b)
{
    const auto inserts = [](const Hunk &hunk) { return hunk.from == hunk.to; };
    const auto grows = [](const Hunk &hunk) { return hunk.now.count > hunk.to - hunk.from; };
    if (!inserts(a) && !inserts(b))
        return a.from < b.to && b.from < a.to;
    const Hunk &point = inserts(a) ? a : b, &other = inserts(a) ? b : a;
    const bool inside = other.from < point.from && point.from < other.to;
    return inside || (grows(other) && (point.from == other.from || point.from == other.to));
}

/// Changes of both sides that touch each other, as one place [from, to) of the base.
struct Place
{
    qsizetype from = 0, to = 0;
    std::vector<Hunk> mine, theirs;

    bool isTouchedBy(const Hunk &hunk, bool isMine) const
    {
        const std::vector<Hunk> &others = isMine ? theirs : mine;
        return std::any_of(others.begin(), others.end(), [&](const Hunk &other) { return touch(hunk, other); });
    }
    void take(const Hunk &hunk, bool isMine)
    {
        to = std::max(to, hunk.to);
        (isMine ? mine : theirs).push_back(hunk);
    }
};

std::vector<Place> placesOf(const std::vector<Hunk> &mine, const std::vector<Hunk> &theirs)
{
    struct Change { Hunk hunk; bool isMine; };
    std::vector<Change> changes;
    for (const Hunk &hunk : mine)
        changes.push_back({hunk, true});
    for (const Hunk &hunk : theirs)
        changes.push_back({hunk, false});
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) {
        return std::pair(a.hunk.from, a.hunk.to) < std::pair(b.hunk.from, b.hunk.to);
    });
    std::vector<Place> places;
    for (const Change &change : changes) {
        if (places.empty() || !places.back().isTouchedBy(change.hunk, change.isMine))
            places.push_back({change.hunk.from, change.hunk.to, {}, {}});
        places.back().take(change.hunk, change.isMine);
    }
    return places;
}

/// What one side has in a place of the base: its changes there, the base's paragraphs between them.
QStringList sideOf(const Place &place, const QStringList &base, const QStringList &now, const std::vector<Hunk> &hunks)
{
    QStringList side;
    qsizetype at = place.from;
    for (const Hunk &hunk : hunks) {
        side += base.mid(at, hunk.from - at);
        side += now.mid(hunk.now.first, hunk.now.count);
        at = hunk.to;
    }
    return side + base.mid(at, place.to - at);
}

struct Merging
{
    QStringList mine, theirs;
    std::vector<Overlap> overlaps;

    void addBoth(const QStringList &same)
    {
        mine += same;
        theirs += same;
    }
    /// Paragraphs that begin or end both sides alike are not in dispute.
    void addOverlap(const QStringList &ours, const QStringList &others)
    {
        const qsizetype shorter = std::min(ours.size(), others.size());
        qsizetype head = 0;
        while (head < shorter && ours[head] == others[head])
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head && ours[ours.size() - 1 - tail] == others[others.size() - 1 - tail])
            ++tail;
        overlaps.push_back({{mine.size() + head, ours.size() - head - tail}, {theirs.size() + head, others.size() - head - tail}});
        mine += ours;
        theirs += others;
    }
};

QStringList withParagraphs(QStringList all, ParagraphRange range, const QStringList &instead)
{
    return all.mid(0, range.first) + instead + all.mid(range.first + range.count);
}
} // namespace

MergedDraft mergeDrafts(const QString &base, const QString &mine, const QString &theirs)
{
    const QStringList before = paragraphs(base), ours = paragraphs(mine), others = paragraphs(theirs);
    Merging merging;
    qsizetype at = 0;
    for (const Place &place : placesOf(hunksOf(before, ours), hunksOf(before, others))) {
        merging.addBoth(before.mid(at, place.from - at));
        at = place.to;
        const QStringList mySide = sideOf(place, before, ours, place.mine);
        const QStringList theirSide = sideOf(place, before, others, place.theirs);
        if (place.theirs.empty() || mySide == theirSide)
            merging.addBoth(mySide);
        else if (place.mine.empty())
            merging.addBoth(theirSide);
        else
            merging.addOverlap(mySide, theirSide);
    }
    merging.addBoth(before.mid(at));
    return {merging.mine.join(u'\n'), merging.theirs.join(u'\n'), std::move(merging.overlaps)};
}

QString paragraphsOf(const QString &text, ParagraphRange range)
{
    return paragraphs(text).mid(range.first, range.count).join(u'\n');
}

MergedDraft picked(const QString &mine, const QString &theirs, const Overlap &place, Pick pick)
{
    const QStringList ours = paragraphs(mine), others = paragraphs(theirs);
    QStringList chosen;
    if (pick != Pick::Theirs)
        chosen += ours.mid(place.mine.first, place.mine.count);
    if (pick != Pick::Mine)
        chosen += others.mid(place.theirs.first, place.theirs.count);
    return {withParagraphs(ours, place.mine, chosen).join(u'\n'), withParagraphs(others, place.theirs, chosen).join(u'\n'), {}};
}

} // namespace vakhta
