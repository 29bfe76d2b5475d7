#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace vakhta {

/// A label in one of the guide's text styles and colours; follows theme and size by itself. Text is always plain:
/// citizens' words never become markup. Its text is its accessible text, so it needs no name.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(TextStyle style, Colour colour = &Theme::text, QWidget *parent = nullptr);
    Label(const QString &text, TextStyle style, Colour colour = &Theme::text, QWidget *parent = nullptr);

    void setColour(Colour colour);
    void setStyle(TextStyle style);
    /// One line, shortened at the right when there is no room; the whole text is in the tooltip.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    TextStyle m_style;
    Colour m_colour;
    bool m_elided = false;
    bool m_dressing = false;
};

/// A sign beside words: informative only, so it takes no part in accessibility.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QString name, Colour colour = &Theme::text2, int side = 16, QWidget *parent = nullptr);
    void setIcon(const QString &name, Colour colour);
    QSize sizeHint() const override { return {px(m_side), px(m_side)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Colour m_colour;
    int m_side;
};

/// A one-pixel line of the theme, lying or standing.
class Hairline final : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A surface of the theme: `Plain` fills only, `Card` has a hairline border and round corners.
class Surface : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Plain, Card, Quiet };

    explicit Surface(Colour fill, Shape shape = Shape::Plain, QWidget *parent = nullptr);
    void setBorder(Colour border);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Colour m_fill;
    Colour m_border = &Theme::line;
    Shape m_shape;
};

} // namespace vakhta
