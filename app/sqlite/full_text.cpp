#include "app/sqlite/full_text.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
using Make = std::unique_ptr<Tokenizer> (*)();

Tokenizer *tokenizerOf(Fts5Tokenizer *handle)
{
    return reinterpret_cast<Tokenizer *>(handle);
}

int create(void *context, const char **, int, Fts5Tokenizer **made)
{
    *made = reinterpret_cast<Fts5Tokenizer *>((*static_cast<Make *>(context))().release());
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *handle)
{
    delete tokenizerOf(handle);
}

Tokenizer::Purpose purposeOf(int flags)
{
    if (!(flags & FTS5_TOKENIZE_QUERY))
        return Tokenizer::Purpose::Text;
    return flags & FTS5_TOKENIZE_PREFIX ? Tokenizer::Purpose::Beginning : Tokenizer::Purpose::Query;
}

int tokenize(Fts5Tokenizer *handle, void *context, int flags, const char *text, int size,
             int (*give)(void *, int, const char *, int, int, int))
{
    int code = SQLITE_OK;
    tokenizerOf(handle)->tokenize({text, size_t(size)}, purposeOf(flags), [&](std::string_view word, size_t begin, size_t end) {
        code = give(context, 0, word.data(), int(word.size()), int(begin), int(end));
        return code == SQLITE_OK;
    });
    return code;
}

/// The way the library gives out its functions: through a pointer bound to a statement.
fts5_api *apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}
} // namespace

Result<void> addTokenizer(Connection &connection, const char *name, Make make)
{
    fts5_api *api = apiOf(connection.handle());
    if (!api)
        return Error{Error::Kind::Storage, u"the SQLite library has no FTS5"_s};
    fts5_tokenizer functions{create, destroy, tokenize};
    const int code = api->xCreateTokenizer(api, name, new Make(make), &functions, [](void *context) { delete static_cast<Make *>(context); });
    return code == SQLITE_OK ? Result<void>() : Result<void>(sqliteError(code, "tokenizer"));
}

} // namespace vakhta
