#pragma once

#include "app/protocol/types.h"

#include <string>

namespace vakhta {

/// What words are searched in, a line each, added to `text`: of an appeal its title, text, number, author, address and tags; of a
/// message or reply its text. Read without looking at the rest; what is missing or broken is passed over.
void addSearchedText(Type type, std::string_view json, std::string &text);

/// Of an appeal, read in the same way.
struct PlacedTexts
{
    std::string author, number, tags;
};
PlacedTexts placedTexts(std::string_view json);

} // namespace vakhta
