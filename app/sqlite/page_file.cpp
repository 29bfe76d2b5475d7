#include "app/sqlite/page_file.h"

#include <sqlite3.h>

namespace vakhta {

Result<std::unique_ptr<PageFile>> PageFile::open(Connection::Options options)
{
    options.lookInside = false;
    options.settings.clear();
    auto connection = Connection::open(options);
    if (!connection)
        return connection.error();
    // As if it were empty: SQLite must not look for pages that are still to come.
    if (const int code = sqlite3_db_config((*connection)->handle(), SQLITE_DBCONFIG_RESET_DATABASE, 1, nullptr); code != SQLITE_OK)
        return sqliteError(code, "pages");
    if (auto sized = (*connection)->exec("PRAGMA page_size = 8192"); !sized)
        return sized.error();
    return std::unique_ptr<PageFile>(new PageFile(std::move(*connection)));
}

// Through the file's own methods, below SQLite's cache and above the cipher: what a page holds is not looked at.
Result<void> PageFile::write(qint64 first, const QByteArray &pages)
{
    sqlite3_file *file = nullptr;
    if (const int code = sqlite3_file_control(m_connection->handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file); code != SQLITE_OK)
        return sqliteError(code, "pages");
    if (first < 0 || pages.size() % pageSize != 0)
        return Error{Error::Kind::Rejected, QStringLiteral("not whole pages")};
    for (qsizetype at = 0; at < pages.size(); at += pageSize) {
        const int code = file->pMethods->xWrite(file, pages.constData() + at, pageSize, first * pageSize + at);
        if (code != SQLITE_OK)
            return sqliteError(code, "pages");
    }
    const int code = file->pMethods->xSync(file, SQLITE_SYNC_NORMAL);
    return code == SQLITE_OK ? Result<void>() : Result<void>(sqliteError(code, "pages"));
}

} // namespace vakhta
