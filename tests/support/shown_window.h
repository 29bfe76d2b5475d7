#pragma once

#include "tests/support/fake_link.h"
#include "tests/support/picture_day.h"
#include "ui/pages/main_window.h"
#include "ui/pages/windows.h"
#include "ui/widgets/long_list.h"

#include <QApplication>
#include <QTest>

namespace vakhta::test {

using namespace Qt::StringLiterals;

/// A window on the made-up day, with the queue the settings name.
struct Shown
{
    explicit Shown(Role role = Role::Operator, const QHash<QString, QByteArray> &settings = {}, LinkState state = LinkState::Online)
    {
        fillPictureDay(reader, role);
        for (auto kept = settings.begin(); kept != settings.end(); ++kept)
            reader.settings[kept.key()] = kept.value();
        link.value.connection = state;
        link.value.login = u"user"_s;
        link.value.since = pictureNow().addSecs(-10);
        link.value.lastSync = pictureTime(12, 13, 41);
        applyTheme(*qApp, ThemeChoice::Light);
        windows = std::make_unique<Windows>(reader, editor, link, pictureNow);
        window = &windows->open();
        window->resize(1440, 900);
        QVERIFY_OR_DIE(QTest::qWaitForWindowActive(window));
        QVERIFY_OR_DIE(QTest::qWaitFor([this] { return list()->model()->rowCount() > 0; }));
    }

    static void QVERIFY_OR_DIE(bool ok)
    {
        if (!ok)
            qFatal("the window did not come up");
    }

    template <typename T>
    T *find(const QString &name) const { return window->findChild<T *>(name); }
    LongList *list() const { return find<LongList>(u"queueList"_s); }
    QString chosenTitle() const { return list()->currentIndex().data().toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }

    FakeReader reader;
    FakeEditor editor{reader};
    FakeLink link;
    std::unique_ptr<Windows> windows;
    MainWindow *window = nullptr;
};

inline const QHash<QString, QByteArray> openList{{u"queue/query"_s, "10 -1 -1 0"}};

} // namespace vakhta::test
