#pragma once

#include <QRadioButton>

namespace vakhta {

/// One of several things to do, as a card: what, and under it what comes of it. The chosen one is filled; arrows step through them.
class ChoiceCard final : public QRadioButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &name, QWidget *parent = nullptr);

    void tell(const QString &what, const QString &consequence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The keyboard came to it, also by an arrow: what scrolls brings it into sight.
    void focused();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_consequence;
};

} // namespace vakhta
