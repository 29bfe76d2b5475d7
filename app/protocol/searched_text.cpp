#include "app/protocol/searched_text.h"

#include "app/protocol/on_demand.h"

namespace vakhta {

namespace {
using Object = simdjson::ondemand::object;

void addField(Object &object, std::string_view name, std::string &text)
{
    std::string_view found;
    if (object[name].get_string().get(found) || found.empty())
        return;
    text += found;
    text += '\n';
}
} // namespace

void addSearchedText(Type type, std::string_view json, std::string &text)
{
    static_cast<void>(readOnDemand(json, [&](Object &object) -> Result<void> {
        if (type != Type::Appeal) {
            addField(object, "text", text);
            return {};
        }
        std::string house;
        addField(object, "author", text);
        addField(object, "house", house);
        for (const char *name : {"number", "settlement", "street"})
            addField(object, name, text);
        text += house; // behind its street, where it is looked for
        addField(object, "tags", text);
        addField(object, "text", text);
        addField(object, "title", text);
        return {};
    }));
}

PlacedTexts placedTexts(std::string_view json)
{
    PlacedTexts found;
    static_cast<void>(readOnDemand(json, [&found](Object &object) -> Result<void> {
        addField(object, "author", found.author);
        addField(object, "number", found.number);
        addField(object, "tags", found.tags);
        return {};
    }));
    return found;
}

} // namespace vakhta
