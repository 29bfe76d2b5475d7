#include "ui/pages/start_fault_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

StartFaultPage::StartFaultPage(const Problem &problem)
{
    setObjectName(u"startFaultPage"_s);
    setWindowTitle(tr("Vakhta"));
    setMinimumWidth(px(560));
    setAccessibleName(problem.what);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(32), px(32), px(32), px(24));
    column->setSpacing(px(space::l));
    column->addWidget(new IconLabel(u"octagon-alert"_s, &Theme::danger, 30), 0, Qt::AlignLeft);
    for (const auto &[words, style] : {std::pair(problem.what, TextStyle::Title2), {problem.kept, TextStyle::Body}, {problem.next, TextStyle::Body}}) {
        auto *line = new Label(words, style);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    auto *close = new Button(tr("Close the program"), Button::Look::Primary);
    close->setObjectName(u"startFaultClose"_s);
    connect(close, &Button::clicked, this, &QWidget::close);
    column->addSpacing(px(space::s));
    column->addWidget(close, 0, Qt::AlignLeft);
    close->setFocus();
}

} // namespace vakhta
