#pragma once

#include <QAction>
#include <QWidget>

#include <functional>
#include <vector>

namespace vakhta {

/// One thing that can be told to the program, however it is told: by its key, in the palette, in the list of keys, by a button
/// that shows the key. Its objectName is unique in the window; settings keep a changed key under it.
class Command final : public QAction
{
    Q_OBJECT

public:
    /// Where it is looked for in the list of keys.
    enum class Group { Everywhere, Sections, Lists, Views, Appeal, Reply, Outages, Approval, Shift, Profile, Journal, Articles };

    /// `scope`: where its keys are heard; a window's are heard on every page of it.
    Command(const QString &name, const QString &text, QList<QKeySequence> usualKeys, Group group, QWidget *scope);

    Group group() const { return m_group; }
    QWidget *scope() const { return m_scope; }
    const QList<QKeySequence> &usualKeys() const { return m_usualKeys; }
    /// In the user's words, as buttons show it; empty when it has none.
    QString keyText() const;

    /// Why it can't be done now, in words for the user; empty: it can.
    QString obstacle() const { return m_obstacle ? m_obstacle() : QString(); }
    void setObstacle(std::function<QString()> obstacle) { m_obstacle = std::move(obstacle); }
    /// Esc, Ctrl+Enter: the same on every page, and not to be changed.
    void setFixed(bool fixed) { m_fixed = fixed; }
    bool isFixed() const { return m_fixed; }

    /// Some moment both would be heard.
    bool meets(const Command &other) const;

signals:
    /// It was told, and nothing was done; in words for the user.
    void hindered(const QString &why);

private:
    Group m_group;
    QWidget *m_scope;
    QList<QKeySequence> m_usualKeys;
    std::function<QString()> m_obstacle;
    bool m_fixed = false;
};

/// A row of a page's table of commands.
struct CommandLine
{
    const char *name;
    QString text;
    QList<QKeySequence> keys; // the first is the one that is shown
    std::function<void()> act;
    const char *buttons = nullptr; // names of those of the page that do the same: they show the key, whichever it is
    std::function<QString()> obstacle = {}; // asked again whenever it is told: then the user reads why nothing was done
    bool fixed = false;
    std::function<void(std::function<void()>)> after = {}; // what it waits for, before there is an obstacle to ask for
};

/// The commands belong to the page, and their keys are heard there.
void addCommands(QWidget *page, Command::Group group, std::vector<CommandLine> table);

template <typename... Key>
QList<QKeySequence> keys(Key... key)
{
    return {QKeySequence(key)...};
}

/// All commands of the window and its pages, in the order of groups.
std::vector<Command *> commandsOf(const QWidget &window);

} // namespace vakhta
