#include "ui/pages/reply_checks.h"

#include "ui/pages/found_promises.h"
#include "ui/widgets/button.h"
#include "ui/widgets/number_disc.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

ReplyChecks::ReplyChecks(QWidget *parent)
    : ScrollColumn(&Theme::surface, parent)
{
    setObjectName(u"replyChecks"_s);
    setAccessibleName(tr("Check of the reply"));
    setFocusPolicy(Qt::NoFocus); // its buttons take it
}

void ReplyChecks::show(const ReplyChecksView &view, const LocalTime &here)
{
    const QDateTime minute = here.now.addSecs(-here.now.time().second());
    if (view == m_shown && minute == m_shownAt)
        return;
    m_shown = view;
    m_shownAt = minute;
    QVBoxLayout *column = restart();
    auto *title = new QHBoxLayout;
    title->addWidget(new Label(tr("Check"), TextStyle::Title2));
    auto *when = new Label(tr("as you write"), TextStyle::Small, &Theme::text2);
    when->setElided(true);
    when->setAlignment(Qt::AlignRight);
    title->addWidget(when, 1);
    column->addLayout(title);
    addPlaces(column, view.places);
    addFindings(column, view);
    addMisspelt(column, view.misspelt);
    addPromises(column, view, here);
    addDeadline(column, view, here);
}

void ReplyChecks::addFindings(QVBoxLayout *column, const ReplyChecksView &view)
{
    if (view.findings.empty() && !view.places.empty())
        return; // what is to be chosen above stands in the way
    if (view.findings.empty())
        column->addWidget(headed(u"circle-check"_s, tr("Nothing stands in the way"), &Theme::ok));
    addPart(column, view, true);
    addPart(column, view, false);
    if (view.more > 0)
        column->addWidget(wrapped(tr("And %n more.", nullptr, view.more), TextStyle::Small, &Theme::text2));
    addPassed(column, view);
}

/// Those that block, or those that are advice, which what was left as it is has become.
void ReplyChecks::addPart(QVBoxLayout *column, const ReplyChecksView &view, bool blocking)
{
    const auto belongs = [&](const ReplyChecksView::Finding &one) { return (blocks(one.words.fault) && !one.left) == blocking; };
    const auto count = std::count_if(view.findings.begin(), view.findings.end(), belongs);
    if (count == 0)
        return;
    column->addWidget(blocking ? headed(u"octagon-alert"_s, tr("Does not let it go: %1").arg(count), &Theme::danger)
                               : headed(u"triangle-alert"_s, tr("Worth a look: %1").arg(count), &Theme::warn));
    for (size_t number = 0; number < view.findings.size(); ++number) {
        if (!belongs(view.findings[number]))
            continue;
        column->addWidget(new Hairline);
        column->addWidget(findingRow(view, number));
    }
}

QWidget *ReplyChecks::findingRow(const ReplyChecksView &view, size_t number)
{
    const ReplyChecksView::Finding &finding = view.findings[number];
    const FindingText text = findingText(finding.words, view.limit, view.parts);
    auto *row = new QWidget;
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, px(space::xs));
    cells->setSpacing(px(space::l));
    const bool severe = blocks(finding.words.fault) && !finding.left;
    cells->addWidget(new NumberDisc(int(number) + 1, severe ? &Theme::danger : &Theme::warn), 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(px(space::xs));
    auto *head = new QHBoxLayout;
    head->addWidget(wrapped(text.name, TextStyle::BodyBold), 1);
    head->addWidget(new Label(codeOf(finding.words.fault), TextStyle::Caption, &Theme::text3), 0, Qt::AlignTop);
    lines->addLayout(head);
    lines->addWidget(wrapped(finding.left ? tr("Left as it is.") : text.reason, TextStyle::Small, &Theme::text2));
    lines->addWidget(findingButtons(finding, text, int(number)));
    cells->addLayout(lines, 1);
    return row;
}

QWidget *ReplyChecks::findingButtons(const ReplyChecksView::Finding &finding, const FindingText &text, int number)
{
    auto *buttons = new QWidget;
    const bool large = px(100) > 120; // letters: side by side they would not fit the column
    auto *line = new QBoxLayout(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(space::m));
    auto *repair = new Button(text.repair, Button::Look::Secondary);
    repair->setSmall(true);
    repair->setObjectName(u"finding%1"_s.arg(number + 1));
    repair->setAccessibleName(tr("%1: %2, finding %3").arg(text.repair, text.name).arg(number + 1));
    connect(repair, &Button::clicked, this, [this, number] { emit repairAsked(number); });
    line->addWidget(repair, 0, Qt::AlignLeft);
    if (mayBeLeft(finding.words.fault)) {
        const QString words = finding.left ? tr("Count it again") : tr("Leave it so");
        auto *leave = new Button(words, Button::Look::Link);
        leave->setSmall(true);
        leave->setObjectName(u"leaveFinding%1"_s.arg(number + 1));
        leave->setAccessibleName(tr("%1: %2, finding %3").arg(words, text.name).arg(number + 1));
        connect(leave, &Button::clicked, this, [this, number, left = finding.left] { emit leaveAsked(number, !left); });
        line->addWidget(leave, 0, Qt::AlignLeft);
    }
    if (!large)
        line->addStretch();
    return buttons;
}

