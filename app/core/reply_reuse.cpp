#include "app/core/reply_reuse.h"

#include "app/core/preflight_rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
struct Field
{
    Span place;
    QString name;
};

/// The beginning that the forms of a name have in common.
QString stemOf(const QString &word)
{
    return word.left(std::max<qsizetype>(3, word.size() - 2));
}

QStringList namesIn(const QString &author)
{
    static const QRegularExpression apart(uR"([^\p{L}\d]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList names = foldedReply(author).split(apart, Qt::SkipEmptyParts);
    names.removeIf([](const QString &name) { return name.size() < 3; });
    return names;
}

void findNames(const ReplyWords &words, const QString &author, std::vector<Field> &fields)
{
    if (const auto whom = addressedIn(words))
        fields.push_back({*whom, u"имя"_s});
    const QStringList names = namesIn(author);
    for (size_t i = 0; i < words.words().size(); ++i) {
        const auto isNamed = [&](const QString &name) { return words.word(i).startsWith(stemOf(name)) && words.word(i).size() <= name.size() + 3; };
        if (words.written(i).front().isUpper() && std::any_of(names.begin(), names.end(), isNamed))
            fields.push_back({words.words()[i], u"имя"_s});
    }
}

bool isHouse(const ReplyWords &words, size_t word)
{
    return word < words.words().size() && words.word(word).front().isDigit() && words.word(word).size() <= 6;
}

/// «по улице Луговой, дом 12», «на Луговой, 12–18».
void findAddress(const ReplyWords &words, const Appeal &other, std::vector<Field> &fields)
{
    const QStringList street = namesIn(other.street);
    const auto name = std::find_if(street.begin(), street.end(), [](const QString &word) { return !isStreetWord(word); });
    for (size_t i = 0; i < words.words().size() && name != street.end(); ++i) {
        if (!words.word(i).startsWith(streetStem(*name)) || !words.written(i).front().isUpper())
            continue;
        const size_t first = i > 0 && isStreetWord(words.word(i - 1)) ? i - 1 : i;
        size_t last = i, next = i + 1;
        if (next < words.words().size() && (words.word(next) == u"д" || words.word(next) == u"дом" || words.word(next) == u"дома" || words.word(next) == u"доме"))
            ++next;
        const auto isNear = [&](size_t word) { return words.words()[word].position - words.words()[word - 1].end() <= 4; };
        while (isHouse(words, next) && isNear(next))
            last = next++;
        fields.push_back({words.between(first, last), u"адрес"_s});
    }
}

void findPattern(const ReplyWords &words, const QRegularExpression &pattern, const QString &name, std::vector<Field> &fields)
{
    for (auto found = pattern.globalMatch(words.folded()); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        fields.push_back({{match.capturedStart(), match.capturedLength()}, name});
    }
}

void findDays(const ReplyWords &words, std::vector<Field> &fields)
{
    static const QRegularExpression day(
        uR"((?<![\d.])\d{1,2}(?:(?: | ?- ?\d{1,2} )(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?: \d{4}(?: ?года| ?г\.)?)?|\.(?:0[1-9]|1[0-2])\.\d{2,4}(?: ?г\.| года)?)(?![\d]))"_s);
    std::vector<Field> days;
    findPattern(words, day, u"дата"_s, days);
    for (Field &one : days) {
        const auto promises = [&](const Sentence &sentence) { return sentence.holds(one.place.position) && promisedAt(words, sentence) >= 0; };
        if (std::any_of(words.sentences().begin(), words.sentences().end(), promises))
            one.name = u"дата завершения"_s;
    }
    fields.insert(fields.end(), days.begin(), days.end());
}

void findContacts(const ReplyWords &words, const Appeal &other, std::vector<Field> &fields)
{
    static const QRegularExpression mail(uR"([\w.+-]+@(?:[\w-]+\.)+[a-z]{2,})"_s);
    ReplyFacts facts;
    facts.citizenText = other.text;
    std::vector<ReplyFinding> findings;
    checkPersonalFacts(words, facts, findings);
    for (const ReplyFinding &finding : findings)
        fields.push_back({{finding.position, finding.length}, u"контакт"_s});
    findPattern(words, mail, u"контакт"_s, fields);
}
} // namespace

QString reusableReply(const QString &reply, const Appeal &other)
{
    const ReplyWords words(reply);
    std::vector<Field> fields;
    for (const Span &gap : words.gaps())
        fields.push_back({gap, {}}); // stays as it is
    findNames(words, other.author, fields);
    findAddress(words, other, fields);
    findContacts(words, other, fields);
    findDays(words, fields);
    if (other.number.size() > 2)
        findPattern(words, QRegularExpression(u"(?<![\\w-])"_s + QRegularExpression::escape(foldedReply(other.number)) + u"(?![\\w-])"_s, QRegularExpression::UseUnicodePropertiesOption), u"номер"_s, fields);
    std::stable_sort(fields.begin(), fields.end(), [](const Field &one, const Field &two) { return one.place.position < two.place.position; });

    QString text;
    qsizetype done = 0;
    QString last;
    for (const Field &field : fields) {
        if (field.place.position < done)
            continue; // within the one before
        const QStringView between = QStringView(reply).mid(done, field.place.position - done);
        const bool again = !field.name.isEmpty() && field.name == last && between.trimmed().isEmpty(); // name and patronymic
        if (!again)
            text += between;
        if (!again)
            text += field.name.isEmpty() ? reply.mid(field.place.position, field.place.length) : u'[' + field.name + u']';
        done = field.place.end();
        last = field.name;
    }
    return text + reply.mid(done);
}

} // namespace vakhta
