// The importer of «Инцидент Менеджмент»: workbooks and csv.

#include "app/centre/intake/import_incidents.h"
#include "tests/fuzz/import_ground.h"

using namespace vakhta::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    ImportGround &ground = ImportGround::forInput();
    (void)vakhta::centre::importIncidents(ground.storage(), written(tableInput(bytes, size), ground.folder()), noon);
    return 0;
}
