#include "app/core/missing_person.h"

#include "app/core/reply_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr qsizetype longestSentence = 400;
constexpr qsizetype longestText = 20'000; // characters; who is missing is told at the beginning

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

// In the nominative: «пропал интернет у мамы» is no mother gone.
const QString person = uR"((?:человек|люди|ребенок|дети|младенец|малыш|девочка|мальчик|девушка|юноша|подросток|подростки|женщина|мужчина|бабушка|дедушка|пенсионерка|пенсионер|старушка|старик|школьница|школьник|студентка|студент|воспитанница|воспитанник|рыбак|рыбаки|грибник|грибники|турист|туристы|сын|сынок|дочь|дочка|муж|жена|мама|мать|папа|отец|брат|сестра|внук|внучка|тетя|дядя|племянник|племянница|сосед|соседка))"_s;
const QString gone = uR"((?:пропала?|пропали|потерялся|потерялась|потерялись|исчезла?|исчезли|заблудился|заблудилась|заблудились))"_s;
// Up to three words, none of which begins or ends a thought.
const QString few = uR"((?:[^\s.,;:!?()«»]+[ \n]){0,3}?)"_s;

bool says(const QString &folded, const QRegularExpression &what)
{
    return what.match(folded).hasMatch();
}

QString foldedBeginning(const QString &text)
{
    return foldedReply(text.left(longestText));
}

/// The sentences that say one of these, one after the other.
QString sentencesThat(const ReplyWords &words, const QRegularExpression &say, int most)
{
    QStringList found;
    for (const Sentence &one : words.sentences()) {
        if (found.size() < most && say.match(words.sentence(one).toString()).hasMatch())
            found << words.text().mid(one.position, std::min(one.length, longestSentence)).simplified();
    }
    return found.join(u' ');
}

QString firstOf(const QString &text, const QRegularExpression &pattern, int group = 0)
{
    return pattern.match(text).captured(group).simplified();
}
} // namespace

bool tellsOfFoundPerson(const QString &text)
{
    static const QRegularExpression found = pattern(uR"(\b(?:нашелся|нашлась|нашлись|найдена? жив|найдены жив|найден, жив|найдена, жива|вернулся домой|вернулась домой|поиск(?:и)? (?:прекращен|завершен|остановлен)|отбой поиска|розыск прекращен))"_s);
    return says(foldedBeginning(text), found);
}

bool tellsOfMissingPerson(const QString &text)
{
    static const QRegularExpression told[] = {
        pattern(u"\\b%1[ \\n]+%2%3\\b"_s.arg(gone, few, person)),
        pattern(u"\\b%3[ \\n]+%2%1\\b(?![ \\n]+(?:интернет|свет|газ|звук|сигнал|связь|вода|напор|кот|кошка|собака|щенок|голос|сон|аппетит|интерес))"_s.arg(gone, few, person)),
        pattern(u"\\b(?:пропала?|пропали) без вести\\b"_s),
        pattern(u"\\b(?:ушел|ушла|ушли|вышел|вышла|вышли|уехал|уехала|уехали)\\b[^.!?]{0,120}\\b(?:не вернул(?:ся|ась|ись)|и пропала?|не выходит на связь|не отвечает на звонки)"_s),
        pattern(u"\\bне (?:вернул(?:ся|ась|ись)|пришел|пришла) домой\\b"_s),
        pattern(u"\\b(?:местонахождение|местонахождения) (?:его |ее |их |пока |до сих пор )*(?:не ?известно|не установлено)"_s),
        pattern(u"\\b(?:разыскивается|разыскиваем|ищем|ищут|помогите (?:найти|разыскать))[ \\n:]+%1(?:человека?|ребенка|ребенок|девочку|девочка|мальчика?|девушку|девушка|подростка|подросток|женщину|женщина|мужчину|мужчина|бабушку|бабушка|дедушку|дедушка|пенсионерку|пенсионера|сына|дочь|дочку|мужа|жену|маму|мать|папу|отца|брата|сестру|внука|внучку)\\b(?![ \\n,]+(?:врача|доктора|работника|сотрудника|ответственного))"_s.arg(few)),
        pattern(u"\\bобъявлен(?:а|ы)? в розыск\\b"_s),
    };
    if (tellsOfFoundPerson(text))
        return false;
    const QString folded = foldedBeginning(text);
    return std::any_of(std::begin(told), std::end(told), [&](const QRegularExpression &one) { return says(folded, one); });
}

MissingPersonFacts missingPersonFacts(const QString &whole)
{
    static const QRegularExpression fullName = pattern(uR"(\b[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s+[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+(?:вич|вна|ич|ична|инична)\b)"_s);
    static const QRegularExpression shortName = pattern(uR"(\b[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s+(?:[А-ЯЁ]\.\s?[А-ЯЁ]\.|[А-ЯЁ]\.)|(?<=\s)[А-ЯЁ][а-яё]{2,}\s+[А-ЯЁ][а-яё]{2,}(?=\s*[,(]?\s*\d{1,2}\b))"_s);
    static const QRegularExpression age = pattern(uR"(\b\d{1,3}(?:[ -]?(?:лет|летн\w+|год|года|годик\w*)\b)|\b(?:19|20)\d\d\s*г(?:\.\s?р\.?|ода? рождения|\.\s?рождения)|\bвозраст\w*\s*[:—-]?\s*\d{1,3})"_s);
    static const QRegularExpression seen = pattern(uR"(последний раз|\bвидели\b|\b(?:ушел|ушла|ушли|вышел|вышла|вышли|уехал|уехала|пропала?|потерял(?:ся|ась))\b|не вернул)"_s);
    static const QRegularExpression looks = pattern(uR"(\bрост(?:а|ом)?\b|телосложени|\bволос|\bглаз|\bсед(?:ой|ая|ые)|худощав|полн(?:ая|ый) )"_s);
    static const QRegularExpression clothes = pattern(uR"(\bодет|\bбыла? (?:в|во|одет)\b|куртк|шапк|\bштан|брюк|джинс|плать|кофт|свитер|пальто|пуховик|сапог|кроссовк|ботинк|тапоч|футболк|толстовк|рюкзак)"_s);
    static const QRegularExpression marks = pattern(uR"(примет|\bшрам|татуировк|хрома|\bочк(?:и|ах)\b|родинк|\bгипс|дезориентир|не ориентир|потер\w+ памят|памят[ьи]|деменци|альцгеймер|диабет|эпилепс|лекарств|инсулин|нуждается в медицинск|не говорит|аутиз)"_s);
    static const QRegularExpression phone = pattern(uR"((?:\+7|\b8)[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}\b)"_s);
    const QString text = whole.left(longestText);
    const ReplyWords words(text);
    MissingPersonFacts facts;
    facts.name = firstOf(text, fullName);
    if (facts.name.isEmpty())
        facts.name = firstOf(text, shortName);
    facts.age = firstOf(text, age);
    facts.lastSeen = sentencesThat(words, seen, 2);
    facts.looks = sentencesThat(words, looks, 2);
    facts.clothes = sentencesThat(words, clothes, 2);
    facts.marks = sentencesThat(words, marks, 2);
    facts.contact = firstOf(text, phone);
    return facts;
}

} // namespace vakhta
