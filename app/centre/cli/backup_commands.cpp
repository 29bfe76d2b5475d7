#include "app/centre/cli/cli.h"
#include "app/centre/cli/console.h"
#include "app/centre/storage/backup.h"

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
        "Who signed in since has to do so again."_s);
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
    };
}

} // namespace vakhta::centre
