#include "ui/text/incident_log.h"

#include "ui/text/history_text.h"
#include "ui/text/names.h"
#include "ui/text/strong_marks.h"
#include "ui/text/visible_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
class LogSaid
{
    Q_DECLARE_TR_FUNCTIONS(IncidentLog)
};

struct Entry
{
    const Message *message;
    const Appeal *appeal;
    int appeals = 1;
};

/// The same act on many: of texts made from one master each has a greeting of its own.
auto actOf(const Message &one)
{
    const bool master = one.incident != 0;
    return std::tuple(one.at.toSecsSinceEpoch() / 60, one.kind, one.user, one.toUser, one.executor, one.masterVersion, master ? QString() : one.text);
}

QString withoutMarks(QString sentence)
{
    return sentence.remove(strongBegins).remove(strongEnds);
}

QString aboutText(const Entry &entry)
{
    if (entry.appeals > 1)
        return LogSaid::tr("%n appeals", nullptr, entry.appeals);
    QStringList parts{appealNumber(entry.appeal->number), visibleLine(entry.appeal->author, 60)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
} // namespace

std::vector<LogLine> incidentLog(const std::vector<IncidentMember> &members, const Region &region)
{
    std::map<decltype(actOf(Message())), Entry> acts;
    for (const IncidentMember &member : members) {
        for (const Message &message : member.messages) {
            const auto [known, added] = acts.try_emplace(actOf(message), Entry{&message, &member.appeal});
            known->second.appeals += added || known->second.appeal == &member.appeal ? 0 : 1;
        }
    }
    std::vector<const Entry *> entries;
    for (const auto &[act, entry] : acts)
        entries.push_back(&entry);
    std::stable_sort(entries.begin(), entries.end(), [](const Entry *a, const Entry *b) { return a->message->at < b->message->at; });
    std::vector<LogLine> log;
    for (const Entry *entry : entries) {
        const Message &message = *entry->message;
        const QString fact = withoutMarks(historySentence(message, region)), words = visibleText(message.text).trimmed();
        log.push_back({message.at, message.kind, fact, words.isEmpty() ? fact : words, aboutText(*entry)});
    }
    return log;
}

OutageLine logLine(const LogLine &line, qint64 number, const LocalTime &here)
{
    return {.id = number,
            .icon = historyIcon(line.kind),
            .colour = wantsAttention(line.kind) ? &Theme::warn : &Theme::text2,
            .title = line.fact,
            .detail = logMomentText(line, here)};
}

QString logMomentText(const LogLine &line, const LocalTime &here)
{
    return u"%1 · %2"_s.arg(stampText(line.at, here), line.about);
}

} // namespace vakhta
