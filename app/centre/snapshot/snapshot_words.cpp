#include "app/centre/snapshot/snapshot_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

namespace {
template <typename Number>
QString sorted(const QSet<Number> &numbers)
{
    std::vector<Number> all(numbers.begin(), numbers.end());
    std::sort(all.begin(), all.end());
    QStringList words;
    for (const Number number : all)
        words << QString::number(number);
    return words.join(u',');
}
} // namespace

QString wordsOf(const Scope &scope)
{
    if (!scope.anyAppeals)
        return u"none"_s;
    const QString executors = scope.limitedToExecutors ? sorted(scope.executors) : u"all"_s;
    return u"sectors %1; executors %2"_s.arg(scope.sectors.isEmpty() ? u"all"_s : sorted(scope.sectors), executors);
}

QByteArray jsonOf(const Snapshot &snapshot, const QString &scope)
{
    QJsonArray pieces;
    for (const Snapshot::Piece &piece : snapshot.pieces)
        pieces.append(QJsonArray{piece.size, piece.rawSize, QString::fromLatin1(piece.sha256)});
    return QJsonDocument(QJsonObject{{u"blob"_s, QString::fromLatin1(snapshot.blob)},
                                     {u"scope"_s, scope},
                                     {u"epoch"_s, snapshot.mark.epoch},
                                     {u"modseq"_s, snapshot.mark.modseq},
                                     {u"hash8"_s, snapshot.mark.hash8},
                                     {u"schema"_s, snapshot.schema},
                                     {u"createdAt"_s, snapshot.createdAt.toUTC().toString(Qt::ISODate)},
                                     {u"pieces"_s, pieces}}).toJson(QJsonDocument::Compact);
}

std::optional<WrittenSnapshot> writtenSnapshot(const QByteArray &json)
{
    const QJsonObject found = QJsonDocument::fromJson(json).object();
    WrittenSnapshot written;
    written.scope = found.value(u"scope"_s).toString();
    Snapshot &snapshot = written.snapshot;
    snapshot.blob = found.value(u"blob"_s).toString().toLatin1();
    snapshot.mark = {found.value(u"epoch"_s).toString(), found.value(u"modseq"_s).toInteger(), found.value(u"hash8"_s).toString()};
    snapshot.schema = found.value(u"schema"_s).toInt();
    snapshot.createdAt = QDateTime::fromString(found.value(u"createdAt"_s).toString(), Qt::ISODate);
    for (const QJsonValue piece : found.value(u"pieces"_s).toArray())
        snapshot.pieces.push_back({piece[0].toInteger(), piece[1].toInteger(), piece[2].toString().toLatin1()});
    if (snapshot.blob.isEmpty() || snapshot.pieces.empty() || !snapshot.createdAt.isValid())
        return {};
    return written;
}

} // namespace vakhta::centre
