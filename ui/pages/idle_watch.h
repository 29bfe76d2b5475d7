#pragma once

#include "ui/text/clock.h"

#include <QObject>
#include <QTimer>

namespace vakhta {

/// Notices that nobody has touched keyboard or mouse of this program for a while. The computer's sleep counts: the touch that wakes it
/// comes too late, and reaches no page.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    IdleWatch(Clock clock, QObject *parent);

    /// 0: never.
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOver() const;
    void look();

    Clock m_clock;
    int m_minutes = 0;
    QDateTime m_touched;
    QTimer m_timer;
};

} // namespace vakhta
