#pragma once

#include "app/core/outage_reader.h"
#include "app/core/profile_reader.h"
#include "app/core/related_reader.h"

#include <QFuture>
#include <QPromise>

#include <algorithm>
#include <map>

namespace vakhta::test {

/// A reader over plain values that the test fills; it answers at once, or fails with `failure`. What it was asked is kept.
class FakeReader final : public AppealReader, public RelatedReader, public OutageReader, public ProfileReader
{
public:
    std::map<qint64, AppealCard> cards;
    Region regionValue;
    User user;
    QueueCounts countsValue;
    std::vector<PersonLoad> loadsValue;
    std::vector<ExecutorLoad> executorLoadsValue;
    Statistics statisticsValue;
    std::vector<JournalEntry> journalValue;
    std::map<qint64, std::vector<DraftVersion>> histories;
    std::map<qint64, std::vector<SimilarAppeal>> similarValue;
    std::vector<OutageSuggestion> outagesValue;
    std::map<qint64, AuthorsAppeals> authors;
    std::map<qint64, std::vector<WaitingReply>> alike;
    std::map<QString, QByteArray> settings;
    std::optional<Error> failure;
    QDateTime now;
    Profile documentValue; // what every document says
    std::vector<AppealQuery> queries;
    QSet<qint64> unread;
    std::vector<int> dueAll, dueOpen; // by half-hour of the shift; empty: one each

    QFuture<Result<std::vector<qint64>>> idsOf(AppealQuery query) override
    {
        queries.push_back(query);
        std::vector<const Appeal *> found;
        for (const auto &[id, card] : cards) {
            if (answers(card.appeal, query))
                found.push_back(&card.appeal);
        }
        std::stable_sort(found.begin(), found.end(), [](const Appeal *a, const Appeal *b) { return a->dueAt < b->dueAt; });
        std::vector<qint64> ids;
        for (const Appeal *appeal : found)
            ids.push_back(appeal->id);
        return ready(ids);
    }

    QFuture<Result<std::vector<AppealRow>>> rows(std::vector<qint64> ids, QString = {}) override
    {
        std::vector<AppealRow> all;
        for (const qint64 id : ids)
            all.push_back(rowOf(id));
        return ready(all);
    }

    QFuture<Result<AppealCard>> card(qint64 id) override
    {
        const auto found = cards.find(id);
        if (found == cards.end())
            return QtFuture::makeReadyFuture(Result<AppealCard>(Error{Error::Kind::NotFound, {}}));
        return ready(found->second);
    }

    QFuture<Result<std::vector<SimilarAppeal>>> similar(qint64 id) override { return ready(similarValue[id]); }
    QFuture<Result<AuthorsAppeals>> othersOfAuthor(qint64 id) override { return ready(authors[id]); }
    QFuture<Result<std::vector<OutageSuggestion>>> outages() override { return ready(outagesValue); }
    QFuture<Result<std::vector<IncidentMember>>> members(std::vector<qint64> appeals) override
    {
        std::vector<IncidentMember> found;
        for (const qint64 id : appeals) {
            if (const auto card = cards.find(id); card != cards.end())
                found.push_back({card->second.appeal, card->second.replies, card->second.messages, !card->second.pending.empty()});
        }
        return ready(found);
    }
    /// What the rules make of the cards, as of `now`.
    QFuture<Result<TermsPreview>> termsUnder(Profile changed) override
    {
        TermsPreview preview;
        for (const auto &[id, card] : cards) {
            if (isOpen(card.appeal.status))
                count(preview, card.appeal, regionValue.profile, changed, now);
        }
        return ready(preview);
    }
    QFuture<Result<Profile>> profileFrom(QByteArray) override { return ready(documentValue); }
    QFuture<Result<QByteArray>> documentOf(Profile profile) override { return ready(profile.name.toUtf8()); }
    QFuture<Result<std::vector<WaitingReply>>> alikeOnApproval(qint64 id) override { return ready(alike[id]); }
    QFuture<Result<std::vector<Target>>> targets(std::vector<qint64> ids) override
    {
        std::vector<Target> all;
        for (const qint64 id : ids) {
            const auto found = cards.find(id);
            if (found == cards.end())
                continue;
            const Appeal &appeal = found->second.appeal;
            all.push_back({id, appeal.revision, appeal.status, appeal.executor, appeal.operatorId});
        }
        return ready(all);
    }
    QFuture<Result<Composition>> composition(std::vector<qint64> ids) override
    {
        Composition found;
        for (const qint64 id : ids) {
            const auto card = cards.find(id);
            if (card == cards.end())
                continue;
            const qint64 whose = card->second.appeal.operatorId;
            ++found.counts[size_t(card->second.appeal.status)]
                          [whose == 0 ? Composition::Nobody : whose == user.id ? Composition::Me : Composition::Another];
        }
        return ready(found);
    }

