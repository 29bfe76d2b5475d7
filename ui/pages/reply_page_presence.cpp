#include "ui/pages/reply_editor.h"
#include "ui/pages/reply_page.h"
#include "ui/text/presence_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

void ReplyPage::setPresence(const Presence &presence)
{
    m_presence = &presence;
    connect(&presence, &Presence::changed, this, [this](const QSet<qint64> &appeals) {
        if (m_loaded && appeals.contains(m_appeal))
            showWriters();
    });
    connect(m_writers, &Banner::actionAsked, this, &ReplyPage::sendBeside);
}

/// Colleagues who write a reply to the same appeal now. What the user himself writes elsewhere is one draft with this.
std::vector<Colleague> ReplyPage::writers() const
{
    std::vector<Colleague> writers = m_presence ? m_presence->at(m_appeal) : std::vector<Colleague>();
    std::erase_if(writers, [this](const Colleague &one) { return !one.writes || one.user == m_me; });
    return writers;
}

void ReplyPage::showWriters()
{
    const std::vector<Colleague> others = writers();
    Button *send = m_writers->findChild<Button *>();
    m_asksFirst = m_asksFirst && !others.empty();
    if (send->hasFocus() && !m_asksFirst)
        m_text->setFocus(Qt::OtherFocusReason);
    const QString fact = others.empty() ? QString() : writingText(others, m_region);
    m_text->setAccessibleDescription(fact);
    send->setAccessibleDescription(fact);
    m_writers->tell(Banner::Tone::Warn, u"pencil"_s, fact, m_asksFirst ? tr("Nothing was sent: yours would be a second answer.") : tr("Yours would be a second answer."),
                    m_asksFirst ? tr("Send mine all the same") : QString());
    m_writers->setVisible(!others.empty());
}

/// A second answer is not sent by the key that sends a first: it comes to a question, which that key does not answer.
bool ReplyPage::asksFirst()
{
    const std::vector<Colleague> others = writers();
    if (std::all_of(others.begin(), others.end(), [this](const Colleague &one) { return m_beside.contains(one.user); }))
        return false;
    m_asksFirst = true;
    showWriters();
    m_writers->findChild<Button *>()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ReplyPage::sendBeside()
{
    for (const Colleague &one : writers())
        m_beside.insert(one.user);
    m_asksFirst = false;
    showWriters();
    submit();
}

} // namespace vakhta
