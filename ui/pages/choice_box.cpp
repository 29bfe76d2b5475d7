#include "ui/pages/choice_box.h"

#include "ui/widgets/icon.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vakhta {

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, QRect(width() - px(28), 0, px(16), height()), u"chevron-down"_s, theme().text2, px(16));
}

} // namespace vakhta
