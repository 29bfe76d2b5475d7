#pragma once

#include "ui/pages/promise_choices.h"
#include "ui/text/time_text.h"

#include <QWidget>

class QVBoxLayout;

namespace vakhta {

/// The promises found in what is being written: each with its day and when it will be reminded of, to be confirmed or dismissed.
class FoundPromises final : public QWidget
{
    Q_OBJECT

public:
    explicit FoundPromises(QWidget *parent = nullptr);

    void show(const std::vector<PromiseChoices::Choice> &choices, const LocalTime &here);
    /// Where the choice about this one is made.
    void focusOn(int number);
    /// The one whose "yes" has the keyboard; −1: none.
    int underHand() const;

signals:
    void decided(int number, bool kept);
    /// What was said of it no longer holds.
    void asked(int number);

private:
    QWidget *makeCard(const PromiseChoices::Choice &choice, int number, const LocalTime &here);
    QWidget *makeButtons(const PromiseChoices::Choice &choice, int number);

    QVBoxLayout *m_cards;
    std::vector<PromiseChoices::Choice> m_shown;
};

} // namespace vakhta
