#include "ui/pages/proposal_block.h"

#include "app/core/proposals.h"
#include "ui/pages/column_parts.h"
#include "ui/text/names.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLayoutItem>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QString actWords(MessageKind kind)
{
    switch (kind) {
    case MessageKind::ProposedClose: return ProposalBlock::tr("close");
    case MessageKind::ProposedHold: return ProposalBlock::tr("put on hold");
    case MessageKind::ProposedResume: return ProposalBlock::tr("resume");
    default: return ProposalBlock::tr("answer like this");
    }
}

} // namespace

QString proposalText(const Message &proposal, const Region &region)
{
    const QString who = userName(region, proposal.user);
    return who.isEmpty() ? ProposalBlock::tr("Proposal: %1").arg(actWords(proposal.kind))
                         : ProposalBlock::tr("Proposal of %1: %2").arg(who, actWords(proposal.kind));
}

ProposalBlock::ProposalBlock(QWidget *parent)
    : QWidget(parent)
    , m_cards(new QVBoxLayout(this))
{
    setObjectName(u"proposalBlock"_s);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(px(space::m));
    hide();
}

void ProposalBlock::show(const AppealCard &card, const User &me, const Region &region, const LocalTime &here)
{
    const std::vector<Message> open = openProposals(card.messages);
    const bool decides = mayDecide(me, card.appeal);
    setVisible(!open.empty());
    if (open == m_shown && decides == m_decides)
        return;
    m_shown = open;
    m_decides = decides;
    while (QLayoutItem *old = m_cards->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (size_t number = 0; number < open.size(); ++number)
        m_cards->addWidget(makeCard(open[number], int(number), decides && open[number].id != 0, region, here));
}

QWidget *ProposalBlock::makeCard(const Message &proposal, int number, bool decides, const Region &region, const LocalTime &here)
{
    const QString about = proposalText(proposal, region);
    auto *card = new Surface(&Theme::promiseBg, Surface::Shape::Quiet);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(px(14), px(space::l), px(14), px(space::l));
    lines->setSpacing(px(space::s));
    lines->addWidget(headed(u"handshake"_s, about, &Theme::promise));
    const QString when = whenText(proposal.at, here);
    if (proposal.text.trimmed().isEmpty())
        lines->addWidget(wrapped(when, TextStyle::Small, &Theme::text2));
    else
        lines->addWidget(quoted(beginningOf(visibleText(proposal.text.trimmed())), when, &Theme::promise));
    if (decides)
        lines->addWidget(makeButtons(proposal, number, about));
    return card;
}

QWidget *ProposalBlock::makeButtons(const Message &proposal, int number, const QString &about)
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, px(space::xs), 0, 0);
    row->setSpacing(px(space::s));
    const auto add = [&](const QString &name, const QString &text, Button::Look look, auto signal) {
        auto *button = new Button(text, look);
        button->setSmall(true);
        button->setObjectName(number == 0 ? name : name + QString::number(number + 1));
        button->setAccessibleName(m_shown.size() == 1 ? tr("%1. %2").arg(text, about) : tr("%1. %2, %3").arg(text, about).arg(number + 1));
        connect(button, &Button::clicked, this, [this, proposal, signal] { emit(this->*signal)(proposal); });
        row->addWidget(button);
    };
    add(u"proposalAccept"_s, tr("Accept"), Button::Look::Primary, &ProposalBlock::acceptAsked);
    if (!proposal.text.trimmed().isEmpty())
        add(u"proposalEdit"_s, tr("Change"), Button::Look::Secondary, &ProposalBlock::editAsked);
    add(u"proposalDecline"_s, tr("Decline"), Button::Look::Secondary, &ProposalBlock::declineAsked);
    if (proposal.kind == MessageKind::ProposedReply) {
        row->addSpacing(px(space::s));
        row->addWidget(wrapped(tr("What is accepted goes for approval."), TextStyle::Small, &Theme::text2), 1);
    } else {
        row->addStretch();
    }
    return buttons;
}

} // namespace vakhta
