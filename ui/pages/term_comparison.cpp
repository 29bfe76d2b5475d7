#include "ui/pages/term_comparison.h"

#include "ui/pages/column_parts.h"
#include "ui/text/due_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hour_ledger.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
QWidget *wayTo(const QString &heading, const QString &name, const DueWords &words)
{
    auto *scroll = new ScrollColumn(&Theme::surface);
    scroll->setObjectName(name);
    scroll->setFocusPolicy(Qt::NoFocus);
    QVBoxLayout *column = scroll->restart();
    column->setContentsMargins(0, 0, px(space::l), 0);
    column->setSpacing(px(space::s));
    column->addWidget(new Label(heading, TextStyle::Small, &Theme::text2));
    column->addWidget(wrapped(words.title.isEmpty() ? TermComparison::tr("No rule gives it a term.") : words.title, TextStyle::BodyBold));
    if (!words.rule.isEmpty())
        column->addWidget(wrapped(words.rule, TextStyle::Small, &Theme::text2));
    auto *ledger = new HourLedger;
    ledger->setObjectName(name + u"Ledger"_s);
    ledger->show(words);
    ledger->setVisible(!words.rows.empty());
    column->addWidget(ledger);
    column->addStretch();
    return scroll;
}
} // namespace

TermComparison::TermComparison(const MovedTerm &term, const Region &region, const Profile &changed, const LocalTime &here, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"termComparison"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Why the term would be another"));
    const auto words = [&](const QDateTime &due, const Profile &profile) {
        AppealCard card{.appeal = term.appeal, .messages = {}, .replies = {}, .draft = {}, .pending = {}};
        card.appeal.dueAt = due;
        Region of = region;
        of.profile = profile;
        return dueWords(card, of, false, here);
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::xl));
    column->setSpacing(px(space::m));
    column->addWidget(wrapped(u"%1 · %2"_s.arg(appealNumber(term.appeal.number), visibleLine(term.appeal.title, 120)), TextStyle::Title2));
    auto *both = new QHBoxLayout;
    both->setSpacing(px(space::l));
    both->addWidget(wayTo(tr("By the rules of now"), u"wayNow"_s, words(term.before, region.profile)), 1);
    both->addWidget(new Hairline(Qt::Vertical));
    both->addWidget(wayTo(tr("By the changed rules"), u"wayThen"_s, words(term.after, changed)), 1);
    column->addLayout(both, 1);
    auto *close = new Button(tr("Close the comparison"), Button::Look::Primary);
    close->setObjectName(u"comparisonClose"_s);
    close->setKeyHint(tr("Esc"));
    connect(close, &Button::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignLeft);
    const QSize room = parent ? parent->size() - QSize(px(40), px(60)) : QSize(1100, 700);
    resize(QSize(px(1180), px(640)).boundedTo(room));
    close->setFocus();
}

} // namespace vakhta
