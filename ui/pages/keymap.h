#pragma once

#include "app/core/appeal_reader.h"
#include "ui/widgets/command.h"

#include <QObject>

namespace vakhta {

/// Which key does what in a window. The keys that differ from the usual ones are kept in the profile, no others. What is kept and
/// can't be: an unknown command, a key of another one, a key that types text, is left out, and the usual key stays.
class Keymap final : public QObject
{
    Q_OBJECT

public:
    /// Takes all commands of the window: it is made after them.
    Keymap(AppealReader &reader, AppealEditor &editor, QWidget &window);

    const std::vector<Command *> &commands() const { return m_commands; }
    Command *find(const QString &name) const;

    /// Who has this key already where the command would be heard; nullptr: it is free.
    Command *holderOf(const QKeySequence &key, const Command &command) const;
    /// Empty: the command has no key from now on. The key must be free.
    void give(Command &command, const QKeySequence &key);
    /// The usual keys again. Who took one of them meanwhile keeps it, and is given back; nullptr: done.
    Command *reset(Command &command);
    void resetAll();
    bool isUsual(const Command &command) const { return command.shortcuts() == command.usualKeys(); }

    /// As they are kept, and put back.
    QByteArray kept() const;
    void take(const QByteArray &kept);

signals:
    void changed();
    /// By the user, in this window.
    void given();
    void notKept(const vakhta::Error &error);

private:
    Command *holderOfUsual(const Command &command) const;
    void keep();

    AppealEditor &m_editor;
    std::vector<Command *> m_commands;
};

/// A key that text fields or lists need for themselves: letters, digits, Space, arrows, Enter, what copies and pastes.
bool typesText(const QKeySequence &key);

} // namespace vakhta
