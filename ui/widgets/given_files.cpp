#include "ui/widgets/given_files.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace vakhta {

bool holdsFiles(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const bool files = !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return files || (data->hasImage() && !data->hasText());
}

} // namespace vakhta
