#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace vakhta::sync {

/// Port to the centre's files. Lives on the GUI thread; every answer comes later. Kinds as CentreServer says.
class FileServer
{
public:
    virtual ~FileServer() = default;

    /// So many bytes, all of the file. NotFound: there is no such file, or none for this user.
    virtual QFuture<Result<QByteArray>> download(QString blob, qint64 size) = 0;
    /// Gives the name that the centre found for it. Conflict: it does not take this file.
    virtual QFuture<Result<QString>> upload(QByteArray bytes) = 0;
};

} // namespace vakhta::sync
