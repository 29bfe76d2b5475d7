#include "ui/pages/journal_remedies.h"

#include "ui/pages/reply_context.h"
#include "ui/text/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

struct Remedies
{
    Q_DECLARE_TR_FUNCTIONS(Remedies)
};

RemedyWords add(const QString &author)
{
    return {Remedy::Add, Remedies::tr("Publish as an addition"),
            author.isEmpty() ? Remedies::tr("A second answer under the first. The editor opens, to take out what is said twice.")
                             : Remedies::tr("A second answer under the first (%1). The editor opens, to take out what is said twice.").arg(author),
            Remedies::tr("Open the addition"), u"pencil"_s};
}

RemedyWords edit()
{
    return {Remedy::Edit, Remedies::tr("Go on with your text"), Remedies::tr("It opens as a draft; send it again when it fits."),
            Remedies::tr("Open the text as a draft"), u"pencil"_s};
}

RemedyWords offer(const QString &whom)
{
    return {Remedy::Offer, whom.isEmpty() ? Remedies::tr("Offer it to a colleague") : Remedies::tr("Offer it to %1").arg(whom),
            Remedies::tr("Your text is seen beside the appeal; it can be accepted, changed or declined."),
            Remedies::tr("Offer the text"), u"handshake"_s};
}

RemedyWords keep()
{
    return {Remedy::Keep, Remedies::tr("Leave it in the history"),
            Remedies::tr("Nothing is published; the text stays in the history of the appeal."), Remedies::tr("Leave it in the history"),
            u"history"_s};
}

RemedyWords handIn()
{
    return {Remedy::HandIn, Remedies::tr("Hand the text to the centre"),
            Remedies::tr("Whoever has the appeal now sees it as your proposal."), Remedies::tr("Hand it to the centre"), u"send"_s};
}

RemedyWords compare()
{
    return {Remedy::Compare, Remedies::tr("Go on with your text"), Remedies::tr("The knowledge base opens, your text beside what stands there now."),
            Remedies::tr("Open both texts"), u"book-open"_s};
}

RemedyWords putAway()
{
    return {Remedy::PutAway, Remedies::tr("Put it away"), Remedies::tr("It stays on this computer among the earlier versions for 90 days."),
            Remedies::tr("Put it away"), u"history"_s};
}

} // namespace

const Reply *replyInTheWay(const JournalEntry &entry, const AppealCard *card, const User &me)
{
    const bool refusedReply = entry.state == EntryState::Attention && entry.operation.kind == OperationKind::SubmitReply
        && entry.trouble == DraftTrouble::None && entry.result.outcome == Outcome::Conflict;
    if (!card || !refusedReply)
        return nullptr;
    if (const Reply *published = lastReply(card->replies, ReplyState::Published))
        return published;
    const Reply *last = card->replies.empty() ? nullptr : &card->replies.back();
    return last && last->author != me.id ? last : nullptr;
}

std::vector<RemedyWords> remediesOf(const JournalEntry &entry, const AppealCard *card, const User &me, const Region &region)
{
    if (entry.state == EntryState::Attention && entry.operation.kind == OperationKind::WriteArticle)
        return {compare()};
    if (entry.state != EntryState::Attention || entry.operation.kind != OperationKind::SubmitReply)
        return {};
    if (entry.trouble == DraftTrouble::OutOfReach)
        return {handIn(), putAway()};
    if (!card)
        return {};
    if (entry.trouble == DraftTrouble::TwoTexts)
        return {edit()};
    if (entry.result.outcome == Outcome::Proposal)
        return {}; // whoever has the appeal decides; sent again it would be proposed twice
    const Reply *other = replyInTheWay(entry, card, me);
    if (!other)
        return {edit()};
    const QString author = userName(region, other->author);
    std::vector<RemedyWords> remedies{other->state == ReplyState::Published ? add(author) : edit()};
    if (other->author != me.id)
        remedies.push_back(offer(userName(region, card->appeal.operatorId)));
    remedies.push_back(keep());
    return remedies;
}

} // namespace vakhta
