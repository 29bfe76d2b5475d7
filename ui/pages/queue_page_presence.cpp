#include "app/core/presence.h"
#include "ui/pages/appeal_acts.h"
#include "ui/pages/appeal_pane.h"
#include "ui/pages/queue_list.h"
#include "ui/pages/queue_page.h"

namespace vakhta {

void QueuePage::setPictures(Pictures &pictures)
{
    m_acts->setPictures(pictures);
    m_pane->setPictures(pictures);
}

void QueuePage::setPresence(const Presence &presence)
{
    m_context.setPresence(presence);
    connect(&presence, &Presence::changed, this, [this](const QSet<qint64> &appeals) {
        m_list->presenceChanged(appeals);
        m_pane->presenceChanged(appeals);
    });
}

} // namespace vakhta
