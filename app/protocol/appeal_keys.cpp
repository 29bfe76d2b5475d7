#include "app/protocol/names.h"
#include "app/protocol/on_demand.h"
#include "app/protocol/times.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
using Value = simdjson::ondemand::value;

// What only begins like null is an error, and no null. (The conversion to bool would throw it.)
bool isNull(Value &value)
{
    bool null = false;
    return !simdjson::simdjson_result<bool>(value.is_null()).get(null) && null;
}

bool readTime(Value value, qint64 &into)
{
    std::string_view text;
    if (isNull(value)) {
        into = 0;
        return true;
    }
    const auto ms = value.get_string().get(text) ? std::nullopt : msOf(text);
    into = ms.value_or(0);
    return ms.has_value();
}

template <char letter>
bool readId(Value value, qint64 &into)
{
    std::string_view text;
    if (isNull(value)) {
        into = 0;
        return true;
    }
    if (value.get_string().get(text))
        return false;
    into = idOf(letter, text);
    return into != 0;
}

template <typename Enum>
bool readName(Value value, int &into)
{
    std::string_view text;
    const auto found = value.get_string().get(text) ? std::nullopt : valueOf<Enum>(text);
    into = int(found.value_or(Enum(0)));
    return found.has_value();
}

bool readLong(Value value, qint64 &into)
{
    int64_t number = 0;
    if (value.get_int64().get(number))
        return false;
    into = number;
    return true;
}

bool readNumber(Value value, int &into)
{
    qint64 number = 0;
    if (!readLong(value, number) || number > std::numeric_limits<int>::max() ||
        number < std::numeric_limits<int>::min())
        return false;
    into = int(number);
    return true;
}

// On demand: only these values are looked at, the texts between are skipped. In sorted order it is one pass.
struct KeyReader
{
    simdjson::ondemand::object object;
    const char *wrong = nullptr;

    template <typename Read, typename Into>
    KeyReader &take(const char *name, Read read, Into &into)
    {
        Value value;
        if (!wrong && (object[std::string_view(name)].get(value) || !read(value, into)))
            wrong = name;
        return *this;
    }
    template <typename Read, typename Into>
    KeyReader &maybe(const char *name, Read read, Into &into)
    {
        Value value;
        const auto missing = wrong ? simdjson::NO_SUCH_FIELD : object[std::string_view(name)].get(value);
        if (missing != simdjson::NO_SUCH_FIELD && (missing || !read(value, into)))
            wrong = name; // of a broken object nothing more may be asked
        return *this;
    }
};

/// When the first of them that is not kept is due.
bool readFirstDue(Value value, qint64 &into)
{
    simdjson::ondemand::array promises;
    if (value.get_array().get(promises))
        return false;
    for (auto element : promises) {
        simdjson::ondemand::object promise;
        Value due, kept;
        qint64 dueAt = 0, keptAt = 0;
        if (element.get_object().get(promise) || promise["dueAt"].get(due) || !readTime(due, dueAt))
            return false;
        const auto missing = promise["keptAt"].get(kept);
        if (missing != simdjson::NO_SUCH_FIELD && (missing || !readTime(kept, keptAt)))
            return false;
        if (keptAt == 0 && (into == 0 || dueAt < into))
            into = dueAt;
    }
    return true;
}

// Asked for only where the word stands: to look in vain would go through all of the object again.
const char *readKeys(const simdjson::ondemand::object &object, bool mayPromise, AppealKeys &keys)
{
    KeyReader reader{object};
    if (mayPromise)
        reader.maybe("promises", readFirstDue, keys.promisedAt);
    return reader
        .take("answeredAt", readTime, keys.answeredAt)
        .take("channel", readName<Channel>, keys.channel)
        .take("dueAt", readTime, keys.dueAt)
        .take("executor", readId<'e'>, keys.executor)
        .take("flags", readNumber, keys.flags)
        .take("id", readId<'a'>, keys.id)
        .take("municipality", readId<'m'>, keys.municipality)
        .take("operatorId", readId<'u'>, keys.operatorId)
        .take("priority", readName<Priority>, keys.priority)
        .take("receivedAt", readTime, keys.receivedAt)
        .take("revision", readLong, keys.revision)
        .take("sector", readNumber, keys.sector)
        .take("status", readName<Status>, keys.status)
        .take("system", readName<System>, keys.system)
        .take("topic", readId<'t'>, keys.topic)
        .wrong;
}

qint64 msOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}
} // namespace

AppealKeys keysOf(const Appeal &appeal)
{
    return {
        .id = appeal.id,
        .receivedAt = msOf(appeal.receivedAt),
        .dueAt = msOf(appeal.dueAt),
        .answeredAt = msOf(appeal.answeredAt),
        .topic = appeal.topic,
        .municipality = appeal.municipality,
        .executor = appeal.executor,
        .operatorId = appeal.operatorId,
        .revision = appeal.revision,
        .promisedAt = msOf(firstPromiseDue(appeal.promises)),
        .system = int(appeal.system),
        .channel = int(appeal.channel),
        .status = int(appeal.status),
        .priority = int(appeal.priority),
        .flags = appeal.flags,
        .sector = appeal.sector,
    };
}

Result<AppealKeys> appealKeysFrom(std::string_view json)
{
    const bool mayPromise = json.find("\"promises\"") != std::string_view::npos;
    return readOnDemand(json, [mayPromise](simdjson::ondemand::object &object) -> Result<AppealKeys> {
        AppealKeys keys;
        if (const char *wrong = readKeys(object, mayPromise, keys))
            return Error{Error::Kind::Rejected, u"/%1: missing or of a wrong kind"_s.arg(QLatin1StringView(wrong))};
        if (keys.id == 0)
            return Error{Error::Kind::Rejected, u"/id: missing"_s};
        return keys;
    });
}

} // namespace vakhta
