#pragma once

#include "app/core/profile_reader.h"
#include "ui/text/time_text.h"

#include <QDialog>

namespace vakhta {

/// Why an appeal's term is what it is, and why it would be another: both ways side by side.
class TermComparison final : public QDialog
{
    Q_OBJECT

public:
    /// `region` has the profile of now.
    TermComparison(const MovedTerm &term, const Region &region, const Profile &changed, const LocalTime &here, QWidget *parent);
};

} // namespace vakhta
