#include "app/workstation/cursor_text.h"

using namespace Qt::StringLiterals;

namespace vakhta {

QString textOf(const sync::ReadingCursor &cursor)
{
    return u"1 %1 %2 %3 %4 %5 %6 %7"_s.arg(cursor.again ? u"again"_s : u"first"_s, cursor.state)
        .arg(cursor.stage)
        .arg(cursor.before)
        .arg(cursor.toLoad)
        .arg(cursor.pieces)
        .arg(cursor.blob);
}

std::optional<sync::ReadingCursor> cursorFrom(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() < 6 || parts[0] != u"1"_s || parts[2].isEmpty())
        return {};
    sync::ReadingCursor cursor;
    cursor.again = parts[1] == u"again"_s;
    cursor.state = parts[2];
    cursor.stage = std::max(0, parts[3].toInt());
    cursor.before = parts[4].toLongLong();
    cursor.toLoad = parts[5].toLongLong();
    cursor.pieces = parts.value(6).toInt();
    cursor.blob = parts.value(7);
    return cursor;
}

} // namespace vakhta
