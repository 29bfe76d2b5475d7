#include "ui/pages/marked_pane.h"

#include "ui/pages/marked_acts.h"
#include "ui/pages/refused_list.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr std::chrono::milliseconds patience{150}; // what ends sooner is not worth a line

/// The act with the number of those it concerns, and its sign. Its key is its command's.
struct ActWords
{
    QString words, icon, name;
};

ActWords wordsOf(OperationKind kind, int count)
{
    switch (kind) {
    case OperationKind::Assign:
        return {MarkedPane::tr("Assign %n appeals to an executor…", nullptr, count), u"user-plus"_s, u"markedAssign"_s};
    case OperationKind::Reassign:
        return {MarkedPane::tr("Hand over %n appeals to another operator…", nullptr, count), u"users"_s, u"markedHandOver"_s};
    case OperationKind::Take: return {MarkedPane::tr("Take %n appeals into work", nullptr, count), u"user-check"_s, u"markedTake"_s};
    case OperationKind::Release:
        return {MarkedPane::tr("Give %n appeals back to the queue", nullptr, count), u"undo-2"_s, u"markedRelease"_s};
    case OperationKind::Prioritise:
        return {MarkedPane::tr("Change the priority of %n appeals", nullptr, count), u"flag"_s, u"markedPriority"_s};
    case OperationKind::Tag: return {MarkedPane::tr("Tag %n appeals…", nullptr, count), u"bookmark"_s, u"markedTag"_s};
    case OperationKind::Hold: return {MarkedPane::tr("Put %n appeals on hold…", nullptr, count), u"pause"_s, u"markedHold"_s};
    case OperationKind::Resume: return {MarkedPane::tr("Resume %n appeals", nullptr, count), u"arrow-right"_s, u"markedResume"_s};
    case OperationKind::Comment:
        return {MarkedPane::tr("Comment on %n appeals…", nullptr, count), u"message-square"_s, u"markedComment"_s};
    case OperationKind::Close: return {MarkedPane::tr("Close %n appeals…", nullptr, count), u"lock"_s, u"markedClose"_s};
    default: return {MarkedPane::tr("Reopen %n appeals…", nullptr, count), u"undo-2"_s, u"markedReopen"_s};
    }
}

/// «В работе 900  ·  Назначено 300»: the most first.
QString statesOf(const Composition &about)
{
    std::vector<std::pair<int, Status>> found;
    for (int status = 0; status < statusCount; ++status) {
        if (const int count = about.count([status](Status of, Composition::Owner) { return of == Status(status); }))
            found.push_back({-count, Status(status)});
    }
    std::sort(found.begin(), found.end());
    QStringList words;
    for (const auto &[count, status] : found)
        words << u"%1 %2"_s.arg(statusText(status), numberText(-count));
    return words.join(u"  ·  "_s);
}

QString ownersOf(const Composition &about)
{
    const auto count = [&about](Composition::Owner whose) { return about.count([whose](Status, Composition::Owner owner) { return owner == whose; }); };
    QStringList words;
    if (const int mine = count(Composition::Me))
        words << MarkedPane::tr("Yours: %1").arg(numberText(mine));
    if (const int others = count(Composition::Another))
        words << MarkedPane::tr("Of colleagues: %1").arg(numberText(others));
    if (const int nobodys = count(Composition::Nobody))
        words << MarkedPane::tr("Nobody's: %1").arg(numberText(nobodys));
    if (about.overdue > 0)
        words << MarkedPane::tr("Overdue: %1").arg(numberText(about.overdue));
    return words.join(u"  ·  "_s);
}
} // namespace

MarkedPane::MarkedPane(AppealReader &reader, const RowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_faces(new QStackedLayout(this))
    , m_patience(new QTimer(this))
    , m_list(new RefusedList(reader, context, this))
{
    setObjectName(u"markedPane"_s);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    m_faces->addWidget(makeActs());
    m_faces->addWidget(m_list);
    connect(m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_progress, &ProgressLine::stopAsked, this, &MarkedPane::stopAsked);
    connect(m_result, &Banner::actionAsked, this, [this] {
        m_list->show(m_refused);
        m_faces->setCurrentIndex(1);
        m_list->stop()->setFocus(Qt::TabFocusReason);
    });
    connect(m_list, &RefusedList::left, this, [this] {
        goBack();
        stop()->setFocus(Qt::TabFocusReason);
    });
    connect(m_list, &RefusedList::openAppeal, this, &MarkedPane::openAppeal);
}

QWidget *MarkedPane::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new Label(TextStyle::Title1, &Theme::text, head);
    m_title->setObjectName(u"markedTitle"_s);
    auto *letGo = new Button(tr("Unmark"), Button::Look::Link, head);
    letGo->setObjectName(u"markedLetGo"_s);
    letGo->setKeyHint(tr("Esc"));
    connect(letGo, &Button::clicked, this, &MarkedPane::letGoAsked);
    m_states = new Label(TextStyle::Body, &Theme::text2, head);
    m_states->setObjectName(u"markedStates"_s);
    m_owners = new Label(TextStyle::Body, &Theme::text2, head);
    for (Label *label : {m_states, m_owners})
        label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(letGo);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(ringRoom, 0, ringRoom, 0);
    column->setSpacing(px(2));
    column->addLayout(row);
    column->addWidget(m_states);
    column->addWidget(m_owners);
    return head;
}

