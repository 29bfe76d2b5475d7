#include "app/sqlite/full_text.h"

#include <sqlite3.h>

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
Result<fts5_api *> apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (const int code = sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr); code != SQLITE_OK)
        return sqliteError(code, "fts5"); // no such function, or a file that is no database
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    const int code = sqlite3_finalize(statement);
    return code == SQLITE_OK && api ? Result<fts5_api *>(api) : Result<fts5_api *>(sqliteError(code, "fts5"));
}
} // namespace

Result<void> addTokenizer(Connection &connection, const char *name, Make make)
{
    const auto api = apiOf(connection.handle());
    if (!api)
        return api.error();
    fts5_tokenizer functions{create, destroy, tokenize};
    const int code = (*api)->xCreateTokenizer(*api, name, new Make(make), &functions, [](void *context) { delete static_cast<Make *>(context); });
    return code == SQLITE_OK ? Result<void>() : Result<void>(sqliteError(code, "tokenizer"));
}

} // namespace vakhta
