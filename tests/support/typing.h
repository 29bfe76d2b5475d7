#pragma once

#include <QTest>
#include <QWidget>

namespace vakhta::test {

/// Types any letters: QTest::keyClicks knows only Latin ones.
inline void type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

} // namespace vakhta::test
