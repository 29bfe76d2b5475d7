#include "app/centre/jmap/processor.h"

#include "app/centre/jmap/read_methods.h"
#include "app/centre/jmap/session.h"

namespace vakhta::centre {

using namespace Qt::StringLiterals;

/// One request under way.
struct Processor::Exchange
{
    Request request;
    qint64 user = 0;
    size_t next = 0; // the call to run
    std::vector<Answer> answers = {};
    PointerBudget budget = {};
    qint64 size = 0; // of the answers, bytes
    QString sessionState = {};

    bool done() const { return next == request.calls.size(); }
    const Call &call() const { return request.calls[next]; }

    void take(MethodAnswer answer)
    {
        const Call &answered = request.calls[next++];
        size += answer.json.size();
        answers.push_back({answer.failed ? u"error"_s : answered.method, std::move(answer.json), answered.id});
    }
};

namespace {

constexpr qint64 largestResponse = 256'000'000;

struct Method
{
    std::optional<Type> type; // nothing: of snapshots, which are not among the objects of the account
    QString verb;
};

/// Nothing: no such method, or of a capability that the request does not use.
std::optional<Method> methodOf(const Call &call, const Request &request)
{
    const auto type = typeOf(call.method.section(u'/', 0, 0));
    const QString verb = call.method.section(u'/', 1);
    if (!request.capabilities.contains(QLatin1String(capability)))
        return {};
    if (call.method == u"Snapshot/get")
        return Method{{}, verb};
    if (!type)
        return {};
    if (verb == u"set" && *type != Type::Draft && *type != Type::Operation)
        return {};
    static const QStringList verbs{u"get"_s, u"changes"_s, u"query"_s, u"queryChanges"_s, u"set"_s};
    if (!verbs.contains(verb))
        return {};
    return Method{type, verb};
}

bool isSet(const Call &call, const Request &request)
{
    return call.method.endsWith(u"/set") && methodOf(call, request);
}

MethodAnswer failed(const QString &method, const Error &error)
{
    qWarning("jmap: %s failed: %s", qUtf8Printable(method), qUtf8Printable(error.detail));
    if (error.kind == Error::Kind::Unauthorized)
        return MethodAnswer::error(u"forbidden"_s);
    return MethodAnswer::error(u"serverFail"_s);
}

Result<MethodAnswer> run(const Reading &reading, const Method &method, const QJsonObject &arguments)
{
    if (!method.type)
        return getSnapshots(reading, arguments);
    if (method.verb == u"get")
        return getObjects(reading, *method.type, arguments);
    if (method.verb == u"changes")
        return changesOf(reading, *method.type, arguments);
    if (method.verb == u"query")
        return queryObjects(reading, *method.type, arguments);
    return MethodAnswer::error(u"cannotCalculateChanges"_s); // queryChanges, as each query says beforehand
}

} // namespace

bool Processor::mayWrite(const QByteArray &body)
{
    return body.contains("/set\"");
}

std::variant<QByteArray, Problem> Processor::process(const QByteArray &body, qint64 user) const
{
    auto request = requestFrom(body);
    if (auto *problem = std::get_if<Problem>(&request))
        return *problem;
    Exchange exchange{std::move(std::get<Request>(request)), user};
    do {
        if (!exchange.done() && isSet(exchange.call(), exchange.request))
            write(exchange);
        else
            readOn(exchange);
    } while (!exchange.done());
    if (exchange.sessionState.isEmpty()) // the last look, when only /set was called
        readOn(exchange);
    return response(exchange);
}

/// Runs calls up to the next /set.
void Processor::readOn(Exchange &exchange) const
{
    const size_t first = exchange.next;
    const auto read = m_storage.read([&](View &view) -> Result<void> {
        const auto caller = callerIn(view, exchange.user);
        if (!caller)
            return caller.error();
        const auto position = Position::of(view, *caller);
        if (!position)
            return position.error();
        exchange.sessionState = centre::sessionState(*position);
        const Reading reading{view, *caller, *position, m_snapshots};
        while (!exchange.done() && !isSet(exchange.call(), exchange.request)) {
            const Call &call = exchange.call();
            auto arguments = resolved(call.arguments, exchange.answers, exchange.budget);
            const auto method = methodOf(call, exchange.request);
            if (auto *refused = std::get_if<MethodAnswer>(&arguments)) {
                exchange.take(*refused);
            } else if (exchange.size > largestResponse) {
                exchange.take(MethodAnswer::error(u"requestTooLarge"_s));
            } else if (call.method == u"Core/echo") {
                exchange.take({compact(std::get<QJsonObject>(arguments))});
            } else if (!method) {
                exchange.take(MethodAnswer::error(u"unknownMethod"_s));
            } else {
                auto answer = run(reading, *method, std::get<QJsonObject>(arguments));
                exchange.take(answer ? std::move(*answer) : failed(call.method, answer.error()));
            }
        }
        return {};
    });
    if (!read && exchange.next == first && !exchange.done())
        exchange.take(failed(u"read"_s, read.error()));
}

void Processor::write(Exchange &exchange) const
{
    const Method method = *methodOf(exchange.call(), exchange.request);
    auto arguments = resolved(exchange.call().arguments, exchange.answers, exchange.budget);
    if (auto *refused = std::get_if<MethodAnswer>(&arguments))
        return exchange.take(*refused);
    auto request = setRequestFrom(std::get<QJsonObject>(arguments));
    if (auto *refused = std::get_if<MethodAnswer>(&request))
        return exchange.take(*refused);
    exchange.take(set(exchange, *method.type, std::get<SetRequest>(request)));
}

MethodAnswer Processor::set(Exchange &exchange, Type type, const SetRequest &request) const
{
    std::optional<MethodAnswer> refused;
    Position before;
    SetAnswer answer;
    QHash<QString, QString> createdIds = exchange.request.createdIds;
    const Error nothingToCommit{Error::Kind::Cancelled, u"nothing changed"_s};
    const auto written = m_storage.write([&](Unit &unit) -> Result<void> {
        const auto caller = callerIn(unit, exchange.user);
        if (!caller)
            return caller.error();
        const auto position = Position::of(unit, *caller);
        if (!position)
            return position.error();
        before = *position;
        if (request.ifInState && *request.ifInState != before.token()) {
            refused = MethodAnswer::error(u"stateMismatch"_s);
            return nothingToCommit;
        }
        const Writing writing{unit, *caller, createdIds, m_clock()};
        auto done = type == Type::Draft ? setDrafts(writing, request) : setOperations(writing, request);
        if (!done)
            return done.error();
        answer = std::move(*done);
        return answer.changedAnything() ? Result<void>() : nothingToCommit;
    });
    if (refused)
        return *refused;
    if (!written && written.error().kind != Error::Kind::Cancelled)
        return failed(typeName(type) + u"/set"_s, written.error());
    exchange.request.createdIds = createdIds;
    const QString oldState = before.token();
    if (!written)
        return {answer.json(oldState, oldState)};
    const auto newState = stateAfter(before, exchange);
    // It is committed: an answer is owed even if the new state can't be told. The client asks for changes either way.
    return {answer.json(oldState, newState ? *newState : oldState)};
}

/// The state that this very commit made: the one before it, and one more. Others may have committed since. And, with the
/// same look, what the session's state is now.
Result<QString> Processor::stateAfter(const Position &before, Exchange &exchange) const
{
    QString state;
    const auto read = m_storage.read([&](View &view) -> Result<void> {
        const auto caller = callerIn(view, exchange.user);
        if (!caller)
            return caller.error();
        const auto token = tokenOf(view, {before.mark, caller->scopeNumber}, {before.mark.modseq + 1});
        const auto position = Position::of(view, *caller);
        if (!token || !position)
            return token ? position.error() : token.error();
        state = *token;
        exchange.sessionState = centre::sessionState(*position);
        return {};
    });
    if (!read)
        return read.error();
    return state;
}

QByteArray Processor::response(const Exchange &exchange) const
{
    QByteArray json;
    json.reserve(exchange.size + qsizetype(exchange.answers.size()) * 64 + 256);
    json += "{\"methodResponses\":[";
    for (const Answer &answer : exchange.answers) {
        if (&answer != &exchange.answers.front())
            json += ',';
        json += '[' + quoted(answer.name) + ',' + answer.json + ',' + quoted(answer.id) + ']';
    }
    json += ']';
    if (exchange.request.tellCreatedIds) {
        QJsonObject ids;
        for (auto id = exchange.request.createdIds.begin(); id != exchange.request.createdIds.end(); ++id)
            ids.insert(id.key(), *id);
        json += ",\"createdIds\":" + compact(ids);
    }
    return json + ",\"sessionState\":" + quoted(exchange.sessionState) + '}';
}

} // namespace vakhta::centre
