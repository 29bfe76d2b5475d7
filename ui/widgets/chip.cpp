#include "ui/widgets/chip.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace vakhta {

namespace {

struct Colours
{
    QColor text, fill, border;
    Qt::PenStyle line = Qt::SolidLine;
};

Colours coloursOf(Chip::Look look)
{
    const Theme &t = theme();
    switch (look) {
    case Chip::Look::Plain: return {t.text, {}, {}};
    case Chip::Look::Outline: return {t.text2, t.alt, t.line};
    case Chip::Look::Solid: return {t.onDanger, t.dangerFill, {}};
    case Chip::Look::Warn: return {t.warn, t.warnBg, t.warn};
    case Chip::Look::Dashed: return {t.text2, {}, t.edge, Qt::DashLine};
    case Chip::Look::Promise: return {t.promise, t.promiseBg, {}};
    case Chip::Look::Ok: return {t.ok, t.okBg, {}};
    case Chip::Look::Danger: return {t.danger, t.dangerBg, {}};
    case Chip::Look::Quiet: return {t.text2, t.alt, t.line};
    }
    return {t.text, {}, {}};
}

TextStyle styleOf(const Chip &chip)
{
    return chip.bold || chip.look == Chip::Look::Solid || chip.look == Chip::Look::Warn ? TextStyle::SmallBold : TextStyle::Small;
}

int paddingOf(const Chip &chip)
{
    return chip.look == Chip::Look::Plain ? 0 : px(chip.look == Chip::Look::Danger ? 5 : 6);
}

int signOf(const Chip &chip)
{
    return px(chip.look == Chip::Look::Danger ? 13 : 14);
}

void paintInside(QPainter &painter, const QRect &box, const Chip &chip)
{
    const Colours colours = coloursOf(chip.look);
    if (chip.look != Chip::Look::Plain)
        paintBox(painter, box, chip.look == Chip::Look::Danger ? box.height() / 2 : radius::chip, colours.fill, colours.border,
                 colours.line);
    QRect inside = box.adjusted(paddingOf(chip), 0, -paddingOf(chip), 0);
    if (!chip.icon.isEmpty()) {
        const int side = signOf(chip);
        paintIcon(painter, {inside.topLeft(), QSize(side, inside.height())}, chip.icon, colours.text, side);
        inside.setLeft(inside.left() + side + px(4));
    }
    paintText(painter, inside, chip.text, styleOf(chip), colours.text);
}

} // namespace

QSize chipSize(const Chip &chip)
{
    const int text = textWidth(chip.text, styleOf(chip));
    const int sign = chip.icon.isEmpty() ? 0 : signOf(chip) + (chip.text.isEmpty() ? 0 : px(4));
    return {text + sign + 2 * paddingOf(chip), qMax(px(20), lineHeight(styleOf(chip)))};
}

QRect paintChip(QPainter &painter, const QRect &rect, const Chip &chip)
{
    const QSize size = chipSize(chip);
    const QRect box(QPoint(rect.right() + 1 - size.width(), rect.top() + (rect.height() - size.height()) / 2), size);
    paintInside(painter, box, chip);
    return box;
}

QRect paintChipLeft(QPainter &painter, const QRect &rect, const Chip &chip)
{
    const QSize size = chipSize(chip);
    const QRect box(QPoint(rect.left(), rect.top() + (rect.height() - size.height()) / 2), size);
    paintInside(painter, box, chip);
    return box;
}

ChipLabel::ChipLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ChipLabel::ChipLabel(Chip chip, QWidget *parent)
    : ChipLabel(parent)
{
    setChip(chip);
}

void ChipLabel::setChip(const Chip &chip)
{
    if (m_chip == chip)
        return;
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChipLeft(painter, rect(), m_chip);
}

} // namespace vakhta