    QFuture<Result<QueueCounts>> counts(std::vector<AppealQuery> asked = {}) override
    {
        QueueCounts counts = countsValue;
        for (const AppealQuery &query : asked) {
            const auto all = [&](const auto &one) { return answers(one.second.appeal, query); };
            counts.asked.push_back({!query.searchesTexts() ? int(std::count_if(cards.begin(), cards.end(), all)) : -1, 0});
        }
        return ready(counts);
    }
    QFuture<Result<Region>> region() override { return ready(regionValue); }
    QFuture<Result<User>> me() override { return ready(user); }
    QFuture<Result<std::vector<PersonLoad>>> loads() override { return ready(loadsValue); }
    QFuture<Result<std::vector<ExecutorLoad>>> executorLoads(qint64, qint64) override { return ready(executorLoadsValue); }
    QFuture<Result<Statistics>> statistics(QDate, QDate) override { return ready(statisticsValue); }
    QFuture<Result<std::vector<int>>> dueByHalfHour(AppealQuery query, QDateTime from, QDateTime to) override
    {
        if (!dueAll.empty())
            return ready(query.queue == Queue::All ? dueAll : dueOpen);
        return ready(std::vector<int>(static_cast<size_t>(from.secsTo(to) / 1800), 1));
    }
    QFuture<Result<std::vector<JournalEntry>>> journal(int) override { return ready(journalValue); }
    QFuture<Result<std::vector<DraftVersion>>> draftHistory(qint64 appeal) override { return ready(histories[appeal]); }
    QFuture<Result<QByteArray>> setting(QString name) override { return ready(settings[name]); }

private:
    template <typename T>
    QFuture<Result<T>> ready(const T &value) const
    {
        return QtFuture::makeReadyFuture(failure ? Result<T>(*failure) : Result<T>(value));
    }

    bool answers(const Appeal &appeal, const AppealQuery &query) const
    {
        if (!query.priority.has(int(appeal.priority)) || (query.dueFrom.isValid() && appeal.dueAt < query.dueFrom)
            || (query.dueTo.isValid() && appeal.dueAt >= query.dueTo))
            return false;
        if ((query.marks && !(appeal.flags & query.marks)) || (appeal.flags & query.withoutMarks))
            return false;
        const QDateTime promised = firstPromiseDue(appeal.promises);
        if ((query.promisedFrom.isValid() && promised < query.promisedFrom) || (query.promisedTo.isValid() && (!promised.isValid() || promised >= query.promisedTo)))
            return false;
        if (!query.operatorId.has(appeal.operatorId) || !query.sector.has(appeal.sector) || !query.status.has(int(appeal.status)))
            return false;
        if (!query.number.isEmpty() && appeal.number != query.number)
            return false;
        if (!query.words.isEmpty() && !appeal.title.contains(query.words, Qt::CaseInsensitive) && !appeal.number.startsWith(query.words))
            return false;
        for (int queue = 0; queue < queueCount; ++queue) {
            if ((query.also & bitOf(Queue(queue))) && !belongs(appeal, Queue(queue)))
                return false;
        }
        return belongs(appeal, query.queue);
    }

