#include "ui/pages/prolong_dialog.h"

#include "ui/text/time_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int usualDays = 7;

/// As the field gives it back.
QString plain(QString day)
{
    return day.replace(QChar(0xa0), u' ');
}
} // namespace

ProlongDialog::ProlongDialog(Question question, QWidget *parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_days(new QSpinBox(this))
    , m_due(new Label(TextStyle::BodyBold, &Theme::text, this))
    , m_notice(new QPlainTextEdit(this))
    , m_count(new Label(TextStyle::Small, &Theme::text2, this))
    , m_accept(new Button(tr("Prolong and tell the citizen"), Button::Look::Primary, this))
{
    setObjectName(u"prolongDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Prolong the deadline?"));
    m_days->setObjectName(u"prolongDays"_s);
    m_days->setAccessibleName(tr("Days to prolong by"));
    m_days->setRange(1, m_question.mostDays);
    m_days->setKeyboardTracking(false); // the notice follows what was meant, not each digit
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_days->setValue(std::min(usualDays, m_question.mostDays));
    m_notice->setObjectName(u"prolongNotice"_s);
    m_notice->setAccessibleName(tr("Notice to the citizen"));
    m_notice->setTabChangesFocus(true);
    m_notice->setMinimumHeight(px(130));
    m_accept->setObjectName(u"prolongAccept"_s);
    m_accept->setKeyHint(tr("Ctrl+Enter"));
    m_day = plain(m_question.day(m_days->value()));
    m_notice->setPlainText(QString(m_question.notice).replace(u"{due}"_s, m_day));
    build();
    connect(m_days, &QSpinBox::valueChanged, this, &ProlongDialog::follow);
    connect(m_notice, &QPlainTextEdit::textChanged, this, &ProlongDialog::count);
    connect(m_accept, &Button::clicked, this, &ProlongDialog::give);
    follow(m_days->value());
    count();
    m_days->setFocus();
    m_days->selectAll();
}

void ProlongDialog::build()
{
    auto *leave = new Button(tr("Leave as it is"), Button::Look::Link, this);
    leave->setObjectName(u"prolongLeave"_s);
    leave->setKeyHint(tr("Esc"));
    connect(leave, &Button::clicked, this, &QDialog::reject);
    auto *hint = new Label(tr("A deadline is prolonged once, by at most %n day(s). The citizen gets this notice where he wrote.", nullptr, m_question.mostDays), TextStyle::Body, &Theme::text2, this);
    hint->setWordWrap(true);
    auto *term = new QHBoxLayout;
    term->setSpacing(px(space::m));
    term->addWidget(new Label(tr("By days"), TextStyle::Body, &Theme::text, this));
    term->addWidget(m_days);
    term->addWidget(m_due, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::xl));
    column->setSpacing(px(space::m));
    column->addWidget(new Label(windowTitle(), TextStyle::Title2, &Theme::text, this));
    column->addWidget(hint);
    column->addLayout(term);
    column->addWidget(m_notice, 1);
    column->addWidget(m_count);
    column->addLayout(buttons);
    resize(px(560), sizeHint().height());
}

/// What the user wrote himself stays; only the day in it is another.
void ProlongDialog::follow(int days)
{
    m_due->setText(tr("New deadline: %1").arg(m_question.due(days)));
    const QString day = plain(m_question.day(days));
    const QString text = m_notice->toPlainText();
    const QRegularExpression was(u"(?<![\\d\\w])%1(?!\\w)"_s.arg(QRegularExpression::escape(m_day)), QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch found = m_day.isEmpty() || day == m_day ? QRegularExpressionMatch() : was.match(text);
    if (found.hasMatch()) {
        QTextCursor place(m_notice->document());
        place.setPosition(int(found.capturedStart()));
        place.setPosition(int(found.capturedEnd()), QTextCursor::KeepAnchor);
        place.insertText(day);
    }
    m_day = day;
}

void ProlongDialog::count()
{
    const qsizetype written = m_notice->toPlainText().trimmed().size();
    const bool fits = m_question.mostCharacters <= 0 || written <= m_question.mostCharacters;
    m_count->setVisible(m_question.mostCharacters > 0);
    m_count->setText(tr("%1 of %2 characters").arg(numberText(written), numberText(m_question.mostCharacters)));
    m_count->setColour(fits ? &Theme::text2 : &Theme::danger);
    m_accept->setEnabled(written > 0 && fits);
}

void ProlongDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        give();
    else if (!enter) // a bare Enter in the field of days sends nothing to anybody
        QDialog::keyPressEvent(event);
}

void ProlongDialog::give()
{
    m_days->interpretText();
    if (!m_accept->isEnabled())
        return;
    emit given(m_days->value(), m_notice->toPlainText().trimmed());
    accept();
}

} // namespace vakhta
