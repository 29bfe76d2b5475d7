#include "ui/pages/recent_acts.h"

#include "app/core/when_ready.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
const auto setting = u"palette/used"_s;
}

RecentActs::RecentActs(AppealReader &reader, AppealEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    whenReady(reader.setting(setting), this, [this](Result<QByteArray> kept) {
        for (const QJsonValue &id : QJsonDocument::fromJson(kept ? *kept : QByteArray()).array()) {
            if (id.isString() && m_ids.size() < most)
                m_ids << id.toString();
        }
    });
}

void RecentActs::note(const QString &id)
{
    m_ids.removeAll(id);
    m_ids.prepend(id);
    m_ids.resize(qMin<qsizetype>(m_ids.size(), most));
    (void)m_editor.setSetting(setting, QJsonDocument(QJsonArray::fromStringList(m_ids)).toJson(QJsonDocument::Compact));
}

} // namespace vakhta
