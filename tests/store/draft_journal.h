#pragma once

#include "tests/store/profile.h"

namespace vakhta::test {

/// A journal with the drafts of appeal 1, and what the centre tells of it.
struct Journal
{
    Journal() : opened(must(openProfile(profile.place()))), drafts(*opened.journal) {}

    void save(const QString &text, int second = 0) { must(drafts.save(1, text, shift.addSecs(second))); }
    KeptDraft kept() { return must(drafts.of(1)).value_or(KeptDraft{.appeal = -1}); }
    QStringList history()
    {
        QStringList texts;
        for (const DraftVersion &version : must(drafts.history(1)))
            texts << version.text;
        return texts;
    }
    std::vector<DraftToSend> toSend() { return must(drafts.toSend()); }
    QSet<qint64> reconcile(const std::vector<Draft> &atCentre, bool complete = false)
    {
        return must(drafts.reconcile(atCentre, complete, shift.addSecs(600)));
    }

    ProfileFolder profile;
    OpenProfile opened;
    DraftStore drafts;
};

inline Draft theirs(const QString &text, qint64 revision = 1, qint64 id = 40)
{
    return {.id = id, .appeal = 1, .owner = operatorId, .text = text, .revision = revision, .updatedAt = shift};
}

} // namespace vakhta::test
