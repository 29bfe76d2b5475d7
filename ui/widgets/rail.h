#pragma once

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace vakhta {

/// One entry of the rail: sign, name, badge; the lamp at its left says which is current.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &icon, const QString &name, QWidget *parent);

    void setBadge(int count);
    int badge() const { return m_badge; }
    QSize sizeHint() const override;

signals:
    /// It was the current one already.
    void again();
    void focusLeft();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_icon;
    int m_badge = 0;
};

/// The dark column of sections, 72 wide, under the logo. Tab comes to the current one, arrows go to the others.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// `atBottom`: apart from the others.
    RailButton *add(const QString &key, const QString &icon, const QString &name, bool atBottom);
    void setCurrent(const QString &key);
    RailButton *button(const QString &key) const;

signals:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void keepTabStop();

    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
};

} // namespace vakhta
