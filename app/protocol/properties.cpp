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

QStringList listedOf(Type type)
{
    switch (type) {
    case Type::Profile: return propertiesIn(Profile{.restored = Restoration()});
    case Type::User: return propertiesIn(User());
    case Type::Executor: return propertiesIn(Executor());
    case Type::Topic: return propertiesIn(Topic());
    case Type::Municipality: return propertiesIn(Municipality());
    case Type::Appeal: return propertiesIn(Appeal());
    case Type::Message: return propertiesIn(Message{.about = 1});
    case Type::Reply: return propertiesIn(Reply());
    case Type::Draft: return propertiesIn(Draft());
    case Type::Operation: return propertiesIn(OperationRecord());
    case Type::View: return propertiesIn(SharedView());
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
