#include "app/centre/cli/cli.h"
#include "app/centre/cli/console.h"
#include "app/centre/storage/backup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
/// Lists what is wrong and ends with `words`.
Exit damaged(const QStringList &faults, const QString &words)
{
    for (const QString &fault : faults)
        complain(fault, Exit::Damaged);
    return complain(words, Exit::Damaged);
}

QString shown(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

Exit backup(const Invocation &invocation)
{
    const QString file = invocation.arguments.value(0);
    return withStorage(invocation, [&](SqliteStorage &storage) {
        const auto faults = backUp(storage, file, invocation.has(u"--force"_s), QDateTime::currentDateTimeUtc());
        if (!faults && faults.error().kind == Error::Kind::Conflict)
            return complain(u"%1. Choose another name, or say --force."_s.arg(faults.error().detail), Exit::Refused);
        if (!faults && faults.error().kind == Error::Kind::Rejected)
            return complain(faults.error(), file);
        if (!faults)
            return complain(u"There is no backup in %1: %2."_s.arg(file, faults.error().detail), Exit::Storage);
        if (!faults->isEmpty())
            return damaged(*faults, u"The store is damaged: it was not written to %1."_s.arg(file));
        say(u"The whole store is in %1, checked. It holds people's texts and passwords' hashes: keep it as you keep the store."_s.arg(file));
        return Exit::Done;
    });
}

void tellRestored(const Restored &restored, const QString &folder)
{
    say(u"The store in %1 is the backup of %2, commit %3."_s.arg(folder, shown(restored.backupAt)).arg(restored.backup.modseq));
    if (!restored.replaced.isEmpty())
        say(u"The one before it is kept as %1."_s.arg(restored.replaced));
    say(u"Users, their rights and their passwords are as they were then: repeat what was changed since. "
        "Who signed in since has to do so again. "
        "Workstations send again what the backup does not know: see “vakhta-centre report restored”."_s);
}

Exit restore(const Invocation &invocation)
{
    const QString file = invocation.arguments.value(0), folder = invocation.value(u"--data-dir"_s);
    const auto restored = restoreBackup(file, folder, QDateTime::currentDateTimeUtc());
    if (restored && !restored->faults.isEmpty())
        return damaged(restored->faults, u"%1 is damaged. Nothing was changed."_s.arg(file));
    if (restored) {
        tellRestored(*restored, folder);
        return Exit::Done;
    }
    const Error &error = restored.error();
    const QString words = u"%1 was not restored: %2. Nothing was changed."_s.arg(file, error.detail);
    switch (error.kind) {
    case Error::Kind::Conflict: return complain(words, Exit::Refused);
    case Error::Kind::Rejected: return complain(words, Exit::Input);
    case Error::Kind::TooNew:
        return complain(u"%1 was written by a later version: %2. Use that version. Nothing was changed."_s.arg(file, error.detail), Exit::Input);
    default: return complain(words, Exit::Storage);
    }
}

Exit verifyAudit(const Invocation &invocation)
{
    return withStorage(invocation, [&](SqliteStorage &storage) {
        const auto verdict = storage.verifyAudit();
        if (!verdict)
            return complain(verdict.error(), invocation.value(u"--data-dir"_s));
        if (!verdict->faults.isEmpty())
            return damaged(verdict->faults, u"The audit chain is not what was written."_s);
        say(u"%1 rows verified. The head is %2."_s.arg(verdict->rows).arg(QString::fromLatin1(verdict->head.toHex())));
        return Exit::Done;
    });
}

QString loginOf(const Region &region, qint64 user)
{
    const auto found = std::find_if(region.users.begin(), region.users.end(), [user](const User &one) { return one.id == user; });
    return found == region.users.end() ? wireId(Type::User, user) : found->login;
}

/// One line of what was sent again: when, who, what, on what, and what came of it.
QString lineOf(const OperationRecord &record, const Region &region)
{
    QStringList targets;
    for (const Target &target : record.operation.targets)
        targets << wireId(Type::Appeal, target.appeal);
    QString outcome = wireName(record.result.outcome);
    if (record.result.reason != Reason::None)
        outcome += u", "_s + wireName(record.result.reason);
    return u"%1  %2  %3  %4  %5"_s.arg(shown(record.result.appliedAt), loginOf(region, record.user), wireName(record.operation.kind),
                                       targets.join(u' '), outcome);
}

void tellReport(const Restoration &restoration, const std::vector<OperationRecord> &resent, const Region &region)
{
    if (restoration.backupAt.isValid())
        say(u"Restored on %1 from the backup of %2."_s.arg(shown(restoration.at), shown(restoration.backupAt)));
    else
        say(u"An older copy of the store was put in place without “vakhta-centre restore”; a workstation found out on %1."_s
                .arg(shown(restoration.at)));
    say(u"Sent again by workstations since: %1 accepted, %2 not."_s.arg(restoration.accepted).arg(restoration.refused));
    for (const OperationRecord &record : resent)
        say(lineOf(record, region));
}

Exit reportRestored(const Invocation &invocation)
{
    return withStorage(invocation, [&](SqliteStorage &storage) {
        const auto told = storage.read([](View &view) -> Result<void> {
            const auto restoration = view.restoration();
            const auto resent = view.resent();
            const auto region = view.region();
            if (!restoration || !resent || !region)
                return !restoration ? restoration.error() : !resent ? resent.error() : region.error();
            if (*restoration)
                tellReport(**restoration, *resent, **region);
            else
                say(u"This store was never restored from a backup."_s);
            return {};
        });
        return told ? Exit::Done : complain(told.error(), invocation.value(u"--data-dir"_s));
    });
}
} // namespace

std::vector<Command> backupCommands()
{
    return {
        {.name = u"backup"_s, .arguments = u"FILE"_s, .summary = u"copies the whole store into one file, also while it is served"_s,
         .options = {{.name = u"--force"_s, .help = u"also if there is such a file: it is replaced when the copy is whole"_s},
                     dataDirOption()},
         .run = backup},
        {.name = u"restore"_s, .arguments = u"FILE"_s,
         .summary = u"puts a backup in the store's place; the store is kept under another name"_s,
         .options = {dataDirOption()}, .run = restore},
        {.name = u"audit verify"_s, .summary = u"walks along the audit chain, and says its head or where it is broken"_s,
         .options = {dataDirOption()}, .run = verifyAudit},
        {.name = u"report restored"_s, .summary = u"lists what workstations sent again after the last restoring, and what came of it"_s,
         .options = {dataDirOption()}, .run = reportRestored},
    };
}

} // namespace vakhta::centre
