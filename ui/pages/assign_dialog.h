#pragma once

#include "ui/pages/executor_choices.h"
#include "ui/text/clock.h"

#include <QDialog>
#include <QUuid>

class QLineEdit;
class QListView;

namespace vakhta {

class Button;
class ChoiceModel;
class Label;

/// Who is to act on these appeals: an executor from the tree, or a person of the shift. Typing searches, the arrows choose
/// without leaving the field, Enter assigns, Ctrl+Enter asks a body to act beside the executor. Open it with show…(); it never blocks the program.
class AssignDialog final : public QDialog
{
    Q_OBJECT

public:
    AssignDialog(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent = nullptr);

    void chooseExecutor(std::vector<qint64> appeals);
    void choosePerson(std::vector<qint64> appeals);

signals:
    /// Of one appeal: the act is on this computer's disk. `words`: what was done, for the toast.
    void acted(const QList<QUuid> &operations, const QString &words);
    /// Of many: what is to be done with all of them, as they were seen.
    void manyAsked(const vakhta::Operation &act, const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class What { Executor, Person };

    void build();
    void start(What what, std::vector<qint64> appeals);
    void loadTargets();
    void loadQuestion();
    void loadExecutors();
    void loadPeople();
    void showChoices();
    void showExecutors();
    void showPeople();
    void select(int row);
    bool moved(int key, bool ctrl);
    bool asksBeside() const;
    void nameBeside();
    void assign();
    /// Of one appeal: the chosen body comes beside the executor or goes; the dialog stays.
    void changeBeside();
    void send(const Operation &operation, const QString &words, bool stays = false);
    void tell(const QString &fault);

    AppealReader &m_reader;
    AppealEditor &m_editor;
    Clock m_clock;
    What m_what = What::Executor;
    std::vector<qint64> m_appeals;
    std::vector<Target> m_targets;
    ExecutorQuestion m_question; // known for a single appeal
    Region m_region;
    std::vector<ExecutorLoad> m_executorLoads;
    std::vector<PersonLoad> m_personLoads;
    bool m_saving = false; // the disk has not confirmed the act

    QLineEdit *m_search;
    QListView *m_list;
    ChoiceModel *m_choices;
    Label *m_subtitle;
    Label *m_nothing;
    Label *m_fault;
    Button *m_assign;
    Button *m_beside;
};

} // namespace vakhta
