#include "app/store/shown_appeals.h"

#include "app/insight/tallies.h"
#include "app/protocol/types.h"
#include "app/store/joined_acts.h"
#include "app/store/search_index.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace vakhta {

namespace {
constexpr size_t shownAtOnce = 200; // some ten milliseconds; what concerns more gives way to what the window asks

/// The first words; where none of those searched for is among the first few, the words around the first that is found.
QString excerptOf(const QString &text, const std::optional<ShownAppeals::Searched> &searched)
{
    constexpr qsizetype most = 160, looked = 20'000, seen = 22, before = 10; // a narrow row shows hardly thirty
    const QString line = text.left(searched ? looked : 4 * most).simplified();
    if (!searched)
        return line.left(most);
    const QByteArray utf8 = line.toUtf8();
    const auto hits = searched->words.hitsIn({utf8.constData(), size_t(utf8.size())}, searched->cutter);
    if (hits.empty())
        return line.left(most);
    const qsizetype hit = QString::fromUtf8(utf8.first(qsizetype(hits.front().begin))).size();
    if (hit < seen)
        return line.left(most);
    const qsizetype space = line.lastIndexOf(u' ', hit - before);
    return u'…' + line.mid(space + 1, most - 1);
}

AppealRow rowFrom(const Appeal &appeal, const std::optional<ShownAppeals::Searched> &searched)
{
    return {.id = appeal.id,
            .number = appeal.number,
            .title = appeal.title,
            .excerpt = excerptOf(appeal.text, searched),
            .system = appeal.system,
            .channel = appeal.channel,
            .status = appeal.status,
            .priority = appeal.priority,
            .flags = appeal.flags,
            .photos = appeal.photos,
            .sector = appeal.sector,
            .topic = appeal.topic,
            .municipality = appeal.municipality,
            .executor = appeal.executor,
            .operatorId = appeal.operatorId,
            .dueAt = appeal.dueAt,
            .receivedAt = appeal.receivedAt,
            .answeredAt = appeal.answeredAt,
            .promisedAt = firstPromiseDue(appeal.promises),
            .revision = appeal.revision};
}
} // namespace

ShownAppeals::ShownAppeals(std::unique_ptr<Connection> cache, std::unique_ptr<Connection> journal)
    : m_cache(std::move(cache)), m_journal(std::move(journal)), m_appeals(*m_cache)
{
}

Result<void> ShownAppeals::load()
{
    m_columns.clear();
    m_incoming.clear();
    m_acts.clear();
    m_known.clear();
    m_behind.clear();
    m_calls.clear();
    const auto read = m_appeals.eachKeys([this](const AppealKeys &keys) { m_columns.append(keys); });
    if (!read)
        return read;
    m_columns.shrink();
    if (auto loaded = loadViewer(); !loaded)
        return loaded;
    if (auto loaded = loadDrafts(); !loaded)
        return loaded;
    if (auto loaded = loadActs(); !loaded)
        return loaded;
    QSet<qint64> acted;
    for (const auto &[appeal, acts] : m_acts)
        acted.insert(appeal);
    if (auto shown = show(acted); !shown)
        return shown;
    return followCalls([](qint64) { return true; });
}

Result<void> ShownAppeals::loadViewer()
{
    const auto account = AccountStore(*m_journal).account();
    if (!account)
        return account.error();
    auto region = m_appeals.region();
    if (!region)
        return region.error();
    auto me = m_appeals.user(account->userId);
    if (!me)
        return me.error();
    User unknown;
    unknown.id = account->userId;
    unknown.active = false; // may do nothing until the centre has told who he is
    m_viewer = {me->value_or(unknown), std::move(*region)};
    m_incidents = m_viewer.region.incidents;
    putActsOverIncidents();
    return {};
}

/// Reads only what is new or has moved on: an act may concern thousands, and each step of it is told.
Result<void> ShownAppeals::loadActs()
{
    OutboxStore outbox(*m_journal);
    const auto marks = outbox.unsettledMarks();
    if (!marks)
        return marks.error();
    std::map<qint64, Known> before = std::exchange(m_known, {});
    for (const OutboxMark &mark : *marks) {
        auto known = before.extract(mark.seq);
        if (known && known.mapped().mark == mark) {
            m_known.insert(std::move(known));
            continue;
        }
        if (known)
            forget(*known.mapped().act);
        auto entry = outbox.find(mark.seq);
        if (!entry) {
            m_known.merge(before);
            return entry.error();
        }
        if (!*entry)
            continue; // settled meanwhile: told next
        const auto act = std::make_shared<const OutboxEntry>(std::move(**entry));
        put(act);
        m_known.emplace(mark.seq, Known{mark, act});
    }
    for (const auto &[seq, gone] : before)
        forget(*gone.act);
    putActsOverIncidents();
    return {};
}

