#include "app/workstation/answer_reader.h"

#include "app/sync/request.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

using sync::Delivery;

namespace {
Error notAsked()
{
    return {Error::Kind::Rejected, u"the answer is not to what was asked"_s};
}

/// A SetError says that the centre will never take it. The user is told, and others go on.
OperationResult refusalOf(const QJsonObject &error, const QDateTime &now)
{
    const QString type = error.value(u"type"_s).toString();
    OperationResult result;
    result.outcome = Outcome::Rejected;
    result.reason = type == u"forbidden"_s ? Reason::NotAllowed : type == u"tooLarge"_s ? Reason::TooLong : Reason::Malformed;
    result.appliedAt = now;
    return result;
}

void addKnown(Type type, qint64 id, sync::Applied &told)
{
    const auto same = [type](const sync::TypedIds &known) { return known.type == type; };
    const auto found = std::find_if(told.known.begin(), told.known.end(), same);
    if (found == told.known.end())
        told.known.push_back({type, {id}});
    else
        found->ids.push_back(id);
}

void takeActs(const QJsonObject &answer, const Delivery &delivery, Answer &into)
{
    const QJsonObject created = answer.value(u"created"_s).toObject();
    const QJsonObject refused = answer.value(u"notCreated"_s).toObject();
    for (const sync::OutgoingAct &act : delivery.sent.acts) {
        const QString creation = act.opId.toString(QUuid::WithoutBraces);
        if (created.contains(creation)) {
            if (const auto result = operationResultFrom(created.value(creation).toObject()))
                into.acts.push_back({act.opId, *result});
            continue;
        }
        const QJsonObject error = refused.value(creation).toObject();
        const qint64 existing = idOf(Type::Operation, error.value(u"existingId"_s).toString());
        if (existing > 0)
            addKnown(Type::Operation, existing, into.told);
        else if (!error.isEmpty())
            into.acts.push_back({act.opId, refusalOf(error, delivery.now)});
    }
}

/// Nothing: the centre did not say; it is sent again.
std::optional<DraftOutcome> outcomeOf(const sync::OutgoingDraft &draft, const QJsonObject &answer, Answer &into)
{
    using Fate = DraftOutcome::Fate;
    const QString id = wireId(Type::Draft, draft.id);
    if (draft.destroy) {
        const bool refused = answer.value(u"notDestroyed"_s).toObject().contains(id);
        return DraftOutcome{draft, refused ? Fate::Gone : Fate::Kept, draft.id, draft.revision};
    }
    if (draft.id == 0) {
        const QString creation = sync::draftCreation(draft.appeal);
        const QJsonObject made = answer.value(u"created"_s)[creation].toObject();
        const qint64 madeId = idOf(Type::Draft, made.value(u"id"_s).toString());
        if (madeId > 0)
            return DraftOutcome{draft, Fate::Kept, madeId, made.value(u"revision"_s).toInteger(1)};
        const QJsonObject error = answer.value(u"notCreated"_s)[creation].toObject();
        if (const qint64 existing = idOf(Type::Draft, error.value(u"existingId"_s).toString()); existing > 0)
            addKnown(Type::Draft, existing, into.told);
        const bool unseen = error.value(u"properties"_s).toArray().contains(u"appeal"_s);
        return unseen ? std::optional(DraftOutcome{draft, Fate::OutOfReach}) : std::nullopt;
    }
    const QJsonObject updated = answer.value(u"updated"_s).toObject();
    if (updated.contains(id))
        return DraftOutcome{draft, Fate::Kept, draft.id, updated.value(id)[u"revision"_s].toInteger(draft.revision + 1)};
    const QString fault = answer.value(u"notUpdated"_s)[id][u"type"_s].toString();
    if (fault == u"notFound"_s)
        return DraftOutcome{draft, Fate::Gone, draft.id, draft.revision};
    if (fault == u"invalidProperties"_s) // another text stands there: it comes with the changes, or is fetched
        addKnown(Type::Draft, draft.id, into.told);
    return {};
}

void takeSets(const AnswerReader &reader, const Delivery &delivery, Answer &into)
{
    for (const auto &[method, answer] : reader.sets) {
        if (method == u"Operation/set"_s) {
            takeActs(answer, delivery, into);
            continue;
        }
        for (const sync::OutgoingDraft &draft : delivery.sent.drafts)
            if (const auto outcome = outcomeOf(draft, answer, into))
                into.drafts.push_back(*outcome);
    }
}

/// The record of an act says what became of it, also when the answer to its sending was lost.
void takeRecords(const PagePart &part, const QSet<QUuid> &onTheWay, Answer &into)
{
    if (part.type != Type::Operation || onTheWay.isEmpty())
        return;
    for (const std::string_view body : part.bodies) {
        const auto record = operationFrom(QByteArray::fromRawData(body.data(), qsizetype(body.size())));
        if (record && onTheWay.contains(record->operation.opId))
            into.acts.push_back({record->operation.opId, record->result});
    }
}

/// Parts for the cache: of a round, only types whose changes and objects all came.
void takeParts(AnswerReader &reader, const Delivery &delivery, const QSet<QUuid> &onTheWay, Answer &into)
{
    const bool round = delivery.kind == Delivery::Kind::Round;
    for (auto &[type, found] : reader.types) {
        found.part.type = type;
        const bool whole = !found.failed && (!round || (found.changes && found.gets == 2));
        if (!whole) {
            std::erase_if(into.told.changes, [t = type](const sync::TypeChanges &changes) { return changes.type == t; });
            continue;
        }
        takeRecords(found.part, onTheWay, into);
        into.page.parts.push_back(std::move(found.part));
    }
}

void addAlong(const Delivery &delivery, Page &page)
{
    for (auto it = delivery.states.begin(); it != delivery.states.end(); ++it) {
        PagePart part;
        part.type = it.key();
        part.state = it.value();
        page.parts.push_back(std::move(part));
    }
    for (const sync::TypedIds &gone : delivery.destroyed) {
        PagePart part;
        part.type = gone.type;
        part.destroyed = gone.ids;
        page.parts.push_back(std::move(part));
    }
}

bool answers(const AnswerReader &reader, const Delivery &delivery, const Answer &into)
{
    if (!into.told.errors.empty())
        return true;
    switch (delivery.kind) {
    case Delivery::Kind::Ids: return reader.queries == 1;
    case Delivery::Kind::Rows: return reader.gets > 0;
    case Delivery::Kind::Piece: return false;
    case Delivery::Kind::Look: return reader.queries > 0 || reader.lists > 0 || !into.told.changes.empty();
    case Delivery::Kind::Round: return !reader.types.empty() || !reader.sets.empty();
    }
    return false;
}
} // namespace

Result<Answer> answerOf(Delivery delivery, const QSet<QUuid> &onTheWay)
{
    Answer into;
    if (!delivery.body.isEmpty()) {
        QByteArray body = std::exchange(delivery.body, {});
        body.reserve(body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
        AnswerReader reader(into);
        if (auto read = reader.read(body); !read)
            return read.error();
        if (!answers(reader, delivery, into))
            return notAsked();
        takeSets(reader, delivery, into);
        if (delivery.kind == Delivery::Kind::Rows || delivery.kind == Delivery::Kind::Round)
            takeParts(reader, delivery, onTheWay, into);
        into.page.buffers.push_back(std::move(body));
    }
    if (into.told.errors.empty()) // what comes along with rows is kept only with them
        addAlong(delivery, into.page);
    const bool more = std::any_of(into.told.changes.begin(), into.told.changes.end(), [](const auto &c) { return c.more; });
    into.page.caughtUp = delivery.caughtUp && !more && into.told.errors.empty() && into.told.known.empty();
    return into;
}

} // namespace vakhta
