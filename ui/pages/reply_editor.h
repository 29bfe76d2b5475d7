#pragma once

#include "app/core/preflight.h"
#include "ui/widgets/theme.h"

#include <QSet>
#include <QTextEdit>

namespace vakhta {

/// Plain text being written: 27 px lines, at most 76 characters wide, findings underlined. Pasted text loses its markup.
class ReplyEditor final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReplyEditor(QWidget *parent = nullptr);

    /// Replaces the text without history: the appeal was opened.
    void startWith(const QString &text);
    /// Replaces the text so that Ctrl+Z brings the old one back.
    void replaceWith(const QString &text);
    /// The same, and the cursor stays among the words it stood in: the change came from elsewhere.
    void mergeIn(const QString &text);
    /// A wave under each finding, amber under each gap, and the finding's number, from 1 on, behind it. `quiet`: numbers of
    /// those that the author leaves as they are.
    void markFindings(const std::vector<ReplyFinding> &findings, const QSet<int> &quiet = {});
    /// What was put into a field of a template: tinted, as long as it stands there.
    void markFilled(const std::vector<QTextCursor> &fields);
    /// A dashed line under each: words that no dictionary knows. They move with the text until the next are told.
    void markMisspelt(const std::vector<Span> &words);
    /// A line under the words that the approver remarked on.
    void markRemarks(const std::vector<Span> &places);
    void select(const Span &place);
    void goTo(const Span &place);
    /// Puts these words there, as one edit that Ctrl+Z takes back.
    void replace(qsizetype position, qsizetype length, const QString &text);

signals:
    void focusLeft();
    /// Files or a picture were dropped here, or pasted.
    void filesGiven(const QMimeData *given);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setLineHeights();
    void keepLinesShort();
    std::vector<QTextCursor> cursorsAt(const std::vector<Span> &places);
    void dressMarks();
    Colour severity(int number) const;

    std::vector<ReplyFinding> m_findings;
    std::vector<Span> m_gaps;
    std::vector<QTextCursor> m_filled;
    std::vector<QTextCursor> m_misspelt;
    std::vector<QTextCursor> m_remarks;
    QSet<int> m_quiet;
    bool m_dressing = false;
};

/// How much of the channel's limit is used.
class LengthMeter final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    void setLength(int length, int limit);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_length = 0;
    int m_limit = 0;
};

} // namespace vakhta
