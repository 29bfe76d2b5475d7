#include "ui/pages/author_block.h"

#include "ui/pages/column_parts.h"
#include "ui/text/names.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

QString authorsCountText(const AuthorsAppeals &others)
{
    return numberText(others.count) + (others.count >= AppealQuery::searchLimit ? u"+"_s : QString());
}

AuthorBlock::AuthorBlock(const Appeal &appeal, const std::optional<Result<AuthorsAppeals>> &others, const Region &region, const LocalTime &here,
                         QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::m));
    fill(column, appeal, others, region, here);
}

void AuthorBlock::fill(QVBoxLayout *column, const Appeal &appeal, const std::optional<Result<AuthorsAppeals>> &others, const Region &region, const LocalTime &here)
{
    const auto say = [&](const QString &words) { column->addWidget(wrapped(words, TextStyle::Body, &Theme::text2)); };
    const QString name = visibleLine(appeal.author, 80);
    if (name.isEmpty())
        return say(tr("The channel does not tell who wrote it."));
    column->addWidget(wrapped(name, TextStyle::BodyBold));
    if (!others)
        return say(tr("Other appeals under this name are being looked for."));
    if (!*others)
        return say(tr("Other appeals under this name could not be looked for. The appeal itself is whole."));
    if ((*others)->count == 0)
        return say(tr("Nothing else has come under this name in this channel: %1.").arg(channelText(appeal.channel)));
    say(tr("%n other appeal(s) under the same name in the same channel, %1. Another person may have the same name.", nullptr, (*others)->count)
            .arg(channelText(appeal.channel)));
    int number = 0;
    for (const AppealRow &row : (*others)->latest) {
        column->addWidget(new Hairline(Qt::Horizontal, this));
        column->addWidget(makeEntry(row, ++number, region, here));
    }
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(makeAll(appeal));
}

QWidget *AuthorBlock::makeEntry(const AppealRow &row, int number, const Region &region, const LocalTime &here)
{
    auto *entry = new QWidget(this);
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::xs));
    column->addWidget(wrapped(visibleLine(row.title, 160), TextStyle::BodyBold));
    QStringList about{appealNumber(row.number), statusText(row.status), row.receivedAt.isValid() ? whenText(row.receivedAt, here) : QString(),
                      topicName(region, row.topic), municipalityName(region, row.municipality)};
    about.removeAll(QString());
    column->addWidget(wrapped(about.join(u"  ·  "_s), TextStyle::Small, &Theme::text2));
    auto *open = new Button(tr("Open"), Button::Look::Link, entry);
    open->setObjectName(u"authorOpen%1"_s.arg(number));
    open->setSmall(true);
    open->setAccessibleName(tr("Open %1, %2").arg(appealNumber(row.number), visibleLine(row.title, 80)));
    connect(open, &Button::clicked, this, [this, id = row.id] { emit openAsked(id); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addStretch();
    column->addLayout(buttons);
    return entry;
}

QWidget *AuthorBlock::makeAll(const Appeal &appeal)
{
    AppealQuery query{.queue = Queue::All, .words = u'"' + appeal.author.simplified().remove(u'"') + u'"', .order = Order::Newest};
    query.channel = int(appeal.channel);
    auto *all = new QWidget(this);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    auto *list = new Button(tr("Find the name in all appeals of the channel"), Button::Look::Secondary, all);
    list->setObjectName(u"authorList"_s);
    connect(list, &Button::clicked, this, [this, query, title = tr("Name: %1").arg(visibleLine(appeal.author, 60))] { emit listAsked(query, title); });
    row->addWidget(list);
    row->addStretch();
    return all;
}

} // namespace vakhta
