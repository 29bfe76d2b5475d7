#include "app/core/reply_words.h"

#include <algorithm>
#include <array>

namespace vakhta {

namespace {

bool isNumber(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar character) { return character.isDigit(); });
}

template <size_t Count>
bool beginsLike(QStringView word, const std::array<QStringView, Count> &stems)
{
    return std::any_of(stems.begin(), stems.end(), [&](QStringView stem) { return word.startsWith(stem); });
}

template <size_t Count>
bool isOneOf(QStringView word, const std::array<QStringView, Count> &those)
{
    return std::find(those.begin(), those.end(), word) != those.end();
}

// Days, and what is said of them in one word.
constexpr std::array<QStringView, 27> dayWords{
    u"сегодня", u"завтра", u"послезавтра", u"понедельник", u"понедельника",
    u"понедельнику", u"вторник", u"вторника", u"вторнику", u"среду", u"среды", u"четверг", u"четверга", u"четвергу", u"пятницу",
    u"пятницы", u"пятнице", u"субботу", u"субботы", u"воскресенье", u"воскресенья", u"летом", u"весной", u"осенью", u"зимой", u"сезона", u"сезону"};

// «дня», «недели»: tell when only with a number or a word that says which.
bool isSpanOfTime(QStringView word)
{
    static constexpr std::array<QStringView, 8> stems{u"недел", u"месяц", u"квартал", u"полугоди", u"сутк", u"суток", u"минут", u"смен"};
    static constexpr std::array<QStringView, 19> words{u"год",  u"года", u"году", u"годом", u"годы", u"лет", u"годах", u"день",  u"дня", u"дней",
                                                       u"дню",  u"днем", u"дни",  u"час",   u"часа", u"часов", u"часам", u"числа", u"числу"};
    return beginsLike(word, stems) || isOneOf(word, words);
}

// «в ближайшие дни» and «в ближайшие часы» promise nothing; «в ближайший месяц», «две недели» do.
bool isVague(QStringView word)
{
    return word.startsWith(u"дн") || word.startsWith(u"ден") || word.startsWith(u"час") || word.startsWith(u"минут") || word.startsWith(u"смен");
}

bool saysHowMany(QStringView word)
{
    static constexpr std::array<QStringView, 16> stems{u"двух", u"трех", u"четыр", u"пят", u"шест", u"сем", u"восьм", u"девят",
                                                       u"десят", u"перв", u"втор", u"трет", u"полутор", u"кажд", u"рабоч", u"календарн"};
    static constexpr std::array<QStringView, 13> words{u"два", u"две", u"три", u"один", u"одного", u"одной", u"одну", u"пару",
                                                       u"i", u"ii", u"iii", u"iv", u"пол"};
    return isNumber(word) || beginsLike(word, stems) || isOneOf(word, words);
}

bool saysWhich(QStringView word)
{
    static constexpr std::array<QStringView, 9> stems{u"конц", u"начал", u"середин", u"следующ", u"будущ", u"текущ", u"нынешн", u"наступивш", u"течени"};
    static constexpr std::array<QStringView, 9> words{u"этой", u"этого", u"этом", u"эту", u"этот", u"через", u"того", u"том", u"весь"};
    return beginsLike(word, stems) || isOneOf(word, words);
}

bool tellsSpan(const ReplyWords &words, const Sentence &sentence, size_t at)
{
    const QStringView word = words.word(at);
    for (size_t back = 1; back <= 3 && at >= sentence.first + back; ++back) {
        const QStringView before = words.word(at - back);
        if (saysHowMany(before) || saysWhich(before))
            return true;
        if (before.startsWith(u"ближайш"))
            return !isVague(word);
    }
    return false;
}

// 15.05, 15.05.2026, 18:00
bool isDate(const ReplyWords &words, const Sentence &sentence, size_t at)
{
    if (at + 1 >= sentence.last || !isNumber(words.word(at)) || !isNumber(words.word(at + 1)))
        return false;
    const Span &first = words.words()[at], &second = words.words()[at + 1];
    if (second.position != first.end() + 1 || first.length > 2 || second.length != 2)
        return false;
    const int one = words.word(at).toInt(), two = words.word(at + 1).toInt();
    const QChar sign = words.text()[first.end()];
    return (sign == u'.' && one >= 1 && one <= 31 && two >= 1 && two <= 12) || (sign == u':' && one < 24 && two < 60);
}

} // namespace

int monthOf(QStringView word)
{
    static constexpr std::array<QStringView, 12> stems{u"январ", u"феврал", u"март", u"апрел", u"ма", u"июн", u"июл", u"август", u"сентябр", u"октябр", u"ноябр", u"декабр"};
    static constexpr std::array<QStringView, 5> soft{u"ь", u"я", u"ю", u"е", u"ем"}, hard{u"", u"а", u"у", u"е", u"ом"}, may{u"й", u"я", u"ю", u"е", u"ем"};
    for (size_t month = 0; month < stems.size(); ++month) {
        const auto &endings = stems[month] == u"ма" ? may : (stems[month].back() == u'т' ? hard : soft);
        if (word.startsWith(stems[month]) && isOneOf(word.mid(stems[month].size()), endings))
            return int(month) + 1;
    }
    return 0;
}

bool tellsWhen(const ReplyWords &words, const Sentence &sentence)
{
    for (size_t at = sentence.first; at < sentence.last; ++at) {
        const QStringView word = words.word(at);
        if (monthOf(word) > 0 || isOneOf(word, dayWords) || isDate(words, sentence, at))
            return true;
        if (isSpanOfTime(word) && tellsSpan(words, sentence, at))
            return true;
    }
    return false;
}

} // namespace vakhta
