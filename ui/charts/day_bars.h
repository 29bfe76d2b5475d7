#pragma once

#include "app/core/appeal_reader.h"
#include "ui/charts/chart_view.h"

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;

namespace vakhta {

/// Appeals received by day, stacked by system. Left and right choose the day, up and down the part of its bar.
class DayBars final : public ChartView
{
    Q_OBJECT

public:
    explicit DayBars(QWidget *parent = nullptr);

    void show(const Statistics &statistics, const QStringList &days);
    /// System, or −1: the whole bar.
    int system() const { return m_system; }

signals:
    void opened(int day, int system);
    void systemChanged();

protected:
    int places() const override;
    int placeAt(const QPointF &position) const override;
    void open() override;
    void stepAcross(int step) override;
    void dress() override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF barOf(int day, double from, double to) const;
    double valueOf(int day, int system) const;
    void paintDays(QPainter &painter) const;
    void paintEndLabels(QPainter &painter) const;
    void makeRoom();

    QStackedBarSeries *m_series;
    QBarSet *m_incidents;
    QBarSet *m_feedback;
    QBarCategoryAxis *m_dayAxis;
    QValueAxis *m_countAxis;
    QStringList m_days;
    int m_system = -1;
};

/// Every how many days a date is written so that dates don't touch. Pure.
int dateStep(int days, double width, int dateWidth);

} // namespace vakhta
