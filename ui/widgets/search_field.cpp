#include "ui/widgets/search_field.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace vakhta {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search in appeals"));
    setPlaceholderText(tr("Word, number, address or author"));
    atEverySize(this, [this] { setTextMargins(px(24), 0, hintRoom(), 0); });
    setMaxLength(200);
}

int SearchField::hintRoom() const
{
    return textWidth(tr("Ctrl+F"), TextStyle::Caption) + px(17);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, {px(6), 0, px(26), height()}, u"search"_s, theme().text2, px(16));
    if (hasFocus() || !text().isEmpty())
        return;
    const QRect box(width() - hintRoom(), (height() - px(18)) / 2, hintRoom() - px(7), px(18));
    paintBox(painter, box, radius::tile, theme().alt, theme().line);
    paintText(painter, box, tr("Ctrl+F"), TextStyle::Caption, theme().text3, Qt::AlignCenter);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        emit goAsked();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace vakhta
