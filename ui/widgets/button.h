#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>

class QMenu;

namespace vakhta {

/// A button painted by the guide: sign, verb, key hint; its ring of focus stands outside with a gap of 2 px.
/// The name for assistive tools is its text unless another is set.
class Button : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Primary, Secondary, Link, Bare, OnDark, Warning };

    explicit Button(const QString &text, Look look = Look::Secondary, QWidget *parent = nullptr);
    Button(const QString &icon, const QString &text, Look look, QWidget *parent = nullptr);
    /// Only a sign; `name` is its accessible name and tooltip.
    static Button *sign(const QString &icon, const QString &name, QWidget *parent = nullptr);

    /// The tooltip with the key hint follows it.
    void setText(const QString &text);
    void setLook(Look look);
    void setIconName(const QString &icon);
    /// Shown in the button where there is room (windows from 1400 px), always in the tooltip.
    void setKeyHint(const QString &hint);
    /// 26 px high in place of 32.
    void setSmall(bool isSmall);
    /// The bold part after the text: «Отрасль: все».
    void setValue(const QString &value);
    /// A chevron, and the menu opens on click. The menu becomes the button's.
    void setDropMenu(QMenu *menu);
    const QMenu *dropMenu() const { return m_menu; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    const QString &keyHint() const { return m_hint; }
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Colours;
    Colours colours() const;
    bool isBareWords() const; // no room around them
    int gap() const;          // between sign, words, hint
    bool showsHint() const;
    int hintWidth() const;
    QRect body() const;
    void paintBody(QPainter &painter, const QRect &box, const Colours &colours) const;
    void paintContents(QPainter &painter, QRect inside, const Colours &colours) const;
    void nameTooltip();

    Look m_look;
    QString m_icon;
    QString m_hint;
    QString m_value;
    bool m_small = false;
    QMenu *m_menu = nullptr;
};

/// An empty border around a button so that its focus ring has room.
inline constexpr int ringRoom = 3;

} // namespace vakhta
