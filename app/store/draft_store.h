#pragma once

#include "app/core/appeal_reader.h"
#include "app/sqlite/connection.h"

#include <QSet>

#include <functional>

namespace vakhta {

/// A draft as the journal keeps it. centreId 0: the centre has none.
struct KeptDraft
{
    qint64 appeal = 0;
    LocalDraft draft;
    qint64 centreId = 0;
    qint64 revision = 0; // the centre's, as last seen: a change must carry it
    QString centreText;  // what it had at that revision
    bool outOfReach = false; // the appeal is no longer the user's to see: one the centre never had can't be made there
    bool operator==(const KeptDraft &) const = default;
};

/// What to tell the centre of a draft: create (centreId 0), update, or destroy.
struct DraftToSend
{
    qint64 appeal = 0;
    qint64 centreId = 0;
    qint64 revision = 0;
    QString text;
    bool destroy = false;
    bool operator==(const DraftToSend &) const = default;
};

/// The user's unsent answers with their history, in journal.db. A text saved here is on the disk. Lives on the store thread.
class DraftStore
{
public:
    explicit DraftStore(Connection &journal) : m_journal(journal) {}

    /// `over`: the text it was typed over, null: unknown. A draft that is another by now is merged with it.
    Result<void> save(qint64 appeal, const QString &text, const QDateTime &now, const QString &over = {});
    /// The user has picked: `theirText` still stands beside it, empty: nothing does.
    Result<void> pick(qint64 appeal, const QString &text, const QString &theirText, const QDateTime &now);
    /// The text goes to the history, the centre's copy is destroyed at the next sync.
    Result<void> discard(qint64 appeal, const QDateTime &now);
    Result<std::optional<KeptDraft>> of(qint64 appeal);
    Result<std::vector<qint64>> appeals();
    /// Is there any text, also one that was sent or thrown away and is still in the history?
    Result<bool> holdsTexts();
    /// Oldest first.
    Result<std::vector<DraftVersion>> history(qint64 appeal);
    Result<int> versions(qint64 appeal);

    /// Drafts that wait for the user: two texts of one, or of an appeal that is no longer his to see.
    Result<std::vector<KeptDraft>> inTrouble();
    /// Which of the drafts' appeals are no longer the user's to see; gives whether that is news.
    Result<bool> setOutOfReach(const QSet<qint64> &appeals);
    /// This one is not, whatever the replica still holds.
    Result<void> putOutOfReach(qint64 appeal);
    /// Not those of which two texts stand side by side: what the user has not picked is not put over the other.
    Result<std::vector<DraftToSend>> toSend();
    /// The centre has `sent`; a text typed meanwhile still waits.
    Result<void> settled(const DraftToSend &sent, qint64 centreId, qint64 revision);
    /// The centre has no such draft: a text is created anew, an end needs no sending.
    Result<void> gone(const DraftToSend &sent);
    /// What the replica holds now. Text written elsewhere comes in, or beside what is unsent here; nothing typed is lost.
    /// `complete`: the replica is up to date, so what it lost was destroyed. Gives the appeals whose draft differs now.
    /// Doing it twice changes nothing.
    Result<QSet<qint64>> reconcile(const std::vector<Draft> &atCentre, bool complete, const QDateTime &now);
    /// The replica was emptied: what it lacks now was not destroyed.
    Result<void> forgetSeen();
    /// The centre was put back to a backup: what it has of each draft, and what was destroyed there, is open until all was read
    /// again; till then nothing of that is sent.
    Result<void> forgetCentre();
    /// The replica is whole again: what the centre lacks is new to it, what it has again of the destroyed ones is destroyed again.
    Result<void> settleForgotten(const std::vector<Draft> &atCentre);
    /// The text goes to the history, and is no draft of this appeal any more.
    Result<void> setAside(qint64 appeal, const QDateTime &now);
    /// Versions put away before that moment leave the history.
    Result<void> forget(const QDateTime &before);

    /// For use inside a transaction of the journal: the text leaves with operation `seq`; the centre's copy goes when that is done.
    Result<void> submit(qint64 appeal, qint64 seq, const QDateTime &now);
    /// The operation was taken back or refused: its text is a draft again, unless something was typed since.
    Result<void> restore(qint64 appeal, qint64 seq, const QString &text, const QDateTime &now);
    /// The operation was applied: its centre's copy may go.
    Result<void> submitted(qint64 seq);

private:
    Result<void> edit(qint64 appeal, const QString &text, const QDateTime &now, const std::function<Result<void>(KeptDraft &)> &body);
    Result<void> saveFirst(qint64 appeal, const QString &text, const QDateTime &now);
    Result<void> keepVersion(qint64 appeal, const QString &text, const QDateTime &savedAt, const QDateTime &now);
    Result<std::optional<QString>> lastVersion(qint64 appeal);
    Result<bool> isWorthKeeping(qint64 appeal, const LocalDraft &before, const QString &after, const QDateTime &now);
    Result<void> change(const KeptDraft &draft);
    Result<bool> isToBeDestroyed(const Draft &theirs);
    Result<bool> isOpenAgain(qint64 appeal);
    Result<void> takeAgain(const Draft &theirs, KeptDraft mine, const QDateTime &now);
    Result<void> takeTheirs(const Draft &theirs, const std::optional<KeptDraft> &mine, bool complete, const QDateTime &now, QSet<qint64> &changed);
    Result<void> takeNewer(const Draft &theirs, KeptDraft mine, const QDateTime &now);
    Result<void> mergeNewer(const Draft &theirs, KeptDraft mine, const QDateTime &now);
    Result<void> placeAt(const Draft &theirs, KeptDraft mine);
    Result<void> loseDestroyed(const std::vector<Draft> &atCentre, const QDateTime &now, QSet<qint64> &changed);
    Result<void> loseOne(const KeptDraft &mine, const QDateTime &now);
    Result<std::vector<KeptDraft>> seenDrafts();

    Connection &m_journal;
};

} // namespace vakhta
