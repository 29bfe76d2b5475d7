#pragma once

#include "tests/bench/figures.h"
#include "ui/models/queue_model.h"
#include "ui/pages/main_window.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/windows.h"
#include "ui/widgets/long_list.h"

#include <QEvent>
#include <QScrollBar>

/// What is seen from outside of a window that works: when its list is painted, and how long its event loop was busy.
namespace vakhta::bench {

inline LongList *listOf(MainWindow &window)
{
    return window.queuePage()->findChild<LongList *>(u"queueList"_s);
}

/// Tells once, after the paint that shows the first rows of the queue.
class FirstRows final : public QObject
{
public:
    FirstRows(LongList *list, Queue queue, std::function<void()> seen)
        : m_list(list), m_queue(queue), m_seen(std::move(seen))
    {
        m_list->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_told || !isThere())
            return false;
        m_told = true;
        QMetaObject::invokeMethod(this, m_seen, Qt::QueuedConnection); // after the paint
        return false;
    }

private:
    bool isThere() const
    {
        auto *model = qobject_cast<QueueModel *>(m_list->model());
        return model && model->query().queue == m_queue && model->rowCount() > 0 && model->at(0);
    }

    LongList *m_list;
    const Queue m_queue;
    const std::function<void()> m_seen;
    bool m_told = false;
};

/// The longest time for which the event loop served nobody, in milliseconds.
class StallProbe final : public QObject
{
public:
    StallProbe()
    {
        m_since.start();
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6 - 1); m_since.restart(); });
        m_tick.start(1);
    }
    double longest() const { return m_longest; }

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// A hand on the scroll bar: two rows each sixtieth of a second.
class Scrolling final : public QObject
{
public:
    explicit Scrolling(LongList *list)
    {
        connect(&m_tick, &QTimer::timeout, list, [list] {
            QScrollBar *bar = list->verticalScrollBar();
            bar->setValue(bar->value() + 2 * list->rowHeight());
        });
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.start(16);
    }

private:
    QTimer m_tick;
};

} // namespace vakhta::bench
