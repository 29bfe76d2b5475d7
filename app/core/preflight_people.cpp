#include "app/core/preflight_rules.h"
#include "app/core/reply_fields.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QStringList wordsOf(const QString &folded)
{
    static const QRegularExpression apart(uR"([^\p{L}\d]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return folded.split(apart, Qt::SkipEmptyParts);
}

bool isCyrillic(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar character) { return character.unicode() >= u'а' && character.unicode() <= u'я'; });
}

/// The words of a name that can be compared; empty: a nickname, a group, Latin letters.
QStringList comparableName(const QString &author)
{
    QStringList words = wordsOf(foldedReply(author));
    static const QStringList noNames{u"жители"_s, u"житель"_s, u"группа"_s, u"подслушано"_s, u"город"_s, u"аноним"_s, u"администрация"_s, u"новости"_s};
    const bool person = std::all_of(words.begin(), words.end(), [](const QString &word) { return isCyrillic(word) && !noNames.contains(word); });
    return person && words.size() <= 4 ? words : QStringList();
}

bool isOtherWordForPerson(QStringView word)
{
    for (const QStringView one : {u"заявител", u"жител", u"граждан", u"пользовател", u"подписчик", u"автор", u"сосед", u"коллег", u"родител", u"друзь",
                                  u"земляк", u"абонент", u"пациент", u"пассажир", u"омич", u"госпо"}) {
        if (word.startsWith(one))
            return true;
    }
    return false;
}

bool isGreetingWord(QStringView word)
{
    return word == u"здравствуйте" || word.startsWith(u"уважаем") || word == u"день" || word == u"утро" || word == u"вечер";
}

struct Addressed
{
    size_t first = 0, last = 0; // words
};

/// Whom the greeting names: «Ольга, здравствуйте!», «Добрый день, Ольга!», «Уважаемая Ольга Сергеевна!». At most three words with
/// capitals, closed by a sign: «Здравствуйте! Администрация города…» addresses nobody.
std::optional<Addressed> addressed(const ReplyWords &words)
{
    const auto isName = [&](size_t i) { return words.written(i).front().isUpper() && isCyrillic(words.word(i)) && words.word(i).size() > 1; };
    const auto signAfter = [&](size_t i) {
        const qsizetype end = words.words()[i].end();
        return end < words.text().size() ? words.text()[end] : QChar(u'\n');
    };
    const size_t many = std::min<size_t>(words.words().size(), 8);
    for (size_t i = 0; i < many; ++i) {
        if (!isGreetingWord(words.word(i)))
            continue;
        size_t first = 0, last = i; // before the greeting
        if (last > 0 && (words.word(last - 1) == u"добрый" || words.word(last - 1) == u"доброе"))
            --last;
        if (last == 0) { // after it
            const QChar sign = signAfter(i);
            if (sign != u',' && sign != u' ' && sign != u'\u00a0')
                return {};
            first = i + 1;
            for (last = first; last < words.words().size() && last < first + 3 && isName(last) && (last == first || signAfter(last - 1).isSpace());)
                ++last;
            if (last == first || !QStringView(u"!,.\n").contains(signAfter(last - 1)))
                return {};
        } else if (signAfter(last - 1) != u',' && signAfter(last - 1) != u']') {
            return {};
        }
        if (last - first > 3)
            return {};
        for (size_t word = first; word < last; ++word) {
            if (!isName(word) || isOtherWordForPerson(words.word(word)))
                return {};
        }
        return Addressed{first, last};
    }
    return {};
}

