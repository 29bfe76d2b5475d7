#pragma once

#include <QList>
#include <QUuid>
#include <QWidget>

class QTimer;

namespace vakhta {

class Button;
class IconLabel;
class Label;

/// What was just done, at the bottom of the window over everything; takes no focus. 30 s where it can be undone, 6 s
/// otherwise. Never for errors: the same words stand in the journal.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *over);

    /// `operations` not empty: a button takes them back.
    void tell(const QString &words, const QList<QUuid> &operations = {});
    const QString words() const;

signals:
    void undoAsked(const QList<QUuid> &operations);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    IconLabel *m_icon;
    Label *m_words;
    Button *m_undo;
    QTimer *m_timer;
    QList<QUuid> m_operations;
};

} // namespace vakhta
