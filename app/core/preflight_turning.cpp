#include "app/core/preflight_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

bool isAmong(QStringView word, std::initializer_list<QStringView> those)
{
    return std::find(those.begin(), those.end(), word) != those.end();
}

/// «Обратитесь», «обращайтесь»; after «вам», «следует» and the like also «обратиться», «обращаться».
bool tellsToTurn(const ReplyWords &words, const Sentence &sentence, size_t at)
{
    const QStringView word = words.word(at);
    if (isAmong(word, {u"обратитесь", u"обращайтесь"}))
        return true;
    if (!isAmong(word, {u"обратиться", u"обращаться"}))
        return false;
    return words.precededBy(sentence, at, 4,
                            {u"вам", u"следует", u"необходимо", u"нужно", u"надо", u"рекомендуем", u"рекомендуется", u"советуем", u"предлагаем", u"просим",
                             u"можете", u"можно", u"вправе", u"стоит", u"должны", u"должен", u"требуется", u"целесообразно"});
}

/// «В управляющую компанию», «к участковому», «по телефону», «на горячую линию», «за разъяснениями в…»: somebody is named.
bool namesWhereTo(const ReplyWords &words, const Sentence &sentence, size_t at)
{
    for (size_t i = at + 1; i < sentence.last && i <= at + 6; ++i) {
        if (isAmong(words.word(i), {u"в", u"во", u"к", u"ко", u"по", u"на", u"через", u"напрямую", u"непосредственно", u"самостоятельно", u"лично"}))
            return true;
    }
    return false;
}

/// Of what he may do some day, or of our own door: «если вы обратитесь снова», «не нужно никуда обращаться», «обратитесь к нам». A comma between begins
/// something else: «если этого не сделали, обратитесь в инспекцию».
bool sendsNobody(const ReplyWords &words, const Sentence &sentence, size_t at)
{
    for (size_t i = at; i > sentence.first && at - i < 4; --i) {
        const qsizetype from = words.words()[i - 1].end();
        if (QStringView(words.folded()).mid(from, words.words()[i].position - from).contains(u','))
            break;
        if (isAmong(words.word(i - 1), {u"если", u"когда", u"не", u"никуда", u"чтобы", u"прежде", u"куда"}))
            return true;
    }
    for (size_t i = at + 1; i < sentence.last && i <= at + 6; ++i) {
        if (isAmong(words.word(i), {u"нам", u"мне"}))
            return true;
    }
    return false;
}

/// An ambulance is called, not offered in place of an answer.
bool isForLife(const ReplyWords &words, const Sentence &sentence)
{
    for (size_t i = sentence.first; i < sentence.last; ++i) {
        if (isAmong(words.word(i), {u"112", u"101", u"102", u"103", u"104", u"скорую", u"экстренные", u"экстренных", u"экстренной"}))
            return true;
    }
    return false;
}

} // namespace

void checkSentElsewhere(const ReplyWords &words, const ReplyFacts &, Findings &findings)
{
    for (const Sentence &sentence : words.sentences()) {
        for (size_t at = sentence.first; at < sentence.last; ++at) {
            if (!tellsToTurn(words, sentence, at) || !namesWhereTo(words, sentence, at) || sendsNobody(words, sentence, at) || isForLife(words, sentence))
                continue;
            const Span place = words.between(at, std::min(at + 3, sentence.last - 1));
            findings.push_back({ReplyFault::SentElsewhere, place.position, place.length, {}});
            break;
        }
    }
}

} // namespace vakhta
