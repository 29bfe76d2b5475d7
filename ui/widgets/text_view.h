#pragma once

#include "ui/text/text_links.h"
#include "ui/widgets/paint.h"

#include <QTextEdit>

namespace vakhta {

/// A text that is only read and copied, as high as it needs to be, with the guide's height of line. What is given must be
/// visibleText(): it is shown as plain text.
class TextView final : public QTextEdit
{
    Q_OBJECT

public:
    TextView(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void setText(const QString &visible);
    /// Marks what was searched for, until the text changes.
    void mark(const QList<TextHit> &hits);
    /// Underlines the links of this text, until it changes.
    void setLinks(const QList<TextLink> &links);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {px(80), lineHeight(TextStyle::Body)}; }

signals:
    /// It was clicked on.
    void linkPressed(const vakhta::TextLink &link);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    void showMarks();
    const TextLink *linkAt(const QPointF &place) const;

    QList<TextHit> m_hits;
    QList<TextLink> m_links;
};

} // namespace vakhta
