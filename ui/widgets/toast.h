#pragma once

#include <QWidget>

class QTimer;

namespace vakhta {

class Button;
class IconLabel;
class Label;

/// What a toast looks like that is not about the user's own act.
struct ToastLook
{
    QString name; // objectName; the button's is the same with «Open» behind it
    QString icon;
    QString action;
    QString spoken; // the button's accessible name
};

/// What was just done or has come, at the bottom of the page, over everything but buttons, fields and other toasts; takes no
/// focus. 30 s where it offers something, 6 s otherwise. Never for errors: the same words stand in the journal.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    /// It lies over `page` and belongs to the window that holds the page: a stack of pages tells screen readers of its pages only.
    Toast(QWidget *page, const ToastLook &look);
    /// Of the act done last; it offers to take it back.
    explicit Toast(QWidget *page);

    /// `offered`: with the button.
    void tell(const QString &words, bool offered = false);
    /// Nothing was done, and why: with a sign of its own.
    void tellWhyNot(const QString &words);
    /// While what was told can be taken back, and when no longer.
    void setOffered(bool offered);
    QString words() const;

signals:
    void actionAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_page;
    QString m_sign;
    IconLabel *m_icon;
    Label *m_words;
    Button *m_action;
    QTimer *m_timer;
    QTimer *m_beneath; // what is under it comes and goes
};

} // namespace vakhta
