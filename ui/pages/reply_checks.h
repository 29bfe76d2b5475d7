#pragma once

#include "app/core/appeal_reader.h"
#include "ui/pages/column_parts.h"
#include "ui/pages/draft_picks.h"
#include "ui/pages/promise_choices.h"
#include "ui/text/finding_text.h"
#include "ui/text/time_text.h"

namespace vakhta {

class FoundPromises;

/// All the right column tells at one moment.
struct ReplyChecksView
{
    struct Finding
    {
        FindingWords words;
        bool left = false; // its author wants it so
        bool operator==(const Finding &) const = default;
    };
    std::vector<Finding> findings; // in the order of their numbers, which begin with 1
    int more = 0;       // found besides, and not listed
    int limit = 0;
    int parts = 1;      // messages it would take
    QStringList rulesOff; // codes of the region profile
    std::vector<DraftPlace> places; // where the same user's other draft says something else
    std::vector<PromiseChoices::Choice> promises; // found with their days
    QStringList misspelt; // words that no dictionary knows
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

    /// To the choice about this promise.
    void focusOnPromise(int number);
    /// The one whose "yes" has the keyboard; −1: none.
    int promiseUnderHand() const;

signals:
    void promiseDecided(int number, bool kept);
    void promiseAsked(int number);
    /// To be repaired, or shown where nobody but the author can.
    void repairAsked(int finding);
    /// It stays as it is, or does no longer.
    void leaveAsked(int finding, bool left);
    void picked(int place, vakhta::Pick pick);

private:
    void addFindings(QVBoxLayout *column, const ReplyChecksView &view);
    void addPart(QVBoxLayout *column, const ReplyChecksView &view, bool blocking);
    void addPassed(QVBoxLayout *column, const ReplyChecksView &view);
    QWidget *findingRow(const ReplyChecksView &view, size_t number);
    QWidget *findingButtons(const ReplyChecksView::Finding &finding, const FindingText &text, int number);
    void addPlaces(QVBoxLayout *column, const std::vector<DraftPlace> &places);
    void addMisspelt(QVBoxLayout *column, const QStringList &words);
    void addPromises(QVBoxLayout *column, const ReplyChecksView &view, const LocalTime &here);
    void addDeadline(QVBoxLayout *column, const ReplyChecksView &view, const LocalTime &here);

    FoundPromises *m_promises = nullptr; // of the column that is shown
    ReplyChecksView m_shown;
    QDateTime m_shownAt;
};

} // namespace vakhta
