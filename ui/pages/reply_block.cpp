#include "ui/pages/reply_block.h"

#include "app/core/channel_names.h"
#include "app/core/preflight.h"
#include "ui/pages/file_strip.h"
#include "ui/text/names.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/parted_text.h"
#include "ui/widgets/run_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

Chip stateChip(const Reply &reply)
{
    const QString text = ReplyCard::tr("Version %1, %2").arg(reply.version).arg(replyStateText(reply.state));
    switch (reply.state) {
    case ReplyState::OnApproval: return {.text = text, .icon = u"stamp"_s, .look = Chip::Look::Outline};
    case ReplyState::Approved: return {.text = text, .icon = u"badge-check"_s, .look = Chip::Look::Ok};
    case ReplyState::Returned: return {.text = text, .icon = u"undo-2"_s, .look = Chip::Look::Warn};
    case ReplyState::Published: return {.text = text, .icon = u"circle-check"_s, .look = Chip::Look::Ok};
    case ReplyState::Superseded: return {.text = text, .icon = u"history"_s, .look = Chip::Look::Outline};
    }
    return {};
}

QDateTime lastMoment(const Reply &reply)
{
    if (reply.publishedAt.isValid())
        return reply.publishedAt;
    return reply.decidedAt.isValid() ? reply.decidedAt : reply.submittedAt;
}

} // namespace

ReplyCard::ReplyCard(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_state(new ChipLabel(this))
    , m_who(new Label(TextStyle::Small, &Theme::text2, this))
    , m_text(new PartedText(name, tr("Text of the answer"), this))
    , m_files(new FileStrip(name + u"File"_s, FileStrip::Look::Small, this))
    , m_remarks(new RunLabel(TextStyle::Small, &Theme::warn, this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_state);
    head->addWidget(m_who, 1);
    m_who->setElided(true);
    auto *card = new Surface(&Theme::surface, Surface::Shape::Card, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(px(14), px(12), px(14), px(12));
    inside->setSpacing(px(8));
    inside->addLayout(head);
    inside->addWidget(m_text);
    inside->addWidget(m_files);
    inside->addWidget(m_remarks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void ReplyCard::setPictures(Pictures &pictures)
{
    m_files->setPictures(pictures);
}

void ReplyCard::show(const Reply &reply, const Region &region, const LocalTime &here)
{
    m_state->setChip(stateChip(reply));
    const QDateTime at = lastMoment(reply);
    const QString when = at.isValid() ? whenText(at, here) : QString();
    QStringList who{userName(region, reply.author), when};
    who.removeAll(QString());
    m_who->setText(who.join(u", "_s));
    m_text->setText(visibleText(reply.text));
    m_text->setName(tr("Text of the answer, version %1").arg(reply.version));
    m_files->show(reply.appeal, reply.files, 0, tr("Answer, version %1").arg(reply.version));
    const QString approver = userName(region, reply.decidedBy);
    m_remarks->setVisible(!reply.remarks.isEmpty());
    m_remarks->setText(tr("%1: %2").arg(strong(approver.isEmpty() ? tr("Remarks") : approver), beginningOf(visibleText(reply.remarks))));
}

ReplyBlock::ReplyBlock(QWidget *parent)
    : QWidget(parent)
    , m_meta(new Label(TextStyle::Small, &Theme::text2, this))
    , m_history(new Button(tr("Earlier versions"), Button::Look::Link, this))
    , m_reply(new ReplyCard(u"lastReplyText"_s, this))
{
    m_draft = makeDraft();
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(new Label(tr("Answer"), TextStyle::BodyBold, &Theme::text, this));
    head->addWidget(m_meta, 1);
    head->addWidget(m_history);
    m_meta->setElided(true);
    m_history->setObjectName(u"paneDraftHistory"_s);
    m_history->setAccessibleName(tr("Earlier versions of your draft"));
    connect(m_history, &Button::clicked, this, &ReplyBlock::historyAsked);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addLayout(head);
    column->addWidget(m_draft);
    column->addWidget(m_reply);
}

QWidget *ReplyBlock::makeDraft()
{
    auto *card = new Surface(&Theme::surface, Surface::Shape::Card, this);
    m_words = new RunLabel(TextStyle::Body, &Theme::text, card);
    m_words->setMostLines(3);
    m_length = new Label(TextStyle::Small, &Theme::text2, card);
    m_goOn = new Button(u"pencil"_s, tr("Go on"), Button::Look::Secondary, card);
    m_goOn->setObjectName(u"goOn"_s);
    m_goOn->setAccessibleName(tr("Go on with the draft"));
    m_goOn->setSmall(true);
    connect(m_goOn, &Button::clicked, this, &ReplyBlock::goOnAsked);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_length, 1);
    foot->addWidget(m_goOn);
    foot->setContentsMargins(px(14), px(5), px(8), px(5));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(px(14), px(10), px(14), px(10));
    words->addWidget(m_words);
    column->addLayout(words);
    column->addWidget(new Hairline(Qt::Horizontal, card));
    column->addLayout(foot);
    return card;
}

void ReplyBlock::show(const AppealCard &card, const Region &region, const LocalTime &here, bool mayWrite)
{
    setVisible(card.draft || !card.replies.empty() || card.draftVersions > 0);
    m_history->setVisible(card.draftVersions > 0);
    m_draft->setVisible(card.draft.has_value());
    m_reply->setVisible(!card.draft && !card.replies.empty());
    if (card.draft) {
        showDraft(card, region, here, mayWrite);
        return;
    }
    m_meta->setText({});
    if (!card.replies.empty())
        m_reply->show(card.replies.back(), region, here);
}

void ReplyBlock::showDraft(const AppealCard &card, const Region &region, const LocalTime &here, bool mayWrite)
{
    const int version = card.replies.empty() ? 1 : card.replies.back().version + 1;
    const QString saved = card.draft->savedAt.isValid() ? whenText(card.draft->savedAt, here) : QString();
    const bool twoTexts = !card.draft->theirText.isEmpty();
    m_meta->setColour(twoTexts ? &Theme::warn : &Theme::text2);
    m_meta->setText(twoTexts ? tr("Draft, two texts: choose before sending")
                    : card.draft->atCentre ? tr("Draft, version %1. Saved here and at the centre %2").arg(version).arg(saved)
                                           : tr("Draft, version %1. Saved on this computer %2").arg(version).arg(saved));
    m_words->setText(beginningOf(visibleText(card.draft->text)));
    const int limit = replyLimitOf(card.appeal.channel, region.profile);
    const QString length = numberText(replyLength(card.draft->text));
    m_length->setText(limit > 0 ? tr("%1 of %2 characters").arg(length, numberText(limit)) : tr("%1 characters").arg(length));
    m_goOn->setVisible(mayWrite);
}

} // namespace vakhta
