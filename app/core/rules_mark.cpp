#include "app/core/rules.h"

#include "app/core/deadline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int allFlags = MissingPerson | Resonance | HasPhoto | HasVideo | HasLink | Repeated | HasAudio | HasDocument;

template <typename Value>
const Value *known(const std::vector<Value> &values, qint64 id)
{
    const auto found = std::find_if(values.begin(), values.end(), [id](const Value &value) { return value.id == id; });
    return found == values.end() ? nullptr : &*found;
}

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    return tags;
}

// Tags are added to those there are, «-tag» is taken away: two who tag at once lose nothing of each other.
QStringList withTags(QStringList tags, const QString &changes)
{
    for (const QString &change : tagsIn(changes)) {
        const bool away = change.startsWith(u'-');
        const QString tag = away ? change.mid(1).trimmed() : change;
        if (away)
            tags.removeIf([&](const QString &one) { return one.compare(tag, Qt::CaseInsensitive) == 0; });
        else if (!tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    return tags;
}

bool isShort(const std::optional<Address> &address)
{
    return !address || (address->street.size() <= 200 && address->house.size() <= 40);
}

QString inOneLine(const Appeal &appeal)
{
    QStringList parts{appeal.street, appeal.house};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
} // namespace

Effect classify(const Case &question)
{
    const Arguments &args = question.args();
    const Topic *topic = known(question.region.topics, args.topic);
    const bool knownSector = args.sector >= 0 && args.sector <= 8;
    const bool knownPlace = args.municipality == 0 || known(question.region.municipalities, args.municipality);
    if ((args.topic != 0 && !topic) || !knownSector || !knownPlace || !isShort(args.address))
        return question.rejected(Reason::Malformed);
    if (const auto refusal = question.refusalUnlessOpen())
        return *refusal;

    Effect effect = question.applied(MessageKind::Classified, question.words());
    effect.appeal.sector = topic && topic->sector != 0 ? topic->sector : args.sector;
    effect.appeal.topic = args.topic;
    effect.appeal.municipality = args.municipality;
    const Appeal &before = question.appeal;
    if (args.address) {
        effect.appeal.street = args.address->street.simplified();
        effect.appeal.house = args.address->house.simplified();
    }
    const bool sameAddress = before.street == effect.appeal.street && before.house == effect.appeal.house;
    const bool same = before.sector == effect.appeal.sector && before.topic == effect.appeal.topic
        && before.municipality == effect.appeal.municipality && sameAddress;
    if (same)
        return question.noop();
    if (!sameAddress && question.words().isEmpty())
        effect.messages.back().text = inOneLine(effect.appeal); // the history says where it is now
    const QDateTime due = dueAt(effect.appeal, question.region.profile); // a rule, of either final term, may be of one topic
    if (due.isValid() && due != dueAt(before, question.region.profile))
        effect.appeal.dueAt = due;
    return effect;
}

// The deadline follows the priority, by the centre's calendar.
Effect prioritise(const Case &question)
{
    if (const auto refusal = question.refusalUnlessOpen())
        return *refusal;
    if (question.appeal.priority == question.args().priority)
        return question.noop();
    Effect effect = question.applied(MessageKind::Prioritised, question.words());
    effect.appeal.priority = question.args().priority;
    if (const QDateTime due = dueAt(effect.appeal, question.region.profile); due.isValid())
        effect.appeal.dueAt = due;
    return effect;
}

// Two who mark at once lose nothing of each other: what was added or taken away is, and no more.
Effect flag(const Case &question)
{
    const int wanted = question.args().flags & ~HasProposal, saw = question.args().flagsSeen & ~HasProposal;
    if (((wanted | saw) & ~allFlags) != 0)
        return question.rejected(Reason::Malformed);
    const int flags = (question.appeal.flags | (wanted & ~saw)) & ~(saw & ~wanted);
    if (question.appeal.flags == flags)
        return question.noop();
    Effect effect = question.applied(MessageKind::Flagged, question.words());
    effect.appeal.flags = flags;
    if ((flags & ~HasProposal) != wanted)
        effect.result.outcome = Outcome::Merged;
    return effect;
}

// Always applies, on a closed appeal too, and changes nothing but the history.
Effect comment(const Case &question)
{
    if (question.words().isEmpty() && question.args().files.isEmpty())
        return question.rejected(Reason::EmptyText);
    Effect effect = question.unchanged(Outcome::Applied, Reason::None);
    effect.messages = {question.line(MessageKind::Comment, question.words())};
    effect.messages.back().files = question.args().files;
    return effect;
}

Effect tag(const Case &question)
{
    const QStringList before = tagsIn(question.appeal.tags);
    const QStringList after = withTags(before, question.args().text);
    if (tagsIn(question.args().text).isEmpty())
        return question.rejected(Reason::EmptyText);
    if (after == before)
        return question.noop();
    Effect effect = question.applied(MessageKind::Tagged, question.words());
    effect.appeal.tags = after.join(u", "_s);
    return effect;
}

} // namespace vakhta
