#include "ui/pages/hand_over_pane.h"

#include "ui/pages/choice_box.h"
#include "ui/pages/column_parts.h"
#include "ui/text/names.h"
#include "ui/text/problem_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr qint64 evenly = -1; // the choice «everybody who is here»
enum Face { IdleFace, PlanFace, ResultFace };

QVBoxLayout *columnOf(QWidget *face)
{
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::page));
    column->setSpacing(px(space::m));
    return column;
}

} // namespace

HandOverPane::HandOverPane(QWidget *parent)
    : QWidget(parent)
    , m_faces(new QStackedLayout(this))
    , m_title(new Label(TextStyle::Title2))
    , m_promise(new Label(tr("Nothing has changed yet. Look at who would receive what, then move it by one button."), TextStyle::Body, &Theme::text2))
    , m_to(new ChoiceBox)
    , m_list(new ScrollColumn(&Theme::surface))
    , m_fault(new Label(TextStyle::Body, &Theme::danger))
    , m_move(new Button(u"check"_s, {}, Button::Look::Primary))
    , m_outcome(new Label(TextStyle::Title2))
    , m_outcomeNote(new Label(TextStyle::Body, &Theme::text2))
    , m_refused(new ScrollColumn(&Theme::surface))
    , m_takeBack(new Button(u"undo-2"_s, {}, Button::Look::Secondary))
{
    for (Label *label : {m_title, m_promise, m_fault, m_outcome, m_outcomeNote})
        label->setWordWrap(true);
    m_faces->addWidget(makeIdle());
    m_faces->addWidget(makePlan());
    m_faces->addWidget(makeResult());
    connect(m_to, &QComboBox::currentIndexChanged, this, &HandOverPane::choose);
    connect(m_move, &Button::clicked, this, &HandOverPane::carryOut);
    connect(m_takeBack, &Button::clicked, this, &HandOverPane::takeBackAsked);
}

QWidget *HandOverPane::makeIdle()
{
    auto *face = new QWidget;
    QVBoxLayout *column = columnOf(face);
    column->addWidget(new Label(tr("Hand over a queue"), TextStyle::Title2));
    column->addWidget(wrapped(tr("Choose a person on the board and press Enter: you will see who would receive his appeals before anything moves."),
                              TextStyle::Body, &Theme::text2));
    column->addStretch();
    return face;
}

QWidget *HandOverPane::makePlan()
{
    auto *face = new QWidget;
    QVBoxLayout *column = columnOf(face);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(new ChipLabel({.text = tr("Preview"), .icon = u"eye"_s, .look = Chip::Look::Outline}), 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_promise);
    auto *to = new Label(tr("To whom"), TextStyle::Small, &Theme::text2);
    m_to->setObjectName(u"handOverTo"_s);
    m_to->setAccessibleName(tr("To whom the appeals go"));
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    to->setBuddy(m_to);
    column->addWidget(to);
    column->addWidget(m_to);
    column->addSpacing(px(space::s));
    column->addWidget(new Label(tr("Who receives what"), TextStyle::BodyBold));
    column->addWidget(new Hairline);
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_list, 1);
    column->addWidget(m_fault);
    m_fault->hide();
    m_move->setObjectName(u"handOverMove"_s);
    m_move->setKeyHint(u"Ctrl+Enter"_s);
    auto *close = new Button(tr("Close"), Button::Look::Link);
    close->setObjectName(u"handOverClose"_s);
    close->setKeyHint(u"Esc"_s);
    connect(close, &Button::clicked, this, &HandOverPane::closed);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::l));
    row->addWidget(m_move);
    row->addWidget(close);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(wrapped(tr("It can be taken back by one act while the new owner still has them."), TextStyle::Small, &Theme::text2));
    return face;
}

QWidget *HandOverPane::makeResult()
{
    auto *face = new QWidget;
    QVBoxLayout *column = columnOf(face);
    column->addWidget(m_outcome);
    column->addWidget(m_outcomeNote);
    m_refused->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_refused, 1);
    m_takeBack->setObjectName(u"handOverTakeBack"_s);
    auto *close = new Button(tr("Close"), Button::Look::Link);
    close->setObjectName(u"handOverDone"_s);
    close->setAccessibleName(tr("Close the result"));
    connect(close, &Button::clicked, this, &HandOverPane::closed);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::l));
    row->addWidget(m_takeBack);
    row->addWidget(close);
    row->addStretch();
    column->addLayout(row);
    return face;
}

bool HandOverPane::isPlanning() const
{
    return m_faces->currentIndex() == PlanFace;
}

void HandOverPane::showIdle()
{
    m_shares.clear();
    m_faces->setCurrentIndex(IdleFace);
    emit planned({});
}

