#include "app/core/reply_words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QChar foldedOne(QChar character)
{
    switch (character.unicode()) {
    case u'Ё':
    case u'ё': return u'е';
    case u'\u2010': // hyphens and dashes
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212': return u'-';
    default: break;
    }
    if (character.isSpace() && character != u'\n' && character != u'\u2029')
        return u' ';
    return character.toLower();
}

constexpr qsizetype mostRead = 100'000; // characters: as many as an act may carry; of a text that was pasted by mistake the rest is not read
constexpr size_t mostGaps = 200;

bool isAmong(QStringView word, std::initializer_list<QStringView> those)
{
    return std::find(those.begin(), those.end(), word) != those.end();
}

} // namespace

QString foldedReply(const QString &text)
{
    QString folded = text;
    for (QChar &character : folded)
        character = foldedOne(character);
    return folded;
}

std::vector<Span> gapsIn(const QString &text)
{
    static const QRegularExpression gap(uR"(«\s*(?:…|\.\.\.)\s*»|_{3,}|\[[^\[\]\n|]{1,60}\]|\{[^{}\n]{1,60}\}|<[^\s<>\d=][^<>\n\d=]{1,39}>|[ХX]{2}\.[ХX]{2}\.[ХX]{2,4}|(?:^|(?<=[\s«(]))[-–—]\s[-–—](?=[\s,.!»)]|$))"_s,
                                        QRegularExpression::MultilineOption);
    std::vector<Span> gaps;
    for (auto found = gap.globalMatch(text.left(mostRead)); found.hasNext() && gaps.size() < mostGaps;) {
        const QRegularExpressionMatch match = found.next();
        gaps.push_back({match.capturedStart(), match.capturedLength()});
    }
    return gaps;
}

ReplyWords::ReplyWords(const QString &text)
    : m_text(text.left(mostRead))
    , m_folded(foldedReply(m_text))
    , m_gaps(gapsIn(m_text))
{
    cutWords();
    cutSentences();
}

void ReplyWords::cutWords()
{
    size_t gap = 0;
    for (qsizetype i = 0; i < m_folded.size();) {
        while (gap < m_gaps.size() && m_gaps[gap].end() <= i)
            ++gap;
        if (gap < m_gaps.size() && m_gaps[gap].holds(i)) {
            i = m_gaps[gap].end();
            continue;
        }
        qsizetype end = i;
        while (end < m_folded.size() && m_folded[end].isLetterOrNumber())
            ++end;
        const bool mention = i > 0 && m_folded[i - 1] == u'[' && end < m_folded.size() && m_folded[end] == u'|'; // [id1|Ольга]
        if (end > i && !mention)
            m_words.push_back({i, end - i});
        i = qMax(end, i + 1);
    }
}

/// A full stop after an initial or an abbreviation, or before a small letter, ends nothing.
bool ReplyWords::endsSentence(qsizetype place) const
{
    const QChar sign = m_folded[place];
    if (sign == u'\n' || sign == u'\u2029')
        return true;
    if (!QStringView(u".!?…").contains(sign))
        return false;
    qsizetype next = place + 1;
    while (next < m_text.size() && m_folded[next] == u' ')
        ++next;
    if (next == place + 1 && next < m_text.size())
        return m_folded[next] == u'\n';
    if (sign != u'.' || next >= m_text.size())
        return true;
    if (m_text[next].isLower())
        return false;
    qsizetype from = place;
    while (from > 0 && m_folded[from - 1].isLetter())
        --from;
    const QStringView before = QStringView(m_folded).mid(from, place - from);
    return before.size() != 1
        && !isAmong(before, {u"ул", u"пр", u"пер", u"пл", u"обл", u"респ", u"им", u"стр", u"корп", u"кв", u"мкр", u"наб", u"бул",
                             u"ст", u"ч", u"руб", u"коп", u"тел", u"пос", u"дер", u"гг", u"св"});
}

void ReplyWords::cutSentences()
{
    size_t word = 0;
    const auto close = [&](qsizetype from, qsizetype to) {
        const size_t first = word;
        while (word < m_words.size() && m_words[word].position < to)
            ++word;
        if (word > first)
            m_sentences.push_back({{from, to - from}, first, word});
    };
    qsizetype from = 0;
    size_t gap = 0;
    for (qsizetype i = 0; i < m_folded.size(); ++i) {
        while (gap < m_gaps.size() && m_gaps[gap].end() <= i)
            ++gap;
        if ((gap < m_gaps.size() && m_gaps[gap].holds(i)) || !endsSentence(i))
            continue;
        close(from, i + 1);
        from = i + 1;
    }
    close(from, m_folded.size());
}

Span ReplyWords::between(size_t first, size_t last) const
{
    return {m_words[first].position, m_words[last].end() - m_words[first].position};
}

bool ReplyWords::precededBy(const Sentence &sentence, size_t word, size_t most, std::initializer_list<QStringView> those) const
{
    const size_t from = word - std::min(most, word - sentence.first);
    for (size_t i = from; i < word; ++i) {
        if (isAmong(this->word(i), those))
            return true;
    }
    return false;
}

} // namespace vakhta
