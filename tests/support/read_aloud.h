#pragma once

#include <QAccessible>
#include <QString>

namespace vakhta::test {

/// Everything that tools can read of this window and what belongs to it, hidden or not.
inline QString readAloud(QAccessibleInterface *thing)
{
    QString words;
    if (!thing)
        return words;
    for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        words += thing->text(text) + u'\n';
    if (auto *text = thing->textInterface())
        words += text->text(0, text->characterCount()) + u'\n';
    for (int i = 0; i < thing->childCount(); ++i)
        words += readAloud(thing->child(i));
    return words;
}

} // namespace vakhta::test