    bool belongs(const Appeal &appeal, Queue queue) const
    {
        switch (queue) {
        case Queue::Mine: return isOpen(appeal.status) && appeal.operatorId == user.id;
        case Queue::Returned: return appeal.status == Status::Returned;
        case Queue::MissingPersons: return isOpen(appeal.status) && (appeal.flags & MissingPerson);
        case Queue::OnApproval: return appeal.status == Status::OnApproval;
        case Queue::Approved: return appeal.status == Status::Approved;
        case Queue::Proposals: return appeal.flags & HasProposal;
        case Queue::Promises: return firstPromiseDue(appeal.promises).isValid();
        case Queue::New: return appeal.status == Status::Registered;
        case Queue::Unassigned: return isOpen(appeal.status) && appeal.executor == 0;
        case Queue::Open: return isOpen(appeal.status);
        default: return true;
        }
    }

    AppealRow rowOf(qint64 id) const
    {
        AppealRow row;
        row.id = id;
        const auto found = cards.find(id);
        if (found == cards.end())
            return row;
        const Appeal &appeal = found->second.appeal;
        row.number = appeal.number;
        row.title = appeal.title;
        row.excerpt = appeal.text.left(160).simplified();
        row.system = appeal.system;
        row.channel = appeal.channel;
        row.status = appeal.status;
        row.priority = appeal.priority;
        row.flags = appeal.flags;
        row.photos = appeal.photos;
        row.sector = appeal.sector;
        row.topic = appeal.topic;
        row.municipality = appeal.municipality;
        row.executor = appeal.executor;
        row.operatorId = appeal.operatorId;
        row.dueAt = appeal.dueAt;
        row.receivedAt = appeal.receivedAt;
        row.answeredAt = appeal.answeredAt;
        row.promisedAt = firstPromiseDue(appeal.promises);
        row.revision = appeal.revision;
        row.hasDraft = found->second.draft.has_value();
        row.unread = unread.contains(id);
        row.pending = !found->second.pending.empty();
        return row;
    }
};

/// Remembers what it was told, keeps drafts and settings in the reader's values, and records every act as waiting.
class FakeEditor final : public AppealEditor
{
public:
    explicit FakeEditor(FakeReader &reader) : m_reader(reader) {}

    std::vector<Operation> acts;
    std::vector<QUuid> cancelled, dismissed;
    std::vector<std::pair<qint64, QString>> drafts; // every save, in order
    QStringList typedOver;                          // of each
    int picks = 0;
    std::optional<Error> failure;
    std::optional<QPromise<Result<ManyKept>>> held; // an act on many waits for the test