void HandOverPane::showPlan(const Plan &plan, const Region &region, const std::vector<PersonLoad> &loads)
{
    m_plan = plan;
    m_region = region;
    m_loads = loads;
    m_fault->hide();
    m_title->setText(plan.title);
    m_faces->setCurrentIndex(PlanFace);
    fillReceivers();
    choose();
    m_to->setFocus(Qt::OtherFocusReason);
}

void HandOverPane::fillReceivers()
{
    const QSignalBlocker quiet(m_to);
    m_to->clear();
    m_to->addItem(tr("Evenly to everybody who is here"), evenly);
    for (const User &user : m_region.users) {
        if (!answersAppeals(user) || user.id == m_plan.from)
            continue;
        const auto load = std::find_if(m_loads.begin(), m_loads.end(), [&user](const PersonLoad &each) { return each.user == user.id; });
        const int open = load == m_loads.end() ? 0 : load->open;
        m_to->addItem(user.present ? tr("%1, has %2").arg(user.name).arg(open) : tr("%1, has %2, not on shift").arg(user.name).arg(open), user.id);
    }
}

void HandOverPane::choose()
{
    const qint64 to = m_to->currentData().toLongLong();
    std::vector<PersonLoad> receivers;
    for (const User &user : m_region.users) {
        if (!answersAppeals(user) || user.id == m_plan.from || (to == evenly ? !user.present || user.role != Role::Operator : user.id != to))
            continue;
        const auto load = std::find_if(m_loads.begin(), m_loads.end(), [&user](const PersonLoad &each) { return each.user == user.id; });
        receivers.push_back(load == m_loads.end() ? PersonLoad{.user = user.id} : *load);
    }
    m_shares = dealOut(m_plan.appeals, receivers);
    showShares();
    emit planned(m_shares);
}

void HandOverPane::showShares()
{
    QVBoxLayout *column = m_list->restart();
    column->setContentsMargins(0, px(space::s), 0, 0);
    for (const Share &share : m_shares) {
        auto *row = new QHBoxLayout;
        row->addWidget(new Label(userName(m_region, share.user), TextStyle::Body), 1);
        row->addWidget(new ChipLabel({.text = u"+%1"_s.arg(share.targets.size()), .icon = {}, .look = Chip::Look::Outline, .bold = true}));
        auto *becomes = new Label(tr("becomes %1").arg(share.after()), TextStyle::Small, &Theme::text2);
        becomes->setMinimumWidth(px(84));
        becomes->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(becomes);
        column->addLayout(row);
        column->addWidget(new Hairline);
    }
    const int count = int(m_plan.appeals.size());
    if (m_shares.empty())
        column->addWidget(wrapped(count == 0 ? tr("There is nothing to move.") : tr("Nobody who could receive them is on shift. Choose a person."),
                                  TextStyle::Body, &Theme::text2));
    m_move->setText(tr("Move %n appeals", nullptr, count));
    m_move->setEnabled(!m_shares.empty());
}

void HandOverPane::carryOut()
{
    if (isPlanning() && !m_shares.empty())
        emit carryOutAsked(m_shares);
}

void HandOverPane::showFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->show();
}

void HandOverPane::showResult(const MoveResult &result, const std::vector<AppealRow> &refused, const Region &region, const LocalTime &here)
{
    m_faces->setCurrentIndex(ResultFace);
    m_outcome->setText(result.waiting == result.asked ? tr("%n appeals wait to be moved", nullptr, result.asked)
                                                      : tr("Moved %1 of %2").arg(result.moved).arg(result.asked));
    m_outcomeNote->setText(result.waiting > 0      ? tr("The board shows it already; the centre confirms it when there is a connection.")
                           : result.refused.empty() ? tr("Every appeal has its new owner.")
                                                    : tr("These stayed where they are:"));
    QVBoxLayout *column = m_refused->restart();
    column->setContentsMargins(0, px(space::s), 0, 0);
    for (const TargetResult &target : result.refused) {
        const auto row = std::find_if(refused.begin(), refused.end(), [&target](const AppealRow &each) { return each.id == target.appeal; });
        const QString about = row == refused.end() || row->revision == 0 ? tr("an appeal that is no longer here")
                                                                         : tr("%1, %2").arg(appealNumber(row->number), visibleLine(row->title, 60));
        auto *link = new Button(about, Button::Look::Link);
        link->setObjectName(u"refused%1"_s.arg(target.appeal));
        connect(link, &Button::clicked, this, [this, id = target.appeal] { emit openAppeal(id); });
        column->addWidget(link, 0, Qt::AlignLeft);
        column->addWidget(wrapped(reasonText(target, region, here), TextStyle::Small, &Theme::text2));
    }
    m_takeBack->setText(tr("Take back %n appeals", nullptr, result.moved + result.waiting));
    m_takeBack->setVisible(result.moved + result.waiting > 0);
}

} // namespace vakhta
