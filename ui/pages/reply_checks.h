#pragma once

#include "app/core/appeal_reader.h"
#include "ui/pages/column_parts.h"
#include "ui/pages/draft_picks.h"
#include "ui/pages/reply_findings.h"
#include "ui/text/time_text.h"

namespace vakhta {

/// All the right column tells at one moment.
struct ReplyChecksView
{
    std::vector<ReplyFinding> findings;
    QStringList fields; // the words of each finding, to name the field that is not filled
    int over = 0;       // characters over the limit
    int limit = 0;
    std::vector<DraftPlace> places; // where the same user's other draft says something else
    QDateTime dueAt;
    int approvalMinutes = 0;
    bool operator==(const ReplyChecksView &) const = default;
};

/// What can be checked now, the other draft, and how much time is left.
class ReplyChecks final : public ScrollColumn
{
    Q_OBJECT

public:
    explicit ReplyChecks(QWidget *parent = nullptr);

    void show(const ReplyChecksView &view, const LocalTime &here);

signals:
    void findingAsked(const vakhta::ReplyFinding &finding);
    void picked(int place, vakhta::Pick pick);

private:
    void addFindings(QVBoxLayout *column, const ReplyChecksView &view);
    QWidget *findingRow(const ReplyChecksView &view, size_t number);
    void addPlaces(QVBoxLayout *column, const std::vector<DraftPlace> &places);
    void addDeadline(QVBoxLayout *column, const ReplyChecksView &view, const LocalTime &here);

    ReplyChecksView m_shown;
    QDateTime m_shownAt;
};

} // namespace vakhta
