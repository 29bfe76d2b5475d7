#include "ui/pages/due_popover.h"

#include "ui/pages/column_parts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hour_ledger.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int margin = 12, widest = 638;

/// Name at the left, figure at the right; bold where it is what comes of the others.
QWidget *lineOf(const Figure &figure, bool bold, Colour colour)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::l));
    const TextStyle style = bold ? TextStyle::BodyBold : TextStyle::Body;
    row->addWidget(wrapped(figure.name, style, colour), 1);
    row->addWidget(new Label(figure.value, style, colour), 0, Qt::AlignTop);
    return line;
}

QWidget *slackCard(const DueWords &words)
{
    auto *card = new Surface(words.isTight ? &Theme::warnBg : &Theme::alt, Surface::Shape::Quiet);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(px(14), px(10), px(14), px(10));
    column->setSpacing(px(space::s));
    for (size_t at = 0; at < words.slack.size(); ++at) {
        const bool last = at + 1 == words.slack.size();
        if (last && at > 0)
            column->addWidget(new Hairline(Qt::Horizontal, card));
        column->addWidget(lineOf(words.slack[at], last, last && words.isTight ? &Theme::warn : &Theme::text));
    }
    return card;
}

} // namespace

DuePopover::DuePopover(QWidget *page)
    : QFrame(page)
    , m_title(new Label(TextStyle::Title2, &Theme::text, this))
    , m_body(new ScrollColumn(&Theme::surface, this))
    , m_close(Button::sign(u"x"_s, tr("Close the explanation"), this))
    , m_interim(new Button(u"hourglass"_s, tr("Interim answer"), Button::Look::Primary, this))
    , m_prolong(new Button(u"calendar-clock"_s, tr("Prolong"), Button::Look::Secondary, this))
    , m_copy(new Button(u"copy"_s, tr("Copy the calculation"), Button::Look::Link, this))
{
    setObjectName(u"duePopover"_s);
    build();
    page->installEventFilter(this);
    connect(m_close, &Button::clicked, this, &DuePopover::leave);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(m_interim, &Button::clicked, this, [this] {
        leave();
        emit interimAsked();
    });
    connect(m_prolong, &Button::clicked, this, [this] {
        leave();
        emit prolongAsked();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    hide();
}

void DuePopover::build()
{
    m_close->setObjectName(u"dueClose"_s);
    m_interim->setObjectName(u"dueInterim"_s);
    m_prolong->setObjectName(u"dueProlong"_s);
    m_copy->setObjectName(u"dueCopy"_s);
    m_body->setObjectName(u"dueBody"_s);
    m_body->setFocusPolicy(Qt::NoFocus);
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    atEverySize(this, [column] {
        column->setContentsMargins(margin + 1, margin + px(14), margin + 1, margin + px(14));
        column->setSpacing(px(space::s));
    });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(space::page), 0, px(space::l), 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(px(space::page) - ringRoom, 0, px(space::page) - ringRoom, 0);
    acts->setSpacing(px(space::m));
    acts->addWidget(m_interim);
    acts->addWidget(m_prolong);
    acts->addWidget(m_copy);
    acts->addStretch();
    column->addLayout(head);
    column->addWidget(m_body, 1);
    column->addLayout(acts);
}

void DuePopover::open(const DueWords &words, Acts acts, const QRect &beside)
{
    m_beside = beside;
    if (isHidden())
        m_before = window()->focusWidget();
    fill(words, acts);
    show();
    raise();
    place();
    m_ledger->isVisibleTo(this) ? m_ledger->setFocus(Qt::ShortcutFocusReason) : m_close->setFocus(Qt::ShortcutFocusReason);
}

void DuePopover::renew(const DueWords &words, Acts acts)
{
    if (isHidden() || words.asText() == m_text)
        return;
    const bool reading = m_ledger && m_ledger->hasFocus();
    if (reading)
        m_close->setFocus(); // the ledger goes, and the popover is not to close with it
    fill(words, acts);
    place();
    if (reading)
        m_ledger->setFocus();
}

bool DuePopover::leave()
{
    if (isHidden())
        return false;
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    hide();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    return true;
}

/// Whoever takes the keyboard away has somewhere else to go.
void DuePopover::followFocus(QWidget *now)
{
    if (isHidden() || !now || now == this || isAncestorOf(now) || now->window() != window())
        return;
    m_before = nullptr;
    leave();
}

void DuePopover::fill(const DueWords &words, Acts acts)
{
    m_text = words.asText();
    setAccessibleName(words.title);
    m_title->setText(words.title);
    QVBoxLayout *column = m_body->restart();
    column->setContentsMargins(px(space::page), 0, px(space::page), px(space::s));
    if (!words.rule.isEmpty())
        column->addWidget(wrapped(words.rule, TextStyle::Small, &Theme::text2));
    if (!words.doubt.isEmpty())
        column->addWidget(wrapped(words.doubt, TextStyle::Small, &Theme::warn));
    m_ledger = new HourLedger(m_body->widget());
    column->addWidget(m_ledger);
    m_ledger->show(words);
    if (!words.slack.empty())
        column->addWidget(slackCard(words));
    for (const Figure &clock : words.clocks)
        column->addWidget(lineOf(clock, false, &Theme::text2));
    if (!words.foot.isEmpty())
        column->addWidget(wrapped(words.foot, TextStyle::Meta, &Theme::text3));
    m_interim->setVisible(acts.interim);
    m_prolong->setVisible(acts.prolong);
    setTabOrder(m_close, m_ledger);
    setTabOrder(m_ledger, m_interim);
}

/// Below what it explains, or above where there is more room; to the right edge of the page rather than over it.
void DuePopover::place()
{
    const QRect room = parentWidget()->rect().adjusted(px(4), px(4), -px(4), -px(4));
    const int width = std::min(px(widest) + 2 * margin, room.width());
    m_body->widget()->layout()->activate();
    const int inner = width - 2 * margin - 2;
    const int words = m_body->widget()->layout()->hasHeightForWidth() ? m_body->widget()->layout()->totalHeightForWidth(inner) : m_body->widget()->sizeHint().height();
    const int frame = layout()->sizeHint().height() - m_body->sizeHint().height();
    const int height = std::min(frame + words, room.height());
    const int left = std::clamp(m_beside.right() - width + margin, room.left(), std::max(room.left(), room.right() - width));
    int top = m_beside.bottom() - margin + px(6);
    if (top + height > room.bottom())
        top = std::max(room.top(), room.bottom() - height);
    setGeometry(left, top, width, height);
}

bool DuePopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void DuePopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloating(painter, rect().adjusted(margin, margin, -margin, -margin), margin);
}

} // namespace vakhta
