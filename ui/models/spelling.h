#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/speller.h"

namespace vakhta {

/// What is right to write here: what the dictionary knows, the user's own words (setting `words`), and those he passes over until the
/// program ends. Lives on the GUI thread; one for all windows.
class Spelling final : public QObject
{
    Q_OBJECT

public:
    Spelling(Speller &speller, AppealReader &reader, AppealEditor &editor, QObject *parent = nullptr);

    std::optional<bool> isThere() const { return m_speller.isThere(); }
    /// Nothing: not known yet; changed() follows once judge() was asked.
    std::optional<bool> isRight(const QString &word) const;
    void judge(const QStringList &words) { m_speller.judge(words); }
    QFuture<QStringList> suggestions(const QString &word) { return m_speller.suggestions(word); }
    /// From here on the word is right, in any case; at every start.
    void learn(const QString &word);
    void passOver(const QString &word);
    const QStringList &ownWords() const { return m_own; }

signals:
    void changed();
    /// The disk does not take the user's words; they count until the program ends.
    void notKept(const vakhta::Error &error);

private:
    void readOwn(const QByteArray &kept);

    Speller &m_speller;
    AppealEditor &m_editor;
    QStringList m_own; // in small letters, in the order they were learnt
    QSet<QString> m_right; // they, and those passed over
};

} // namespace vakhta
