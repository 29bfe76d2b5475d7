#include "ui/widgets/warning.h"

#include <QMessageBox>

namespace vakhta {

void warn(QWidget *window, const QString &name, const QString &words)
{
    auto *box = new QMessageBox(QMessageBox::Warning, window->windowTitle(), words, QMessageBox::Ok, window);
    box->setObjectName(name);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace vakhta
