// The importer of the feedback platform, by its own columns and by a map.

#include "app/centre/intake/import_feedback.h"
#include "tests/fuzz/import_ground.h"

using namespace vakhta::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    static const auto map = must(vakhta::centre::columnMapFrom(u"text=text,topic=topic,executor=who,number=n,received=at"_s));
    ImportGround &ground = ImportGround::forInput();
    const TableInput input = tableInput(bytes, size);
    (void)vakhta::centre::importFeedback(ground.storage(), written(input, ground.folder()), input.odd ? std::optional(map) : std::nullopt, noon);
    return 0;
}
