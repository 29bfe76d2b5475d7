#include "app/store/stored_appeal_editor.h"

#include "app/store/profile_store.h"

namespace vakhta {

QFuture<Result<void>> StoredAppealEditor::act(Operation operation)
{
    return m_files.run([operation = std::move(operation)](ProfileStore &store) { return store.act(operation); });
}

/// Acts on many on their way to the journal. Goes from the reader thread to the store's and is never on two at once.
class StoredAppealEditor::ManyActs
{
public:
    explicit ManyActs(std::vector<Operation> acts) : m_acts(std::move(acts)), m_let(m_acts)
    {
        m_promise.start();
        size_t all = 0;
        for (size_t act = 0; act < m_acts.size(); ++act) {
            all += m_acts[act].targets.size();
            m_let[act].targets.clear();
        }
        m_promise.setProgressRange(0, int(all));
    }

    QFuture<Result<ManyKept>> future() const { return m_promise.future(); }

    /// Some of the appeals. True: none is left, or nobody waits for it.
    Result<bool> judge(ShownAppeals &shown, const QDateTime &now)
    {
        constexpr int ofSlice = 50; // a few milliseconds
        for (int judged = 0; m_act < m_acts.size() && judged < ofSlice && !m_promise.isCanceled(); ++judged) {
            if (m_target == m_acts[m_act].targets.size()) {
                ++m_act;
                m_target = 0;
                continue;
            }
            const Target &target = m_acts[m_act].targets[m_target++];
            const auto result = shown.judge(m_acts[m_act], target, now);
            if (!result)
                return result.error();
            put(*result, target);
        }
        m_promise.setProgressValue(int(m_judged));
        return m_act == m_acts.size() || m_promise.isCanceled();
    }

    std::optional<Error> record(ProfileStore *store, const Error &fault)
    {
        if (m_promise.isCanceled()) {
            m_promise.finish();
            return {};
        }
        if (!store)
            return fail(fault);
        std::erase_if(m_let, [](const Operation &act) { return act.targets.empty() && !concernsNoAppeal(act.kind); });
        auto operations = m_let.empty() ? Result(std::vector<QUuid>()) : store->record(m_let);
        if (!operations)
            return fail(operations.error());
        m_kept.operations = *operations;
        m_promise.addResult(Result(std::move(m_kept)));
        if (m_promise.future().resultCount() == 0 && !operations->empty()) // cancelled at the last moment, and they wait still
            (void)store->cancel(*operations);
        m_promise.finish();
        return {};
    }

    Error fail(const Error &error)
    {
        m_promise.addResult(Result<ManyKept>(error));
        m_promise.finish();
        return error;
    }

private:
    void put(const TargetResult &result, const Target &target)
    {
        ++m_judged;
        if (result.outcome == Outcome::Conflict || result.outcome == Outcome::Rejected || result.outcome == Outcome::Noop) {
            m_kept.refused.push_back(result);
            return;
        }
        m_let[m_act].targets.push_back(target);
        ++m_kept.kept;
    }

    QPromise<Result<ManyKept>> m_promise;
    std::vector<Operation> m_acts;
    std::vector<Operation> m_let; // the same, with the targets that the rules let through
    ManyKept m_kept;
    size_t m_act = 0, m_target = 0; // the next to be judged
    size_t m_judged = 0;
};

QFuture<Result<ManyKept>> StoredAppealEditor::actOnMany(std::vector<Operation> acts)
{
    auto many = std::make_shared<ManyActs>(std::move(acts));
    m_readerThread.post([this, many] {
        m_desk.inSlices([this, many](ShownAppeals &shown) { return many->judge(shown, m_desk.now()); }, [this, many](Result<void> judged) {
            if (judged)
                m_files.post([many](ProfileStore *store, const Error &fault) { return many->record(store, fault); });
            else
                many->fail(judged.error());
        });
    });
    return many->future();
}

QFuture<Result<int>> StoredAppealEditor::cancel(std::vector<QUuid> opIds)
{
    return m_files.run([opIds = std::move(opIds)](ProfileStore &store) { return store.cancel(opIds); });
}

QFuture<Result<void>> StoredAppealEditor::dismiss(std::vector<QUuid> opIds)
{
    return m_files.run([opIds = std::move(opIds)](ProfileStore &store) { return store.dismiss(opIds); });
}

QFuture<Result<void>> StoredAppealEditor::saveDraft(qint64 appeal, QString text, QString over)
{
    return m_files.run([appeal, text = std::move(text), over = std::move(over)](ProfileStore &store) {
        return store.saveDraft(appeal, text, over);
    });
}

QFuture<Result<void>> StoredAppealEditor::pickDraft(qint64 appeal, QString text, QString theirText)
{
    return m_files.run([appeal, text = std::move(text), theirText = std::move(theirText)](ProfileStore &store) {
        return store.pickDraft(appeal, text, theirText);
    });
}

QFuture<Result<void>> StoredAppealEditor::discardDraft(qint64 appeal)
{
    return m_files.run([appeal](ProfileStore &store) { return store.discardDraft(appeal); });
}

QFuture<Result<void>> StoredAppealEditor::setSetting(QString name, QByteArray value)
{
    return m_files.run([name = std::move(name), value = std::move(value)](ProfileStore &store) { return store.setSetting(name, value); });
}

} // namespace vakhta
