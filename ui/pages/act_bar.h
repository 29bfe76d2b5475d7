#pragma once

#include "app/core/appeal_reader.h"

#include <QWidget>

class QMenu;

namespace vakhta {

class AppealActs;
class Button;

/// The acts over an appeal: one primary by its state, the usual one beside it, marks and everything else in two menus.
/// What the role may not do is not there.
class ActBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActBar(AppealActs &acts, QWidget *parent = nullptr);

    /// `place`: in words, as a map is asked for it; empty: nobody knows it.
    void show(const AppealCard &card, const User &me, const QString &place);
    /// One of the acts that a menu or a command names.
    struct Line
    {
        const char *name; // of the command
        OperationKind kind;
        QString icon;
        QString text;
    };
    static std::vector<Line> lines();
    /// As the button or the line of the menu does, on what is shown.
    void perform(OperationKind kind) { perform(kind, m_card); }
    /// Ctrl+Enter: approve, or publish. False when there is nothing of the kind.
    bool performMain();
    /// Its buttons from left to right, those not offered too.
    QList<QWidget *> stops() const;
    bool offers(OperationKind kind) const { return m_offered.contains(kind); }

signals:
    void replyAsked();
    void assignAsked();
    void classifyAsked(qint64 appeal);
    void handOverAsked(qint64 appeal);
    /// An interim answer or a prolongation: acts with words for the citizen.
    void citizenToldAsked(vakhta::OperationKind kind, const vakhta::AppealCard &card);

private:
    Button *add(const QString &name, const QString &icon, const QString &text, OperationKind kind);
    void perform(OperationKind kind, const AppealCard &card);
    void showButtons();
    void fillMarks();
    void fillMore();

    AppealActs &m_acts;
    AppealCard m_card;
    QString m_place;
    QList<OperationKind> m_offered;
    QList<std::pair<Button *, OperationKind>> m_buttons;
    QMenu *m_marksMenu;
    QMenu *m_moreMenu;
    Button *m_marks;
    Button *m_more;
};

} // namespace vakhta