QWidget *MarkedPane::makeActs()
{
    auto *acts = new QWidget(this);
    m_progress = new ProgressLine(u"markedProgress"_s, tr("Looking at each of them"), tr("Stop, change nothing"), acts);
    m_progress->hide();
    m_result = new Banner(u"markedResult"_s, acts);
    m_result->hide();
    auto *column = new QVBoxLayout(acts);
    column->setContentsMargins(px(space::page) - ringRoom, px(space::xl), px(space::page) - ringRoom, px(space::xl));
    column->setSpacing(px(space::l));
    column->addWidget(makeHead());
    column->addWidget(m_progress);
    column->addWidget(m_result);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    makeButtons(lines);
    column->addLayout(lines);
    m_below = new QVBoxLayout;
    m_below->setSpacing(0);
    column->addLayout(m_below);
    column->addStretch();
    auto *area = new QScrollArea(this); // large letters in a small window
    area->setObjectName(u"markedScroll"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(acts);
    return area;
}

void MarkedPane::makeButtons(QVBoxLayout *column)
{
    for (const OperationKind kind : offeredOnMany(Role::Supervisor)) { // who may do all
        const ActWords words = wordsOf(kind, 0);
        const bool first = kind == OperationKind::Assign;
        auto *button = new Button(words.icon, words.words, first ? Button::Look::Primary : Button::Look::Bare);
        button->setObjectName(words.name);
        if (!first)
            button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(button, 0, first ? Qt::AlignLeft : Qt::Alignment());
        if (first)
            column->addSpacing(px(space::m));
        m_buttons.push_back({button, kind});
        if (kind != OperationKind::Prioritise) {
            connect(button, &Button::clicked, this, [this, kind = kind] { emit actAsked(kind); });
            continue;
        }
        auto *menu = new QMenu(this);
        for (const Priority priority : {Priority::Ordinary, Priority::Raised, Priority::Urgent})
            connect(menu->addAction(priorityText(priority)), &QAction::triggered, this, [this, priority] { emit priorityAsked(priority); });
        button->setDropMenu(menu);
    }
}

void MarkedPane::setMe(const User &me)
{
    m_me = me;
    nameButtons();
}

void MarkedPane::show(int marked, int all)
{
    if (marked != m_marked)
        forgetResult();
    m_marked = marked;
    m_known = false;
    m_whenKnown = nullptr;
    m_title->setText(tr("Marked: %1 of %2").arg(numberText(marked), numberText(all)));
}

void MarkedPane::showComposition(const Composition &about)
{
    m_about = about;
    m_states->setText(statesOf(about));
    m_owners->setText(ownersOf(about));
    m_known = true;
    nameButtons();
    if (const auto then = std::exchange(m_whenKnown, nullptr))
        then();
}

bool MarkedPane::offers(OperationKind kind) const
{
    return !m_busy && offeredOnMany(m_me.role).contains(kind) && (!m_known || offeredCount(kind, m_about) > 0);
}

/// What concerns none of them is not there. A button that goes gives its focus to the first of those that stay.
void MarkedPane::nameButtons()
{
    bool lost = false;
    for (const auto &[button, kind] : m_buttons) {
        const int count = offeredCount(kind, m_about);
        const bool shown = mayDo(m_me.role, kind) && count > 0;
        lost = lost || (button->hasFocus() && !shown);
        button->setText(wordsOf(kind, count).words);
        button->setVisible(shown);
    }
    if (QWidget *first = lost ? stop() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void MarkedPane::showProgress(int done, int all)
{
    m_busy = all > 0;
    m_progress->tell(done, all);
    if (!m_busy) {
        m_patience->stop();
        m_progress->hide();
    } else if (done == 0) {
        m_patience->start();
        m_result->hide();
    }
}

void MarkedPane::showResult(const ManyKept &kept)
{
    m_refused = kept.refused;
    m_result->show();
    if (m_refused.empty())
        return m_result->tell(Banner::Tone::Ok, u"circle-check"_s, tr("%n done.", nullptr, kept.kept),
                              tr("It goes out in ten seconds; until then Ctrl+Z takes all of it back."));
    const int refused = int(m_refused.size());
    const QString fact = kept.kept > 0 ? tr("%1 done, %2 left as they are.").arg(numberText(kept.kept), numberText(refused))
                                       : tr("Nothing has changed.");
    m_result->tell(Banner::Tone::Warn, u"circle-alert"_s, fact, refusalText(m_refused), tr("Show %n", nullptr, refused));
}

void MarkedPane::showStopped()
{
    m_refused.clear();
    m_result->show();
    m_result->tell(Banner::Tone::Quiet, u"circle-check"_s, tr("Stopped."), tr("Nothing has changed."));
}

void MarkedPane::forgetResult()
{
    m_refused.clear();
    m_result->hide();
    m_faces->setCurrentIndex(0);
}

bool MarkedPane::goBack()
{
    const bool shown = m_faces->currentIndex() == 1;
    m_faces->setCurrentIndex(0);
    return shown;
}

QWidget *MarkedPane::stop() const
{
    if (m_faces->currentIndex() == 1)
        return m_list->stop();
    for (const auto &[button, kind] : m_buttons) {
        if (!button->isHidden())
            return button;
    }
    return nullptr;
}

} // namespace vakhta
