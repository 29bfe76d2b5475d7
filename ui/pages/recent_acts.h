#pragma once

#include "app/core/appeal_reader.h"

#include <QObject>

namespace vakhta {

/// What was chosen in the palette lately, the last first, kept in the profile.
class RecentActs final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 30;

    RecentActs(AppealReader &reader, AppealEditor &editor, QObject *parent);

    void note(const QString &id);
    const QStringList &ids() const { return m_ids; }

private:
    AppealEditor &m_editor;
    QStringList m_ids;
};

} // namespace vakhta
