#include "ui/pages/remark_block.h"

#include "ui/pages/column_parts.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

RemarkBlock::RemarkBlock(const std::vector<Remark> &remarks, const QString &meta, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::l));
    auto *stripe = new Surface(&Theme::warn);
    stripe->setFixedWidth(px(3));
    row->addWidget(stripe);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(space::s));
    for (const Remark &remark : remarks)
        addLine(remark, words);
    words->addWidget(wrapped(meta, TextStyle::Small, &Theme::text2));
    row->addLayout(words, 1);
}

void RemarkBlock::addLine(const Remark &remark, QVBoxLayout *words)
{
    if (!remark.phrase.isEmpty())
        words->addWidget(wrapped(u"«%1»"_s.arg(beginningOf(visibleText(remark.phrase))), TextStyle::BodyBold, &Theme::text, true));
    if (!remark.words.isEmpty())
        words->addWidget(wrapped(beginningOf(visibleText(remark.words)), TextStyle::Body, &Theme::text, true));
    if (remark.phrase.isEmpty())
        return;
    const size_t number = m_lines.size();
    auto *go = new Button(tr("To these words"), Button::Look::Link, this);
    go->setSmall(true);
    go->setObjectName(u"remark%1"_s.arg(number + 1));
    go->setAccessibleName(tr("To the words of remark %1: %2").arg(number + 1).arg(visibleLine(remark.phrase, 80)));
    connect(go, &Button::clicked, this, [this, number] { emit placeAsked(*m_lines[number].place); });
    auto *gone = new Label(tr("These words are no longer in the reply."), TextStyle::Small, &Theme::ok, this);
    gone->setWordWrap(true);
    words->addWidget(go, 0, Qt::AlignLeft);
    words->addWidget(gone);
    m_lines.push_back({remark, go, gone, {}});
}

void RemarkBlock::follow(const QString &text)
{
    for (Line &line : m_lines) {
        line.place = placeOf(line.remark, text);
        line.go->setVisible(line.place.has_value());
        line.gone->setVisible(!line.place);
    }
}

} // namespace vakhta
