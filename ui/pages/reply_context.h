#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/remarks.h"
#include "ui/pages/column_parts.h"
#include "ui/pages/similar_block.h"
#include "ui/text/time_text.h"

namespace vakhta {

class Pictures;
class RemarkBlock;

/// Beside the reply: what the citizen wrote, what the approver wants changed, what the executor answered,
/// how similar ones were answered.
class ReplyContext final : public ScrollColumn
{
    Q_OBJECT

public:
    explicit ReplyContext(QWidget *parent = nullptr);

    /// From here on files are shown; it outlives this.
    void setPictures(Pictures &pictures) { m_pictures = &pictures; }
    void show(const AppealCard &card, const Region &region, const LocalTime &here, const SimilarFound &similar);
    /// The reply as it is being written.
    void follow(const QString &text);

signals:
    void sourceAsked();
    void placeAsked(const vakhta::Span &place);
    void openAsked(qint64 appeal);
    void insertAsked(int similar);

private:
    void addFiles(QVBoxLayout *column, const QString &name, qint64 appeal, const Attachments &files, int atSource, const QString &owner);
    void addAppeal(QVBoxLayout *column, const Appeal &appeal);
    void addRemark(QVBoxLayout *column, const AppealCard &card, const Region &region, const LocalTime &here);
    void addExecutorAnswer(QVBoxLayout *column, const AppealCard &card, const Region &region, const LocalTime &here);

    std::optional<AppealCard> m_shown; // without its draft
    SimilarFound m_similar;
    Pictures *m_pictures = nullptr;
    RemarkBlock *m_remarks = nullptr; // of the column that is shown
    QString m_reply;
    QDate m_day;
};

/// The latest reply in this state, nullptr: none.
const Reply *lastReply(const std::vector<Reply> &replies, ReplyState state);

/// What the approver asked for when he last returned it.
std::vector<Remark> remarksOn(const AppealCard &card);

} // namespace vakhta
