#include "app/core/spelt_words.h"

#include <algorithm>

namespace vakhta {

namespace {

bool isCyrillic(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'а' && code <= u'я') || (code >= u'А' && code <= u'Я') || code == u'ё' || code == u'Ё';
}

/// Hyphens within a word, and the accent that some put over a vowel.
bool joins(QStringView text, qsizetype at)
{
    const char16_t sign = text[at].unicode();
    const bool within = at > 0 && at + 1 < text.size() && isCyrillic(text[at - 1]) && isCyrillic(text[at + 1]);
    return (sign == u'-' || sign == u'\u2010' || sign == u'\u2011') && within;
}


/// Something between spaces that is no word of a sentence: «http://…», «a@b», «г.Омск/дом», «№5а».
bool isLink(QStringView token)
{
    return token.contains(u"://") || token.contains(u'@') || token.startsWith(u"www.") || token.contains(u'\\');
}

bool isAbbreviation(QStringView text, const Span &word)
{
    const QStringView letters = text.mid(word.position, word.length);
    const auto capitals = std::count_if(letters.begin(), letters.end(), [](QChar letter) { return letter.isUpper(); });
    if (capitals > 1) // «МКУ», «ГорСвет», «МинЖКХ»; a text all in capitals is not looked at either
        return true;
    const bool stop = word.end() < text.size() && text[word.end()] == u'.';
    return letters.size() <= 2 || (stop && letters.size() <= 4); // «ул.», «обл.»; «км» as well; few whole words at the end of a sentence are as short
}

/// Does a sentence begin here, so that a capital says nothing?
bool beginsSentence(QStringView text, qsizetype place)
{
    qsizetype before = place - 1;
    while (before >= 0 && text[before] != u'\n' && text[before] != u'\u2029' && (text[before].isSpace() || QStringView(u"«\"'([-–—•*").contains(text[before])))
        --before;
    if (before >= 0 && text[before] == u'.') { // «ул. Луговая», «А. В. Крылова»
        qsizetype letters = 0;
        while (letters < before && letters <= 3 && text[before - 1 - letters].isLetter())
            ++letters;
        return letters > 3;
    }
    return before < 0 || QStringView(u"!?…\n\u2029:").contains(text[before]);
}

/// Adds the words of what stands between spaces.
void addWords(QStringView text, const Span &token, std::vector<Span> &words)
{
    for (qsizetype from = token.position; from < token.end();) {
        qsizetype end = from;
        bool foreign = false; // figures or other letters within
        while (end < token.end() && (text[end].isLetterOrNumber() || joins(text, end))) {
            foreign |= !isCyrillic(text[end]) && text[end].isLetterOrNumber();
            ++end;
        }
        const Span word{from, end - from};
        const bool name = end > from && text[from].isUpper() && !beginsSentence(text, from);
        if (end > from && !foreign && !name && !isAbbreviation(text, word))
            words.push_back(word);
        from = std::max(end, from + 1);
    }
}

} // namespace

std::vector<Span> speltWords(const QString &text)
{
    const QStringView looked = QStringView(text).left(longestSpelt);
    const std::vector<Span> gaps = gapsIn(text);
    std::vector<Span> words;
    auto gap = gaps.begin();
    for (qsizetype from = 0; from < looked.size();) {
        while (gap != gaps.end() && gap->end() <= from)
            ++gap;
        if (gap != gaps.end() && gap->holds(from)) {
            from = gap->end();
            continue;
        }
        qsizetype end = from;
        const qsizetype stop = gap != gaps.end() ? std::min(gap->position, looked.size()) : looked.size();
        while (end < stop && !looked[end].isSpace())
            ++end;
        if (!isLink(looked.mid(from, end - from)))
            addWords(looked, {from, end - from}, words);
        from = std::max(end, from + 1);
    }
    return words;
}

QSet<QString> wordsIn(const QStringList &texts)
{
    QSet<QString> words;
    for (const QString &text : texts) {
        QString word;
        for (const QChar letter : text + u' ') {
            if (isCyrillic(letter)) {
                word += letter.toLower();
            } else if (!word.isEmpty()) {
                words << word;
                word.clear();
            }
        }
    }
    return words;
}

QStringList spellings(const QString &word)
{
    const QString small = word.toLower();
    QStringList all{small};
    if (word != small)
        all << word;
    if (small.contains(u'ё'))
        all << QString(small).replace(u'ё', u'е');
    for (qsizetype at = small.indexOf(u'е'); at >= 0 && all.size() < 8; at = small.indexOf(u'е', at + 1)) {
        QString other = small;
        other[at] = u'ё';
        all << other;
    }
    return all;
}

} // namespace vakhta
