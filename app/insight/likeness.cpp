#include "app/insight/likeness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

namespace vakhta {

namespace {
constexpr qsizetype looked = 4000;  // characters of a text: who says more says it again
constexpr double tooCommon = 0.05;
constexpr double ofTopic = 0.5, ofMunicipality = 0.25, ofStreet = 0.35; // more, of the score
constexpr double fewWords = 8;      // shorter texts are not more alike for being short

bool isPolite(std::string_view stem)
{
    static constexpr std::array polite{
        std::string_view("здравствуйт"), std::string_view("здравств"), std::string_view("добр"), std::string_view("день"), std::string_view("ден"), std::string_view("вечер"),
        std::string_view("утр"), std::string_view("уважа"), std::string_view("уважаем"), std::string_view("прос"), std::string_view("прош"),
        std::string_view("помог"), std::string_view("помогит"), std::string_view("пожалуйст"), std::string_view("спасиб"), std::string_view("заран"),
        std::string_view("мер"), std::string_view("прин"), std::string_view("котор"), std::string_view("очен"), std::string_view("когд"),
        std::string_view("почем"), std::string_view("скольк"), std::string_view("можн"), std::string_view("нужн"), std::string_view("что"),
        std::string_view("как"), std::string_view("это"), std::string_view("эт"), std::string_view("для"), std::string_view("при"), std::string_view("или"),
        std::string_view("нет"), std::string_view("ещ"), std::string_view("еще"), std::string_view("уж"), std::string_view("уже"), std::string_view("был"),
        std::string_view("наш"), std::string_view("ваш"), std::string_view("так"), std::string_view("вас"), std::string_view("нас"), std::string_view("где"),
        std::string_view("все"), std::string_view("всех"), std::string_view("над"), std::string_view("под"), std::string_view("без"), std::string_view("посл")};
    return std::find(polite.begin(), polite.end(), stem) != polite.end();
}

bool mayTell(const WordCutter::Word &word)
{
    const auto isByteOfLetter = [](char c) { return (uchar(c) & 0xC0) != 0x80; };
    const bool hasDigit = std::any_of(word.folded.begin(), word.folded.end(), [](char c) { return c >= '0' && c <= '9'; });
    return !hasDigit && std::count_if(word.folded.begin(), word.folded.end(), isByteOfLetter) > 2 && !isPolite(word.stem);
}

std::string beginningOf(const QString &text)
{
    return QStringView(text).left(looked).toUtf8().toStdString();
}

QString streetOf(const Appeal &appeal)
{
    return appeal.street.simplified().toLower().replace(u'ё', u'е');
}

/// Each stem that may tell, once.
template <typename Take>
void eachStem(const Appeal &appeal, WordCutter &cutter, Take take)
{
    std::unordered_set<std::string> known;
    for (const bool inTitle : {true, false}) {
        const std::string text = beginningOf(inTitle ? appeal.title : appeal.text);
        cutter.cut(text, [&](const WordCutter::Word &word) {
            return !mayTell(word) || !known.insert(std::string(word.stem)).second || take(word, inTitle);
        });
    }
}
} // namespace

std::vector<TellingWord> tellingWords(const Appeal &appeal, WordCutter &cutter)
{
    std::vector<TellingWord> words;
    eachStem(appeal, cutter, [&](const WordCutter::Word &word, bool inTitle) {
        words.push_back({std::string(word.stem), std::string(word.folded), inTitle});
        return words.size() < mostTelling;
    });
    return words;
}

double wordWeight(size_t found, size_t within, size_t all)
{
    if (found == 0 || within == 0 || all == 0)
        return 0;
    const double share = double(found) / double(within);
    return share > tooCommon && found > 20 ? 0 : std::log(std::max(2.0, 1 / std::max(share, 1 / double(all))));
}

Likeness likeness(const Appeal &appeal, const std::vector<TellingWord> &words, const Appeal &other, WordCutter &cutter)
{
    Likeness found;
    double common = 0, said = 0;
    eachStem(other, cutter, [&](const WordCutter::Word &word, bool inTitle) {
        ++said;
        const auto same = std::find_if(words.begin(), words.end(), [&](const TellingWord &one) { return one.stem == word.stem; });
        if (same == words.end() || same->weight <= 0)
            return true;
        common += same->weight * (1 + (inTitle ? 0.25 : 0) + (same->inTitle ? 0.25 : 0));
        found.shared.push_back(size_t(same - words.begin()));
        return true;
    });
    found.sameTopic = appeal.topic != 0 && appeal.topic == other.topic;
    found.sameMunicipality = appeal.municipality != 0 && appeal.municipality == other.municipality;
    found.sameStreet = found.sameMunicipality && !streetOf(appeal).isEmpty() && streetOf(appeal) == streetOf(other);
    if (found.shared.size() < (found.sameTopic ? 1 : 2))
        return {};
    std::sort(found.shared.begin(), found.shared.end(), [&](size_t one, size_t two) { return words[one].weight > words[two].weight; });
    found.score = common / std::sqrt(std::max(said, fewWords))
        * (1 + ofTopic * found.sameTopic + ofMunicipality * found.sameMunicipality + ofStreet * found.sameStreet);
    return found;
}

} // namespace vakhta
