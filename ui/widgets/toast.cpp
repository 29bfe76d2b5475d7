#include "ui/widgets/toast.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

Toast::Toast(QWidget *over)
    : QWidget(over)
    , m_icon(new IconLabel(u"check"_s, &Theme::railOn, 16, this))
    , m_words(new Label(TextStyle::Body, &Theme::railOn, this))
    , m_undo(new Button(tr("Undo"), Button::Look::OnDark, this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"toast"_s);
    m_undo->setObjectName(u"toastUndo"_s);
    m_undo->setSmall(true);
    m_undo->setAccessibleName(tr("Undo the last act"));
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &Button::clicked, this, [this] {
        hide();
        emit undoAsked(m_operations);
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), px(8), px(10), px(8));
    row->setSpacing(px(12));
    row->addWidget(m_icon);
    row->addWidget(m_words);
    row->addWidget(m_undo);
    over->installEventFilter(this);
    hide();
}

void Toast::tell(const QString &words, const QList<QUuid> &operations)
{
    m_operations = operations;
    m_words->setText(words);
    m_undo->setVisible(!operations.isEmpty());
    m_timer->start(operations.isEmpty() ? 6s : 30s);
    show();
    place();
    raise();
}

const QString Toast::words() const
{
    return m_words->text();
}

void Toast::place()
{
    adjustSize();
    const QRect over = parentWidget()->rect();
    move((over.width() - width()) / 2, over.height() - height() - px(44));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), radius::control, theme().rail, theme().railSel);
}

} // namespace vakhta
