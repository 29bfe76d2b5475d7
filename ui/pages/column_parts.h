#pragma once

#include "ui/widgets/label.h"

#include <QScrollArea>

class QVBoxLayout;

namespace vakhta {

/// A column that scrolls by itself and is filled anew from values. Its bars never scroll sideways: words wrap.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(Colour fill, QWidget *parent = nullptr);

    /// An empty column; what was in the old one goes. The keyboard stays at what has the same name once it is filled.
    QVBoxLayout *restart();

protected:
    void changeEvent(QEvent *event) override;

private:
    void keepHand();

    Colour m_fill;
};

/// A label that wraps; its text may be copied with mouse and keyboard when `selectable`.
Label *wrapped(const QString &text, TextStyle style, Colour colour = &Theme::text, bool selectable = false);

/// Words beside a 3 px bar: a remark.
QWidget *quoted(const QString &text, const QString &meta, Colour bar);

/// Sign and bold words in one line.
QWidget *headed(const QString &icon, const QString &text, Colour colour);

} // namespace vakhta
