#pragma once

#include "app/core/reply_words.h"
#include "ui/models/spelling.h"

#include <QPointer>

class QMenu;
class QTimer;

namespace vakhta {

class ReplyEditor;

/// Looks for wrong words in what is being written, a moment after the hand rests, and offers what may be meant. The word that is
/// being typed is not looked at.
class EditorSpelling final : public QObject
{
    Q_OBJECT

public:
    EditorSpelling(ReplyEditor &editor, QObject *parent = nullptr);

    /// Until then nothing is marked. `spelling` outlives this.
    void setSpelling(Spelling *spelling);
    /// Words of the appeal that are right in its reply: names, the address.
    void setKnown(const QSet<QString> &words);
    /// The wrong words, each once, in the order of the text.
    const QStringList &wrong() const { return m_words; }
    /// What may be done with the word under the hand, else with the next wrong one. False: there is none.
    bool offer();

signals:
    void found();

private:
    void look();
    void take(const QString &text, std::vector<Span> wrong);
    std::optional<Span> wrongAt(int place) const;
    void open(const Span &word);
    void fill(QMenu *menu, const Span &word, const QStringList &suggestions);

    ReplyEditor &m_editor;
    Spelling *m_spelling = nullptr;
    QTimer *m_pause;
    QSet<QString> m_known;
    std::vector<Span> m_wrong; // of the text as it was looked at
    QStringList m_words;
    QString m_looked;
    bool m_typed = false;
    QPointer<QMenu> m_menu;
};

} // namespace vakhta
