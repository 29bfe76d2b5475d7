#include "ui/widgets/search_field.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace vakhta {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search in appeals"));
    setPlaceholderText(tr("Word, number, address or author"));
    setMaxLength(1000);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_putting)
            emit meant();
    });
    atEverySize(this, [this] { setTextMargins(px(24), 0, hintRoom(), 0); });
}

void SearchField::put(const QString &text)
{
    const QScopedValueRollback<bool> putting(m_putting, true);
    setText(text);
}

/// A line edit formats its text only as an input method asks for it.
void SearchField::markParts(const QList<Part> &parts)
{
    QList<QInputMethodEvent::Attribute> formats;
    for (const Part &part : parts) {
        QTextCharFormat format;
        format.setForeground(theme().*(part.colour));
        format.setUnderlineStyle(part.wave ? QTextCharFormat::WaveUnderline : QTextCharFormat::NoUnderline);
        format.setUnderlineColor(theme().*(part.colour));
        formats.push_back({QInputMethodEvent::TextFormat, part.begin - cursorPosition(), part.size, format});
    }
    QInputMethodEvent event(QString(), formats);
    inputMethodEvent(&event);
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
