#include "app/protocol/names.h"

#include "app/core/channel_names.h"

#include <limits>
#include <span>

namespace vakhta {

namespace {
using Names = std::span<const std::string_view>;

// In the order of the enums: the place is the value.
constexpr std::string_view systems[] = {"incidents", "feedback"};
constexpr std::string_view statuses[] = {"registered", "assigned", "inWork", "onApproval", "approved",
                                         "returned", "published", "closed", "onHold", "rejected"};
constexpr std::string_view priorities[] = {"ordinary", "raised", "urgent"};
constexpr std::string_view messageKinds[] = {
    "received", "classified", "assigned", "taken", "executorAnswer", "submitted", "returned", "approved",
    "published", "rated", "closed", "reopened", "comment", "reassigned", "held", "resumed",
    "released", "flagged", "prioritised", "prolonged", "tagged", "citizenWrote", "imported",
    "proposedReply", "proposedClose", "proposedHold", "proposedResume", "proposalAccepted", "proposalDeclined",
    "answeredInterim", "promised", "promiseMoved", "promiseKept", "notOurs",
    "involved", "uninvolved"};
constexpr std::string_view replyStates[] = {"onApproval", "approved", "returned", "published", "superseded"};
constexpr std::string_view roles[] = {"operator",   "curator", "executor",     "approver",
                                      "supervisor", "analyst", "administrator"};
constexpr std::string_view operationKinds[] = {
    "take", "release", "assign", "reassign", "classify", "prioritise", "flag", "hold", "resume", "comment", "tag",
    "submitReply", "approveReply", "returnReply", "publishReply", "close", "reopen", "undo",
    "declineProposal", "propose", "shareView", "withdrawView", "answerInterim", "prolong",
    "promise", "keepPromise", "notOurs", "merge", "split", "changeIncident",
    "involve", "delegate", "writeArticle", "withdrawArticle", "changeProfile"};
constexpr std::string_view outcomes[] = {"applied", "merged", "noop", "conflict", "proposal", "rejected"};
constexpr std::string_view reasons[] = {
    "none", "notAllowed", "noSuchAppeal", "noSuchExecutor", "noSuchUser", "alreadyTaken", "alreadyAnswered",
    "statusMoved", "assigneeMoved", "nothingToApprove", "emptyText", "tooLong", "alreadySo", "notOpen",
    "malformed", "userInactive", "notSupported", "twoTexts", "noSuchProposal",
    "proposalDecided", "noSuchView", "viewChanged", "tooManyViews", "alreadyProlonged",
    "noSuchPromise", "promiseChanged",
    "noSuchIncident", "incidentChanged", "tooManyIncidents", "masterChanged",
    "noSuchArticle", "articleChanged", "tooManyArticles", "profileChanged", "profileFaulty", "noSuchFile", "tooManyFiles"};
constexpr std::string_view incidentKinds[] = {"outage", "search"};
constexpr std::string_view incidentStages[] = {"works", "restored"};
constexpr std::string_view deadlineClocks[] = {"final", "forwarding", "reaction", "interim", "afterInterim"};

static_assert(std::size(statuses) == size_t(Status::Rejected) + 1);
static_assert(std::size(priorities) == size_t(Priority::Urgent) + 1);
static_assert(std::size(messageKinds) == size_t(MessageKind::Uninvolved) + 1);
static_assert(std::size(replyStates) == size_t(ReplyState::Superseded) + 1);
static_assert(std::size(roles) == size_t(Role::Administrator) + 1);
static_assert(std::size(operationKinds) == size_t(OperationKind::ChangeProfile) + 1);
static_assert(std::size(outcomes) == size_t(Outcome::Rejected) + 1);
static_assert(std::size(reasons) == size_t(Reason::TooManyFiles) + 1);
static_assert(std::size(incidentKinds) == size_t(IncidentKind::Search) + 1);
static_assert(std::size(incidentStages) == size_t(IncidentStage::Restored) + 1);
static_assert(std::size(deadlineClocks) == size_t(DeadlineClock::AfterInterim) + 1);

template <typename Enum>
constexpr Names namesOf;
template <> constexpr Names namesOf<System>{systems};
template <> constexpr Names namesOf<Channel>{channelNames};
template <> constexpr Names namesOf<Status>{statuses};
template <> constexpr Names namesOf<Priority>{priorities};
template <> constexpr Names namesOf<MessageKind>{messageKinds};
template <> constexpr Names namesOf<ReplyState>{replyStates};
template <> constexpr Names namesOf<Role>{roles};
template <> constexpr Names namesOf<OperationKind>{operationKinds};
template <> constexpr Names namesOf<Outcome>{outcomes};
template <> constexpr Names namesOf<Reason>{reasons};
template <> constexpr Names namesOf<IncidentKind>{incidentKinds};
template <> constexpr Names namesOf<IncidentStage>{incidentStages};
template <> constexpr Names namesOf<DeadlineClock>{deadlineClocks};

struct TypeNames
{
    std::string_view name;
    char letter;
};
// A message is a line of history: m is the municipality's.
constexpr TypeNames types[] = {{"Profile", 'p'},      {"User", 'u'},     {"Executor", 'e'}, {"Topic", 't'},
                               {"Municipality", 'm'}, {"Appeal", 'a'},   {"Message", 'h'},  {"Reply", 'r'},
                               {"Draft", 'd'},        {"Operation", 'o'}, {"View", 'v'},
                               {"Incident", 'i'},    {"Article", 'k'}};
static_assert(std::size(types) == allTypes.size());

QString text(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

template <typename Character>
qint64 numberOf(const Character *at, const Character *end)
{
    qint64 number = 0;
    if (at == end || *at == Character('0'))
        return 0;
    for (; at != end; ++at) {
        if (*at < Character('0') || *at > Character('9') || number > std::numeric_limits<qint64>::max() / 10 - 1)
            return 0;
        number = number * 10 + (*at - Character('0'));
    }
    return number;
}
} // namespace

template <typename Enum>
std::string_view nameOf(Enum value)
{
    const auto place = size_t(value);
    return place < namesOf<Enum>.size() ? namesOf<Enum>[place] : std::string_view();
}

template <typename Enum>
std::optional<Enum> valueOf(std::string_view name)
{
    for (size_t place = 0; place < namesOf<Enum>.size(); ++place)
        if (namesOf<Enum>[place] == name)
            return Enum(place);
    return {};
}

template <typename Enum>
std::optional<Enum> enumOf(QStringView name)
{
    const QByteArray bytes = name.toUtf8();
    return valueOf<Enum>({bytes.constData(), size_t(bytes.size())});
}

QString wireName(System value) { return text(nameOf(value)); }
QString wireName(Channel value) { return text(nameOf(value)); }
QString wireName(Status value) { return text(nameOf(value)); }
QString wireName(Priority value) { return text(nameOf(value)); }
QString wireName(MessageKind value) { return text(nameOf(value)); }
QString wireName(ReplyState value) { return text(nameOf(value)); }
QString wireName(Role value) { return text(nameOf(value)); }
QString wireName(OperationKind value) { return text(nameOf(value)); }
QString wireName(Outcome value) { return text(nameOf(value)); }
QString wireName(Reason value) { return text(nameOf(value)); }
QString wireName(DeadlineClock value) { return text(nameOf(value)); }

template std::string_view nameOf(System);
template std::string_view nameOf(Channel);
template std::string_view nameOf(Status);
template std::string_view nameOf(Priority);
template std::string_view nameOf(MessageKind);
template std::string_view nameOf(ReplyState);
template std::string_view nameOf(Role);
template std::string_view nameOf(OperationKind);
template std::string_view nameOf(Outcome);
template std::string_view nameOf(Reason);
template std::string_view nameOf(IncidentKind);
template std::string_view nameOf(IncidentStage);
template std::string_view nameOf(DeadlineClock);

template std::optional<System> enumOf(QStringView);
template std::optional<Channel> enumOf(QStringView);
template std::optional<Status> enumOf(QStringView);
template std::optional<Priority> enumOf(QStringView);
template std::optional<MessageKind> enumOf(QStringView);
template std::optional<ReplyState> enumOf(QStringView);
template std::optional<Role> enumOf(QStringView);
template std::optional<OperationKind> enumOf(QStringView);
template std::optional<Outcome> enumOf(QStringView);
template std::optional<Reason> enumOf(QStringView);
template std::optional<DeadlineClock> enumOf(QStringView);

template std::optional<System> valueOf(std::string_view);
template std::optional<Channel> valueOf(std::string_view);
template std::optional<Status> valueOf(std::string_view);
template std::optional<Priority> valueOf(std::string_view);
template std::optional<MessageKind> valueOf(std::string_view);
template std::optional<ReplyState> valueOf(std::string_view);
template std::optional<Role> valueOf(std::string_view);
template std::optional<OperationKind> valueOf(std::string_view);
template std::optional<Outcome> valueOf(std::string_view);
template std::optional<Reason> valueOf(std::string_view);
template std::optional<IncidentKind> valueOf(std::string_view);
template std::optional<IncidentStage> valueOf(std::string_view);
template std::optional<DeadlineClock> valueOf(std::string_view);

QString typeName(Type type)
{
    return text(types[size_t(type)].name);
}

std::optional<Type> typeOf(QStringView name)
{
    for (const Type type : allTypes)
        if (name == QLatin1StringView(types[size_t(type)].name.data(), qsizetype(types[size_t(type)].name.size())))
            return type;
    return {};
}

char letterOf(Type type)
{
    return types[size_t(type)].letter;
}

QString wireId(Type type, qint64 id)
{
    return QLatin1Char(letterOf(type)) + QString::number(id);
}

qint64 idOf(Type type, QStringView wire)
{
    if (wire.size() < 2 || wire.front() != QLatin1Char(letterOf(type)))
        return 0;
    return numberOf(wire.utf16() + 1, wire.utf16() + wire.size());
}

qint64 idOf(char letter, std::string_view wire)
{
    if (wire.size() < 2 || wire.front() != letter)
        return 0;
    return numberOf(wire.data() + 1, wire.data() + wire.size());
}

} // namespace vakhta
