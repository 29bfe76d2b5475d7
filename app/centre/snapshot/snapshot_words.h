#pragma once

#include "app/centre/jmap/snapshots.h"

namespace vakhta::centre {

/// What a scope sees, in words: two users with the same words see the same objects, but for what is their own.
QString wordsOf(const Scope &scope);

/// A snapshot as it is written down beside its file. And back; nothing: it can't be read.
QByteArray jsonOf(const Snapshot &snapshot, const QString &scope);
struct WrittenSnapshot
{
    Snapshot snapshot;
    QString scope;
};
std::optional<WrittenSnapshot> writtenSnapshot(const QByteArray &json);

} // namespace vakhta::centre
