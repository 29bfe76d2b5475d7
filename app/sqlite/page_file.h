#pragma once

#include "app/sqlite/connection.h"

namespace vakhta {

/// A database written page by page from the plain pages of another, so that it never lies on the disk in plain: each page
/// is put under the file's own key on its way. May be closed and gone on with. What becomes of it, once its last page is
/// there, is a database like any other. Lives on one thread at a time.
class PageFile
{
public:
    static constexpr int pageSize = 8192;
    static constexpr int reserved = 64; // of each page, as the plain database left it free: either cipher has room in that

    /// Makes the file when there is none. The cipher and the key are those of `options`; settings are not for this.
    static Result<std::unique_ptr<PageFile>> open(Connection::Options options);

    /// Whole pages from `first` on, counted from 0; the very first page goes before all others. On the disk when it answers.
    Result<void> write(qint64 first, const QByteArray &pages);

private:
    explicit PageFile(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

    std::unique_ptr<Connection> m_connection;
};

} // namespace vakhta