void ShownAppeals::put(std::shared_ptr<const OutboxEntry> act)
{
    const auto &targets = act->entry.operation.targets;
    for (size_t target = 0; target < targets.size(); ++target) {
        Acts &acts = m_acts[targets[target].appeal];
        const auto later = std::find_if(acts.begin(), acts.end(), [&](const ActOn &on) { return on.act->seq > act->seq; });
        acts.insert(later, {act, target});
    }
}

void ShownAppeals::forget(const OutboxEntry &act)
{
    for (const Target &target : act.entry.operation.targets) {
        const auto acts = m_acts.find(target.appeal);
        if (acts == m_acts.end())
            continue;
        std::erase_if(acts->second, [&](const ActOn &on) { return on.act->seq == act.seq; });
        if (acts->second.empty())
            m_acts.erase(acts);
    }
}

Result<void> ShownAppeals::loadDrafts()
{
    const auto appeals = DraftStore(*m_journal).appeals();
    if (!appeals)
        return appeals.error();
    m_drafts = QSet<qint64>(appeals->begin(), appeals->end());
    return {};
}

Result<void> ShownAppeals::take(const Notice &notice)
{
    if (notice.everything)
        return load();
    if (!notice.gone.empty()) {
        columns(); // those incoming before may be among those gone
        m_columns.erase(notice.gone);
    }
    m_incoming.insert(m_incoming.end(), notice.rows.begin(), notice.rows.end());
    const User before = m_viewer.me;
    if (notice.region || notice.account) {
        if (auto loaded = loadViewer(); !loaded)
            return loaded;
    }
    if (notice.drafts) {
        if (auto loaded = loadDrafts(); !loaded)
            return loaded;
    }
    if (notice.journal) {
        if (auto loaded = loadActs(); !loaded)
            return loaded;
    }
    if (!notice.journal && m_acts.empty()) {
        // what the centre told is what is shown
    } else if (size_t(notice.touched.size()) > shownAtOnce) {
        m_behind.insert(m_behind.end(), notice.touched.begin(), notice.touched.end());
    } else if (auto shown = show(notice.touched); !shown) {
        return shown;
    }
    const bool all = m_viewer.me != before;
    return all || !notice.touched.isEmpty() ? followCalls([&](qint64 appeal) { return all || notice.touched.contains(appeal); }) : Result<void>();
}

Result<bool> ShownAppeals::catchUp(int milliseconds)
{
    QElapsedTimer spent;
    spent.start();
    std::vector<AppealKeys> rows;
    while (!m_behind.empty() && spent.elapsed() < milliseconds) {
        if (auto shown = showOne(m_behind.back(), rows); !shown)
            return shown.error();
        m_behind.pop_back();
    }
    putRows(std::move(rows));
    return m_behind.empty();
}

Result<TargetResult> ShownAppeals::judge(const Operation &operation, const Target &target, const QDateTime &now)
{
    const auto found = shown(target.appeal, true);
    if (!found && found.error().kind != Error::Kind::Rejected)
        return found.error();
    const WholeAppeal whole = found ? found->value_or(WholeAppeal()) : WholeAppeal();
    return decide(operation, target, whole.appeal, whole.replies, whole.messages, m_viewer.me, m_viewer.region, now).result;
}

Result<std::vector<Target>> ShownAppeals::targets(const std::vector<qint64> &ids)
{
    if (auto shown = catchUp(std::numeric_limits<int>::max()); !shown)
        return shown.error();
    return targetsOf(columns(), ids);
}

/// Brings the columns of these appeals to what is shown: the centre's row with the acts on top.
Result<void> ShownAppeals::show(const QSet<qint64> &appeals)
{
    std::vector<AppealKeys> rows;
    for (const qint64 appeal : appeals) {
        if (auto shown = showOne(appeal, rows); !shown)
            return shown;
    }
    putRows(std::move(rows));
    return {};
}

const AppealColumns &ShownAppeals::columns()
{
    if (!m_incoming.empty())
        putRows(std::exchange(m_incoming, {}));
    return m_columns;
}

