#include "app/core/rules.h"

#include <algorithm>

namespace vakhta {

namespace {
constexpr qsizetype mostBeside = 10;

QList<qint64> without(const QList<qint64> &those, const QList<qint64> &others)
{
    QList<qint64> left;
    std::copy_if(those.begin(), those.end(), std::back_inserter(left), [&](qint64 one) { return !others.contains(one); });
    return left;
}
} // namespace

// Only what its author changed is changed: two who ask different bodies at once both get theirs.
Effect involve(const Case &question)
{
    const Arguments &args = question.args();
    const Appeal &appeal = question.appeal;
    if (const auto refusal = question.refusalUnlessOpen())
        return *refusal;
    QList<qint64> come = without(without(args.executors, args.executorsSeen), appeal.coExecutors);
    come.removeAll(appeal.executor); // it is asked already
    for (const qint64 body : std::as_const(come))
        if (!question.executor(body))
            return question.rejected(Reason::NoSuchExecutor);
    const QList<qint64> kept = without(appeal.coExecutors, without(args.executorsSeen, args.executors));
    const QList<qint64> gone = without(appeal.coExecutors, kept);
    if (kept.size() + come.size() > mostBeside)
        return question.rejected(Reason::Malformed);
    if (come.isEmpty() && gone.isEmpty())
        return question.noop();

    Effect effect = question.unchanged(Outcome::Applied, Reason::None);
    effect.changed = true;
    ++effect.appeal.revision;
    effect.appeal.coExecutors = kept + come;
    std::sort(effect.appeal.coExecutors.begin(), effect.appeal.coExecutors.end());
    const auto tell = [&](MessageKind kind, const QList<qint64> &bodies) {
        for (const qint64 body : bodies) {
            effect.messages.push_back(question.line(kind, question.words()));
            effect.messages.back().executor = body;
        }
    };
    tell(MessageKind::Involved, come);
    tell(MessageKind::Uninvolved, gone);
    return effect;
}

} // namespace vakhta
