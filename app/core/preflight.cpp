#include "app/core/preflight.h"

#include "app/core/channel_names.h"
#include "app/core/preflight_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

struct Rule
{
    int number; // of the code
    void (*check)(const ReplyWords &, const ReplyFacts &, Findings &);
};

constexpr Rule rules[] = {{1, checkSubstance}, {2, checkCompletionDate}, {3, checkProof}, {4, checkLaws},     {5, checkFields},
                          {6, checkPersonalFacts}, {7, checkRating},     {8, checkLength}, {9, checkPromises}, {10, checkSentElsewhere}};

static_assert(std::size(rules) == replyRuleCount);

bool isOfTopic(const QList<qint64> &topics, qint64 topic, const Region &region)
{
    if (topics.contains(topic))
        return true;
    return std::any_of(region.topics.begin(), region.topics.end(),
                       [&](const Topic &one) { return one.id == topic && one.parent && topics.contains(one.parent); });
}

/// The promise that waits for its date is one finding, not two: the gap is where the date belongs.
void foldGapsIntoPromises(const ReplyWords &words, Findings &findings)
{
    const auto &sentences = words.sentences();
    const auto sentenceAt = [&](qsizetype place) {
        const auto next = std::upper_bound(sentences.begin(), sentences.end(), place, [](qsizetype at, const Sentence &one) { return at < one.position; });
        return next != sentences.begin() && (next - 1)->holds(place) ? size_t(next - 1 - sentences.begin()) : sentences.size();
    };
    std::vector<bool> promises(sentences.size() + 1); // the last one: in no sentence
    for (const ReplyFinding &one : findings) {
        if (one.fault == ReplyFault::PromiseWithoutDate)
            promises[sentenceAt(one.position)] = true;
    }
    promises.back() = false;
    std::erase_if(findings, [&](const ReplyFinding &one) {
        if (one.fault != ReplyFault::Unfilled)
            return false;
        const QStringView gap = QStringView(words.folded()).mid(one.position, one.length);
        return (gap.contains(u"дат") || gap.contains(u"срок")) && promises[sentenceAt(one.position)];
    });
}

} // namespace

QString codeOf(int rule)
{
    return u"ПР-%1"_s.arg(rule, 2, 10, QLatin1Char('0'));
}

QString codeOf(ReplyFault fault)
{
    switch (fault) {
    case ReplyFault::Empty:
    case ReplyFault::Formal: return codeOf(1);
    case ReplyFault::NoCompletionDate: return codeOf(2);
    case ReplyFault::NoProof: return codeOf(3);
    case ReplyFault::LongLaw: return codeOf(4);
    case ReplyFault::Unfilled:
    case ReplyFault::WrongName:
    case ReplyFault::WrongAddress: return codeOf(5);
    case ReplyFault::PersonalFact: return codeOf(6);
    case ReplyFault::RatingAsked: return codeOf(7);
    case ReplyFault::TooLong: return codeOf(8);
    case ReplyFault::PromiseWithoutDate: return codeOf(9);
    case ReplyFault::SentElsewhere: return codeOf(10);
    }
    return {};
}

bool blocks(ReplyFault fault)
{
    return fault != ReplyFault::Formal && fault != ReplyFault::NoProof && fault != ReplyFault::LongLaw && fault != ReplyFault::WrongAddress;
}

bool mayBeLeft(ReplyFault fault)
{
    return blocks(fault) && fault != ReplyFault::Empty && fault != ReplyFault::TooLong && fault != ReplyFault::Unfilled;
}

ReplyFacts replyFacts(const Appeal &appeal, const Region &region)
{
    return {.limit = replyLimitOf(appeal.channel, region.profile),
            .everybodyReads = appeal.publicReply,
            .needsProof = isOfTopic(region.profile.proofTopics, appeal.topic, region),
            .author = appeal.author,
            .street = appeal.street,
            .house = appeal.house,
            .citizenText = appeal.text,
            .checksOff = region.profile.checksOff};
}

std::vector<ReplyFinding> preflight(const QString &text, const ReplyFacts &facts)
{
    if (text.trimmed().isEmpty())
        return {{ReplyFault::Empty, 0, text.size(), {}}};
    const ReplyWords words(text);
    Findings findings;
    for (const Rule &rule : rules) {
        if (!facts.checksOff.contains(codeOf(rule.number)))
            rule.check(words, facts, findings);
    }
    foldGapsIntoPromises(words, findings);
    if (facts.checksOff.contains(codeOf(ReplyFault::TooLong)) && facts.limit > 0)
        checkLength(words, facts, findings); // the centre refuses it whatever the profile says
    std::stable_sort(findings.begin(), findings.end(), [](const ReplyFinding &one, const ReplyFinding &other) { return one.position < other.position; });
    return findings;
}

Span dateGapAfter(const QString &text, const ReplyFinding &promise)
{
    const ReplyWords words(text);
    for (const Sentence &sentence : words.sentences()) {
        if (!sentence.holds(promise.position))
            continue;
        for (const Span &gap : words.gaps()) {
            const QStringView name = QStringView(words.folded()).mid(gap.position, gap.length);
            if (sentence.holds(gap.position) && (name.contains(u"дат") || name.contains(u"срок")))
                return gap;
        }
    }
    return {};
}

namespace {
int charactersOf(QStringView text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar character) { return !character.isLowSurrogate(); }));
}
} // namespace

int replyLength(const QString &text)
{
    return charactersOf(QStringView(text).trimmed());
}

std::vector<qsizetype> replyCuts(const QString &text, int limit, size_t most)
{
    std::vector<qsizetype> cuts;
    const qsizetype end = QStringView(text).trimmed().end() - QStringView(text).begin();
    int left = charactersOf(QStringView(text).left(end));
    for (qsizetype from = 0; cuts.size() < most && left > limit;) {
        qsizetype edge = from;
        for (int length = 0; edge < end && length < limit; ++edge)
            length += text[edge].isLowSurrogate() ? 0 : 1;
        if (edge < end && text[edge].isLowSurrogate())
            ++edge;
        const QStringView part = QStringView(text).mid(from, edge - from);
        qsizetype cut = part.lastIndexOf(u'\n') + 1;
        if (cut < part.size() / 3) // hardly anything before the paragraph's end: rather the end of a sentence
            cut = qMax(cut, qMax(part.lastIndexOf(u". "), qMax(part.lastIndexOf(u"! "), part.lastIndexOf(u"? "))) + 2);
        if (cut < part.size() / 3)
            cut = qMax(cut, part.lastIndexOf(u' ') + 1);
        const qsizetype taken = cut > 1 ? cut : part.size();
        left -= charactersOf(part.left(taken));
        from += taken;
        cuts.push_back(from);
    }
    return cuts;
}

} // namespace vakhta
