#include "ui/pages/status_strip.h"

#include "app/core/offline_lease.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

Colour colourOf(LinkState connection)
{
    switch (connection) {
    case LinkState::Online:
    case LinkState::Polling: return &Theme::ok;
    case LinkState::Connecting: return &Theme::text2;
    case LinkState::SignedOut:
    case LinkState::Offline:
    case LinkState::SignInAgain:
    case LinkState::Damaged: return &Theme::warn;
    case LinkState::Foreign:
    case LinkState::DiskFull:
    case LinkState::DiskFails: return &Theme::danger;
    }
    return &Theme::text2;
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : Surface(&Theme::window, Shape::Plain, parent)
    , m_connectionIcon(new IconLabel(u"wifi"_s, &Theme::ok, 14, this))
    , m_connection(new Label(TextStyle::Small, &Theme::text2, this))
    , m_outbox(new QWidget(this))
    , m_waiting(new Label(TextStyle::Small, &Theme::text2, m_outbox))
    , m_before(new Hairline(Qt::Vertical, this))
    , m_attention(new Button(u"circle-alert"_s, {}, Button::Look::Warning, this))
    , m_summary(new Label(TextStyle::Small, &Theme::text2, this))
{
    setObjectName(u"statusStrip"_s);
    m_connection->setObjectName(u"connectionText"_s);
    m_attention->setObjectName(u"attention"_s);
    m_attention->setSmall(true);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_summary->setElided(true);
    auto *outbox = new QHBoxLayout(m_outbox);
    outbox->setContentsMargins(0, 0, 0, 0);
    outbox->addWidget(new Hairline(Qt::Vertical, m_outbox));
    outbox->addSpacing(px(8));
    outbox->addWidget(new IconLabel(u"send"_s, &Theme::text2, 14, m_outbox));
    outbox->addWidget(m_waiting);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_connectionIcon);
    row->addWidget(m_connection);
    row->addSpacing(px(8));
    row->addWidget(m_outbox);
    row->addSpacing(px(8));
    row->addWidget(m_before);
    row->addSpacing(px(4));
    row->addWidget(m_attention);
    row->addWidget(m_summary, 1);
    atEverySize(this, [this, row, outbox] {
        setFixedHeight(px(28));
        row->setContentsMargins(px(12), px(4), px(12), px(3));
        row->setSpacing(px(6));
        outbox->setSpacing(px(6));
    });
    m_outbox->hide();
    m_attention->hide();
    m_before->hide();
    connect(m_attention, &Button::clicked, this, &StatusStrip::journalAsked);
}

void StatusStrip::setStatus(const SyncStatus &status, const LocalTime &here)
{
    m_connectionIcon->setIcon(connectionIcon(status.connection), colourOf(status.connection));
    const bool online = status.connection == LinkState::Online || status.connection == LinkState::Polling;
    const bool nearTheEnd = !online && m_leaseLeft <= OfflineLease::nearTheEnd;
    m_connection->setText(nearTheEnd ? tr("%1. Without the centre appeals are shown for %n more day(s)", nullptr, m_leaseLeft).arg(connectionText(status, here))
                                     : connectionText(status, here));
    m_waiting->setText(online ? tr("Sending %n act(s)", nullptr, status.waiting) : tr("%n act(s) wait to be sent", nullptr, status.waiting));
    m_outbox->setVisible(status.waiting > 0);
    m_attention->setText(tr("%n need(s) attention", nullptr, status.attention));
    m_attention->setVisible(status.attention > 0);
    m_before->setVisible(status.attention > 0);
}

void StatusStrip::setSummary(const QString &words)
{
    m_words = words;
    setSummaryShown(m_summaryShown);
}

void StatusStrip::setSummaryShown(bool shown)
{
    m_summaryShown = shown;
    m_summary->setText(shown ? m_words : QString());
}

void StatusStrip::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    paintLine(painter, rect().topLeft(), rect().topRight(), theme().line);
}

} // namespace vakhta
