#include "app/centre/intake/import_writer.h"

#include "app/centre/intake/reference_lists.h"
#include "app/core/deadline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
class ImportWriter
{
public:
    ImportWriter(Unit &unit, const Region &region, ImportReport &report)
        : m_unit(unit), m_profile(region.profile), m_report(report), m_lists(unit, region, report) {}

    Result<void> write(IncomingAppeal &incoming)
    {
        const auto known = m_unit.appealByKey(incoming.key);
        if (!known)
            return known.error();
        if (known->has_value()) {
            ++m_report.known;
            return {};
        }
        if (const auto named = resolve(incoming); !named)
            return named;
        if (const auto put = putWhole(incoming); !put)
            return put;
        ++m_report.added;
        return {};
    }

private:
    Result<void> resolve(IncomingAppeal &incoming)
    {
        Appeal &appeal = incoming.appeal;
        const auto topic = m_lists.topic(incoming.topicGroup, incoming.topic);
        if (!topic)
            return topic.error();
        const auto executor = m_lists.executor(incoming.department, incoming.executor);
        if (!executor)
            return executor.error();
        const auto municipality = m_lists.municipality(incoming.municipality);
        if (!municipality)
            return municipality.error();
        appeal.topic = topic->id;
        appeal.sector = topic->sector;
        appeal.executor = *executor;
        appeal.municipality = *municipality;
        if (appeal.status == Status::Registered && appeal.executor != 0)
            appeal.status = Status::Assigned;
        if (!appeal.dueAt.isValid())
            appeal.dueAt = dueAt(appeal, m_profile);
        return {};
    }

    Result<void> putWhole(const IncomingAppeal &incoming)
    {
        const auto id = m_unit.putAppeal(incoming.appeal, incoming.key);
        if (!id)
            return id.error();
        for (const IncomingLine &line : incoming.history) {
            const Message message{.appeal = *id, .kind = line.kind, .at = line.at,
                                  .executor = line.ofExecutor ? incoming.appeal.executor : 0, .text = line.text};
            if (const auto put = m_unit.putMessage(message); !put)
                return put.error();
        }
        for (Reply reply : incoming.replies) {
            reply.appeal = *id;
            if (const auto put = m_unit.putReply(reply); !put)
                return put.error();
        }
        return {};
    }

    Unit &m_unit;
    const Profile m_profile;
    ImportReport &m_report;
    ReferenceLists m_lists;
};

Result<void> writeAll(Unit &unit, std::vector<IncomingAppeal> &appeals, ImportReport &report, const QString &what,
                      const QDateTime &now)
{
    const auto region = unit.region();
    if (!region)
        return region.error();
    ImportWriter writer(unit, **region, report);
    for (IncomingAppeal &incoming : appeals)
        if (const auto written = writer.write(incoming); !written)
            return Error{written.error().kind, u"row %1: %2"_s.arg(incoming.row).arg(written.error().detail)};
    if (report.added == 0)
        return {};
    return unit.audit(0, what, u"%1 added"_s.arg(report.added), now);
}
} // namespace

Result<Region> regionOf(Storage &storage)
{
    Result<Region> region = Region();
    const auto read = storage.read([&](View &view) -> Result<void> {
        const auto found = view.region();
        region = found ? Result(**found) : Result<Region>(found.error());
        return {};
    });
    return read ? region : read.error();
}

Result<ImportReport> writeImported(Storage &storage, std::vector<IncomingAppeal> appeals, const ImportReport &report,
                                   const QString &what, const QDateTime &now)
{
    // Ids are given in the order of arrival, so that the newest are the highest.
    std::stable_sort(appeals.begin(), appeals.end(), [](const IncomingAppeal &a, const IncomingAppeal &b) {
        return a.appeal.receivedAt < b.appeal.receivedAt;
    });
    ImportReport whole = report;
    const auto written = storage.write([&](Unit &unit) { return writeAll(unit, appeals, whole, what, now); });
    if (!written)
        return written.error();
    return whole;
}

} // namespace vakhta::centre
