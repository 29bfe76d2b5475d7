#pragma once

#include "app/core/appeal_reader.h"

#include <QWidget>

class QHBoxLayout;

namespace vakhta {

class Button;

QString orderText(Order order);

/// The buttons that order and narrow a list: order, sector, municipality; in two lines where one is too narrow.
class QueueFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueFilters(QWidget *parent = nullptr);

    void setRegion(const Region &region);
    /// Shows this query's choices without telling.
    void setQuery(const AppealQuery &query);
    /// Ordered how and narrowed to what: «По сроку  ·  Отрасль: Дороги».
    QString words() const;

signals:
    /// The query with one choice of the user changed.
    void changed(const vakhta::AppealQuery &query);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show();
    void fold();
    void fillOrders();
    void fillSectors();
    void fillMunicipalities();

    Region m_region;
    AppealQuery m_query;
    Button *m_order;
    Button *m_sector;
    Button *m_municipality;
    QHBoxLayout *m_upper;
    QHBoxLayout *m_lower;
    bool m_folded = false;
    QMenu *m_orders;
    QMenu *m_sectors;
    QMenu *m_municipalities;
};

} // namespace vakhta
