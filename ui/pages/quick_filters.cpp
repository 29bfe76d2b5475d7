#include "ui/pages/quick_filters.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vakhta {

FilterChip::FilterChip(const QString &name, const QString &text, QWidget *parent)
    : Button(text, Look::Secondary, parent)
{
    setObjectName(name);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int FilterChip::boxWidth() const
{
    return qMax(px(15), textWidth(hint(), TextStyle::Caption) + px(6));
}

QSize FilterChip::sizeHint() const
{
    return {boxWidth() + textWidth(text(), TextStyle::Small) + px(6 + 5 + 8) + 2 * ringRoom, px(24) + 2 * ringRoom};
}

QSize FilterChip::minimumSizeHint() const
{
    return {boxWidth() + px(40), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const QRect body = rect().adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    const bool on = isChecked();
    paintBox(painter, body, body.height() / 2, on ? t.sel : (underMouse() ? t.hover : t.surface), on ? t.accent : t.edge);
    const int side = px(15);
    const QRect box(body.left() + px(6), body.center().y() - side / 2 + 1, boxWidth(), side);
    if (on) {
        paintIcon(painter, box, u"check"_s, t.accent, px(14));
    } else if (!hint().isEmpty()) {
        paintBox(painter, box, radius::tile, t.alt, t.line);
        paintText(painter, box, hint(), TextStyle::Caption, t.text3, Qt::AlignCenter);
    }
    const QRect words(box.right() + 1 + px(5), body.top(), body.right() - px(6) - box.right() - px(5), body.height());
    paintText(painter, words, text(), TextStyle::Small, t.text);
    if (hasFocus())
        paintFocusRing(painter, rect(), rect().height() / 2);
}

std::vector<QuickFilters::Filter> QuickFilters::filters()
{
    return {{Queue::Mine, "quickMine", tr("Mine"), tr("Only mine, on or off")},
            {Queue::Overdue, "quickOverdue", tr("Overdue"), tr("Only overdue, on or off")},
            {Queue::DueToday, "quickToday", tr("Today"), tr("Only due today, on or off")},
            {Queue::Unassigned, "quickUnassigned", tr("Unassigned"), tr("Only without executor, on or off")}};
}

QuickFilters::QuickFilters(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const Filter &filter : filters()) {
        auto *chip = new FilterChip(QString::fromLatin1(filter.name), filter.text, this);
        chip->setAccessibleName(filter.act);
        connect(chip, &QAbstractButton::clicked, this, [this, queue = filter.queue] { toggle(queue); });
        row->addWidget(chip);
        m_chips.emplace_back(chip, filter.queue);
    }
    row->addStretch();
}

void QuickFilters::setAlso(quint32 also)
{
    m_also = also;
    for (const auto &[chip, queue] : m_chips)
        chip->setChecked(also & bitOf(queue));
}

void QuickFilters::toggle(Queue queue)
{
    setAlso(m_also ^ bitOf(queue));
    emit changed(m_also);
}

} // namespace vakhta
