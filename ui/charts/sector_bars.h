#pragma once

#include "app/core/appeal_reader.h"
#include "ui/charts/chart_view.h"

class QBarCategoryAxis;
class QBarSet;
class QHorizontalBarSeries;

namespace vakhta {

/// Appeals received by sector, most first. Up and down choose the sector.
class SectorBars final : public ChartView
{
    Q_OBJECT

public:
    struct Bar
    {
        int sector = 0;
        QString name;
        int count = 0;
        bool operator==(const Bar &) const = default;
    };

    explicit SectorBars(QWidget *parent = nullptr);

    void show(std::vector<Bar> bars);
    const Bar *at(int place) const;

signals:
    void opened(int sector);

protected:
    int places() const override { return int(m_bars.size()); }
    int placeAt(const QPointF &position) const override;
    void open() override;
    void dress() override;
    bool isVertical() const override { return true; }
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void makeRoom();
    QRectF barOf(int place) const;
    int rowOf(int place) const { return places() - 1 - place; } // the axis counts from below

    QHorizontalBarSeries *m_series;
    QBarSet *m_counts;
    QBarCategoryAxis *m_names;
    QValueAxis *m_axis;
    std::vector<Bar> m_bars;
    int m_nameWidth = 0;
};

} // namespace vakhta
