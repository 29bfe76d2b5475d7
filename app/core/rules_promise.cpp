#include "app/core/rules.h"

#include <algorithm>

namespace vakhta {

namespace {
constexpr qsizetype mostAtOnce = 20, mostOfAppeal = 200, longestPromise = 500; // they go to every workstation with the appeal

bool isPromise(const Promise &promise)
{
    const qsizetype length = promise.text.simplified().size();
    return length > 0 && length <= longestPromise && promise.dueAt.isValid();
}

bool saysTheSame(const Promise &one, const Promise &other)
{
    return one.text == other.text.simplified() && one.dueAt == other.dueAt;
}

/// Who kept it or gave it another day: the last to do so, as far as the history tells.
Effect promiseChanged(const Case &question, const Promise &promise)
{
    if (promise.isKept())
        return question.conflict(Reason::PromiseChanged, promise.keptBy, promise.keptAt);
    const auto &messages = question.messages;
    const auto line = std::find_if(messages.rbegin(), messages.rend(), [&](const Message &one) {
        return one.kind == MessageKind::PromiseMoved && one.due == promise.dueAt;
    });
    if (line == messages.rend())
        return question.conflict(Reason::PromiseChanged);
    return question.conflict(Reason::PromiseChanged, line->user, line->at);
}

/// The promise the act names, and saw with these words; none: there is no such.
const Promise *named(const Case &question)
{
    const Arguments &args = question.args();
    const QList<Promise> &all = question.appeal.promises;
    if (args.promise < 1 || args.promise > all.size() || args.promises.isEmpty())
        return nullptr;
    const Promise &found = all[args.promise - 1]; // of a centre put back to a backup, another may stand there
    return found.text == args.promises.first().text.simplified() ? &found : nullptr;
}

Effect addPromises(const Case &question)
{
    if (question.args().promises.isEmpty())
        return question.rejected(Reason::Malformed);
    const QList<Promise> &there = question.appeal.promises;
    const QList<Promise> &wanted = question.args().promises;
    const bool known = std::all_of(wanted.begin(), wanted.end(), [&](const Promise &one) {
        return std::any_of(there.begin(), there.end(), [&](const Promise &old) { return saysTheSame(old, one); });
    });
    if (known)
        return question.noop();
    Effect effect = question.unchanged(Outcome::Applied, Reason::None);
    effect.changed = true;
    ++effect.appeal.revision;
    makePromises(question, effect, wanted, question.actor.id);
    return effect;
}

// A new day is a promise to the citizen as the first was: he is told, and why.
Effect movePromise(const Case &question)
{
    if (const auto refusal = question.refusalOfText())
        return *refusal;
    const Promise *promise = named(question);
    if (!promise)
        return question.rejected(Reason::NoSuchPromise);
    if (question.args().promises.size() != 2)
        return question.rejected(Reason::Malformed);
    const QDateTime seen = question.args().promises[0].dueAt, wanted = question.args().promises[1].dueAt;
    if (promise->dueAt == wanted && !promise->isKept())
        return question.noop();
    if (promise->isKept() || promise->dueAt != seen)
        return promiseChanged(question, *promise);
    if (question.givenToAnother())
        return question.conflict(Reason::AssigneeMoved, question.appeal.operatorId, question.ownedSince());
    Effect effect = question.applied(MessageKind::PromiseMoved, question.words());
    effect.messages.back().due = wanted;
    effect.appeal.promises[question.args().promise - 1].dueAt = wanted;
    return effect;
}
} // namespace

QDateTime firstPromiseDue(const QList<Promise> &promises)
{
    QDateTime first;
    for (const Promise &promise : promises) {
        if (!promise.isKept() && (!first.isValid() || promise.dueAt < first))
            first = promise.dueAt;
    }
    return first;
}

std::optional<Effect> refusalOfPromises(const Case &question)
{
    const QList<Promise> &wanted = question.args().promises;
    const bool fits = wanted.size() <= mostAtOnce && question.appeal.promises.size() + wanted.size() <= mostOfAppeal;
    if (!fits || !std::all_of(wanted.begin(), wanted.end(), isPromise))
        return question.rejected(Reason::Malformed);
    return {};
}

QList<Promise> asWritten(const QList<Promise> &promises)
{
    QList<Promise> written;
    for (const Promise &promise : promises)
        written << Promise{.text = promise.text.simplified(), .dueAt = promise.dueAt};
    return written;
}

void makePromises(const Case &question, Effect &effect, const QList<Promise> &promises, qint64 by)
{
    for (Promise promise : asWritten(promises)) {
        if (effect.appeal.promises.size() >= mostOfAppeal)
            return;
        promise.madeAt = question.now;
        promise.madeBy = by;
        Message line = question.line(MessageKind::Promised, promise.text);
        line.user = by;
        line.due = promise.dueAt;
        effect.messages.push_back(line);
        effect.appeal.promises << promise;
    }
}

// On a closed appeal too: a promise outlives it.
Effect promise(const Case &question)
{
    if (const auto refusal = refusalOfPromises(question))
        return *refusal;
    return question.args().promise == 0 ? addPromises(question) : movePromise(question);
}

Effect keepPromise(const Case &question)
{
    const Promise *promise = named(question);
    if (!promise)
        return question.rejected(Reason::NoSuchPromise);
    if (promise->isKept())
        return question.noop(promise->keptBy, promise->keptAt);
    QString told = promise->text;
    if (!question.words().isEmpty())
        told += u'\n' + question.words();
    Effect effect = question.applied(MessageKind::PromiseKept, told);
    Promise &kept = effect.appeal.promises[question.args().promise - 1];
    kept.keptAt = question.now;
    kept.keptBy = question.actor.id;
    return effect;
}

} // namespace vakhta
