#include "ui/pages/recent_appeals.h"

#include "app/core/when_ready.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
const auto setting = u"recent/appeals"_s;
}

RecentAppeals::RecentAppeals(AppealReader &reader, AppealEditor &editor, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_editor(editor)
{
    whenReady(m_reader.setting(setting), this, [this](Result<QByteArray> kept) {
        for (const QByteArray &id : (kept ? *kept : QByteArray()).split(' ')) {
            if (id.toLongLong() > 0 && m_ids.size() < size_t(most))
                m_ids.push_back(id.toLongLong());
        }
        read();
    });
    connect(&m_reader, &AppealReader::appealsChanged, this, [this](const QSet<qint64> &changed) {
        if (changed.isEmpty() || std::any_of(m_ids.begin(), m_ids.end(), [&](qint64 id) { return changed.contains(id); }))
            read();
    });
}

void RecentAppeals::note(qint64 appeal)
{
    if (appeal <= 0 || (!m_ids.empty() && m_ids.front() == appeal))
        return;
    std::erase(m_ids, appeal);
    m_ids.insert(m_ids.begin(), appeal);
    m_ids.resize(std::min(m_ids.size(), size_t(most)));
    QByteArrayList kept;
    for (const qint64 id : m_ids)
        kept << QByteArray::number(id);
    (void)m_editor.setSetting(setting, kept.join(' '));
    read();
}

void RecentAppeals::read()
{
    if (m_ids.empty())
        return;
    whenReady(m_reader.rows(m_ids), this, [this](Result<std::vector<AppealRow>> rows) {
        if (!rows)
            return; // the earlier ones are better than none
        std::erase_if(*rows, [](const AppealRow &row) { return row.revision == 0; });
        m_rows = std::move(*rows);
    });
}

} // namespace vakhta
