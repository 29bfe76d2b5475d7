#pragma once

#include "app/core/appeal_reader.h"
#include "ui/pages/column_parts.h"
#include "ui/pages/similar_block.h"
#include "ui/text/time_text.h"

namespace vakhta {

/// Beside the reply: what the citizen wrote, what the approver wants changed, what the executor answered,
/// how similar ones were answered.
class ReplyContext final : public ScrollColumn
{
    Q_OBJECT

public:
    explicit ReplyContext(QWidget *parent = nullptr);

    void show(const AppealCard &card, const Region &region, const LocalTime &here, const SimilarFound &similar);

signals:
    void openAsked(qint64 appeal);
    void insertAsked(int similar);

private:
    void addAppeal(QVBoxLayout *column, const Appeal &appeal);
    void addRemark(QVBoxLayout *column, const AppealCard &card, const Region &region, const LocalTime &here);
    void addExecutorAnswer(QVBoxLayout *column, const AppealCard &card, const Region &region, const LocalTime &here);

    std::optional<AppealCard> m_shown; // without its draft
    SimilarFound m_similar;
    QDate m_day;
};

/// The latest reply in this state, nullptr: none.
const Reply *lastReply(const std::vector<Reply> &replies, ReplyState state);

} // namespace vakhta
