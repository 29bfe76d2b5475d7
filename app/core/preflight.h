#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"
#include "app/core/reply_words.h"

#include <optional>
#include <vector>

namespace vakhta {

/// What a check can find in a reply. Several belong to one rule of the region profile, see codeOf().
enum class ReplyFault {
    Empty,              // ПР-01: nothing but white space
    Formal,             // ПР-01: thanks and «рассмотрено», nothing about the matter
    NoCompletionDate,   // ПР-02: what the citizen tells is so, and nobody says when it will be put right
    NoProof,            // ПР-03: done, where the topic needs a photo or an act, and the reply speaks of none
    LongLaw,            // ПР-04: a law with its full name
    Unfilled,           // ПР-05: a field still waits for its value
    WrongName,          // ПР-05: addressed to somebody else
    WrongAddress,       // ПР-05: about another street or house
    PersonalFact,       // ПР-06: everybody will read somebody's telephone, address, papers
    RatingAsked,        // ПР-07: a rating is asked for what was refused
    TooLong,            // ПР-08: more than the channel takes
    PromiseWithoutDate, // ПР-09
    SentElsewhere,      // ПР-10: the citizen is told to turn to somebody else
};
inline constexpr int replyFaultCount = int(ReplyFault::SentElsewhere) + 1;

/// «ПР-09»: how the region profile and people name the rule, from 1. Never renumbered.
inline constexpr int replyRuleCount = 10;
QString codeOf(int rule);
QString codeOf(ReplyFault fault);

/// It has to be settled before the reply goes; the others are advice.
bool blocks(ReplyFault fault);
/// It blocks, and the author may say «so it shall be»: what nobody but a person can tell. An empty or too long reply is refused
/// by the centre, and a gap is never meant.
bool mayBeLeft(ReplyFault fault);

struct ReplyFinding
{
    ReplyFault fault = ReplyFault::Empty;
    qsizetype position = 0; // in the text
    qsizetype length = 0;
    std::optional<QString> repaired; // what may stand there instead; empty: the place is to go

    bool operator==(const ReplyFinding &) const = default;
};

/// What is known of a reply beside its text.
struct ReplyFacts
{
    int limit = 0;             // characters the channel takes, 0: no limit known
    bool everybodyReads = true;
    bool needsProof = false;
    bool hasProof = false;     // a photo or an act goes with it
    QString author;            // of the appeal, as the channel shows the name
    QString street;
    QString house;
    QString citizenText;       // whose telephone it gives is not to be published
    QStringList checksOff;     // codes of the region profile
};

ReplyFacts replyFacts(const Appeal &appeal, const Region &region);

/// All that stands against sending this text, in the order of the text. Pure; about 1 ms for 10,000 characters. Source: the
/// rules of reply pre-flight.
std::vector<ReplyFinding> preflight(const QString &text, const ReplyFacts &facts);

/// Where the promise of this finding waits for its day: a gap named «дата …» or «срок …» in the same sentence; length 0: nowhere.
Span dateGapAfter(const QString &text, const ReplyFinding &promise);

/// Characters as the channels count them: an emoji is one; white space around the text does not count.
int replyLength(const QString &text);

/// Where to cut a text that is too long for one message: the beginnings of all parts but the first, at ends of paragraphs, else of
/// sentences, else of words. `limit` > 0; at most `most` of them.
std::vector<qsizetype> replyCuts(const QString &text, int limit, size_t most = 1000);

} // namespace vakhta
