#pragma once

#include "app/core/appeal_keys.h"
#include "app/core/operation.h"
#include "app/core/region.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <array>
#include <optional>
#include <string_view>

namespace vakhta {

/// The types of the capability, in the order of the canonical dump. Numbers are stored.
enum class Type { Profile, User, Executor, Topic, Municipality, Appeal, Message, Reply, Draft, Operation, View, Incident, Article };
inline constexpr std::array allTypes{Type::Profile, Type::User, Type::Executor, Type::Topic, Type::Municipality,
                                     Type::Appeal, Type::Message, Type::Reply, Type::Draft, Type::Operation, Type::View, Type::Incident, Type::Article};

inline constexpr const char *capability = "urn:vakhta:params:jmap:appeals";

QString typeName(Type type); // «Appeal»
std::optional<Type> typeOf(QStringView name);

/// An id on the wire: a letter of the type and the number, «a84117» (RFC 8620 §1.2 wants no digit first).
QString wireId(Type type, qint64 id);
/// 0: not an id of this type.
qint64 idOf(Type type, QStringView wire);

/// The names of each type's properties, sorted; /get refuses any other.
const QStringList &propertiesOf(Type type);

/// Canonical JSON: keys sorted, no white space, UTF-8, every property present, times «2026-05-12T10:42:00Z» (with
/// milliseconds only when there are any), null for what is not there. Both programs keep and dump exactly these bytes.
QByteArray canonical(const Appeal &);
QByteArray canonical(const Message &);
QByteArray canonical(const Reply &);
QByteArray canonical(const Draft &);
QByteArray canonical(const Executor &);
QByteArray canonical(const Topic &);
QByteArray canonical(const Municipality &);
QByteArray canonical(const User &);
QByteArray canonical(const Profile &);
QByteArray canonical(const SharedView &);
QByteArray canonical(const Incident &);
QByteArray canonical(const Article &);
QByteArray canonical(const OperationRecord &);
QByteArray canonical(const QJsonObject &object); // the same form for anything else

/// Reads one object. Rejected, with the path and the fault («/dueAt: not a time»): never half a value.
Result<Appeal> appealFrom(const QByteArray &json);
Result<Message> messageFrom(const QByteArray &json);
Result<Reply> replyFrom(const QByteArray &json);
Result<Draft> draftFrom(const QByteArray &json);
Result<Executor> executorFrom(const QByteArray &json);
Result<Topic> topicFrom(const QByteArray &json);
Result<Municipality> municipalityFrom(const QByteArray &json);
Result<User> userFrom(const QByteArray &json);
Result<Profile> profileFrom(const QByteArray &json);
Result<SharedView> sharedViewFrom(const QByteArray &json);
Result<Incident> incidentFrom(const QByteArray &json);
Result<Article> articleFrom(const QByteArray &json);
Result<OperationRecord> operationFrom(const QByteArray &json);

/// The client's half of an operation, what Operation/set create carries.
QJsonObject operationCreate(const Operation &operation);
Result<Operation> operationFromCreate(const QJsonObject &create);
/// What the centre answers to it: id, outcome, reason, appliedAt, and targets with an outcome each. In an Operation
/// object each of `targets` holds both halves, what was seen and what became of it.
Result<OperationResult> operationResultFrom(const QJsonObject &created);

/// Read without making strings.
AppealKeys keysOf(const Appeal &appeal);
Result<AppealKeys> appealKeysFrom(std::string_view json);

/// Names of enums on the wire, lowerCamelCase: «inWork», «mobileApp», «submitReply».
QString wireName(System);
QString wireName(Channel);
QString wireName(Status);
QString wireName(Priority);
QString wireName(MessageKind);
QString wireName(ReplyState);
QString wireName(Role);
QString wireName(OperationKind);
QString wireName(Outcome);
QString wireName(Reason);
QString wireName(DeadlineClock);
template <typename Enum>
std::optional<Enum> enumOf(QStringView name); // instantiated for each of the above in types.cpp

/// The state token `epoch.scope.modseq[-afterId].hash8`.
struct StateToken
{
    QString epoch;
    qint64 scope = 0;
    qint64 modseq = 0;
    qint64 afterId = -1; // -1: the whole commit was seen
    QString hash8;
    bool operator==(const StateToken &) const = default;
    QString text() const;
    static std::optional<StateToken> parse(QStringView text);
};

/// Does the centre stand in another past than it did at `known`, so that it has forgotten what came in between? An older copy
/// of its store was put back. `again`: it could not say what changed since `known`; of one epoch and scope, only such a copy
/// makes that so. An unread token says nothing.
bool forgotSince(QStringView known, QStringView now, bool again);

} // namespace vakhta
