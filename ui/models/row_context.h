#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/presence.h"
#include "ui/text/clock.h"
#include "app/insight/word_query.h"
#include "ui/text/deadline_text.h"
#include "ui/widgets/paint.h"

#include <QHash>

#include <memory>

namespace vakhta {

/// What a row needs beside itself to be told in words: names, time, and whether dates are estimates.
/// Owned by the page, read by its model and delegate; lives on the GUI thread.
class RowContext
{
public:
    explicit RowContext(Clock clock) : m_clock(std::move(clock)) {}

    void setRegion(Region region);
    void setOffline(bool offline) { m_offline = offline; }
    void setMe(qint64 me) { m_me = me; }
    /// It outlives this.
    void setPresence(const Presence &presence) { m_presence = &presence; }

    const Region &region() const { return m_region; }
    LocalTime here() const { return LocalTime::of(m_clock(), m_region.profile); }
    /// The list goes by promises: they stand where deadlines do.
    void setShowsPromises(bool shown) { m_showsPromises = shown; }
    /// Is the row's promise to be shown in place of its deadline? A done appeal has no other clock.
    bool tellsPromise(const AppealRow &row) const { return row.promisedAt.isValid() && (m_showsPromises || !isOpen(row.status)); }
    bool isOffline() const { return m_offline; }
    qint64 me() const { return m_me; }
    /// Who else is at the appeal; those who write first.
    std::vector<Colleague> present(qint64 appeal) const { return m_presence ? m_presence->at(appeal) : std::vector<Colleague>(); }

    /// The words that the list was found by; empty: none are searched.
    void setSearched(const QString &words);
    /// Where they stand in a text that is shown.
    QList<TextHit> hitsIn(const QString &shown) const;

    QString executor(qint64 id) const { return m_executors.value(id); }
    QString municipality(qint64 id) const { return m_municipalities.value(id); }
    DeadlineWords deadline(const AppealRow &row) const;
    /// «№ 84 117  ·  Белогривск  ·  Водоканал».
    QString meta(const AppealRow &row) const;
    /// The whole row as a sentence, for assistive tools and the tooltip.
    QString sentence(const AppealRow &row) const;

private:
    Clock m_clock;
    Region m_region;
    QHash<qint64, QString> m_executors;
    QHash<qint64, QString> m_municipalities;
    bool m_offline = false;
    qint64 m_me = 0;
    const Presence *m_presence = nullptr;
    bool m_showsPromises = false;
    std::unique_ptr<WordCutter> m_cutter; // once something is searched
    std::optional<WordQuery> m_searched;
};

} // namespace vakhta
