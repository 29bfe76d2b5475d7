#pragma once

#include "ui/text/problem_text.h"

#include <QWidget>

namespace vakhta {

/// Stands in place of the window when the profile did not open: what happened, what is kept, what to do.
class StartFaultPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartFaultPage(const Problem &problem);
};

} // namespace vakhta
