#pragma once

#include "ui/pages/reply_findings.h"

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
    void markFindings(const std::vector<ReplyFinding> &findings);
    void goTo(const ReplyFinding &finding);

signals:
    void focusLeft();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setLineHeights();
    void keepLinesShort();

    std::vector<ReplyFinding> m_findings;
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
