#pragma once

#include "app/sqlite/connection.h"

#include <functional>

namespace vakhta {

/// What cuts texts into words for a full-text index (FTS5). One belongs to each table of each connection, on its thread.
class Tokenizer
{
public:
    enum class Purpose {
        Text,      // to be indexed
        Query,     // to be found
        Beginning, // to be found, the last word being only the beginning of one
    };
    /// A word as the index keeps it, and where it stands in the text, in bytes. False: no more are wanted.
    using Take = std::function<bool(std::string_view word, size_t begin, size_t end)>;

    virtual ~Tokenizer() = default;
    virtual void tokenize(std::string_view text, Purpose purpose, const Take &take) = 0;
};

/// Makes `tokenize = '<name>'` known to this connection, before any table that uses it is made or read.
Result<void> addTokenizer(Connection &connection, const char *name, std::unique_ptr<Tokenizer> (*make)());

} // namespace vakhta
