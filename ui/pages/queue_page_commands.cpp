#include "ui/pages/queue_page.h"

#include "ui/pages/act_bar.h"
#include "ui/pages/appeal_pane.h"
#include "ui/pages/marked_pane.h"
#include "ui/pages/queue_filters.h"
#include "ui/pages/queue_list.h"
#include "ui/pages/quick_filters.h"
#include "ui/pages/sidebar.h"
#include "ui/text/words.h"
#include "ui/widgets/command.h"
#include "ui/widgets/long_list.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

void QueuePage::makeCommands()
{
    const auto can = [this](OperationKind kind) { return [this, kind] { return m_pane->obstacle(kind); }; };
    const auto shown = [this](std::function<void()> act) { whenShown(std::move(act)); };
    addCommands(this, Command::Group::Appeal,
                {{.name = "replyAct", .text = tr("Reply, go on with the reply"), .keys = keys(Qt::Key_F7), .act = [this] { reply(); }, .buttons = "reply goOn", .obstacle = can(OperationKind::SubmitReply), .after = shown},
                 {.name = "assignAct", .text = tr("Assign"), .keys = keys(Qt::Key_F8), .act = [this] { assign(); }, .buttons = "assign markedAssign", .obstacle = can(OperationKind::Assign), .after = shown},
                 {.name = "mainAct", .text = tr("Main act of the appeal"), .keys = keys(Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter), .act = [this] { m_pane->performMain(); }, .buttons = "approve publish", .fixed = true, .after = shown},
                 {.name = "nextTab", .text = tr("Next part of the appeal"), .keys = keys(Qt::CTRL | Qt::Key_PageDown), .act = [this] { m_pane->stepTab(1); }},
                 {.name = "previousTab", .text = tr("Previous part of the appeal"), .keys = keys(Qt::CTRL | Qt::Key_PageUp), .act = [this] { m_pane->stepTab(-1); }},
                 {.name = "showSimilar", .text = tr("Answered appeals like this one"), .keys = keys(Qt::SHIFT | Qt::Key_F7), .act = [this] { m_pane->showSimilar(); }, .after = shown},
                 {.name = "showAuthor", .text = tr("Other appeals of the same author"), .keys = keys(Qt::CTRL | Qt::Key_F7), .act = [this] { m_pane->showAuthor(); }, .after = shown},
                 {.name = "nextAppeal", .text = tr("Next appeal"), .keys = keys(Qt::ALT | Qt::Key_PageDown), .act = [this] { stepAppeal(1); }},
                 {.name = "previousAppeal", .text = tr("Previous appeal"), .keys = keys(Qt::ALT | Qt::Key_PageUp), .act = [this] { stepAppeal(-1); }},
                 {.name = "leaveAct", .text = tr("Back to the list"), .keys = keys(Qt::Key_Escape), .act = [this] { leave(); }, .fixed = true}});
    makeActCommands();
    makeListCommands();
    makeViewCommands();
}

