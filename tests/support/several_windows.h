#pragma once

#include "tests/store/open_workstation.h"
#include "tests/support/fake_lease.h"
#include "tests/support/fake_link.h"
#include "tests/support/fake_proof.h"
#include "ui/pages/main_window.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/windows.h"
#include "ui/widgets/long_list.h"

#include <QApplication>

#include <atomic>

namespace vakhta::test {

template <typename T>
T *in(const MainWindow &window, const char *name)
{
    return window.findChild<T *>(QString::fromLatin1(name));
}

inline LongList &listOf(const MainWindow &window)
{
    return *in<LongList>(window, "queueList");
}

/// In front, as a hand would.
inline void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, key, modifiers);
}

/// The windows of a program over a real store with three appeals.
struct Several
{
    Several()
    {
        store.wait(store.files.editor().setSetting(u"queue/query"_s, "10 -1 -1 3")); // open ones, the oldest first
        link.value.connection = LinkState::Online;
        link.value.login = u"krylova"_s;
        applyTheme(*qApp, ThemeChoice::Light);
        start();
    }

    void start(const QByteArray &kept = {})
    {
        windows.reset();
        windows = std::make_unique<Windows>(store.files.reader(), store.files.editor(), link, [this] { return now; });
        windows->setProof(proof);
        windows->setLease(lease);
        windows->restore(kept);
        first = windows->all().front();
        settle(*first);
    }

    /// By the key, from the first.
    MainWindow &another()
    {
        const size_t before = windows->all().size();
        press(*first, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        if (windows->all().size() != before + 1)
            qFatal("no other window came");
        settle(*windows->all().back());
        return *windows->all().back();
    }

    QByteArray kept() { return store.wait(store.files.reader().setting(u"windows"_s)); }

    QDateTime now = shift;
    std::atomic<bool> refuses = false; // the disk takes no draft
    Workstation store{3, operatorId, [this](Sql sql) -> std::optional<Error> {
                          if (refuses && sql.text().starts_with("INSERT INTO drafts"))
                              return Error{Error::Kind::Storage, u"not now"_s};
                          return std::nullopt;
                      }};
    FakeLink link;
    FakeProof proof;
    FakeLease lease;
    std::unique_ptr<Windows> windows;
    MainWindow *first = nullptr;

private:
    void settle(MainWindow &window)
    {
        const auto shows = [&] { // and its appeal is read
            return listOf(window).model()->rowCount() == 3 && window.queuePage()->name().contains(u"И-"_s);
        };
        if (!QTest::qWaitForWindowActive(windows->current()) || !QTest::qWaitFor(shows))
            qFatal("the window shows no list");
        window.queuePage()->takeFocus();
    }
};

} // namespace vakhta::test
