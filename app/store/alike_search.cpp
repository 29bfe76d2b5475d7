#include "app/store/alike_search.h"

#include "app/core/reply_reuse.h"

#include <QElapsedTimer>

#include <algorithm>

namespace vakhta {

namespace {
constexpr qsizetype ownWords = 400; // characters by which names, addresses and days may make one longer than another

const Reply *waitingIn(const AppealCard &card)
{
    return !card.replies.empty() && card.replies.back().state == ReplyState::OnApproval ? &card.replies.back() : nullptr;
}

QString commonOf(const Reply &reply, const Appeal &appeal)
{
    return reusableReply(reply.text, appeal).simplified();
}
} // namespace

Result<bool> AlikeSearch::goOn(ShownAppeals &shown, int milliseconds, WordCutter &)
{
    QElapsedTimer spent;
    spent.start();
    if (!m_begun) {
        const auto nothing = begin(shown);
        if (!nothing || *nothing)
            return nothing;
    }
    while (m_next < m_waiting.size() && m_found.size() < RelatedReader::alikeLimit) {
        if (spent.elapsed() >= milliseconds)
            return false;
        if (const auto looked = lookAtOne(shown); !looked)
            return looked.error();
    }
    return true;
}

Result<bool> AlikeSearch::begin(ShownAppeals &shown)
{
    m_begun = true;
    const auto card = shown.card(m_id);
    if (!card)
        return card.error();
    const Reply *reply = waitingIn(*card);
    if (!reply)
        return true;
    m_length = reply->text.size();
    m_common = commonOf(*reply, card->appeal);
    m_waiting = idsOf(shown.columns(), AppealQuery{.queue = Queue::OnApproval, .order = Order::Deadline}, shown.context({}));
    std::erase(m_waiting, m_id);
    return m_waiting.empty();
}

Result<void> AlikeSearch::lookAtOne(ShownAppeals &shown)
{
    auto card = shown.card(m_waiting[m_next++]);
    if (!card)
        return card.error().kind == Error::Kind::NotFound || card.error().kind == Error::Kind::Rejected ? Result<void>() : card.error();
    const Reply *reply = waitingIn(*card);
    if (reply && qAbs(reply->text.size() - m_length) <= ownWords && commonOf(*reply, card->appeal) == m_common)
        m_found.push_back({std::move(card->appeal), *reply});
    return {};
}

} // namespace vakhta
