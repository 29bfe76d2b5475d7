#pragma once

#include <QString>

class QWidget;

namespace vakhta {

/// A message over the window that waits for nothing and goes when it is read. `name` is its objectName.
void warn(QWidget *window, const QString &name, const QString &words);

} // namespace vakhta
