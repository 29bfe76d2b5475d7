// What OutagePage shows of one citizen's text, of the log, and what is found in the texts of all.

#include "ui/pages/outage_page.h"

#include "app/core/when_ready.h"
#include "ui/models/outage_lines.h"
#include "ui/pages/difference_view.h"
#include "ui/text/finding_text.h"
#include "ui/text/names.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/long_list.h"

#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int handRests = 250; // ms before the texts of all are looked at
using Findings = QHash<qint64, std::vector<ReplyFinding>>;

/// Of those to whom the text would go. Any thread.
Findings findingsIn(const std::vector<IncidentMember> &members, const Incident &incident, const QString &master, const Region &region)
{
    Findings found;
    for (const IncidentMember &member : members) {
        if (incident.id != 0 && !lacksText(stateOf(member, incident)) && master.trimmed() == incident.text)
            continue;
        auto findings = preflight(addressedTo(member.appeal, master, region.profile).text, replyFacts(member.appeal, region));
        if (!findings.empty())
            found.insert(member.appeal.id, std::move(findings));
    }
    return found;
}
} // namespace

void OutagePage::checkSoon()
{
    if (!m_checkTimer->isActive())
        m_checkTimer->start(handRests);
}

/// Hundreds of texts: elsewhere, over values.
void OutagePage::check()
{
    const QString master = m_text->toPlainText();
    const auto checked = ++m_checked;
    const auto look = [members = m_members, incident = chosen(), master, region = m_context.region()] {
        return master.trimmed().isEmpty() ? Findings() : findingsIn(members, incident, master, region);
    };
    whenReady(QtConcurrent::run(look), this, [this, checked](Findings found) {
        if (checked != m_checked || found == m_found)
            return;
        m_found = std::move(found);
        fillMemberLines();
    });
}

/// The citizen's own text as it would go, from what is written now; beside the log, what was done.
void OutagePage::showMember()
{
    m_findings->setVisible(false);
    if (m_which->currentIndex() == 1) {
        const int line = m_logList->currentIndex().row();
        const bool there = line >= 0 && line < int(m_log.size());
        return showRecipient(there ? logMomentText(m_log[size_t(line)], m_context.here()) : QString(), there ? m_log[size_t(line)].words : QString());
    }
    const int row = m_memberList->currentIndex().row();
    if (row < 0 || row >= int(m_members.size()))
        return showRecipient({}, {});
    const IncidentMember &member = m_members[size_t(row)];
    const QString who = tr("What is told to %1").arg(member.appeal.author.isEmpty() ? appealNumber(member.appeal.number) : visibleLine(member.appeal.author, 60));
    const QString master = m_text->toPlainText();
    if (stateOf(member, chosen()) == MemberState::OwnReply && !member.replies.empty())
        return showRecipient(who, member.replies.back().text);
    if (master.trimmed().isEmpty())
        return showRecipient(who, {});
    const Region &region = m_context.region();
    const AddressedText told = addressedTo(member.appeal, master, region.profile);
    showRecipient(who, told.text);
    const ReplyFacts facts = replyFacts(member.appeal, region);
    QStringList found;
    for (const ReplyFinding &one : preflight(told.text, facts)) {
        const FindingText words = findingText({.fault = one.fault, .phrase = told.text.mid(one.position, one.length), .repaired = one.repaired.value_or(QString())}, facts.limit, 2);
        found << (one.fault == ReplyFault::TooLong ? tr("%1: by %n characters", nullptr, told.over).arg(words.name) : words.name);
    }
    found.removeDuplicates();
    m_findings->setText(found.join(u"\n"_s));
    m_findings->setVisible(!found.isEmpty());
}

void OutagePage::showRecipient(const QString &words, const QString &text)
{
    m_recipient->setText(words);
    m_preview->setVisible(!words.isEmpty());
    m_preview->showPlain(text);
}

void OutagePage::showLog()
{
    const bool atEnd = m_logList->currentIndex().row() + 1 >= m_logLines->rowCount();
    m_log = incidentLog(m_members, m_context.region());
    std::vector<OutageLine> lines;
    for (size_t i = 0; i < m_log.size(); ++i)
        lines.push_back(logLine(m_log[i], qint64(i) + 1, m_context.here()));
    m_logLines->replace(std::move(lines));
    if (atEnd && m_logLines->rowCount() > 0)
        m_logList->setCurrentIndex(m_logLines->index(m_logLines->rowCount() - 1)); // the newest is at the bottom
}

void OutagePage::beginNote()
{
    m_which->setCurrentIndex(1);
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void OutagePage::stepLog()
{
    m_which->setCurrentIndex(1 - m_which->currentIndex());
    (m_which->currentIndex() == 1 ? m_logList : m_memberList)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace vakhta
