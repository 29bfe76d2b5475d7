#pragma once

#include "ui/widgets/theme.h"

#include <QtCharts/QChartView>

class QValueAxis;

namespace vakhta {

/// What the charts share: the theme's pens and fonts without legend, ground or motion; one place that is chosen with the
/// arrows or the pointer and opened with Enter or a click.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int place);

signals:
    /// −1: nothing chosen.
    void currentChanged(int place);

protected:
    virtual int places() const = 0;
    virtual int placeAt(const QPointF &position) const = 0;
    /// Enter or a click on the current place.
    virtual void open() = 0;
    /// Up and down; −1 and 1.
    virtual void stepAcross(int) {}
    virtual void dress() = 0;
    /// Arrows that go along the places.
    virtual bool isVertical() const { return false; }

    /// An axis of counts from zero to a round number above `most`.
    QValueAxis *countAxis() const;
    void dressAxis(QAbstractAxis *axis) const;
    static void setTop(QValueAxis *axis, int most);
    /// The numbers beside the grid, painted here: the library drops them all when one finds no room.
    void paintScale(QPainter &painter, const QValueAxis &axis, const QString &unit = {}) const;
    /// The margin they need at the left.
    static int scaleWidth(const QValueAxis &axis, const QString &unit = {});

    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_current = -1;
    bool m_dressing = false;
};

/// The round number a scale of four steps ends at: 566 → 600, 7 → 8. Pure.
int roundTop(int most);

} // namespace vakhta
