#include "ui/widgets/progress_line.h"

#include "ui/text/time_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

class ProgressLine::Bar final : public QWidget
{
public:
    explicit Bar(QWidget *parent) : QWidget(parent) { atEverySize(this, [this] { setFixedHeight(px(6)); }); }
    double share = 0;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), radius::tile, theme().line);
        paintBox(painter, {0, 0, int(width() * share), height()}, radius::tile, theme().accent);
    }
};

ProgressLine::ProgressLine(const QString &name, const QString &what, const QString &stop, QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar(this))
    , m_figures(new Label(TextStyle::Body, &Theme::text2, this))
{
    setObjectName(name);
    auto *cancel = new Button(stop, Button::Look::Link, this);
    cancel->setObjectName(name + u"Stop"_s);
    connect(cancel, &Button::clicked, this, &ProgressLine::stopAsked);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::l));
    row->addWidget(new Label(what, TextStyle::BodyBold, &Theme::text, this), 1);
    row->addWidget(m_figures);
    row->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::s));
    column->addLayout(row);
    column->addWidget(m_bar);
}

void ProgressLine::tell(int done, int all)
{
    m_figures->setText(tr("%1 of %2").arg(numberText(done), numberText(all)));
    m_bar->share = all > 0 ? double(done) / all : 0;
    m_bar->update();
}

} // namespace vakhta
