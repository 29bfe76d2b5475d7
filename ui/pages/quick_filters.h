#pragma once

#include "app/core/appeal_reader.h"
#include "ui/widgets/button.h"

namespace vakhta {

/// A chip that is on or off. The box at its left holds the last part of its key while it is off, a tick while it is on.
class FilterChip final : public Button
{
    Q_OBJECT

public:
    FilterChip(const QString &name, const QString &text, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString hint() const { return keyHint().section(QLatin1Char('+'), -1); }
    int boxWidth() const;
};

/// The chips over a list: it shows only what is also mine, overdue, due today, without an executor; of several, what is all of it.
class QuickFilters final : public QWidget
{
    Q_OBJECT

public:
    struct Filter
    {
        Queue queue;
        const char *name; // of the chip
        QString text;     // of the chip
        QString act;      // what its key does
    };
    /// In their order on the screen.
    static std::vector<Filter> filters();

    explicit QuickFilters(QWidget *parent = nullptr);

    /// Bits as in AppealQuery::also; shown without telling.
    void setAlso(quint32 also);
    void toggle(Queue queue);

signals:
    void changed(quint32 also);

private:
    quint32 m_also = 0;
    std::vector<std::pair<FilterChip *, Queue>> m_chips;
};

} // namespace vakhta
