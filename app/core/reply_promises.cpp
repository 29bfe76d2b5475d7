#include "app/core/reply_promises.h"

#include "app/core/preflight_rules.h"
#include "app/core/told_time.h"

namespace vakhta {

namespace {

constexpr size_t mostFound = 20; // as many as an act may carry
constexpr size_t mostBefore = 8; // words of a sentence before its verb that still tell what is promised
constexpr qsizetype longestText = 200;

/// Whose promise it is, and what: «Бригада МКУ «Горсвет» заменит кабель», without the day.
Span wordsOf(const ReplyWords &words, const Sentence &sentence, size_t verb)
{
    const Span promised = promisedWords(words, sentence, verb);
    const size_t first = verb - sentence.first <= mostBefore ? sentence.first : verb;
    const qsizetype from = words.words()[first].position;
    return {from, promised.end() - from};
}

QString onOneLine(const QString &phrase)
{
    QString text = phrase.simplified().left(longestText);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

std::vector<FoundPromise> promisesIn(const QString &text, const Profile &profile, const QDateTime &now)
{
    const ReplyWords words(text);
    RegionClock &clock = RegionClock::of(profile.timeZone);
    LocalMoment here = clock.local(now);
    here.ms -= here.ms % 60'000;
    std::vector<FoundPromise> found;
    for (size_t i = 0; i < words.sentences().size() && found.size() < mostFound; ++i) {
        const Sentence &sentence = words.sentences()[i];
        const int verb = promisedAt(words, sentence);
        if (verb < 0 || refusedIn(words, sentence))
            continue;
        const Sentence *told = sentenceThatTellsWhen(words, i);
        if (told && told != &sentence && promisedAt(words, *told) >= 0)
            continue; // the neighbour promises by itself
        const auto due = told ? timeTold(words, *told, profile, here) : std::nullopt;
        if (!due)
            continue;
        const Span place = wordsOf(words, sentence, size_t(verb));
        QString sentences = words.sentence(sentence).toString();
        if (told != &sentence)
            sentences += words.sentence(*told);
        found.push_back({sentences.simplified(), onOneLine(text.mid(place.position, place.length)), clock.utc(*due)});
    }
    return found;
}

} // namespace vakhta