void ReplyChecks::addPassed(QVBoxLayout *column, const ReplyChecksView &view)
{
    if (!view.findings.empty() && view.findings.front().words.fault == ReplyFault::Empty)
        return; // nothing was checked
    QStringList passed;
    for (int rule = 1; rule <= replyRuleCount; ++rule) {
        const QString code = codeOf(rule);
        const bool found = std::any_of(view.findings.begin(), view.findings.end(),
                                       [&](const ReplyChecksView::Finding &one) { return codeOf(one.words.fault) == code; });
        if (!found && !view.rulesOff.contains(code))
            passed << ruleText(rule);
    }
    if (passed.isEmpty())
        return;
    column->addSpacing(px(space::xs));
    column->addWidget(headed(u"circle-check"_s, tr("Checked without remarks: %1").arg(passed.size()), &Theme::ok));
    column->addWidget(wrapped(passed.join(u", "_s), TextStyle::Small, &Theme::text2));
}

void ReplyChecks::addPlaces(QVBoxLayout *column, const std::vector<DraftPlace> &places)
{
    if (places.empty())
        return;
    auto *picks = new DraftPicks(places);
    connect(picks, &DraftPicks::picked, this, &ReplyChecks::picked);
    column->addWidget(picks);
}

void ReplyChecks::addMisspelt(QVBoxLayout *column, const QStringList &words)
{
    constexpr qsizetype mostNamed = 5;
    if (words.isEmpty())
        return;
    const QString named = words.first(qMin(mostNamed, words.size())).join(u", "_s) + (words.size() > mostNamed ? u"…"_s : QString());
    column->addWidget(headed(u"spell-check"_s, tr("Not in the dictionary: %1").arg(words.size()), &Theme::warn));
    column->addWidget(wrapped(tr("%1. F7 offers what may be meant.").arg(named), TextStyle::Small, &Theme::text2));
}

void ReplyChecks::addPromises(QVBoxLayout *column, const ReplyChecksView &view, const LocalTime &here)
{
    m_promises = new FoundPromises;
    column->addWidget(m_promises);
    m_promises->show(view.promises, here);
    connect(m_promises, &FoundPromises::decided, this, &ReplyChecks::promiseDecided);
    connect(m_promises, &FoundPromises::asked, this, &ReplyChecks::promiseAsked);
}

void ReplyChecks::focusOnPromise(int number)
{
    if (!m_promises)
        return;
    m_promises->focusOn(number);
    ensureWidgetVisible(m_promises);
}

int ReplyChecks::promiseUnderHand() const
{
    return m_promises ? m_promises->underHand() : -1;
}

void ReplyChecks::addDeadline(QVBoxLayout *column, const ReplyChecksView &view, const LocalTime &here)
{
    if (!view.dueAt.isValid())
        return;
    const int left = int(here.now.secsTo(view.dueAt) / 60);
    const bool late = left < 0;
    const QString until = untilText(view.dueAt, here);
    auto *card = new Surface(&Theme::surface, Surface::Shape::Card);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(px(space::l), px(space::l), px(space::l), px(space::l));
    lines->setSpacing(px(space::xs));
    lines->addWidget(headed(late ? u"alarm-clock"_s : u"clock"_s,
                            late ? tr("Overdue by %1").arg(longDuration(-left)) : tr("Due %1, %2 left").arg(until, longDuration(left)),
                            late ? &Theme::danger : &Theme::warn));
    const QDateTime send = view.dueAt.addSecs(-60 * view.approvalMinutes);
    const QString usual = tr("Approval usually takes %1.").arg(longDuration(view.approvalMinutes));
    const QString advice = here.now < send ? tr("%1 Send it %2.").arg(usual, untilText(send, here)) : usual;
    lines->addWidget(wrapped(advice, TextStyle::Small, &Theme::text2));
    column->addSpacing(px(space::m));
    column->addWidget(card);
}

} // namespace vakhta
