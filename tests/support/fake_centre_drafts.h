#pragma once

#include "tests/support/fake_centre.h"

/// The drafts of the centre in memory.
namespace vakhta::test {

inline FakeCentre::Answer FakeCentre::setDrafts(const QJsonObject &arguments, qint64 user)
{
    QJsonObject created, notCreated, updated, notUpdated;
    QJsonArray destroyed;
    const QJsonObject create = arguments.value(u"create"_s).toObject(), update = arguments.value(u"update"_s).toObject();
    for (const QString &creation : create.keys()) {
        const qint64 appeal = idOf(Type::Appeal, create.value(creation)[u"appeal"_s].toString());
        QString existing;
        for (const auto &[id, kept] : m_objects[Type::Draft])
            if (!kept.body.isEmpty() && draftFrom(kept.body)->appeal == appeal && draftFrom(kept.body)->owner == user)
                existing = wireId(Type::Draft, id);
        if (!existing.isEmpty()) {
            notCreated.insert(creation, QJsonObject{{u"type"_s, u"alreadyExists"_s}, {u"existingId"_s, existing}});
            continue;
        }
        Draft draft{.id = lastId(Type::Draft) + 1, .appeal = appeal, .owner = user,
                    .text = create.value(creation)[u"text"_s].toString(), .revision = 1, .updatedAt = now};
        commit([&] { put(Type::Draft, draft.id, canonical(draft)); });
        created.insert(creation, QJsonObject{{u"id"_s, wireId(Type::Draft, draft.id)}, {u"revision"_s, 1}});
    }
    for (const QString &wire : update.keys()) {
        const auto draft = draftFrom(body(Type::Draft, idOf(Type::Draft, wire)));
        if (!draft || draft->owner != user || draft->revision != update.value(wire)[u"revision"_s].toInteger()) {
            notUpdated.insert(wire, QJsonObject{{u"type"_s, draft ? u"invalidProperties"_s : u"notFound"_s}});
            continue;
        }
        Draft next = *draft;
        next.text = update.value(wire)[u"text"_s].toString();
        ++next.revision;
        commit([&] { put(Type::Draft, next.id, canonical(next)); });
        updated.insert(wire, QJsonObject{{u"revision"_s, next.revision}});
    }
    for (const QJsonValue wire : arguments.value(u"destroy"_s).toArray()) {
        commit([&] { destroy(Type::Draft, idOf(Type::Draft, wire.toString())); });
        destroyed.append(wire);
    }
    return {u"Draft/set"_s, json({{u"accountId"_s, u"c1"_s}, {u"created"_s, created}, {u"notCreated"_s, notCreated},
                                  {u"updated"_s, updated}, {u"notUpdated"_s, notUpdated}, {u"destroyed"_s, destroyed}})};
}

} // namespace vakhta::test
