#include "ui/widgets/words_dialog.h"

#include "ui/text/time_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/given_files.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

/// Files that come here are given away once somebody takes them.
class WordsDialog::WordsField final : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

    std::function<void(const QMimeData *)> give;

protected:
    bool canInsertFromMimeData(const QMimeData *given) const override { return isGiven(given) || QPlainTextEdit::canInsertFromMimeData(given); }
    void insertFromMimeData(const QMimeData *given) override
    {
        isGiven(given) ? give(given) : QPlainTextEdit::insertFromMimeData(given);
    }

private:
    bool isGiven(const QMimeData *given) const { return give && holdsFiles(given); }
};

QPlainTextEdit &WordsDialog::field() const
{
    return *m_words;
}

WordsDialog::WordsDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_words(new WordsField(question.words, this))
    , m_accept(new Button(question.verb, Button::Look::Primary, this))
    , m_count(new Label(TextStyle::Small, &Theme::text2, this))
    , m_obstacle(new Label(TextStyle::Small, &Theme::text2, this))
    , m_below(new QVBoxLayout)
    , m_mayBeEmpty(question.mayBeEmpty)
    , m_most(question.most)
{
    setObjectName(u"wordsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    m_words->setObjectName(u"wordsField"_s);
    m_words->setAccessibleName(tr("Your words")); // the title is the window's name, which is heard before it
    m_words->setAccessibleDescription(question.hint);
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(px(110));
    m_accept->setObjectName(u"wordsAccept"_s);
    m_accept->setKeyHint(tr("Ctrl+Enter"));
    auto *leave = new Button(tr("Leave as it is"), Button::Look::Link, this);
    leave->setObjectName(u"wordsLeave"_s);
    leave->setKeyHint(tr("Esc"));
    connect(leave, &Button::clicked, this, &QDialog::reject);
    connect(m_accept, &Button::clicked, this, &WordsDialog::give);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        emit changed(m_words->toPlainText());
        allow();
    });
    m_obstacle->setWordWrap(true);
    m_obstacle->hide();
    m_count->setVisible(m_most > 0);
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
    column->addWidget(m_count);
    column->addLayout(m_below);
    column->addWidget(m_obstacle);
    column->addLayout(buttons);
    resize(px(520), sizeHint().height());
    m_words->setFocus();
}

void WordsDialog::addBelow(QWidget *widget)
{
    m_below->addWidget(widget);
    setTabOrder(m_words, widget);
    setTabOrder(widget, m_accept);
}

void WordsDialog::setObstacle(const QString &words)
{
    m_obstacle->setText(words);
    m_obstacle->setVisible(!words.isEmpty());
    allow();
}

void WordsDialog::takeFiles()
{
    m_words->give = [this](const QMimeData *given) { emit filesGiven(given); };
}

void WordsDialog::setCarries(bool carries)
{
    m_carries = carries;
    allow();
}

void WordsDialog::focusAccept()
{
    m_accept->setFocus(Qt::OtherFocusReason);
}

void WordsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        give();
    else
        QDialog::keyPressEvent(event);
}

void WordsDialog::allow()
{
    const qsizetype written = m_words->toPlainText().trimmed().size();
    const bool fits = m_most <= 0 || written <= m_most;
    m_count->setText(tr("%1 of %2 characters").arg(numberText(written), numberText(m_most)));
    m_count->setColour(fits ? &Theme::text2 : &Theme::danger);
    m_accept->setEnabled(m_obstacle->text().isEmpty() && fits && (m_mayBeEmpty || m_carries || written > 0));
}

void WordsDialog::give()
{
    if (!m_obstacle->text().isEmpty())
        emit obstacleMet();
    if (!m_accept->isEnabled())
        return;
    emit given(m_words->toPlainText().trimmed());
    accept();
}

} // namespace vakhta