Result<void> ShownAppeals::showOne(qint64 appeal, std::vector<AppealKeys> &rows)
{
    if (!columns().find(appeal))
        return {};
    if (actsOn(appeal).empty()) {
        const auto keys = m_appeals.keys(appeal);
        if (!keys)
            return keys.error();
        if (*keys)
            rows.push_back(**keys);
        return {};
    }
    const auto whole = shown(appeal, true);
    if (!whole)
        return whole.error();
    if (*whole)
        rows.push_back(keysOf((*whole)->appeal));
    return {};
}

const Acts &ShownAppeals::actsOn(qint64 appeal) const
{
    static const Acts none;
    const auto found = m_acts.find(appeal);
    return found == m_acts.end() ? none : found->second;
}

Result<std::optional<WholeAppeal>> ShownAppeals::shown(qint64 id, bool whole)
{
    const Acts &acts = actsOn(id);
    auto found = whole || !acts.empty() ? m_appeals.whole(id) : m_appeals.appeal(id); // rules look at the replies too
    if (found && *found)
        putOver(**found, acts, m_viewer);
    return found;
}

Result<AppealRow> ShownAppeals::row(qint64 id, const std::optional<Searched> &searched)
{
    const auto found = shown(id, false);
    if (!found && found.error().kind != Error::Kind::Rejected)
        return found.error();
    AppealRow row;
    row.id = id;
    if (!found || !*found)
        return row;
    row = rowFrom((*found)->appeal, searched);
    const Acts &acts = actsOn(id);
    row.unread = (*found)->unread;
    row.pending = anyPending(acts);
    row.attention = anyRefused(acts);
    row.hasDraft = m_drafts.contains(id);
    return row;
}

Result<std::vector<AppealRow>> ShownAppeals::rows(const std::vector<qint64> &ids, std::optional<Searched> searched)
{
    std::vector<AppealRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        auto found = row(id, searched);
        if (!found)
            return found.error();
        rows.push_back(std::move(*found));
    }
    return rows;
}

Result<AppealCard> ShownAppeals::card(qint64 id)
{
    auto found = shown(id, true);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, QStringLiteral("no such appeal in the cache")};
    auto draft = DraftStore(*m_journal).of(id);
    if (!draft)
        return draft.error();
    const auto versions = DraftStore(*m_journal).versions(id);
    if (!versions)
        return versions.error();
    WholeAppeal &whole = **found;
    AppealCard card{std::move(whole.appeal), std::move(whole.messages), std::move(whole.replies), std::nullopt, *versions, {}};
    if (*draft)
        card.draft = (*draft)->draft;
    for (const ActOn &on : actsOn(id)) {
        if (on.act->entry.state != EntryState::Done)
            card.pending.push_back(on.act->entry);
    }
    for (JournalEntry &entry : card.pending) {
        entry.number = card.appeal.number;
        entry.title = card.appeal.title;
    }
    return card;
}

namespace {
/// A draft that waits for the user, as the journal shows it. The same draft has the same id each time.
OutboxEntry entryOf(const KeptDraft &draft)
{
    OutboxEntry found;
    found.entry.trouble = draft.outOfReach ? DraftTrouble::OutOfReach : DraftTrouble::TwoTexts;
    found.entry.state = EntryState::Attention;
    Operation &operation = found.entry.operation;
    operation.opId = QUuid::createUuidV5(QUuid(), QByteArray("draft ") + QByteArray::number(draft.appeal));
    operation.kind = OperationKind::SubmitReply;
    operation.targets = {{.appeal = draft.appeal}};
    operation.args.text = draft.draft.text;
    operation.composedAt = draft.draft.savedAt;
    return found;
}
} // namespace

Result<std::vector<DraftVersion>> ShownAppeals::draftHistory(qint64 appeal)
{
    auto versions = DraftStore(*m_journal).history(appeal);
    if (versions)
        std::reverse(versions->begin(), versions->end());
    return versions;
}

Result<int> ShownAppeals::unindexed()
{
    const auto waiting = SearchIndex::unindexed(*m_cache);
    return waiting ? Result<int>(int(std::min(*waiting, qint64(m_columns.size())))) : waiting.error(); // some may be gone
}

Result<std::vector<JournalEntry>> ShownAppeals::journal(int most)
{
    auto entries = OutboxStore(*m_journal).entries(most);
    if (!entries)
        return entries.error();
    const auto drafts = DraftStore(*m_journal).inTrouble();
    if (!drafts)
        return drafts.error();
    *entries = joined(std::move(*entries));
    for (const KeptDraft &draft : *drafts)
        entries->insert(entries->begin(), entryOf(draft));
    return named(std::move(*entries), m_appeals);
}

} // namespace vakhta
