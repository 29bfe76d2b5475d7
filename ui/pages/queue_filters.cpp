#include "ui/pages/queue_filters.h"

#include "ui/text/names.h"
#include "ui/text/search_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int minimumButton = 90;

/// Where the value has no name of its own.
QString wantedText(const Wanted &wanted)
{
    return wanted.isAny() || wanted.only() > 0 ? QueueFilters::tr("all") : (wanted.only() == 0 ? QueueFilters::tr("none") : QueueFilters::tr("some"));
}

template <typename Act>
void offer(QMenu *menu, QActionGroup *group, const QString &text, bool chosen, Act act)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, menu, act);
}

} // namespace

QString orderText(Order order)
{
    switch (order) {
    case Order::Slack: return QueueFilters::tr("By slack");
    case Order::Deadline: return QueueFilters::tr("By deadline");
    case Order::Newest: return QueueFilters::tr("Newest first");
    case Order::Oldest: return QueueFilters::tr("Oldest first");
    case Order::Relevance: return QueueFilters::tr("By relevance");
    case Order::Priority: return QueueFilters::tr("By priority");
    case Order::Status: return QueueFilters::tr("By status");
    case Order::Municipality: return QueueFilters::tr("By district");
    case Order::Executor: return QueueFilters::tr("By executor");
    case Order::Operator: return QueueFilters::tr("By operator");
    case Order::Topic: return QueueFilters::tr("By topic");
    case Order::Promise: return QueueFilters::tr("By promise");
    }
    return {};
}

QueueFilters::QueueFilters(QWidget *parent)
    : QWidget(parent)
    , m_order(new Button(u"arrow-up-down"_s, tr("By slack"), Button::Look::Secondary, this))
    , m_sector(new Button(tr("Sector:"), Button::Look::Secondary, this))
    , m_municipality(new Button(tr("District:"), Button::Look::Secondary, this))
    , m_upper(new QHBoxLayout)
    , m_lower(new QHBoxLayout)
    , m_orders(new QMenu(this))
    , m_sectors(new QMenu(this))
    , m_municipalities(new QMenu(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (QHBoxLayout *row : {m_upper, m_lower}) {
        row->addStretch();
        row->setSpacing(0);
        rows->addLayout(row);
    }
    const std::pair<Button *, QMenu *> buttons[] = {{m_order, m_orders}, {m_sector, m_sectors}, {m_municipality, m_municipalities}};
    for (const auto &[button, menu] : buttons) {
        button->setSmall(true);
        button->setDropMenu(menu);
        button->setMinimumWidth(minimumButton); // a long name is shortened
        m_upper->insertWidget(m_upper->count() - 1, button);
    }
    m_order->setObjectName(u"orderButton"_s);
    m_order->setAccessibleName(tr("Order of the list"));
    m_sector->setObjectName(u"sectorFilter"_s);
    m_sector->setAccessibleName(tr("Filter by sector"));
    m_municipality->setObjectName(u"municipalityFilter"_s);
    m_municipality->setAccessibleName(tr("Filter by district"));
    show();
}

void QueueFilters::setRegion(const Region &region)
{
    m_region = region;
    show();
}

void QueueFilters::setQuery(const AppealQuery &query)
{
    m_query = query;
    show();
}

QString QueueFilters::words() const
{
    QStringList parts{orderText(m_query.order)};
    for (const auto &[wanted, button] : {std::pair(&m_query.sector, m_sector), std::pair(&m_query.municipality, m_municipality)}) {
        if (!wanted->isAny())
            parts << button->toolTip();
    }
    if (m_query.searchesTexts())
        parts << tr("Search: %1").arg(visibleLine(searchedFor(m_query)));
    return parts.join(u"  ·  "_s);
}

void QueueFilters::show()
{
    m_order->setText(m_query.reversed ? tr("%1, backwards").arg(orderText(m_query.order)) : orderText(m_query.order));
    m_order->setAccessibleDescription(m_order->text());
    const QString sector = sectorName(m_region, int(m_query.sector.only())), town = municipalityName(m_region, m_query.municipality.only());
    m_sector->setValue(sector.isEmpty() ? wantedText(m_query.sector) : sector);
    m_municipality->setValue(town.isEmpty() ? wantedText(m_query.municipality) : town);
    for (Button *button : {m_sector, m_municipality})
        button->setToolTip(u"%1 %2"_s.arg(button->text(), button->accessibleDescription()));
    m_order->updateGeometry();
    fold();
    fillOrders();
    fillSectors();
    fillMunicipalities();
}

/// What does not fit in one line takes a second.
void QueueFilters::fold()
{
    const int needed = m_order->sizeHint().width() + m_sector->sizeHint().width() + m_municipality->sizeHint().width();
    const bool folded = needed > width();
    if (m_folded == folded)
        return;
    m_folded = folded;
    QHBoxLayout *row = folded ? m_lower : m_upper;
    for (Button *button : {m_sector, m_municipality})
        row->insertWidget(row->count() - 1, button);
}

void QueueFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void QueueFilters::fillOrders()
{
    m_orders->clear();
    auto *group = new QActionGroup(m_orders);
    std::vector<Order> orders{Order::Slack, Order::Deadline, Order::Newest, Order::Oldest, Order::Priority, Order::Status, Order::Topic,
                              Order::Municipality, Order::Executor, Order::Operator};
    if (m_query.searchesTexts())
        orders.insert(orders.begin(), Order::Relevance);
    if (m_query.queue == Queue::Promises)
        orders.insert(orders.begin(), Order::Promise);
    for (const Order order : orders)
        offer(m_orders, group, orderText(order), m_query.order == order, [this, order] {
            m_query.order = order;
            emit changed(m_query);
        });
    m_orders->addSeparator();
    QAction *backwards = m_orders->addAction(tr("Backwards"));
    backwards->setCheckable(true);
    backwards->setChecked(m_query.reversed);
    connect(backwards, &QAction::triggered, this, [this](bool reversed) {
        m_query.reversed = reversed;
        emit changed(m_query);
    });
}

void QueueFilters::fillSectors()
{
    m_sectors->clear();
    auto *group = new QActionGroup(m_sectors);
    const auto choose = [this](int sector) {
        m_query.sector = sector;
        emit changed(m_query);
    };
    offer(m_sectors, group, tr("All sectors"), m_query.sector.isAny(), [choose] { choose(-1); });
    for (const Sector &sector : m_region.profile.sectors)
        offer(m_sectors, group, sector.name, m_query.sector.only() == sector.id, [choose, id = sector.id] { choose(id); });
    offer(m_sectors, group, tr("Without sector"), m_query.sector.only() == 0, [choose] { choose(0); });
}

void QueueFilters::fillMunicipalities()
{
    m_municipalities->clear();
    auto *group = new QActionGroup(m_municipalities);
    const auto choose = [this](qint64 municipality) {
        m_query.municipality = municipality;
        emit changed(m_query);
    };
    offer(m_municipalities, group, tr("All districts"), m_query.municipality.isAny(), [choose] { choose(-1); });
    std::vector<Municipality> sorted = m_region.municipalities;
    std::sort(sorted.begin(), sorted.end(), [](const Municipality &a, const Municipality &b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const Municipality &one : sorted)
        offer(m_municipalities, group, one.name, m_query.municipality.only() == one.id, [choose, id = one.id] { choose(id); });
}

} // namespace vakhta
