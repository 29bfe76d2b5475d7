#pragma once

#include "app/core/result.h"

#include <simdjson.h>

#include <cstring>
#include <vector>

namespace vakhta {

inline constexpr size_t longestObject = 16 << 20; // no appeal is near it

inline simdjson::ondemand::parser &onDemandParser()
{
    static thread_local simdjson::ondemand::parser parser(longestObject);
    return parser;
}

// simdjson reads past the end: the text is copied to where it may, and what is left there of a longer one is blotted out, or
// a bracket of it would make the parser look at everything twice.
inline simdjson::padded_string_view padded(std::string_view json)
{
    static thread_local std::vector<char> room;
    if (room.size() < json.size() + simdjson::SIMDJSON_PADDING)
        room.resize(json.size() + simdjson::SIMDJSON_PADDING);
    if (!json.empty())
        std::memcpy(room.data(), json.data(), json.size());
    std::memset(room.data() + json.size(), 0, simdjson::SIMDJSON_PADDING);
    return simdjson::padded_string_view(room.data(), json.size(), room.size());
}

/// Reads values out of one JSON object without looking at the others; in sorted order it is one pass. What `read` sees is gone
/// afterwards. Rejected: longer than any appeal, broken, or not an object.
template <typename Read>
auto readOnDemand(std::string_view json, Read read) -> std::invoke_result_t<Read, simdjson::ondemand::object &>
{
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (json.size() > longestObject)
        return Error{Error::Kind::Rejected, QStringLiteral("/: longer than %1 bytes").arg(longestObject)};
    if (const auto failed = onDemandParser().iterate(padded(json)).get(document))
        return Error{Error::Kind::Rejected, QStringLiteral("/: ") + QString::fromLatin1(simdjson::error_message(failed))};
    if (document.get_object().get(object))
        return Error{Error::Kind::Rejected, QStringLiteral("/: not an object")};
    return read(object);
}

} // namespace vakhta
