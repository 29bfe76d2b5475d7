#pragma once

#include "ui/text/text_links.h"
#include "ui/widgets/theme.h"

#include <QTextLayout>
#include <QWidget>

namespace vakhta {

/// A sentence with bold parts (ui/text strong()), wrapped, with the guide's height of line. Plain text, never markup.
class RunLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit RunLabel(TextStyle style, Colour colour = &Theme::text, QWidget *parent = nullptr);

    void setText(const QString &sentence);
    /// Underlines the links of a citizen's words within it, until the text changes.
    void setLinks(const QList<TextLink> &links);
    /// Without its marks.
    const QString &text() const { return m_text; }
    void setColour(Colour colour);
    /// Lines that do not fit end in an ellipsis, and the whole is in the tooltip. 0: as many as needed.
    void setMostLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<QTextLayout::FormatRange> formats() const;
    int layOut(QTextLayout &layout, int width) const;
    void forget();
    int linesShown(int lines) const { return m_mostLines > 0 ? qMin(lines, m_mostLines) : lines; }

    TextStyle m_style;
    Colour m_colour;
    QString m_text;
    QList<QTextLayout::FormatRange> m_strong;
    QList<TextLink> m_links;
    int m_mostLines = 0;
    mutable QHash<int, int> m_linesAt; // by width: layouts ask many times, and a long text takes long
    mutable QSize m_hint;
};

} // namespace vakhta
