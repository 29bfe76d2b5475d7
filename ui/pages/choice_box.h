#pragma once

#include <QComboBox>

namespace vakhta {

/// A list to choose one from; its chevron is painted in the theme's colour.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vakhta