    QFuture<Result<void>> act(Operation operation) override
    {
        if (!failure) {
            acts.push_back(operation);
            JournalEntry entry;
            entry.operation = operation;
            m_reader.journalValue.insert(m_reader.journalValue.begin(), entry);
            if (concernsViews(operation.kind))
                actOnViews(operation);
            if (concernsIncidents(operation.kind))
                actOnIncidents(operation);
            if (concernsArticles(operation.kind))
                actOnArticles(operation);
        }
        return done();
    }
    /// Judges as the store does, and records the rest as one operation each.
    QFuture<Result<ManyKept>> actOnMany(std::vector<Operation> many) override
    {
        if (failure)
            return QtFuture::makeReadyFuture(Result<ManyKept>(*failure));
        if (held) {
            held->start();
            held->setProgressRange(0, int(many.front().targets.size()));
            return held->future();
        }
        ManyKept kept;
        for (Operation act : many) {
            std::vector<Target> let;
            for (const Target &target : act.targets) {
                const AppealCard &card = m_reader.cards[target.appeal];
                const QDateTime now = QDateTime::fromSecsSinceEpoch(1'778'582'520, Qt::UTC);
                const TargetResult result =
                    decide(act, target, card.appeal, card.replies, card.messages, m_reader.user, m_reader.regionValue, now).result;
                if (result.outcome == Outcome::Applied || result.outcome == Outcome::Merged || result.outcome == Outcome::Proposal)
                    let.push_back(target);
                else
                    kept.refused.push_back(result);
            }
            if (let.empty() && !concernsNoAppeal(act.kind))
                continue;
            act.opId = QUuid::createUuid();
            act.targets = let;
            kept.kept += int(let.size());
            kept.operations.push_back(act.opId);
            (void)this->act(act);
        }
        return QtFuture::makeReadyFuture(Result<ManyKept>(kept));
    }
    QFuture<Result<int>> cancel(std::vector<QUuid> opIds) override
    {
        cancelled.insert(cancelled.end(), opIds.begin(), opIds.end());
        if (failure)
            return QtFuture::makeReadyFuture(Result<int>(*failure));
        int taken = 0;
        for (JournalEntry &entry : m_reader.journalValue) {
            if (entry.state != EntryState::Waiting || std::find(opIds.begin(), opIds.end(), entry.operation.opId) == opIds.end())
                continue;
            entry.state = EntryState::Cancelled;
            ++taken;
        }
        return QtFuture::makeReadyFuture(taken > 0 ? Result<int>(taken) : Result<int>(Error{Error::Kind::Conflict, {}}));
    }
    QFuture<Result<void>> dismiss(std::vector<QUuid> opIds) override
    {
        dismissed.insert(dismissed.end(), opIds.begin(), opIds.end());
        return done();
    }
    QFuture<Result<void>> saveDraft(qint64 appeal, QString text, QString over = {}) override
    {
        if (!failure) {
            drafts.emplace_back(appeal, text);
            typedOver << over;
            LocalDraft draft;
            draft.text = text;
            draft.savedAt = QDateTime::fromSecsSinceEpoch(1'778'582'520, Qt::UTC);
            m_reader.cards[appeal].draft = draft;
        }
        return done();
    }
    QFuture<Result<void>> pickDraft(qint64 appeal, QString text, QString theirText) override
    {
        if (!failure) {
            LocalDraft &draft = m_reader.cards[appeal].draft.emplace(m_reader.cards[appeal].draft.value_or(LocalDraft()));
            draft.text = text;
            draft.theirText = theirText;
            ++picks;
        }
        return done();
    }
    QFuture<Result<void>> discardDraft(qint64 appeal) override
    {
        m_reader.cards[appeal].draft.reset();
        return done();
    }
    QFuture<Result<void>> setSetting(QString name, QByteArray value) override
    {
        m_reader.settings[name] = value;
        return done();
    }

private:
    void actOnViews(const Operation &act)
    {
        Region &region = m_reader.regionValue;
        region.views = decideViews(act, region.views, m_reader.user).views;
        for (SharedView &view : region.views)
            view.id = view.id == 0 ? 1 + qint64(acts.size()) * 10 : view.id;
        emit m_reader.regionChanged();
    }
    void actOnArticles(const Operation &act)
    {
        Region &region = m_reader.regionValue;
        region.articles = decideArticles(act, region.articles, m_reader.user, act.composedAt).articles;
        for (Article &article : region.articles)
            article.id = article.id == 0 ? qint64(region.articles.size()) : article.id;
        emit m_reader.regionChanged();
    }
    void actOnIncidents(const Operation &act)
    {
        Region &region = m_reader.regionValue;
        region.incidents = decideIncidents(act, region.incidents, m_reader.user).incidents;
        for (Incident &incident : region.incidents)
            incident.id = incident.id == 0 ? qint64(region.incidents.size()) : incident.id;
        emit m_reader.regionChanged();
    }
    QFuture<Result<void>> done() const
    {
        return QtFuture::makeReadyFuture(failure ? Result<void>(*failure) : Result<void>());
    }

    FakeReader &m_reader;
};

} // namespace vakhta::test
