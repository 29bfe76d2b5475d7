#include "ui/widgets/words_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

WordsDialog::WordsDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_words(new QPlainTextEdit(question.words, this))
    , m_accept(new Button(question.verb, Button::Look::Primary, this))
    , m_mayBeEmpty(question.mayBeEmpty)
{
    setObjectName(u"wordsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    m_words->setObjectName(u"wordsField"_s);
    m_words->setAccessibleName(question.title);
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(px(110));
    m_accept->setObjectName(u"wordsAccept"_s);
    m_accept->setKeyHint(tr("Ctrl+Enter"));
    auto *leave = new Button(tr("Leave as it is"), Button::Look::Link, this);
    leave->setObjectName(u"wordsLeave"_s);
    leave->setKeyHint(tr("Esc"));
    connect(leave, &Button::clicked, this, &QDialog::reject);
    connect(m_accept, &Button::clicked, this, &WordsDialog::give);
    const auto allow = [this] { m_accept->setEnabled(m_mayBeEmpty || !m_words->toPlainText().trimmed().isEmpty()); };
    connect(m_words, &QPlainTextEdit::textChanged, this, allow);
    allow();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::xl));
    column->setSpacing(px(space::m));
    auto *hint = new Label(question.hint, TextStyle::Body, &Theme::text2, this);
    hint->setWordWrap(true);
    column->addWidget(new Label(question.title, TextStyle::Title2, &Theme::text, this));
    column->addWidget(hint);
    column->addWidget(m_words, 1);
    column->addLayout(buttons);
    resize(px(520), sizeHint().height());
    m_words->setFocus();
}

void WordsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        give();
    else
        QDialog::keyPressEvent(event);
}

void WordsDialog::give()
{
    if (!m_accept->isEnabled())
        return;
    emit given(m_words->toPlainText().trimmed());
    accept();
}

} // namespace vakhta
