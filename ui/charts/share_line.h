#pragma once

#include "app/core/appeal_reader.h"
#include "ui/charts/chart_view.h"

class QLineSeries;

namespace vakhta {

/// Of the answers given that day, how many per cent came before their deadline. Days without answers leave no point.
class ShareLine final : public ChartView
{
    Q_OBJECT

public:
    explicit ShareLine(QWidget *parent = nullptr);

    void show(const Statistics &statistics, const QStringList &days);
    /// −1: nothing was answered that day.
    int shareOf(int day) const;

signals:
    void opened(int day);

protected:
    int places() const override { return int(m_shares.size()); }
    int placeAt(const QPointF &position) const override;
    void open() override;
    void dress() override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void paintDays(QPainter &painter) const;

    QLineSeries *m_series;
    QValueAxis *m_dayAxis;
    QValueAxis *m_axis;
    std::vector<int> m_shares;
    QStringList m_days;
};

/// Whole per cent, −1 when there is nothing to divide by. Pure.
int shareInTime(int inTime, int answered);

} // namespace vakhta
