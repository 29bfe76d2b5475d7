#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace vakhta {

class Button;
class IconLabel;
class RunLabel;

/// Tint, a bar at the left, a sign; a bold fact, its plain consequence, at most one action.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Warn, Danger, Ok, Quiet };

    explicit Banner(const QString &name, QWidget *parent = nullptr);

    /// `apart`: the consequence begins on a line of its own. An empty action leaves the button out.
    void tell(Tone tone, const QString &icon, const QString &fact, const QString &consequence, const QString &action = {}, bool apart = false);
    /// From edge to edge of its place, with square corners.
    void setFlat(bool flat) { m_flat = flat; }
    Tone tone() const { return m_tone; }
    const QString &fact() const { return m_fact; }

signals:
    void actionAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Quiet;
    QString m_fact;
    bool m_flat = false;
    IconLabel *m_icon;
    RunLabel *m_words;
    Button *m_action;
};

} // namespace vakhta
