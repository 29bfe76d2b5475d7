#pragma once

#include "app/core/profile_reader.h"
#include "ui/models/profile_edit.h"
#include "ui/text/clock.h"
#include "ui/text/time_text.h"

#include <QWidget>

class QDateEdit;
class QTableView;
class QTimeEdit;
class QTimer;

namespace vakhta {

class ChoiceBox;
class Label;
class MovedTerms;

/// What an edited profile would make of terms: of the open appeals on this computer, and of one that is thought up.
class TermsPane final : public QWidget
{
    Q_OBJECT

public:
    TermsPane(AppealReader &reader, const ProfileEdit &edit, Clock clock, QWidget *parent = nullptr);

    /// Counts anew, 250 ms after the hand rests; the count before ends.
    void follow();
    /// The way to the term of the row under the hand, by both profiles side by side.
    void compare();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    QWidget *makeTrial();
    void dress();
    void ask();
    void showTerms(const TermsPreview &preview);
    void showTrial();
    QString dueOf(const Appeal &appeal, const Profile &profile) const;
    LocalTime here() const { return LocalTime::of(m_clock(), m_edit.region().profile); }

    AppealReader &m_reader;
    const ProfileEdit &m_edit;
    Clock m_clock;
    QFuture<Result<TermsPreview>> m_asks;
    quint64 m_asked = 0;
    bool m_dated = false; // the thought up appeal comes at the region's own time
    QTimer *m_rest;
    MovedTerms *m_model;
    Label *m_counts;
    Label *m_overdue;
    Label *m_rule;
    QTableView *m_table;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    ChoiceBox *m_system;
    ChoiceBox *m_channel;
    ChoiceBox *m_priority;
    Label *m_due;
};

} // namespace vakhta
