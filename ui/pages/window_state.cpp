#include "ui/pages/window_state.h"

#include "ui/models/kept_query.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vakhta {

QByteArray keptWindows(const std::vector<WindowState> &windows)
{
    QJsonArray all;
    for (const auto &[geometry, place] : windows)
        all << QJsonObject{{u"geometry"_s, QString::fromLatin1(geometry.toBase64())}, {u"section"_s, place.section}, {u"query"_s, keptQuery(place.query)},
                           {u"title"_s, place.title}, {u"view"_s, place.view}, {u"appeal"_s, place.appeal}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::vector<WindowState> windowsFrom(const QByteArray &kept)
{
    std::vector<WindowState> windows;
    for (const QJsonValue &one : QJsonDocument::fromJson(kept).array()) {
        const auto query = queryFrom(one[u"query"_s].toObject());
        const QString section = one[u"section"_s].toString();
        if (query && !section.isEmpty())
            windows.push_back({QByteArray::fromBase64(one[u"geometry"_s].toString().toLatin1()),
                               {.section = section, .query = *query, .title = one[u"title"_s].toString(), .view = one[u"view"_s].toInt(),
                                .appeal = one[u"appeal"_s].toInteger(), .typed = {}}});
    }
    return windows;
}

} // namespace vakhta
