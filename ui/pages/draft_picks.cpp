#include "ui/pages/draft_picks.h"

#include "ui/pages/column_parts.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

DraftPicks::DraftPicks(const std::vector<DraftPlace> &places, QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Surface(&Theme::promiseBg, Surface::Shape::Quiet);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(px(space::l), px(space::l), px(space::l), px(space::l));
    lines->setSpacing(px(space::m));
    lines->addWidget(headed(u"git-compare"_s, tr("You wrote another text elsewhere"), &Theme::promise));
    lines->addWidget(wrapped(tr("Both are kept. Choose before sending: %n places.", nullptr, int(places.size())), TextStyle::Small,
                             &Theme::text2));
    for (size_t number = 0; number < places.size(); ++number)
        lines->addWidget(makePlace(places[number], int(number), int(places.size())));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

QWidget *DraftPicks::makePlace(const DraftPlace &place, int number, int of)
{
    const auto words = [](const QString &text) { return text.trimmed().isEmpty() ? tr("nothing stands there") : visibleText(text); };
    auto *part = new QWidget;
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(space::s));
    lines->addWidget(quoted(words(place.mine), tr("Here"), &Theme::accent));
    lines->addWidget(quoted(words(place.theirs), tr("On the other computer"), &Theme::promise));
    const std::pair<Pick, QString> choices[] = {{Pick::Mine, tr("Stay with mine")}, {Pick::Theirs, tr("Take that text")}, {Pick::Both, tr("Both")}};
    const QString names[] = {u"keepMine"_s, u"takeTheirs"_s, u"takeBoth"_s};
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::s));
    for (const auto &[pick, text] : choices) {
        auto *button = new Button(text);
        button->setSmall(true);
        button->setObjectName(number == 0 ? names[size_t(pick)] : names[size_t(pick)] + QString::number(number + 1));
        button->setAccessibleName(of == 1 ? text : tr("%1, place %2 of %3").arg(text).arg(number + 1).arg(of));
        connect(button, &Button::clicked, this, [this, number, pick = pick] { emit picked(number, pick); });
        row->addWidget(button);
    }
    row->addStretch();
    lines->addLayout(row);
    return part;
}

} // namespace vakhta
