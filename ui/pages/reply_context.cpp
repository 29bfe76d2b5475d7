#include "ui/pages/reply_context.h"

#include "ui/pages/file_strip.h"
#include "ui/pages/remark_block.h"
#include "ui/text/names.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/channel_tile.h"
#include "ui/widgets/parted_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

const Reply *lastReply(const std::vector<Reply> &replies, ReplyState state)
{
    const auto found = std::find_if(replies.rbegin(), replies.rend(), [state](const Reply &reply) { return reply.state == state; });
    return found == replies.rend() ? nullptr : &*found;
}

std::vector<Remark> remarksOn(const AppealCard &card)
{
    const Reply *returned = lastReply(card.replies, ReplyState::Returned);
    return returned ? remarksOf(returned->remarks) : std::vector<Remark>();
}

ReplyContext::ReplyContext(QWidget *parent)
    : ScrollColumn(&Theme::side, parent)
{
    setObjectName(u"replyContext"_s);
    setAccessibleName(tr("The appeal being answered"));
}

/// Saving the draft tells of the appeal again and again: what is the same stays, with the keyboard in it.
void ReplyContext::show(const AppealCard &card, const Region &region, const LocalTime &here, const SimilarFound &similar)
{
    const AppealCard shown{card.appeal, card.messages, card.replies, {}, 0, {}};
    if (m_shown == shown && m_similar == similar && m_day == here.today())
        return;
    m_shown = shown;
    m_similar = similar;
    m_day = here.today();
    m_remarks = nullptr;
    QVBoxLayout *column = restart();
    addAppeal(column, card.appeal);
    addRemark(column, card, region, here);
    addExecutorAnswer(column, card, region, here);
    column->addSpacing(px(space::m));
    column->addWidget(new Label(tr("Similar, answered"), TextStyle::BodyBold));
    auto *block = new SimilarBlock(SimilarBlock::Look::Narrow, similar, region, here);
    connect(block, &SimilarBlock::openAsked, this, &ReplyContext::openAsked);
    connect(block, &SimilarBlock::insertAsked, this, &ReplyContext::insertAsked);
    column->addWidget(block);
}

void ReplyContext::addAppeal(QVBoxLayout *column, const Appeal &appeal)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::m));
    auto *tile = new ChannelTile;
    tile->setChannel(appeal.channel);
    row->addWidget(tile);
    row->addWidget(new Label(appealNumber(appeal.number), TextStyle::Body, &Theme::text2));
    row->addStretch();
    column->addLayout(row);
    column->addWidget(wrapped(visibleLine(appeal.title), TextStyle::Title2));
    auto *text = new PartedText(u"contextText"_s, tr("Text of the appeal"));
    text->setText(visibleText(appeal.text));
    column->addWidget(text);
    addFiles(column, u"contextFile"_s, appeal.id, appeal.files, appeal.photos, {});
    const QString meta = authorAndPlace(appeal);
    if (!meta.isEmpty())
        column->addWidget(wrapped(meta, TextStyle::Small, &Theme::text2));
}

void ReplyContext::addFiles(QVBoxLayout *column, const QString &name, qint64 appeal, const Attachments &files, int atSource, const QString &owner)
{
    auto *strip = new FileStrip(name, FileStrip::Look::Tiles);
    if (m_pictures)
        strip->setPictures(*m_pictures);
    connect(strip, &FileStrip::sourceAsked, this, &ReplyContext::sourceAsked);
    column->addWidget(strip);
    strip->show(appeal, files, atSource, owner);
}

void ReplyContext::addRemark(QVBoxLayout *column, const AppealCard &card, const Region &region, const LocalTime &here)
{
    const Reply *returned = lastReply(card.replies, ReplyState::Returned);
    if (!returned || returned->remarks.isEmpty())
        return;
    column->addSpacing(px(space::m));
    column->addWidget(new Label(tr("The approver's remark"), TextStyle::BodyBold));
    const QString meta = u"%1, %2"_s.arg(userName(region, returned->decidedBy), whenText(returned->decidedAt, here));
    m_remarks = new RemarkBlock(remarksOn(card), meta);
    connect(m_remarks, &RemarkBlock::placeAsked, this, &ReplyContext::placeAsked);
    m_remarks->follow(m_reply);
    column->addWidget(m_remarks);
}

void ReplyContext::follow(const QString &text)
{
    m_reply = text;
    if (m_remarks)
        m_remarks->follow(text);
}

void ReplyContext::addExecutorAnswer(QVBoxLayout *column, const AppealCard &card, const Region &region, const LocalTime &here)
{
    const auto answer = std::find_if(card.messages.rbegin(), card.messages.rend(),
                                     [](const Message &message) { return message.kind == MessageKind::ExecutorAnswer; });
    column->addSpacing(px(space::m));
    column->addWidget(new Label(tr("The executor's answer"), TextStyle::BodyBold));
    if (answer != card.messages.rend()) {
        column->addWidget(wrapped(beginningOf(visibleText(answer->text)), TextStyle::Body, &Theme::text, true));
        addFiles(column, u"executorFile"_s, card.appeal.id, answer->files, 0, tr("The executor's answer"));
        column->addWidget(wrapped(u"%1, %2"_s.arg(executorName(region, answer->executor), whenText(answer->at, here)), TextStyle::Small,
                                  &Theme::text2));
        return;
    }
    const QString executor = executorName(region, card.appeal.executor);
    column->addWidget(wrapped(executor.isEmpty() ? tr("No executor is assigned yet. F8 assigns one from the list.")
                                                 : tr("%1: no answer yet.").arg(executor),
                              TextStyle::Body, &Theme::text2));
}

} // namespace vakhta
