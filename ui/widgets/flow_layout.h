#pragma once

#include <QLayout>

namespace vakhta {

/// One beside the other, in as many lines as they need.
class FlowLayout final : public QLayout
{
public:
    /// `gap` at 100 %.
    explicit FlowLayout(int gap) : m_gap(gap) {}
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    const int m_gap;
};

} // namespace vakhta
