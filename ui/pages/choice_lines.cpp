#include "ui/pages/choice_model.h"
#include "ui/pages/hand_out.h"
#include "ui/text/names.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QString whySuggested(const ExecutorChoice &choice, const ExecutorQuestion &question, const Region &region)
{
    const QString topic = topicName(region, question.topic);
    if (choice.given > 0 && choice.here)
        return ChoiceModel::tr("usual for “%1”, %2: %3 of %4").arg(topic, municipalityName(region, question.municipality)).arg(choice.given).arg(choice.of);
    if (choice.given > 0)
        return ChoiceModel::tr("usual for “%1”: %2 of %3").arg(topic).arg(choice.given).arg(choice.of);
    return ChoiceModel::tr("usual for this topic by the reference list");
}

QString fullNameBeside(const Executor &executor)
{
    return executor.name == executor.shortName ? QString() : executor.name;
}

QString detailOf(const ExecutorChoice &choice, const ExecutorQuestion &question, const Executor &executor, const Region &region)
{
    if (choice.acts)
        return ChoiceModel::tr("is the executor now");
    if (choice.beside)
        return ChoiceModel::tr("acts beside the executor");
    if (choice.suggested)
        return whySuggested(choice, question, region);
    return choice.notTheirs ? ChoiceModel::tr("this appeal was sent back from there: not theirs") : fullNameBeside(executor);
}

QString whereNow(const User &user)
{
    if (!user.present)
        return ChoiceModel::tr("not on shift");
    return user.shiftEnd.isValid() ? ChoiceModel::tr("on shift until %1").arg(user.shiftEnd.toString(u"HH:mm"_s)) : ChoiceModel::tr("on shift");
}

} // namespace

std::vector<ChoiceLine> executorLines(const std::vector<ExecutorChoice> &choices, const ExecutorQuestion &question, const Region &region)
{
    QHash<qint64, const Executor *> byId;
    for (const Executor &executor : region.executors)
        byId.insert(executor.id, &executor);
    std::vector<ChoiceLine> lines;
    for (const ExecutorChoice &choice : choices) {
        const Executor *executor = byId.value(choice.executor);
        lines.push_back({.id = choice.executor,
                         .depth = choice.depth,
                         .choosable = choice.choosable,
                         .suggested = choice.suggested,
                         .icon = choice.acts || choice.beside ? u"user-check"_s : choice.suggested ? u"badge-check"_s : u"users"_s,
                         .name = executor->shortName.isEmpty() ? executor->name : executor->shortName,
                         .detail = detailOf(choice, question, *executor, region),
                         .open = choice.open,
                         .overdue = choice.overdue});
    }
    return lines;
}

std::vector<ChoiceLine> personLines(const Region &region, const std::vector<PersonLoad> &loads, QStringView words)
{
    QHash<qint64, PersonLoad> loadOf;
    for (const PersonLoad &load : loads)
        loadOf.insert(load.user, load);
    std::vector<ChoiceLine> lines;
    for (const bool present : {true, false}) {
        for (const User &user : region.users) {
            if (!answersAppeals(user) || user.present != present || !folded(user.name).contains(folded(words)))
                continue;
            const PersonLoad load = loadOf.value(user.id);
            lines.push_back({.id = user.id,
                             .icon = present ? u"user-check"_s : u"user-x"_s,
                             .name = user.name,
                             .detail = whereNow(user),
                             .open = load.open,
                             .overdue = load.overdue});
        }
    }
    return lines;
}

} // namespace vakhta
