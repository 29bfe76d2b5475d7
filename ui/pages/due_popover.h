#pragma once

#include "ui/text/due_text.h"

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace vakhta {

class Button;
class HourLedger;
class Label;
class ScrollColumn;

/// «Почему 14:20 во вторник»: lies over its page beside what it explains and never leaves it. Esc or the cross closes it, as does
/// going elsewhere; the keyboard goes back to where it was.
class DuePopover final : public QFrame
{
    Q_OBJECT

public:
    explicit DuePopover(QWidget *page);

    /// What may be done about it.
    struct Acts
    {
        bool interim = false;
        bool prolong = false;
    };

    /// `beside`: what is explained, in the page's coordinates.
    void open(const DueWords &words, Acts acts, const QRect &beside);
    /// Other words in the same place; what is not open stays so.
    void renew(const DueWords &words, Acts acts);
    /// False: it was not open.
    bool leave();

signals:
    void interimAsked();
    void prolongAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fill(const DueWords &words, Acts acts);
    void place();
    void followFocus(QWidget *now);

    QString m_text;
    QRect m_beside;
    QPointer<QWidget> m_before; // what had the keyboard
    Label *m_title;
    ScrollColumn *m_body;
    QPointer<HourLedger> m_ledger;
    Button *m_close;
    Button *m_interim;
    Button *m_prolong;
    Button *m_copy;
};

} // namespace vakhta
