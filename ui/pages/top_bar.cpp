#include "ui/pages/top_bar.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/shift_tape.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

namespace {

QVBoxLayout *twoLines(Label *first, Label *second)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch();
    lines->addWidget(first);
    lines->addWidget(second);
    lines->addStretch();
    return lines;
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : Surface(&Theme::window, Shape::Plain, parent)
    , m_search(new SearchField(this))
    , m_recent(new Button(u"history"_s, {}, Button::Look::Bare, this))
    , m_tapeTitle(new Label(TextStyle::Meta, &Theme::text2, this))
    , m_tapeWords(new Label(TextStyle::Meta, &Theme::text2, this))
    , m_tape(new ShiftTape(this))
    , m_name(new Label(TextStyle::SmallBold, &Theme::text, this))
    , m_role(new Label(TextStyle::Meta, &Theme::text2, this))
    , m_typing(new QTimer(this))
{
    setObjectName(u"topBar"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_search);
    row->addWidget(m_recent);
    row->addStretch();
    m_recent->setObjectName(u"recentButton"_s);
    m_recent->setAccessibleName(tr("Recently opened appeals"));
    row->addLayout(twoLines(m_tapeTitle, m_tapeWords));
    row->addWidget(m_tape);
    auto *line = new Hairline(Qt::Vertical, this);
    row->addWidget(line);
    row->addLayout(twoLines(m_name, m_role));
    for (Label *label : {m_tapeTitle, m_tapeWords})
        label->setAlignment(Qt::AlignRight);
    atEverySize(this, [this, row, line] {
        setFixedHeight(px(52));
        row->setContentsMargins(px(12), 0, px(16), 1);
        row->setSpacing(px(16));
        line->setFixedHeight(px(28));
        makeRoom();
    });
    m_typing->setSingleShot(true);
    m_typing->setInterval(250ms);
    connect(m_search, &SearchField::meant, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, [this] { emit searchAsked(m_search->text().trimmed()); });
    connect(m_search, &SearchField::goAsked, this, [this] {
        if (m_typing->isActive()) {
            m_typing->stop();
            emit searchAsked(m_search->text().trimmed());
        }
    });
}

void TopBar::setMe(const User &me)
{
    m_name->setText(me.name);
    m_role->setText(me.shiftEnd.isValid() ? tr("%1, until %2").arg(roleText(me.role), me.shiftEnd.toString(u"H:mm"_s)) : roleText(me.role));
}

void TopBar::setTape(const ShiftTapeValues &values, bool own)
{
    m_tapeTitle->setText(own ? tr("Deadlines of my shift") : tr("Deadlines of the whole shift"));
    m_tapeWords->setText(values.sentence());
    m_tape->setValues(values);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    makeRoom();
}

/// Search narrows first, then the tape.
void TopBar::makeRoom()
{
    m_search->setFixedWidth(px(width() >= px(1300) ? 392 : (width() >= px(1100) ? 300 : 220)));
    for (Label *label : {m_tapeTitle, m_tapeWords})
        label->setVisible(width() >= px(1000)); // the tape tells it too, to the pointer and to assistive tools
}

void TopBar::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    paintLine(painter, rect().bottomLeft(), rect().bottomRight(), theme().line);
}

} // namespace vakhta
