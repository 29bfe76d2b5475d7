#include "app/store/journal_rescue.h"

#include "app/sqlite/rescue.h"
#include "app/store/profile_opening.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
QString copyOf(const ProfilePlace &place)
{
    return place.folder + u"/journal.db.copy"_s;
}
} // namespace

Result<void> checkJournal(Connection &journal)
{
    auto rows = journal.run("PRAGMA quick_check(1)");
    const auto told = rows ? rows->all([](const Statement &row) { return row.text(0); }) : rows.error();
    if (!told)
        return told.error();
    if (told->size() == 1 && told->front() == u"ok"_s)
        return {};
    return Error{Error::Kind::Damaged, u"journal.db: quick_check found faults"_s};
}

Result<void> copyJournal(const ProfilePlace &place)
{
    auto journal = openJournalAt(place, place.folder + u"/journal.db"_s);
    if (!journal)
        return journal.error();
    const QString unfinished = copyOf(place) + u"-unfinished"_s;
    QFile::remove(unfinished);
    if (auto copied = (*journal)->exec("VACUUM INTO ?", unfinished); !copied)
        return copied.error();
    auto copy = openJournalAt(place, unfinished);
    const auto whole = copy ? checkJournal(**copy) : Result<void>(copy.error());
    if (!whole)
        return whole;
    copy->reset();
    const bool kept = std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(copyOf(place)).constData()) == 0;
    return kept ? Result<void>() : Error{Error::Kind::Storage, u"the journal's copy can't be named"_s};
}

void dropCopyOfJournal(const ProfilePlace &place)
{
    QFile::remove(copyOf(place));
}

Result<void> takeOverJournal(const ProfilePlace &place, const QString &aside, Connection &fresh)
{
    for (const QString &path : {copyOf(place), aside}) {
        auto source = openJournalAt(place, path);
        const auto rows = source ? rescueRows(**source, fresh) : Result<qint64>(source.error());
        if (rows && *rows > 0)
            return {};
        if (!rows && source) // the new file did not take them
            return rows.error();
    }
    return {};
}

} // namespace vakhta
