#include "ui/pages/reply_checks.h"

#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

struct Words
{
    QString name, reason, repair;
};

Words wordsOf(size_t number, const ReplyChecksView &view)
{
    switch (view.findings[number].kind) {
    case ReplyFinding::Kind::Empty:
        return {ReplyChecks::tr("The reply is empty"), ReplyChecks::tr("There is nothing to approve yet."), ReplyChecks::tr("Write the reply")};
    case ReplyFinding::Kind::TooLong:
        return {ReplyChecks::tr("Longer than the channel allows"),
                ReplyChecks::tr("The channel takes %1 characters; cut %n.", nullptr, view.over)
                    .arg(numberText(view.limit)),
                ReplyChecks::tr("Go to the end")};
    case ReplyFinding::Kind::Unfilled:
        return {ReplyChecks::tr("A field is not filled"),
                ReplyChecks::tr("%1 would be published as it stands.").arg(visibleLine(view.fields.value(qsizetype(number)), 60)),
                ReplyChecks::tr("Fill it in")};
    }
    return {};
}

} // namespace

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
    addDeadline(column, view, here);
}

void ReplyChecks::addFindings(QVBoxLayout *column, const ReplyChecksView &view)
{
    if (view.findings.empty() && !view.places.empty())
        return; // what is to be chosen above stands in the way
    if (view.findings.empty()) {
        column->addWidget(headed(u"circle-check"_s, tr("Nothing stands in the way"), &Theme::ok));
        column->addWidget(wrapped(tr("Checked: the text, its length, fields left to fill."), TextStyle::Small, &Theme::text2));
        return;
    }
    column->addWidget(headed(u"octagon-alert"_s, tr("Does not let it go: %1").arg(view.findings.size()), &Theme::danger));
    for (size_t number = 0; number < view.findings.size(); ++number) {
        column->addWidget(new Hairline);
        column->addWidget(findingRow(view, number));
    }
}

QWidget *ReplyChecks::findingRow(const ReplyChecksView &view, size_t number)
{
    const ReplyFinding finding = view.findings[number];
    const Words words = wordsOf(number, view);
    auto *row = new QWidget;
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(px(space::section), 0, 0, px(space::xs));
    lines->setSpacing(px(space::xs));
    lines->addWidget(wrapped(words.name, TextStyle::BodyBold));
    lines->addWidget(wrapped(words.reason, TextStyle::Small, &Theme::text2));
    auto *repair = new Button(words.repair, Button::Look::Secondary);
    repair->setSmall(true);
    repair->setObjectName(u"finding%1"_s.arg(number + 1));
    repair->setAccessibleName(tr("%1: %2, finding %3").arg(words.repair, words.name).arg(number + 1));
    connect(repair, &Button::clicked, this, [this, finding] { emit findingAsked(finding); });
    lines->addWidget(repair, 0, Qt::AlignLeft);
    return row;
}

void ReplyChecks::addPlaces(QVBoxLayout *column, const std::vector<DraftPlace> &places)
{
    if (places.empty())
        return;
    auto *picks = new DraftPicks(places);
    connect(picks, &DraftPicks::picked, this, &ReplyChecks::picked);
    column->addWidget(picks);
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
