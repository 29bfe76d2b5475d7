#include "ui/widgets/banner.h"

#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/run_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

std::pair<Colour, Colour> coloursOf(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Warn: return {&Theme::warn, &Theme::warnBg};
    case Banner::Tone::Danger: return {&Theme::danger, &Theme::dangerBg};
    case Banner::Tone::Ok: return {&Theme::ok, &Theme::okBg};
    case Banner::Tone::Quiet: return {&Theme::edge, &Theme::alt};
    }
    return {&Theme::edge, &Theme::alt};
}

} // namespace

Banner::Banner(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"clock"_s, &Theme::warn, 18, this))
    , m_words(new RunLabel(TextStyle::Body, &Theme::text, this))
    , m_action(new Button(QString(), Button::Look::Secondary, this))
{
    setObjectName(name);
    m_action->setObjectName(name + u"Action"_s);
    m_action->setSmall(true);
    m_action->hide();
    connect(m_action, &Button::clicked, this, &Banner::actionAsked);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(16), px(9), px(12), px(9));
    row->setSpacing(px(12));
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
}

void Banner::tell(Tone tone, const QString &icon, const QString &fact, const QString &consequence, const QString &action, bool apart)
{
    m_tone = tone;
    m_fact = fact;
    m_icon->setIcon(icon, coloursOf(tone).first);
    m_words->setText(strong(fact) + (apart ? u'\n' : u' ') + consequence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    updateGeometry();
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto [bar, ground] = coloursOf(m_tone);
    const int corner = m_flat ? 0 : radius::control;
    paintBox(painter, rect(), corner, theme().*ground);
    painter.setClipRect(0, 0, 3, height());
    paintBox(painter, rect(), corner, theme().*bar);
}

} // namespace vakhta
