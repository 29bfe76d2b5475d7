#include "app/centre/jmap/call_arguments.h"
#include "app/centre/jmap/query_filter.h"
#include "app/centre/jmap/read_methods.h"

namespace vakhta::centre {

using namespace Qt::StringLiterals;

static constexpr qint64 mostIds = 5000;

namespace {

struct Question
{
    ObjectQuery query;
    qint64 position = 0; // from the end when negative
    std::optional<qint64> limit;
    bool countTotal = false;
};

std::variant<Question, MethodAnswer> questionFrom(Type type, const QJsonObject &arguments)
{
    Question question;
    CallArguments taken(arguments);
    const QJsonValue filter = taken.any(u"filter"_s);
    const QJsonValue sort = taken.any(u"sort"_s);
    const auto anchor = taken.optionalString(u"anchor"_s);
    taken.number(u"anchorOffset"_s, std::numeric_limits<int>::min());
    question.position = taken.number(u"position"_s, std::numeric_limits<int>::min()).value_or(0);
    question.limit = taken.number(u"limit"_s, 0);
    question.countTotal = taken.flag(u"calculateTotal"_s);
    if (auto fault = taken.fault())
        return *fault;
    if (const QString fault = takeFilter(type, filter, question.query); !fault.isEmpty())
        return MethodAnswer::error(fault);
    if (const QString fault = takeSort(sort, question.query); !fault.isEmpty())
        return MethodAnswer::error(fault);
    if (anchor) // pages are asked for by {before: id}, which an index answers
        return MethodAnswer::error(u"anchorNotFound"_s);
    return question;
}

QByteArray answerOf(Type type, const Reading &reading, const Question &question, const QueryAnswer &found)
{
    QByteArray ids;
    for (const qint64 id : found.ids)
        ids += (ids.isEmpty() ? "\"" : ",\"") + wireId(type, id).toLatin1() + '"';
    QByteArray json = "{\"accountId\":\"" + QByteArray(accountId) + "\",\"queryState\":\"" + reading.position.token().toLatin1()
        + "\",\"canCalculateChanges\":false,\"position\":" + QByteArray::number(question.query.position) + ",\"ids\":[" + ids + ']';
    if (question.countTotal)
        json += ",\"total\":" + QByteArray::number(found.total);
    if (question.limit != question.query.limit)
        json += ",\"limit\":" + QByteArray::number(question.query.limit);
    return json + '}';
}

} // namespace

Result<MethodAnswer> queryObjects(const Reading &reading, Type type, const QJsonObject &arguments)
{
    auto read = questionFrom(type, arguments);
    if (auto *fault = std::get_if<MethodAnswer>(&read))
        return *fault;
    auto &question = std::get<Question>(read);
    ObjectQuery &query = question.query;
    query.limit = int(std::min(question.limit.value_or(mostIds), mostIds));
    query.position = question.position;
    if (question.position < 0) {
        query.position = 0;
        ObjectQuery count = query;
        count.limit = 0;
        const auto counted = reading.view.query(type, count, reading.caller.scope, true);
        if (!counted)
            return counted.error();
        query.position = std::max<qint64>(0, counted->total + question.position);
    }
    const auto found = reading.view.query(type, query, reading.caller.scope, question.countTotal);
    if (!found)
        return found.error();
    return MethodAnswer{answerOf(type, reading, question, *found)};
}

} // namespace vakhta::centre
