#pragma once

#include "app/core/result.h"

#include <QWidget>

namespace vakhta {

/// Stands in place of the window when the profile did not open: what happened, what is kept, what to do.
class StartFaultPage final : public QWidget
{
    Q_OBJECT

public:
    StartFaultPage(const Error &error, const QString &folder);
};

} // namespace vakhta
