#pragma once

#include "ui/pages/topic_choices.h"
#include "ui/text/clock.h"

#include <QDialog>
#include <QFuture>
#include <QUuid>

class QHBoxLayout;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace vakhta {

class Button;
class Label;

/// What an appeal is about and where: sector and topic, municipality, street and house. Its fields of names search as one types, the arrows
/// choose from the list below, what a topic means is told under it; Enter takes and goes on, Ctrl+Enter keeps all. It never blocks the program.
class ClassifyDialog final : public QDialog
{
    Q_OBJECT

public:
    ClassifyDialog(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent = nullptr);

    void classify(qint64 appeal);

signals:
    /// The act is on this computer's disk. `words`: what was done, for the toast.
    void acted(const QList<QUuid> &operations, const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void done(int result) override;

private:
    /// A field of names: what is chosen, and whether something else is being typed.
    struct Choice
    {
        QLineEdit *field = nullptr;
        qint64 id = 0;
        bool typing = false;
    };

    void build();
    QHBoxLayout *makeButtons();
    QHBoxLayout *makeAddress();
    void addField(QVBoxLayout *column, Choice &choice, const QString &name, const QString &title, const QString &hint);
    void load(qint64 appeal);
    void takeAppeal(const Appeal &appeal);
    void takeSuggestions(const std::vector<SimilarAppeal> &similar);
    void enter(Choice &choice);
    void leave(Choice &choice);
    void showChoices();
    void select(int row);
    void describe();
    bool pressed(int key, Qt::KeyboardModifiers modifiers);
    bool moved(int key);
    void takeLine(int row);
    QString nameOf(const Choice &choice) const;
    Operation operation() const;
    void keep();
    void tell(const QString &fault);

    AppealReader &m_reader;
    AppealEditor &m_editor;
    Clock m_clock;
    quint64 m_asked = 0; // answers for an appeal left meanwhile are dropped
    QFuture<Result<std::vector<SimilarAppeal>>> m_similar;
    Appeal m_appeal;
    Region m_region;
    std::vector<TopicSuggestion> m_suggested;
    bool m_saving = false;

    Choice m_topic; // negative: a sector alone
    Choice m_place;
    QLineEdit *m_street;
    QLineEdit *m_house;
    Choice *m_current = nullptr; // whose names the list shows
    QListView *m_list;
    ChoiceModel *m_choices;
    Label *m_subtitle;
    Label *m_nothing;
    Label *m_meaning; // of the topic under the hand
    Label *m_fault;
    Button *m_keep;
};

} // namespace vakhta
