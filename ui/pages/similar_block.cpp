#include "ui/pages/similar_block.h"

#include "ui/pages/column_parts.h"
#include "ui/text/names.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int longestReply = 700; // characters shown of each

QString aboutIt(const SimilarAppeal &similar, const Region &region, const LocalTime &here)
{
    const Appeal &appeal = similar.appeal;
    QStringList parts{appealNumber(appeal.number), municipalityName(region, appeal.municipality), visibleLine(appeal.street, 60)};
    if (appeal.answeredAt.isValid())
        parts << dateText(here.local(appeal.answeredAt).date(), here);
    if (appeal.rating > 0)
        parts << SimilarBlock::tr("rating %1").arg(appeal.rating);
    parts << executorName(region, appeal.executor);
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}
} // namespace

SimilarFound SimilarFound::of(const Result<std::vector<SimilarAppeal>> &answer)
{
    return answer ? SimilarFound{State::Found, *answer} : SimilarFound{State::Failed, {}};
}

QString whyAlike(const SimilarAppeal &similar)
{
    QStringList same;
    if (similar.sameTopic)
        same << SimilarBlock::tr("same topic");
    if (similar.sameStreet)
        same << SimilarBlock::tr("same street");
    else if (similar.sameMunicipality)
        same << SimilarBlock::tr("same municipality");
    if (!similar.words.isEmpty())
        same << SimilarBlock::tr("same words: %1").arg(visibleLine(similar.words.join(u", "_s), 120));
    return same.join(u"; "_s);
}

SimilarBlock::SimilarBlock(Look look, const SimilarFound &found, const Region &region, const LocalTime &here, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::m));
    if (found.state == SimilarFound::State::Looking)
        column->addWidget(wrapped(tr("Similar appeals are being looked for."), TextStyle::Body, &Theme::text2));
    else if (found.state == SimilarFound::State::Failed)
        column->addWidget(wrapped(tr("Similar appeals could not be looked for. The appeal itself is whole."), TextStyle::Body, &Theme::text2));
    else if (found.appeals.empty())
        column->addWidget(wrapped(tr("Nothing like it has been answered yet."), TextStyle::Body, &Theme::text2));
    for (size_t i = 0; i < found.appeals.size(); ++i) {
        if (i > 0)
            column->addWidget(new Hairline(Qt::Horizontal, this));
        column->addWidget(makeEntry(found.appeals[i], int(i), region, here));
    }
}

QWidget *SimilarBlock::makeEntry(const SimilarAppeal &similar, int number, const Region &region, const LocalTime &here)
{
    auto *entry = new QWidget(this);
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::xs));
    column->addWidget(wrapped(visibleLine(similar.appeal.title, 160), m_look == Look::Wide ? TextStyle::BodyBold : TextStyle::Body));
    column->addWidget(wrapped(aboutIt(similar, region, here), TextStyle::Small, &Theme::text2));
    column->addWidget(wrapped(whyAlike(similar), TextStyle::Small, &Theme::text2));
    if (m_look == Look::Wide) {
        QString reply = visibleText(similar.reply);
        if (reply.size() > longestReply)
            reply = reply.left(longestReply).trimmed() + u'…';
        column->addWidget(quoted(reply, tr("Reply to %1").arg(appealNumber(similar.appeal.number)), &Theme::ok));
    }
    column->addWidget(makeButtons(similar, number));
    return entry;
}

QWidget *SimilarBlock::makeButtons(const SimilarAppeal &similar, int number)
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::m));
    const QString which = u"%1, %2"_s.arg(appealNumber(similar.appeal.number), visibleLine(similar.appeal.title, 80));
    if (m_look == Look::Narrow) {
        auto *insert = new Button(tr("Insert the reply"), Button::Look::Secondary, buttons);
        insert->setObjectName(u"similarInsert%1"_s.arg(number + 1));
        insert->setSmall(true);
        insert->setAccessibleName(tr("Insert the reply to %1").arg(which));
        connect(insert, &Button::clicked, this, [this, number] { emit insertAsked(number); });
        row->addWidget(insert);
    }
    auto *open = new Button(tr("Open"), Button::Look::Link, buttons);
    open->setObjectName(u"similarOpen%1"_s.arg(number + 1));
    open->setSmall(true);
    open->setAccessibleName(tr("Open %1").arg(which));
    connect(open, &Button::clicked, this, [this, id = similar.appeal.id] { emit openAsked(id); });
    row->addWidget(open);
    row->addStretch();
    return buttons;
}

} // namespace vakhta
