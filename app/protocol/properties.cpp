#include "app/protocol/types.h"

#include <QJsonDocument>

namespace vakhta {

namespace {
// The writer itself says what there is, so that the two never differ.
template <typename Value>
QStringList propertiesIn(const Value &value)
{
    return QJsonDocument::fromJson(canonical(value)).object().keys();
}

const QDateTime someDay(QDate(2026, 5, 11), QTime(0, 0), Qt::UTC);

// With what is left out where there is nothing to say.
Profile fullProfile()
{
    Profile profile;
    profile.revision = 1;
    profile.mostProlongDays = 0;
    profile.movedDays = {{QDate(2026, 5, 11), QDate(2026, 5, 9)}};
    profile.prolongNotice = QStringLiteral("-");
    profile.checksOff = {{}};
    profile.proofTopics = {1};
    profile.templates = {{}};
    profile.restored = Restoration();
    return profile;
}

Appeal fullAppeal()
{
    Appeal appeal;
    appeal.coExecutors = {1};
    appeal.files = {Attachment()};
    appeal.pauses = {Pause()};
    appeal.interimAt = someDay;
    appeal.prolongedDays = 1;
    appeal.promises = {Promise()};
    return appeal;
}

QStringList listedOf(Type type)
{
    switch (type) {
    case Type::Profile: return propertiesIn(fullProfile());
    case Type::User: return propertiesIn(User{.deputy = 1, .deputyUntil = someDay});
    case Type::Executor: return propertiesIn(Executor());
    case Type::Topic: return propertiesIn(Topic{.definition = QStringLiteral("-"), .notToMistake = {1}});
    case Type::Municipality: return propertiesIn(Municipality());
    case Type::Appeal: return propertiesIn(fullAppeal());
    case Type::Message: return propertiesIn(Message{.about = 1, .due = someDay, .files = {Attachment()}, .incident = 1, .masterVersion = 1});
    case Type::Reply: return propertiesIn(Reply{.promises = {Promise()}, .incident = 1, .masterVersion = 1, .files = {Attachment()}});
    case Type::Draft: return propertiesIn(Draft());
    case Type::Operation: return propertiesIn(OperationRecord());
    case Type::View: return propertiesIn(SharedView());
    case Type::Incident: return propertiesIn(Incident{.kind = IncidentKind::Search});
    case Type::Article: return propertiesIn(Article());
    }
    return {};
}

std::array<QStringList, allTypes.size()> allListed()
{
    std::array<QStringList, allTypes.size()> lists;
    for (const Type type : allTypes)
        lists[size_t(type)] = listedOf(type);
    return lists;
}
} // namespace

const QStringList &propertiesOf(Type type)
{
    static const auto lists = allListed();
    return lists[size_t(type)];
}

} // namespace vakhta