void QueuePage::makeActCommands()
{
    const auto can = [this](OperationKind kind) { return [this, kind] { return m_pane->obstacle(kind); }; };
    const auto shown = [this](std::function<void()> act) { whenShown(std::move(act)); };
    std::vector<CommandLine> table;
    const auto keysOf = [](OperationKind kind) {
        if (kind == OperationKind::Classify)
            return keys(Qt::CTRL | Qt::Key_F8);
        return kind == OperationKind::Reassign ? keys(Qt::SHIFT | Qt::Key_F8) : (kind == OperationKind::AnswerInterim ? keys(Qt::Key_F9) : QList<QKeySequence>());
    };
    const auto buttonsOf = [](OperationKind kind) {
        return kind == OperationKind::Reassign ? "markedHandOver" : (kind == OperationKind::AnswerInterim ? "interim dueInterim" : nullptr);
    };
    for (const ActBar::Line &line : ActBar::lines())
        table.push_back({.name = line.name, .text = line.text, .keys = keysOf(line.kind),
                         .act = [this, kind = line.kind] { m_pane->perform(kind); }, .buttons = buttonsOf(line.kind),
                         .obstacle = can(line.kind), .after = shown});
    table.push_back({.name = "returnAct", .text = tr("Return the reply…"), .keys = {}, .act = [this] { m_pane->perform(OperationKind::ReturnReply); }, .obstacle = can(OperationKind::ReturnReply), .after = shown});
    const std::pair<const char *, Priority> priorities[] = {{"ordinaryAct", Priority::Ordinary}, {"raisedAct", Priority::Raised}, {"urgentAct", Priority::Urgent}};
    for (const auto &[name, priority] : priorities)
        table.push_back({.name = name, .text = tr("Priority: %1").arg(priorityText(priority).toLower()), .keys = {}, .act = [this, wanted = priority] { m_pane->prioritise(wanted); }, .obstacle = can(OperationKind::Prioritise), .after = shown});
    table.push_back({.name = "resonanceAct", .text = tr("Mark of resonance, on or off"), .keys = {}, .act = [this] { m_pane->mark(Resonance); }, .obstacle = can(OperationKind::Flag), .after = shown});
    table.push_back({.name = "missingAct", .text = tr("Mark of a missing person, on or off"), .keys = {}, .act = [this] { m_pane->mark(MissingPerson); }, .obstacle = can(OperationKind::Flag), .after = shown});
    table.push_back({.name = "missingSearch", .text = tr("Search of the missing person, with all reposts"), .keys = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_J), .act = [this] { m_pane->search(); }, .buttons = "missingSearch", .obstacle = [this] { return m_pane->obstacleOfSearch(); }, .after = shown});
    table.push_back({.name = "missingNotice", .text = tr("Copy the text for 112 and the search team"), .keys = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_M), .act = [this] { m_pane->copyNotice(); }, .buttons = "missingCopy", .obstacle = [this] { return m_pane->obstacleOfNotice(); }, .after = shown});
    table.push_back({.name = "whyAct", .text = tr("Why this deadline"), .keys = keys(Qt::SHIFT | Qt::Key_F1), .act = [this] { m_pane->explainDeadline(); }, .buttons = "deadlineBannerAction", .obstacle = [this] { return m_pane->obstacleOfExplaining(); }, .after = shown});
    table.push_back({.name = "copyNumber", .text = tr("Copy the number of the appeal"), .keys = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C), .act = [this] { m_pane->copyNumber(); }, .after = shown});
    table.push_back({.name = "linksAct", .text = tr("Links of the appeal…"), .keys = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L), .act = [this] { m_pane->chooseLink(); }, .obstacle = [this] { return m_pane->obstacleOfLinks(); }, .after = shown});
    addCommands(this, Command::Group::Appeal, std::move(table));
}

