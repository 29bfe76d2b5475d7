#pragma once

#include "app/protocol/types.h"
#include "app/store/account_store.h"
#include "app/store/draft_store.h"
#include "app/store/outbox_store.h"

namespace vakhta::test {

/// What a journal holds, as its stores tell it, a line a thing. A store that cannot be read says so in place of it.
inline QByteArray journalTold(Connection &journal)
{
    QByteArray told;
    const auto line = [&](const auto &...parts) { told += (QByteArray() + ... + (QByteArray(parts) + ' ')) + '\n'; };
    const auto number = [](auto value) { return QByteArray::number(qint64(value)); };
    const auto entries = OutboxStore(journal).entries(1000);
    if (!entries)
        return "unreadable: " + entries.error().detail.toUtf8();
    for (const OutboxEntry &entry : *entries) {
        const OperationResult &result = entry.entry.result;
        line("act", number(entry.seq), number(int(entry.entry.state)), entry.overlaid ? "shown" : "settled", number(result.id),
             wireName(result.outcome).toUtf8(), wireName(result.reason).toUtf8(), number(entry.entry.notBefore.isValid()),
             canonical(operationCreate(entry.entry.operation)));
    }
    DraftStore drafts(journal);
    const auto appeals = drafts.appeals();
    if (!appeals)
        return "unreadable: " + appeals.error().detail.toUtf8();
    for (const qint64 appeal : *appeals) {
        const auto kept = drafts.of(appeal);
        if (kept && *kept)
            line("draft", number(appeal), number((*kept)->centreId), number((*kept)->revision), (*kept)->draft.atCentre ? "there" : "here",
                 (*kept)->draft.text.toUtf8(), (*kept)->draft.theirText.toUtf8());
    }
    for (qint64 appeal = 1; appeal < 10; ++appeal) {
        const auto versions = drafts.history(appeal);
        for (const DraftVersion &version : versions ? *versions : std::vector<DraftVersion>())
            line("version", number(appeal), version.text.toUtf8());
    }
    AccountStore store(journal);
    const auto account = store.account();
    const auto theme = store.setting(QStringLiteral("window/theme"));
    if (account && theme)
        line("account", account->login.toUtf8(), account->centre.toEncoded(), account->token.toUtf8(), number(account->userId), *theme);
    return told;
}

} // namespace vakhta::test