/// «Оля» for «Ольга»: the beginning tells most short names from others; these it does not.
bool mayBeSameName(const QString &one, const QString &other)
{
    static const QList<QStringList> shortNames{
        {u"александр"_s, u"александра"_s, u"саша"_s, u"шура"_s, u"саня"_s}, {u"алексей"_s, u"леша"_s}, {u"анна"_s, u"аня"_s, u"нюра"_s},
        {u"мария"_s, u"маша"_s, u"маруся"_s}, {u"дмитрий"_s, u"дима"_s, u"митя"_s}, {u"евгений"_s, u"евгения"_s, u"женя"_s},
        {u"екатерина"_s, u"катя"_s, u"катерина"_s}, {u"елена"_s, u"лена"_s, u"алена"_s}, {u"иван"_s, u"ваня"_s}, {u"ирина"_s, u"ира"_s},
        {u"михаил"_s, u"миша"_s}, {u"наталья"_s, u"наталия"_s, u"ната"_s}, {u"николай"_s, u"коля"_s}, {u"ольга"_s, u"оля"_s}, {u"павел"_s, u"паша"_s},
        {u"петр"_s, u"петя"_s}, {u"сергей"_s, u"сережа"_s}, {u"софья"_s, u"софия"_s, u"соня"_s}, {u"татьяна"_s, u"таня"_s}, {u"юлия"_s, u"юля"_s},
        {u"юрий"_s, u"юра"_s}, {u"владимир"_s, u"володя"_s, u"вова"_s}, {u"георгий"_s, u"гоша"_s, u"егор"_s}, {u"анастасия"_s, u"настя"_s},
        {u"любовь"_s, u"люба"_s}, {u"людмила"_s, u"люда"_s, u"мила"_s}, {u"надежда"_s, u"надя"_s}, {u"галина"_s, u"галя"_s}, {u"ксения"_s, u"оксана"_s},
        {u"арсений"_s, u"сеня"_s}, {u"константин"_s, u"костя"_s}, {u"василий"_s, u"вася"_s}, {u"григорий"_s, u"гриша"_s}, {u"тимофей"_s, u"тима"_s}};
    if (one.left(3) == other.left(3) || (one.size() == 1 && other.startsWith(one)) || (other.size() == 1 && one.startsWith(other)))
        return true;
    return std::any_of(shortNames.begin(), shortNames.end(), [&](const QStringList &names) { return names.contains(one) && names.contains(other); });
}

void checkName(const ReplyWords &words, const ReplyFacts &facts, Findings &findings)
{
    const std::optional<Addressed> whom = addressed(words);
    const QStringList author = comparableName(facts.author);
    if (!whom || author.isEmpty())
        return;
    for (size_t i = whom->first; i < whom->last; ++i) {
        const QString word = words.word(i).toString();
        if (std::any_of(author.begin(), author.end(), [&](const QString &one) { return mayBeSameName(word, one); }))
            return;
    }
    const Span place = words.between(whom->first, whom->last - 1);
    const QString name = addressedAs(facts.author);
    findings.push_back({ReplyFault::WrongName, place.position, place.length, name.isEmpty() ? facts.author.trimmed() : name});
}

bool holdsHouse(const QStringList &known, QStringView said)
{
    static const QRegularExpression letters(u"\\D.*"_s);
    QList<int> numbers;
    for (const QString &one : known) {
        const int number = QString(one).remove(letters).toInt();
        if (number > 0)
            numbers << number;
    }
    const int house = said.toString().remove(letters).toInt();
    return numbers.isEmpty() || house == 0 || (numbers.size() > 1 && numbers.first() < numbers.last() ? house >= numbers.first() && house <= numbers.last() : house == numbers.first());
}

void checkAddress(const ReplyWords &words, const ReplyFacts &facts, Findings &findings)
{
    const QStringList street = wordsOf(foldedReply(facts.street));
    const QStringList house = wordsOf(foldedReply(facts.house));
    const auto name = std::find_if(street.begin(), street.end(), [](const QString &word) { return word.size() > 3 && !isStreetWord(word); });
    if (name == street.end())
        return;
    static constexpr QStringView limits[] = {u"от", u"до", u"с", u"и", u"между", u"из"};
    std::optional<Span> wrong;
    for (size_t i = 0; i + 1 < words.words().size(); ++i) {
        const bool named = words.word(i + 1).startsWith(streetStem(*name));
        if (!named && !(isStreetWord(words.word(i)) && words.written(i + 1).front().isUpper()))
            continue;
        size_t number = i + 2;
        if (number < words.words().size() && (words.word(number) == u"д" || words.word(number) == u"дом" || words.word(number) == u"дома"))
            ++number;
        const qsizetype far = words.words()[i + 1].end();
        const bool hasHouse = number < words.words().size() && words.word(number).front().isDigit() && words.words()[number].position - far < 8
            && !QStringView(words.folded()).mid(far, words.words()[number].position - far).contains(u'.' == words.text()[far] ? u'\n' : u'(');
        if (named && (!hasHouse || house.isEmpty() || holdsHouse(house, words.word(number))))
            return; // the right one is named, others may be as well
        // «от бульвара до улицы Садовой» says how far, not where
        const bool reaches = i > 0 && std::find(std::begin(limits), std::end(limits), words.word(i - 1)) != std::end(limits);
        if (!wrong && !reaches)
            wrong = words.between(isStreetWord(words.word(i)) ? i : i + 1, hasHouse ? number : i + 1);
    }
    if (wrong)
        findings.push_back({ReplyFault::WrongAddress, wrong->position, wrong->length, {}});
}

