#include "ui/pages/keymap.h"

#include "app/core/when_ready.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
const auto setting = u"keys"_s;
}

bool typesText(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    for (const auto standard : {QKeySequence::Copy, QKeySequence::Paste, QKeySequence::Cut, QKeySequence::SelectAll, QKeySequence::MoveToNextWord,
                                QKeySequence::MoveToPreviousWord, QKeySequence::SelectNextWord, QKeySequence::SelectPreviousWord,
                                QKeySequence::DeleteEndOfWord, QKeySequence::DeleteStartOfWord}) {
        if (QKeySequence::keyBindings(standard).contains(key))
            return true;
    }
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool function = key[0].key() >= Qt::Key_F1 && key[0].key() <= Qt::Key_F35;
    return modifiers == Qt::NoModifier && !function;
}

Keymap::Keymap(AppealReader &reader, AppealEditor &editor, QWidget &window)
    : QObject(&window)
    , m_editor(editor)
    , m_commands(commandsOf(window))
{
    whenReady(reader.setting(setting), this, [this](Result<QByteArray> kept) {
        if (kept && !kept->isEmpty())
            take(*kept);
    });
}

Command *Keymap::find(const QString &name) const
{
    const auto at = std::find_if(m_commands.begin(), m_commands.end(), [&](const Command *one) { return one->objectName() == name; });
    return at == m_commands.end() ? nullptr : *at;
}

Command *Keymap::holderOf(const QKeySequence &key, const Command &command) const
{
    const auto at = std::find_if(m_commands.begin(), m_commands.end(), [&](const Command *one) {
        return one != &command && one->shortcuts().contains(key) && one->meets(command);
    });
    return key.isEmpty() || at == m_commands.end() ? nullptr : *at;
}

void Keymap::give(Command &command, const QKeySequence &key)
{
    Q_ASSERT(!holderOf(key, command));
    command.setShortcuts(key.isEmpty() ? QList<QKeySequence>() : command.usualKeys().value(0) == key ? command.usualKeys() : QList{key});
    keep();
}

Command *Keymap::holderOfUsual(const Command &command) const
{
    for (const QKeySequence &key : command.usualKeys()) {
        if (Command *holder = holderOf(key, command))
            return holder;
    }
    return nullptr;
}

Command *Keymap::reset(Command &command)
{
    if (Command *holder = holderOfUsual(command))
        return holder;
    command.setShortcuts(command.usualKeys());
    keep();
    return nullptr;
}

void Keymap::resetAll()
{
    for (Command *command : m_commands)
        command->setShortcuts(command->usualKeys());
    keep();
}

QByteArray Keymap::kept() const
{
    QJsonObject changed;
    for (const Command *command : m_commands) {
        if (!isUsual(*command))
            changed[command->objectName()] = command->shortcut().toString(QKeySequence::PortableText);
    }
    return changed.isEmpty() ? QByteArray() : QJsonDocument(changed).toJson(QJsonDocument::Compact);
}

/// Two that changed places meet each other's usual keys: all are taken off first.
void Keymap::take(const QByteArray &kept)
{
    const QJsonObject changed = QJsonDocument::fromJson(kept).object();
    std::vector<std::pair<Command *, QKeySequence>> wanted;
    for (Command *command : m_commands) {
        const QJsonValue value = changed.value(command->objectName());
        const QKeySequence key(value.toString(), QKeySequence::PortableText);
        const bool readable = value.isString() && (value.toString().isEmpty() || (key.count() == 1 && key[0].key() != Qt::Key_unknown));
        command->setShortcuts(command->usualKeys());
        if (readable && !command->isFixed() && !typesText(key))
            wanted.emplace_back(command, key);
    }
    for (const auto &[command, key] : wanted)
        command->setShortcuts(QList<QKeySequence>());
    for (const auto &[command, key] : wanted) {
        if (!key.isEmpty() && !holderOf(key, *command))
            command->setShortcut(key);
        else if (!key.isEmpty() && !holderOfUsual(*command))
            command->setShortcuts(command->usualKeys());
    }
    emit this->changed();
}

void Keymap::keep()
{
    whenReady(m_editor.setSetting(setting, kept()), this, [this](Result<void> done) {
        if (!done)
            emit notKept(done.error());
    });
    emit changed();
    emit given();
}

} // namespace vakhta
