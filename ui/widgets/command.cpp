#include "ui/widgets/command.h"

#include "ui/widgets/button.h"

#include <QMainWindow>

#include <algorithm>

namespace vakhta {

Command::Command(const QString &name, const QString &text, QList<QKeySequence> usualKeys, Group group, QWidget *scope)
    : QAction(text, scope)
    , m_group(group)
    , m_scope(scope)
    , m_usualKeys(std::move(usualKeys))
{
    setObjectName(name);
    setShortcuts(m_usualKeys);
    setShortcutContext(qobject_cast<QMainWindow *>(scope) ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    scope->addAction(this);
}

QString Command::keyText() const
{
    return shortcut().toString(QKeySequence::NativeText);
}

bool Command::meets(const Command &other) const
{
    return m_scope == other.m_scope || m_scope->isAncestorOf(other.m_scope) || other.m_scope->isAncestorOf(m_scope);
}

namespace {
void showKeyIn(QWidget &page, const QString &button, const Command &command)
{
    auto *shown = page.findChild<Button *>(button);
    if (!shown)
        qFatal("no button %s shows the key of %s", qUtf8Printable(button), qUtf8Printable(command.objectName()));
    const auto show = [shown, &command] { shown->setKeyHint(command.keyText()); };
    QObject::connect(&command, &QAction::changed, shown, show);
    show();
}
} // namespace

void addCommands(QWidget *page, Command::Group group, std::vector<CommandLine> table)
{
    for (CommandLine &line : table) {
        auto *command = new Command(QString::fromLatin1(line.name), line.text, line.keys, group, page);
        const auto does = [command, act = std::move(line.act)] {
            const QString obstacle = command->obstacle();
            obstacle.isEmpty() ? act() : emit command->hindered(Command::tr("Not possible now: %1.").arg(obstacle));
        };
        QObject::connect(command, &QAction::triggered, page, [does, after = std::move(line.after)] { after ? after(does) : does(); });
        command->setFixed(line.fixed);
        command->setObstacle(std::move(line.obstacle));
        for (const QString &button : QString::fromLatin1(line.buttons).split(u' ', Qt::SkipEmptyParts))
            showKeyIn(*page, button, *command);
    }
}

std::vector<Command *> commandsOf(const QWidget &window)
{
    const QList<Command *> found = window.findChildren<Command *>();
    std::vector<Command *> all(found.begin(), found.end());
    std::stable_sort(all.begin(), all.end(), [](const Command *a, const Command *b) { return a->group() < b->group(); });
    return all;
}

} // namespace vakhta
