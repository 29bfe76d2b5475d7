#include "ui/pages/text_pair.h"

#include "ui/pages/difference_view.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

/// A bit of text as it is marked: the legend's sample.
class MarkSample final : public QWidget
{
public:
    explicit MarkSample(bool theirs) : m_theirs(theirs) {}
    QSize sizeHint() const override { return {px(22), px(12)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect box(0, (height() - px(12)) / 2, px(22), px(12));
        painter.fillRect(box.adjusted(0, 0, 0, -px(2)), m_theirs ? theme().promiseBg : theme().sel);
        QPen pen(m_theirs ? theme().promise : theme().accent, px(2));
        pen.setStyle(m_theirs ? Qt::DashLine : Qt::SolidLine);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(box.left(), box.bottom() - px(1), box.right() + 1, box.bottom() - px(1));
    }

private:
    bool m_theirs;
};

} // namespace

TextPair::TextPair(const QString &name, const QString &theirs, const QString &mine, QWidget *parent)
    : QWidget(parent)
    , m_theirs(makeColumn(name + u"Theirs"_s, theirs, &Theme::promise))
    , m_mine(makeColumn(name + u"Mine"_s, mine, &Theme::accent))
    , m_legend(makeLegend())
    , m_same(new Label(tr("The two texts are the same"), TextStyle::Small, &Theme::text2))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // no higher than the words
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::l));
    row->addWidget(m_theirs.card, 1);
    row->addWidget(m_mine.card, 1);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(space::m));
    lines->addLayout(row);
    lines->addWidget(m_legend);
    lines->addWidget(m_same);
    m_same->hide();
    scrollTogether(m_theirs.text, m_mine.text);
    scrollTogether(m_mine.text, m_theirs.text);
}

TextPair::Column TextPair::makeColumn(const QString &name, const QString &accessibleName, Colour colour)
{
    auto *card = new Surface(&Theme::surface, Surface::Shape::Card, this);
    card->setBorder(colour);
    const Column column{card,
                        new IconLabel(u"file-text"_s, colour),
                        new Label(TextStyle::BodyBold, colour),
                        new Label(TextStyle::Small, &Theme::text2),
                        new DifferenceView(name, accessibleName),
                        new Hairline,
                        new Label(TextStyle::Small, &Theme::text2)};
    column.foot->setWordWrap(true);
    column.text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // no higher than its words
    auto *head = new QHBoxLayout;
    head->setSpacing(px(6));
    head->addWidget(column.icon);
    head->addWidget(column.head, 1);
    column.head->setElided(true);
    column.meta->setWordWrap(true); // who and when is never cut
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(1, px(10), 1, px(space::m));
    lines->setSpacing(px(space::xs));
    const auto inset = [lines](auto *part, int stretch = 0) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(px(14), 0, px(14), 0);
        if constexpr (std::is_base_of_v<QLayout, std::remove_pointer_t<decltype(part)>>)
            row->addLayout(part);
        else
            row->addWidget(part);
        lines->addLayout(row, stretch);
    };
    inset(head);
    inset(column.meta);
    lines->addSpacing(px(space::xs));
    lines->addWidget(new Hairline);
    lines->addSpacing(px(space::m));
    inset(column.text, 1); // the shorter text leaves its head where the other's is
    lines->addSpacing(px(space::xs));
    lines->addWidget(column.line);
    inset(column.foot);
    return column;
}

QWidget *TextPair::makeLegend()
{
    m_onlyTheirs = new Label(TextStyle::Small, &Theme::text2);
    m_onlyMine = new Label(TextStyle::Small, &Theme::text2);
    auto *legend = new QWidget;
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    row->addWidget(new MarkSample(true));
    row->addWidget(m_onlyTheirs);
    row->addSpacing(px(space::l));
    row->addWidget(new MarkSample(false));
    row->addWidget(m_onlyMine);
    row->addStretch();
    return legend;
}

void TextPair::fill(const Column &column, const PairSide &side, Colour colour)
{
    column.icon->setIcon(side.icon, colour);
    column.head->setText(side.head);
    column.meta->setText(side.meta);
    column.foot->setText(side.foot);
    column.line->setVisible(!side.foot.isEmpty());
    column.foot->setVisible(!side.foot.isEmpty());
}

void TextPair::show(const PairSide &theirs, const PairSide &mine)
{
    fill(m_theirs, theirs, &Theme::promise);
    fill(m_mine, mine, &Theme::accent);
    m_theirs.text->show(theirs.text, mine.text, DifferenceView::Marks::Theirs);
    m_mine.text->show(theirs.text, mine.text, DifferenceView::Marks::Mine);
    m_onlyTheirs->setText(theirs.only);
    m_onlyMine->setText(mine.only);
    m_theirs.card->show();
    const bool same = theirs.text.trimmed() == mine.text.trimmed();
    m_legend->setVisible(!same);
    m_same->setVisible(same);
}

void TextPair::showOne(const PairSide &mine)
{
    fill(m_mine, mine, &Theme::accent);
    m_mine.text->showPlain(mine.text);
    m_theirs.card->hide();
    m_legend->hide();
    m_same->hide();
}

QSize TextPair::sizeHint() const
{
    return {layout()->totalSizeHint().width(), layout()->totalHeightForWidth(width())};
}

void TextPair::setHighestText(int height)
{
    for (DifferenceView *text : {m_theirs.text, m_mine.text})
        text->setMaximumHeight(qMax(height, text->minimumSizeHint().height()));
}

/// By shares: the texts are not equally long.
void TextPair::scrollTogether(DifferenceView *one, DifferenceView *other)
{
    connect(one->verticalScrollBar(), &QScrollBar::valueChanged, this, [one, other](int value) {
        const int most = one->verticalScrollBar()->maximum();
        if (most > 0 && (one->hasFocus() || one->underMouse()))
            other->verticalScrollBar()->setValue(int(qint64(value) * other->verticalScrollBar()->maximum() / most));
    });
}

} // namespace vakhta
