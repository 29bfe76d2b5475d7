#pragma once

#include "app/core/appeal_reader.h"
#include "ui/models/row_context.h"

#include <QWidget>

#include <functional>

class QStackedLayout;
class QTimer;
class QVBoxLayout;

namespace vakhta {

class Banner;
class Button;
class Label;
class ProgressLine;
class RefusedList;

/// What stands in the appeal's place while several are marked: how many and of what kind, each act with the number of those it
/// concerns, how far the one on its way is, and what came of the last. It does nothing by itself.
class MarkedPane final : public QWidget
{
    Q_OBJECT

public:
    MarkedPane(AppealReader &reader, const RowContext &context, QWidget *parent = nullptr);

    void setMe(const User &me);
    /// So many of the list's.
    void show(int marked, int all);
    void showComposition(const Composition &about);
    const Composition &composition() const { return m_about; }
    /// The composition is of what is marked now.
    bool knowsWhat() const { return m_known; }
    /// Once, unless something else is marked before.
    void whenKnown(std::function<void()> then) { m_whenKnown = std::move(then); }
    /// all 0: nothing is on its way.
    void showProgress(int done, int all);
    void showResult(const ManyKept &kept);
    void showStopped();
    void forgetResult();

    bool offers(OperationKind kind) const;
    /// The list of the refused gives way to the acts; false when it is not shown.
    bool goBack();
    QWidget *stop() const;
    /// For what else can be done with what is marked: below the acts.
    QVBoxLayout *below() const { return m_below; }

signals:
    void actAsked(vakhta::OperationKind kind);
    void priorityAsked(vakhta::Priority priority);
    void letGoAsked();
    void stopAsked();
    void openAppeal(qint64 appeal);

private:
    QWidget *makeActs();
    QWidget *makeHead();
    void makeButtons(QVBoxLayout *column);
    void nameButtons();

    User m_me;
    int m_marked = 0;
    Composition m_about;
    bool m_known = false;
    std::function<void()> m_whenKnown;
    bool m_busy = false;
    std::vector<TargetResult> m_refused;

    QStackedLayout *m_faces;
    Label *m_title = nullptr;
    Label *m_states = nullptr;
    Label *m_owners = nullptr;
    ProgressLine *m_progress = nullptr;
    QTimer *m_patience;
    Banner *m_result = nullptr;
    std::vector<std::pair<Button *, OperationKind>> m_buttons;
    QVBoxLayout *m_below = nullptr;
    RefusedList *m_list;
};

} // namespace vakhta