QString figuresOf(QStringView text)
{
    QString figures;
    for (const QChar character : text) {
        if (character.isDigit())
            figures += character;
    }
    return figures;
}

/// A mobile number is a person's; a city's or a hot line's is not, unless the citizen gave it.
bool isPersonal(const QString &figures, const QString &citizens)
{
    const QString number = figures.right(10);
    return number.startsWith(u'9') || number.startsWith(u'0') || citizens.contains(number);
}

} // namespace

bool isStreetWord(QStringView word)
{
    return word == u"ул" || word == u"улица" || word == u"улице" || word == u"улицы" || word == u"улицу" || word == u"пер" || word.startsWith(u"переул")
        || word.startsWith(u"проспект") || word == u"пр" || word == u"бульвар" || word == u"бульваре" || word == u"наб" || word == u"набережная";
}

QStringView streetStem(QStringView name)
{
    return name.size() > 4 ? name.left(name.size() - qMin<qsizetype>(3, name.size() - 3)) : name;
}

std::optional<Span> addressedIn(const ReplyWords &words)
{
    const std::optional<Addressed> whom = addressed(words);
    return whom ? std::optional(words.between(whom->first, whom->last - 1)) : std::nullopt;
}

void checkFields(const ReplyWords &words, const ReplyFacts &facts, Findings &findings)
{
    for (const Span &gap : words.gaps())
        findings.push_back({ReplyFault::Unfilled, gap.position, gap.length, {}});
    checkName(words, facts, findings);
    checkAddress(words, facts, findings);
}

void checkPersonalFacts(const ReplyWords &words, const ReplyFacts &facts, Findings &findings)
{
    if (!facts.everybodyReads)
        return;
    static const QRegularExpression telephone(uR"((?<![\d-])(?:(?:\+7|[78])[ (-]{0,2}\d(?:[ ()-]{0,2}\d){9}|\(?9\d{2}[ )-]{0,2}\d{3}[ -]?\d{2}[ -]?\d{2})(?!\d))"_s);
    // Every repetition ends: a pasted text of one word over and over is looked through once.
    static const QRegularExpression mail(uR"((?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24})"_s);
    static const QRegularExpression papers(
        uR"(паспорт[а-я]{0,12}[^.\n]{0,20}?\d{2} ?\d{2} ?№? ?\d{6}|(?<!\d)\d{3}-\d{3}-\d{3} \d{2}(?!\d)|(?<!\d)\d{4} \d{4} \d{4} \d{4}(?!\d)|инн:? ?\d{12}(?!\d)|(?:полис[а-я]{0,12}|омс):? ?№? ?\d{16}(?!\d))"_s);
    static const QRegularExpression home(uR"((?:дом[а-я]{0,12}|д\.|\d[а-я]?,) ?\d{0,6}[а-я]?,? ?(?:кв\.|квартир[а-я]{0,12}) ?\d{1,6})"_s);
    static const QRegularExpression birth(uR"((?:дата рождения|родил[а-я]{0,12}|д\.р\.|\d{4} г(?:\.|ода) рождения)[^.\n]{0,12}?\d{1,2}[. ](?:\d{2}|[а-я]{3,8})[. ]\d{4}|\d{2}\.\d{2}\.\d{4} ?(?:г\. ?р|года рождения))"_s);
    static const QRegularExpression illness(uR"((?:диагноз[а-я]{0,12}|состоит на учете у) ?[«"(—:-]|(?:ваш|вам|ребенк|пациент)[а-я]{0,12} (?:поставлен |установлен )?диагноз)"_s);
    const QString citizens = figuresOf(facts.citizenText);
    const QString citizenText = foldedReply(facts.citizenText);
    const auto each = [&](const QRegularExpression &pattern, auto &&counts) {
        for (auto found = pattern.globalMatch(words.folded()); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (counts(match.capturedView()))
                findings.push_back({ReplyFault::PersonalFact, match.capturedStart(), match.capturedLength(), QString()});
        }
    };
    const auto always = [](QStringView) { return true; };
    each(telephone, [&](QStringView one) { return isPersonal(figuresOf(one), citizens); });
    each(mail, [&](QStringView one) { return citizenText.contains(one); });
    for (const QRegularExpression *pattern : {&papers, &home, &birth, &illness})
        each(*pattern, always);
}

} // namespace vakhta
