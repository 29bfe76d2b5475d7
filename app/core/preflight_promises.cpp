#include "app/core/preflight_rules.h"

#include <algorithm>

namespace vakhta {

namespace {

using Sentences = std::vector<Sentence>;

bool sameParagraph(const ReplyWords &words, const Sentence &one, const Sentence &next)
{
    const qsizetype end = words.words()[one.last - 1].end();
    return !QStringView(words.folded()).mid(end, words.words()[next.first].position - end).contains(u'\n');
}

/// «факт подтвердился», «нарушение выявлено», «проблема действительно есть»: the word, -1: nothing of the kind.
int confirmedAt(const ReplyWords &words, const Sentence &sentence)
{
    for (size_t i = sentence.first; i < sentence.last; ++i) {
        const QStringView word = words.word(i);
        const bool found = word.startsWith(u"подтвердил") || word.startsWith(u"подтвержден") || word.startsWith(u"выявлен") || word.startsWith(u"обнаружен")
            || word.startsWith(u"зафиксирован");
        if (found && !words.precededBy(sentence, i, 1, {u"не"}))
            return int(i);
        if (word != u"действительно")
            continue;
        for (size_t next = i + 1; next < std::min(i + 4, sentence.last); ++next) {
            const QStringView after = words.word(next);
            if (after == u"есть" || after == u"имеется" || after == u"имеются" || after.startsWith(u"нужда") || after.startsWith(u"требу")
                || after.startsWith(u"разруш") || after.startsWith(u"поврежд") || after.startsWith(u"отсутств") || after.startsWith(u"неисправ")
                || after.startsWith(u"не"))
                return int(i);
        }
    }
    return -1;
}

bool speaksOfProof(const ReplyWords &words)
{
    for (size_t i = 0; i < words.words().size(); ++i) {
        const QStringView word = words.word(i);
        if (word.startsWith(u"фото") || word.startsWith(u"снимок") || word.startsWith(u"снимк") || word.startsWith(u"видео") || word.startsWith(u"прилага")
            || word.startsWith(u"приложен") || word.startsWith(u"вложени") || word == u"акт" || word == u"акта" || word == u"актом" || word == u"акту"
            || word == u"акты" || word == u"http" || word == u"https")
            return true;
    }
    return false;
}

} // namespace

const Sentence *sentenceThatTellsWhen(const ReplyWords &words, size_t number)
{
    const Sentences &all = words.sentences();
    if (tellsWhen(words, all[number]))
        return &all[number];
    if (number + 1 < all.size() && sameParagraph(words, all[number], all[number + 1]) && tellsWhen(words, all[number + 1]))
        return &all[number + 1];
    const bool before = number > 0 && sameParagraph(words, all[number - 1], all[number]) && promisedAt(words, all[number - 1]) < 0
        && doneAt(words, all[number - 1]) < 0 && tellsWhen(words, all[number - 1]);
    return before ? &all[number - 1] : nullptr;
}

Span promisedWords(const ReplyWords &words, const Sentence &sentence, size_t verb)
{
    size_t last = verb;
    for (size_t i = verb + 1; i < sentence.last && i < verb + 6; ++i) {
        const qsizetype from = words.words()[i - 1].end();
        const QStringView between = QStringView(words.folded()).mid(from, words.words()[i].position - from);
        const bool gap = std::any_of(words.gaps().begin(), words.gaps().end(), [&](const Span &one) { return one.position >= from && one.position < words.words()[i].position; });
        const QStringView word = words.word(i);
        if (gap || between.contains(u',') || between.contains(u';') || between.contains(u':') || word == u"до" || word == u"к" || word == u"не")
            break;
        last = i;
    }
    const QStringView tail = words.word(last);
    if (last > verb && tail.size() <= 2 && (tail == u"и" || tail == u"в" || tail == u"на" || tail == u"по" || tail == u"с" || tail == u"за"))
        --last;
    return words.between(verb, last);
}

void checkPromises(const ReplyWords &words, const ReplyFacts &, Findings &findings)
{
    for (size_t i = 0; i < words.sentences().size(); ++i) {
        const Sentence &sentence = words.sentences()[i];
        const int verb = promisedAt(words, sentence);
        if (verb < 0 || refusedIn(words, sentence) || sentenceThatTellsWhen(words, i))
            continue;
        const Span place = promisedWords(words, sentence, size_t(verb));
        findings.push_back({ReplyFault::PromiseWithoutDate, place.position, place.length, {}});
    }
}

void checkCompletionDate(const ReplyWords &words, const ReplyFacts &, Findings &findings)
{
    const Sentences &all = words.sentences();
    for (size_t i = 0; i < all.size(); ++i) {
        const int confirmed = confirmedAt(words, all[i]);
        if (confirmed < 0)
            continue;
        for (size_t other = 0; other < all.size(); ++other) {
            // A promise has a rule of its own. A date beside the fact itself is when somebody looked.
            if (promisedAt(words, all[other]) >= 0 || doneAt(words, all[other]) >= 0 || (other != i && tellsWhen(words, all[other])))
                return;
        }
        const Span place = words.between(size_t(confirmed), std::min(size_t(confirmed) + 2, all[i].last - 1));
        findings.push_back({ReplyFault::NoCompletionDate, place.position, place.length, {}});
        return;
    }
}

void checkProof(const ReplyWords &words, const ReplyFacts &facts, Findings &findings)
{
    if (!facts.needsProof || facts.hasProof || speaksOfProof(words))
        return;
    for (const Sentence &sentence : words.sentences()) {
        const int done = doneAt(words, sentence);
        if (done < 0)
            continue;
        const Span place = words.between(size_t(done), size_t(done));
        findings.push_back({ReplyFault::NoProof, place.position, place.length, {}});
        return;
    }
}

} // namespace vakhta
