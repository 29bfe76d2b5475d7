#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/files.h"
#include "ui/models/row_context.h"
#include "ui/text/clock.h"
#include "ui/widgets/words_dialog.h"

#include <QObject>

namespace vakhta {

class AttachedFiles;
class Pictures;

/// Turns a choice of the user into an operation: asks for the words it needs, records it, and tells what was done.
class AppealActs final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`. `context`: of whom a note may call; it outlives this.
    AppealActs(AppealEditor &editor, Clock clock, const RowContext &context, QWidget *window);

    /// From here on files can be put to notes and interim answers; it outlives this.
    void setPictures(Pictures &pictures) { m_pictures = &pictures; }
    /// Kinds that need nothing but the appeal, or words: those are asked for first.
    void perform(OperationKind kind, const AppealCard &card);
    void prioritise(const Appeal &appeal, Priority priority);
    void flag(const Appeal &appeal, int flags);
    /// Asks for the words, and about the promises found in them.
    void answerInterim(const Appeal &appeal, const Profile &profile);
    /// Asks how, if there is anything to say. `number` is the promise's place, from 1.
    void keepPromise(const Appeal &appeal, int number);
    /// Asks for the words to the citizen, which tell the other day.
    void movePromise(const Appeal &appeal, int number, const Profile &profile);
    void prolong(const Appeal &appeal, int days, const QString &notice);
    void accept(const Message &proposal, const AppealCard &card);
    void acceptChanged(const Message &proposal, const AppealCard &card);
    void decline(const Message &proposal, const AppealCard &card);

signals:
    /// On this computer's disk; `words` are for the toast.
    void acted(const QList<QUuid> &operations, const QString &words);
    void refused(const QString &why);

private:
    void ask(OperationKind kind, const AppealCard &card);
    void askToDecide(OperationKind kind, const WordsDialog::Question &question, const Message &proposal, const AppealCard &card);
    AttachedFiles *addFiles(WordsDialog &dialog, qint64 appeal, AttachedTo to);
    void record(OperationKind kind, const Appeal &appeal, Arguments args);

    AppealEditor &m_editor;
    Clock m_clock;
    const RowContext &m_context;
    QWidget *m_window;
    Pictures *m_pictures = nullptr;
};

/// The published reply that another one would add to; 0: none.
qint64 publishedReply(const AppealCard &card);

} // namespace vakhta
