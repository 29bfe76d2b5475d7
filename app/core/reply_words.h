#pragma once

#include <QString>

#include <vector>

namespace vakhta {

/// Part of a reply's text: a word, a sentence, a gap.
struct Span
{
    qsizetype position = 0;
    qsizetype length = 0;

    qsizetype end() const { return position + length; }
    bool holds(qsizetype place) const { return place >= position && place < end(); }
    bool operator==(const Span &) const = default;
};

/// Sentence of a reply: its words are those from `first` up to `last`, not counted in.
struct Sentence : Span
{
    size_t first = 0;
    size_t last = 0;
};

/// A reply cut once for all checks: one case, ё as е, each kind of space and dash as one; no character is added or taken, so
/// that a place in the one is a place in the other. Words are letters and figures; what stands in a gap is no word.
class ReplyWords
{
public:
    explicit ReplyWords(const QString &text);

    const QString &text() const { return m_text; }
    const QString &folded() const { return m_folded; }
    const std::vector<Span> &words() const { return m_words; }
    const std::vector<Sentence> &sentences() const { return m_sentences; }
    const std::vector<Span> &gaps() const { return m_gaps; } // what waits to be filled, see gapsIn()

    QStringView word(size_t number) const { return QStringView(m_folded).mid(m_words[number].position, m_words[number].length); }
    /// The same as it is written.
    QStringView written(size_t number) const { return QStringView(m_text).mid(m_words[number].position, m_words[number].length); }
    QStringView sentence(const Sentence &one) const { return QStringView(m_folded).mid(one.position, one.length); }
    /// From the beginning of one word to the end of another.
    Span between(size_t first, size_t last) const;
    /// Is this word, or one of so many before it within the sentence, among those?
    bool precededBy(const Sentence &sentence, size_t word, size_t most, std::initializer_list<QStringView> those) const;

private:
    void cutWords();
    void cutSentences();
    bool endsSentence(qsizetype place) const;

    QString m_text;
    QString m_folded;
    std::vector<Span> m_gaps;
    std::vector<Span> m_words;
    std::vector<Sentence> m_sentences;
};

/// One case, ё as е, each kind of space and dash as one. As long as the text was.
QString foldedReply(const QString &text);

/// Where a text still waits for its value: «[дата завершения]», «…» in quotes, «___», «{name}», «ХХ.ХХ.ХХХХ», or «- -» as
/// templates print for nothing. A mention of a person as VK writes it, «[id1|Ольга]», is none.
std::vector<Span> gapsIn(const QString &text);

/// «мая» → 5; 0: no month, as «Октябрьская», which is a street. Of a folded text.
int monthOf(QStringView word);

/// Does the sentence say when: a day, a month, a quarter, «в течение суток», «до 18:00»? «В ближайшее время» says nothing.
bool tellsWhen(const ReplyWords &words, const Sentence &sentence);

} // namespace vakhta
