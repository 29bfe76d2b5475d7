#pragma once

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QTranslator>
#include <QWidget>

namespace vakhta::test {

using namespace Qt::StringLiterals;

/// The light theme, and the language of the catalogue VAKHTA_CATALOGUE when pictures are taken.
inline void dress()
{
    static QTranslator catalogue;
    if (catalogue.isEmpty() && catalogue.load(qEnvironmentVariable("VAKHTA_CATALOGUE")))
        QCoreApplication::installTranslator(&catalogue);
    applyTheme(*qApp, ThemeChoice::Light);
}

/// With VAKHTA_PICTURES=DIR set, saves the widget as it looks in both themes and at both sizes of the window; else only shows
/// it in both themes, so that painting is exercised. Leaves the light theme behind. Sizes are the window's less rail and bars.
inline void picture(QWidget &widget, const QString &name, bool wholePage = true)
{
    const QString folder = qEnvironmentVariable("VAKHTA_PICTURES");
    const QSize sizes[] = {{1440 - 72, 900 - 80}, {1280 - 72, 800 - 80}};
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(*qApp, choice, qMax(100, qEnvironmentVariableIntValue("VAKHTA_PERCENT")));
        for (const QSize &size : sizes) {
            if (wholePage)
                widget.resize(size);
            QCoreApplication::sendPostedEvents();
            const QPixmap shot = widget.grab();
            const QString theme = choice == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
            if (!folder.isEmpty())
                shot.save(QDir(folder).filePath(u"%1-%2-%3.png"_s.arg(name, theme).arg(shot.width())));
        }
    }
}

} // namespace vakhta::test
