#pragma once

#include "app/core/appeal_reader.h"

#include <QObject>

namespace vakhta {

/// The appeals that were opened lately, the last first, kept in the profile. Their rows are read again whenever one is added or
/// changes, so that a menu can show them at once; those that are no longer in the cache are left out.
class RecentAppeals final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 20;

    RecentAppeals(AppealReader &reader, AppealEditor &editor, QObject *parent);

    void note(qint64 appeal);
    const std::vector<AppealRow> &rows() const { return m_rows; }

private:
    void read();

    AppealReader &m_reader;
    AppealEditor &m_editor;
    std::vector<qint64> m_ids;
    std::vector<AppealRow> m_rows;
};

} // namespace vakhta