void QueuePage::makeListCommands()
{
    std::vector<CommandLine> table{{.name = "exportAct", .text = tr("Export the list…"), .keys = keys(Qt::CTRL | Qt::Key_S), .act = [this] { exportList(); }, .buttons = "exportList"},
                                   {.name = "makeOutage", .text = tr("One outage of the marked appeals…"), .keys = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_G), .act = [this] { emit outageAsked(m_list->markedAppeals()); }, .obstacle = [this] { return m_list->markedAppeals().empty() ? tr("no appeals are marked") : (mayDo(m_role, OperationKind::Merge) ? QString() : tr("your role does not do this")); }},
                                   {.name = "printListAct", .text = tr("Print the list…"), .act = [this] { m_list->printRows(); }, .buttons = "printList"}};
    const std::pair<const char *, Order> orders[] = {{"orderSlack", Order::Slack}, {"orderDeadline", Order::Deadline}, {"orderNewest", Order::Newest}, {"orderOldest", Order::Oldest},
        {"orderPriority", Order::Priority}, {"orderStatus", Order::Status}, {"orderMunicipality", Order::Municipality},
        {"orderExecutor", Order::Executor}, {"orderOperator", Order::Operator}, {"orderTopic", Order::Topic}};
    for (const auto &[name, order] : orders)
        table.push_back({.name = name, .text = tr("Order of the list: %1").arg(orderText(order).toLower()), .keys = {}, .act = [this, wanted = order] { m_list->chooseOrder(wanted, m_list->query().reversed); }});
    const std::tuple<const char *, Density, QString> densities[] = {{"spaciousRows", Density::Spacious, tr("Rows of the list: spacious")},
        {"usualRows", Density::Usual, tr("Rows of the list: usual")}, {"denseRows", Density::Dense, tr("Rows of the list: dense")}};
    for (const auto &[name, density, text] : densities)
        table.push_back({.name = name, .text = text, .keys = {}, .act = [this, wanted = density] { m_list->chooseDensity(wanted); }});
    static const char *const names[] = {"onlyMine", "onlyOverdue", "onlyToday", "onlyUnassigned"};
    const auto filters = QuickFilters::filters();
    for (size_t i = 0; i < filters.size(); ++i)
        table.push_back({.name = names[i], .text = filters[i].act, .keys = keys(Qt::ALT | Qt::Key(Qt::Key_1 + int(i))), .act = [this, queue = filters[i].queue] { m_list->toggleQuick(queue); }, .buttons = filters[i].name});
    table.push_back({.name = "onlyDrop", .text = tr("Show the whole list again"), .keys = keys(Qt::ALT | Qt::Key_0), .act = [this] { m_list->dropQuick(); }});
    addCommands(this, Command::Group::Lists, std::move(table));
}

void QueuePage::whenShown(std::function<void()> act)
{
    m_list->settle();
    m_pane->whenShown(std::move(act));
}

void QueuePage::reply()
{
    m_pane->reply();
}

void QueuePage::assign()
{
    m_pane->assign();
}

void QueuePage::exportList()
{
    m_list->exportRows();
}

/// Esc: first the explanation of a deadline goes, then what lies over the acts on many, then the marks, then the focus comes back to the list, then the queue that
/// was open before comes back.
void QueuePage::leave()
{
    if (m_pane->leaveExplanation())
        return;
    const bool inList = m_list->isAncestorOf(QApplication::focusWidget());
    if (m_pane->showsMarked() && m_pane->marked()->goBack())
        return m_pane->stop()->setFocus(Qt::TabFocusReason);
    if (m_list->view()->isMarking())
        m_list->view()->letGo();
    else if (inList && m_list->isAside())
        showFirst(m_before);
    takeFocus();
}

void QueuePage::stepFocus(int steps)
{
    QWidget *const columns[] = {m_sidebar, m_list, m_pane};
    int now = steps > 0 ? -1 : 3;
    for (int i = 0; i < 3; ++i) {
        if (columns[i] == QApplication::focusWidget() || columns[i]->isAncestorOf(QApplication::focusWidget()))
            now = i;
    }
    QWidget *const stops[] = {m_sidebar, m_list->stop(), m_pane->stop()};
    for (int step = 1; step <= 3; ++step) {
        QWidget *next = stops[(now + steps * step + 9) % 3];
        if (next && next->isVisible() && next->isEnabled())
            return next->setFocus(Qt::TabFocusReason);
    }
}

void QueuePage::stepAppeal(int rows)
{
    m_list->step(rows);
}

qint64 QueuePage::neighbour(qint64 appeal, int steps)
{
    if (!m_list->holds(appeal))
        return 0;
    m_list->stand(appeal);
    for (qint64 before = appeal; m_list->step(steps), m_list->current() != before; before = m_list->current()) {
        if (m_list->mayBeAnswered())
            return m_list->current();
    }
    m_list->stand(appeal);
    return 0;
}

} // namespace vakhta
