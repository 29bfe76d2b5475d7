#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/due_course.h"
#include "ui/text/time_text.h"

namespace vakhta {

/// A day on the way to a deadline, or several that are alike.
struct LedgerRow
{
    QDate day;      // the first
    int days = 1;   // more: folded
    QString name;   // «Пт 8 мая»
    QString note;   // «короткий, до 17:00»
    QString within; // what is written into a day that does not count: «День Победы»
    QString sum;    // «4 ч 40», «0»
    qint64 counted = 0;   // ms; before it, all days together:
    qint64 before = 0;
    qint64 opens = 0, closes = 0; // ms since midnight
    std::vector<DayStretch> stretches; // as far as they are on the way; those that follow each other differ

    bool isPlain() const { return stretches.size() == 1; } // the same all day
};

/// A line of figures: «Обычно отвечает «Горсвет»», «− 25 мин».
struct Figure
{
    QString name;
    QString value;
};

/// Why a deadline is what it is, in words. Every part may be empty.
struct DueWords
{
    QString title;             // «Почему 14:20 во вторник»
    QString rule;              // whence it came, in sentences
    QString doubt;             // why it is an estimate, or not the rule's own
    std::vector<LedgerRow> rows;
    Figure total;              // «Всего рабочих часов», «9 ч 00»
    std::vector<Figure> slack; // the last line is what comes of it
    bool isTight = false;      // no slack
    std::vector<Figure> clocks; // the other clocks of the appeal
    QString foot;
    QTime starts, ends;        // of the first and the last row; the end is the deadline's
    bool wholeDays = false;    // calendar days are counted

    /// The same as text: for the clipboard and for who listens.
    QString asText() const;
};

/// `offline`: what this computer counted itself is an estimate.
DueWords dueWords(const AppealCard &card, const Region &region, bool offline, const LocalTime &here);

/// «9 рабочих часов», «30 календарных дней».
QString termText(const DeadlineRule &rule);
/// «Первая реакция».
QString clockName(DeadlineClock clock);

/// «4 ч 40»: of a column of figures.
QString hoursText(qint64 ms);

} // namespace vakhta
