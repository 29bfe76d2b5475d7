#pragma once

#include "app/core/related_reader.h"
#include "ui/text/time_text.h"

#include <QWidget>

class QVBoxLayout;

namespace vakhta {

/// What is known of the answered appeals like one.
struct SimilarFound
{
    enum class State { Looking, Found, Failed };
    State state = State::Looking;
    std::vector<SimilarAppeal> appeals;

    static SimilarFound of(const Result<std::vector<SimilarAppeal>> &answer);
    bool operator==(const SimilarFound &) const = default;
};

/// Answered appeals like one: which, why they are alike, what was replied; a button opens each. Filled anew from values.
class SimilarBlock final : public QWidget
{
    Q_OBJECT

public:
    /// Wide: with the replies, for reading. Narrow: beside a reply that is being written, a button puts theirs into it.
    enum class Look { Wide, Narrow };

    SimilarBlock(Look look, const SimilarFound &found, const Region &region, const LocalTime &here, QWidget *parent = nullptr);

signals:
    void openAsked(qint64 appeal);
    void insertAsked(int number); // from 0

private:
    QWidget *makeEntry(const SimilarAppeal &similar, int number, const Region &region, const LocalTime &here);
    QWidget *makeButtons(const SimilarAppeal &similar, int number);

    Look m_look;
};

/// «та же тема, тот же округ; общие слова: фонари, погасли».
QString whyAlike(const SimilarAppeal &similar);

} // namespace vakhta
