#include "ui/pages/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

namespace vakhta {

namespace {
bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::Wheel
        || type == QEvent::TouchBegin || type == QEvent::TabletPress;
}
} // namespace

IdleWatch::IdleWatch(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)), m_touched(m_clock())
{
    m_timer.setInterval(10s);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = minutes;
    m_touched = m_clock();
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
    if (minutes <= 0)
        return;
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

/// A clock that was set back counts as a touch: better late than locked under the hand.
bool IdleWatch::isOver() const
{
    return m_touched.secsTo(m_clock()) >= 60 * m_minutes;
}

void IdleWatch::look()
{
    if (!isOver()) {
        m_touched = qMin(m_touched, m_clock());
        return;
    }
    m_touched = m_clock();
    emit idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type())) {
        if (isOver()) {
            look();
            return true;
        }
        m_touched = m_clock();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vakhta
