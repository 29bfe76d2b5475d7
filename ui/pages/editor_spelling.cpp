#include "ui/pages/editor_spelling.h"

#include "app/core/spelt_words.h"
#include "app/core/when_ready.h"
#include "ui/pages/reply_editor.h"

#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

namespace {
constexpr size_t mostMarked = 200; // a text in another language stays quick to write in
}

EditorSpelling::EditorSpelling(ReplyEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(150ms);
    connect(m_pause, &QTimer::timeout, this, &EditorSpelling::look);
    connect(&m_editor, &QTextEdit::textChanged, this, [this] {
        m_typed = true;
        m_pause->start();
    });
    connect(&m_editor, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_typed) // the word may have been left
            m_pause->start();
    });
}

void EditorSpelling::setSpelling(Spelling *spelling)
{
    m_spelling = spelling;
    connect(spelling, &Spelling::changed, this, &EditorSpelling::look);
    look();
}

void EditorSpelling::setKnown(const QSet<QString> &words)
{
    if (m_known == words)
        return;
    m_known = words;
    look();
}

void EditorSpelling::look()
{
    if (!m_spelling)
        return;
    const QString text = m_editor.toPlainText();
    const int hand = m_editor.textCursor().position();
    QStringList unknown;
    std::vector<Span> wrong;
    bool typing = false;
    for (const Span &span : speltWords(text)) {
        const QString word = text.mid(span.position, span.length);
        if (m_known.contains(word.toLower()))
            continue;
        const auto right = m_spelling->isRight(word);
        const bool underHand = m_typed && m_editor.hasFocus() && span.end() == hand;
        typing |= underHand && !right.value_or(false);
        if (!right)
            unknown << word;
        else if (!*right && !underHand && wrong.size() < mostMarked)
            wrong.push_back(span);
    }
    m_typed = typing;
    m_spelling->judge(unknown);
    take(text, std::move(wrong));
}

void EditorSpelling::take(const QString &text, std::vector<Span> wrong)
{
    const bool same = wrong == m_wrong && (wrong.empty() || text == m_looked);
    m_looked = text;
    if (same)
        return;
    m_wrong = std::move(wrong);
    m_editor.markMisspelt(m_wrong);
    QStringList words;
    for (const Span &span : m_wrong)
        words << text.mid(span.position, span.length);
    words.removeDuplicates();
    if (words == m_words)
        return;
    m_words = words;
    emit found();
}

std::optional<Span> EditorSpelling::wrongAt(int place) const
{
    for (const Span &word : m_wrong) {
        if (place >= word.position && place <= word.end())
            return word;
    }
    return {};
}

bool EditorSpelling::offer()
{
    m_typed = false; // who asks wants to know of the word under the hand too
    look();
    if (m_wrong.empty())
        return false;
    const int hand = m_editor.textCursor().selectionStart();
    auto word = wrongAt(hand);
    for (size_t i = 0; !word && i < m_wrong.size(); ++i) {
        if (m_wrong[i].position > hand)
            word = m_wrong[i];
    }
    open(word.value_or(m_wrong.front()));
    return true;
}

/// The words are asked for on another thread: the menu opens when they are here, unless the text has changed meanwhile.
void EditorSpelling::open(const Span &word)
{
    m_editor.select(word);
    whenReady(m_spelling->suggestions(m_looked.mid(word.position, word.length)), this, [this, word, text = m_looked](const QStringList &suggestions) {
        if (m_editor.toPlainText() != text)
            return;
        delete m_menu;
        m_menu = new QMenu(&m_editor);
        m_menu->setObjectName(u"spellingMenu"_s);
        m_menu->setAccessibleName(tr("Spelling of “%1”").arg(text.mid(word.position, word.length)));
        fill(m_menu, word, suggestions);
        QTextCursor end(m_editor.document());
        end.setPosition(int(word.position));
        m_menu->popup(m_editor.viewport()->mapToGlobal(m_editor.cursorRect(end).bottomLeft()));
        m_menu->setActiveAction(m_menu->actions().first());
    });
}

void EditorSpelling::fill(QMenu *menu, const Span &place, const QStringList &suggestions)
{
    const QString word = m_looked.mid(place.position, place.length);
    for (const QString &suggestion : suggestions) {
        const QString put = word.front().isUpper() ? suggestion.left(1).toUpper() + suggestion.mid(1) : suggestion;
        connect(menu->addAction(QString(put).replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, place, put] {
            m_editor.replace(place.position, place.length, put);
            look();
        });
    }
    if (suggestions.isEmpty())
        menu->addAction(tr("No suggestions"))->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("Add to my words")), &QAction::triggered, this, [this, word] { m_spelling->learn(word); });
    connect(menu->addAction(tr("Pass over")), &QAction::triggered, this, [this, word] { m_spelling->passOver(word); });
}

} // namespace vakhta
