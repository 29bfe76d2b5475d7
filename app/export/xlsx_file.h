#pragma once

#include "app/export/export_file.h"

namespace vakhta {

Result<std::unique_ptr<ExportFile>> createXlsx(const QString &path, const std::vector<ExportFile::Column> &columns);

} // namespace vakhta
