#include "ui/pages/page_states.h"

#include "ui/text/problem_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

namespace {

enum Face { ContentFace, LoadingFace, MessageFace };

} // namespace

PageStates::PageStates(const QString &name, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_stack(new QStackedLayout(this))
    , m_patience(new QTimer(this))
{
    m_stack->addWidget(content);
    m_stack->addWidget(new LoadingBars(this));
    m_stack->addWidget(makeMessage());
    m_patience->setSingleShot(true);
    m_patience->setInterval(150ms);
    connect(m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentIndex(LoadingFace); });
}

QWidget *PageStates::makeMessage()
{
    auto *message = new QWidget(this);
    m_icon = new IconLabel(u"inbox"_s, &Theme::text3, 30, message);
    m_title = new Label(TextStyle::Title2, &Theme::text, message);
    m_text = new Label(TextStyle::Body, &Theme::text2, message);
    m_action = new Button(QString(), Button::Look::Primary, message);
    m_action->setObjectName(m_name + u"StateAction"_s);
    connect(m_action, &Button::clicked, this, [this] { m_isError ? emit retryAsked() : emit emptyActionAsked(); });
    for (Label *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    atEverySize(this, [this] { fitWords(); });
    auto *column = new QVBoxLayout(message);
    column->setSpacing(px(space::m));
    column->addStretch(2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_title, m_text, m_action})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return message;
}

void PageStates::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void PageStates::fitWords()
{
    const int wide = qBound(1, width() - 2 * px(space::page), px(360));
    for (Label *label : {m_title, m_text}) // the layout would ask their height for its own width
        label->setFixedSize(wide, qMax(0, label->heightForWidth(wide)));
}

void PageStates::showContent()
{
    m_patience->stop();
    m_stack->setCurrentIndex(ContentFace);
}

void PageStates::showLoading()
{
    if (!m_patience->isActive() && m_stack->currentIndex() != LoadingFace)
        m_patience->start();
}

void PageStates::showEmpty(const QString &icon, const QString &title, const QString &text, const QString &action)
{
    say(icon, false, title, text, action);
}

void PageStates::showError(const Error &error)
{
    const Problem problem = problemOf(error.kind);
    say(u"octagon-alert"_s, true, problem.what, QString(problem.kept + u' ' + problem.next).trimmed(), tr("Try again"));
}

bool PageStates::showsContent() const
{
    return m_stack->currentIndex() == ContentFace;
}

QWidget *PageStates::action() const
{
    return m_stack->currentIndex() == MessageFace && !m_action->isHidden() ? m_action : nullptr;
}

void PageStates::say(const QString &icon, bool isError, const QString &title, const QString &text, const QString &action)
{
    m_patience->stop();
    m_isError = isError;
    m_icon->setIcon(icon, isError ? &Theme::danger : &Theme::text3);
    m_title->setText(title);
    m_text->setText(text);
    fitWords();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_stack->setCurrentIndex(MessageFace);
}

void LoadingBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int left = px(space::page);
    for (int row = 0, y = px(28); y < height() - px(60) && row < 8; ++row, y += px(62)) {
        const int width = this->width() - 2 * left;
        paintBox(painter, QRect(left, y, width * (row % 3 + 3) / 8, px(14)), radius::tile, theme().line);
        paintBox(painter, QRect(left, y + px(22), width * (row % 2 + 5) / 8, px(10)), radius::tile, theme().line);
    }
}

} // namespace vakhta
