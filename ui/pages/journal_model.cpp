#include "ui/pages/journal_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

void JournalModel::setRegion(const Region &region)
{
    m_region = region;
}

void JournalModel::replace(std::vector<JournalEntry> journal, const LocalTime &here)
{
    m_here = here;
    if (journal == m_journal && !m_rows.empty())
        return;
    beginResetModel();
    m_journal = std::move(journal);
    m_rows.clear();
    const std::vector<bool> waits = waitingForEarlier();
    for (const Section section : {Section::Outbox, Section::Attention, Section::Today, Section::Earlier}) {
        const size_t heading = m_rows.size();
        m_rows.push_back({.section = section});
        for (size_t entry = 0; entry < m_journal.size(); ++entry) {
            if (sectionOf(m_journal[entry]) == section)
                m_rows.push_back({.section = section, .entry = int(entry), .waitsForEarlier = waits[entry]});
        }
        if (m_rows.size() == heading + 1 && section != Section::Outbox)
            m_rows.pop_back();
        else
            m_rows.back().last = true;
    }
    endResetModel();
}

void JournalModel::tick(const LocalTime &here)
{
    m_here = here;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(count(Section::Outbox)));
}

JournalModel::Section JournalModel::sectionOf(const JournalEntry &entry) const
{
    switch (entry.state) {
    case EntryState::Waiting:
    case EntryState::Sending: return Section::Outbox;
    case EntryState::Attention: return Section::Attention;
    case EntryState::Done:
    case EntryState::Cancelled: break;
    }
    return m_here.local(entry.operation.composedAt).date() == m_here.today() ? Section::Today : Section::Earlier;
}

/// From the oldest on: an act may concern thousands.
std::vector<bool> JournalModel::waitingForEarlier() const
{
    std::vector<bool> waits(m_journal.size());
    QSet<qint64> before;
    for (size_t entry = m_journal.size(); entry-- > 0;) {
        const auto &targets = m_journal[entry].operation.targets;
        waits[entry] = std::any_of(targets.begin(), targets.end(), [&before](const Target &target) { return before.contains(target.appeal); });
        if (m_journal[entry].state != EntryState::Waiting && m_journal[entry].state != EntryState::Sending)
            continue;
        for (const Target &target : targets)
            before.insert(target.appeal);
    }
    return waits;
}

const JournalModel::Row *JournalModel::row(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

const JournalEntry *JournalModel::entryAt(int at) const
{
    const Row *found = row(at);
    return found && found->entry >= 0 ? &m_journal[size_t(found->entry)] : nullptr;
}

int JournalModel::rowOf(const QUuid &operation) const
{
    for (int at = 0; at < int(m_rows.size()); ++at) {
        const JournalEntry *entry = entryAt(at);
        if (entry && entry->operation.opId == operation)
            return at;
    }
    return -1;
}

int JournalModel::count(Section section) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [section](const Row &each) { return each.section == section && each.entry >= 0; }));
}

QString JournalModel::headingOf(Section section) const
{
    switch (section) {
    case Section::Outbox: return tr("Outbox");
    case Section::Attention: return tr("Needs attention");
    case Section::Today: return tr("Today");
    case Section::Earlier: return tr("Earlier");
    }
    return {};
}

QString JournalModel::remarkOf(Section section) const
{
    switch (section) {
    case Section::Outbox: return count(section) == 0 ? tr("everything is sent") : tr("%n acts", nullptr, count(section));
    case Section::Attention: return tr("the rest goes out as usual");
    case Section::Today:
    case Section::Earlier: return tr("%n acts", nullptr, count(section));
    }
    return {};
}

JournalState JournalModel::stateAt(int at) const
{
    const JournalEntry *entry = entryAt(at);
    return entry ? journalState(*entry, row(at)->waitsForEarlier, m_region, m_here) : JournalState();
}

bool JournalModel::hasCountdown() const
{
    return std::any_of(m_journal.begin(), m_journal.end(), [this](const JournalEntry &entry) {
        return entry.state == EntryState::Waiting && entry.notBefore.isValid() && entry.notBefore.addSecs(2) > m_here.now;
    });
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    const Row *found = index.isValid() ? row(index.row()) : nullptr;
    if (!found)
        return {};
    const JournalEntry *entry = entryAt(index.row());
    if (role == Qt::DisplayRole)
        return entry ? actText(entry->operation, m_region) : headingOf(found->section);
    if (role == Qt::AccessibleTextRole && entry)
        return QStringList{clockText(entry->operation.composedAt, m_here), actText(entry->operation, m_region), aboutText(*entry),
                           stateAt(index.row()).words}
            .join(u", "_s);
    if (role == Qt::AccessibleTextRole)
        return QString(headingOf(found->section) + u", "_s + remarkOf(found->section));
    return {};
}

Qt::ItemFlags JournalModel::flags(const QModelIndex &index) const
{
    return entryAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace vakhta
