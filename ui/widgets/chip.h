#pragma once

#include "ui/widgets/theme.h"

#include <QString>
#include <QWidget>

namespace vakhta {

/// A small word in a box: deadline, state, number. One way to paint it, shared by widgets and delegates.
struct Chip
{
    enum class Look {
        Plain,    // text alone: an ordinary deadline
        Outline,  // grey border on alt: a state
        Solid,    // the overdue deadline: the only solid fill of a list
        Warn,     // outlined amber: due soon, two answers
        Dashed,   // an estimate
        Promise,  // violet tint
        Ok,       // green tint
        Danger,   // red tint: the pill of overdue counts
        Quiet     // grey tint without border: paused, in the outbox
    };

    QString text;
    QString icon; // empty: none
    Look look = Look::Plain;
    bool bold = false;

    bool operator==(const Chip &) const = default;
};

QSize chipSize(const Chip &chip);
/// Paints it at its own size, right-aligned and vertically centred in the rectangle, and says where.
QRect paintChip(QPainter &painter, const QRect &rect, const Chip &chip);
QRect paintChipLeft(QPainter &painter, const QRect &rect, const Chip &chip);

/// A chip as a widget of its own. Its text is its accessible name.
class ChipLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);
    explicit ChipLabel(Chip chip, QWidget *parent = nullptr);

    void setChip(const Chip &chip);
    const Chip &chip() const { return m_chip; }
    QSize sizeHint() const override { return chipSize(m_chip); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

} // namespace vakhta
