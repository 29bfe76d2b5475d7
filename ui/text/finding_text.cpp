#include "ui/text/finding_text.h"

#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"

#include <QCoreApplication>

namespace vakhta {

namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

FindingText textOfWrong(const FindingWords &words)
{
    const QString phrase = visibleLine(words.phrase, 60);
    if (words.fault == ReplyFault::Unfilled)
        return {Findings::tr("A field is not filled"), Findings::tr("%1 would be published as it stands.").arg(phrase), Findings::tr("Fill it in")};
    if (words.fault == ReplyFault::WrongName)
        return {Findings::tr("Another name"), Findings::tr("The appeal was written by %1.").arg(visibleLine(words.repaired, 60)),
                Findings::tr("Put “%1”").arg(visibleLine(words.repaired, 24))};
    return {Findings::tr("Another address"), Findings::tr("“%1” is not the address of the appeal.").arg(phrase), Findings::tr("Go to the address")};
}

} // namespace

FindingText findingText(const FindingWords &words, int limit, int parts)
{
    switch (words.fault) {
    case ReplyFault::Empty:
        return {Findings::tr("The reply is empty"), Findings::tr("There is nothing to approve yet."), Findings::tr("Write the reply")};
    case ReplyFault::Formal:
        return {Findings::tr("Formal answer"), Findings::tr("It says nothing about the matter itself."), Findings::tr("Go to the phrase")};
    case ReplyFault::NoCompletionDate:
        return {Findings::tr("No date of completion"), Findings::tr("What the citizen tells is so, and when it will be put right is not told."),
                Findings::tr("Add the date")};
    case ReplyFault::NoProof:
        return {Findings::tr("No proof"), Findings::tr("This topic needs a photo or an act beside what was done."), Findings::tr("Go to the phrase")};
    case ReplyFault::LongLaw:
        return {Findings::tr("Long name of a law"), Findings::tr("“%1” is enough for the reader.").arg(visibleLine(words.repaired, 60)), Findings::tr("Replace")};
    case ReplyFault::Unfilled:
    case ReplyFault::WrongName:
    case ReplyFault::WrongAddress: return textOfWrong(words);
    case ReplyFault::PersonalFact:
        return {Findings::tr("Somebody's personal details in an open reply"), Findings::tr("Everybody will read the reply. “%1” must not be published.").arg(visibleLine(words.phrase, 40)),
                Findings::tr("Take it out")};
    case ReplyFault::RatingAsked:
        return {Findings::tr("A rating asked for a refusal"), Findings::tr("Whoever was refused is not asked to rate it."), Findings::tr("Take the request out")};
    case ReplyFault::TooLong:
        return {Findings::tr("Longer than the channel allows"),
                Findings::tr("The channel takes %1 characters: shorten it, or send it as %n messages, the second from the mark on.", nullptr, parts)
                    .arg(numberText(limit)),
                Findings::tr("Go to the cut")};
    case ReplyFault::PromiseWithoutDate:
        return {Findings::tr("A promise without a date"), Findings::tr("“%1” is promised, and no day is told.").arg(visibleLine(words.phrase, 60)),
                words.repairs ? Findings::tr("Put %1").arg(visibleLine(words.suggested, 24)) : Findings::tr("Add the date")};
    case ReplyFault::SentElsewhere:
        return {Findings::tr("The citizen is sent elsewhere"), Findings::tr("“%1”: an appeal is forwarded to who must act, the citizen is told what was done.").arg(visibleLine(words.phrase, 60)),
                Findings::tr("Go to the phrase")};
    }
    return {};
}

QString ruleText(int rule)
{
    switch (rule) {
    case 1: return Findings::tr("substance");
    case 2: return Findings::tr("date of completion");
    case 3: return Findings::tr("proof");
    case 4: return Findings::tr("names of laws");
    case 5: return Findings::tr("fields, name and address");
    case 6: return Findings::tr("personal details");
    case 7: return Findings::tr("request for a rating");
    case 8: return Findings::tr("length");
    case 9: return Findings::tr("promises");
    case 10: return Findings::tr("nobody sent elsewhere");
    }
    return {};
}

} // namespace vakhta
