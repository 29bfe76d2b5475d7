#pragma once

#include "app/core/attachment.h"
#include "ui/models/pictures.h"

#include <QString>

namespace vakhta {

/// «240 КБ», «1,4 МБ».
QString sizeText(qint64 bytes);
/// «Фото 1 из 3, 1280×960, 240 КБ»; `size` empty: not known yet.
QString photoText(int number, int count, const QSize &size, qint64 bytes);
/// «Файл 2 из 3, 1,4 МБ».
QString fileText(int number, int count, qint64 bytes);
/// Why it is not there to be seen; empty: it is, or is coming.
QString previewFault(const Preview &preview);
/// The same in a word or two, for a small place.
QString previewFaultShort(const Preview &preview);
/// Why a file could not be attached.
QString attachFault(const Error &error, const QString &name);

} // namespace vakhta
