#include "app/core/preflight_rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

bool isGreeting(QStringView sentence)
{
    for (const QStringView words : {u"здравствуйте", u"добрый день", u"добрый вечер", u"доброе утро", u"уважаем", u"доброго времени", u"доброго дня"}) {
        if (sentence.contains(words))
            return true;
    }
    return false;
}

bool isFormula(QStringView sentence)
{
    static constexpr QStringView formulas[] = {
        u"благодар", u"спасибо", u"хорошего дня", u"всего доброго", u"с уважением", u"взято на контроль", u"взят на контроль", u"взяли на контроль",
        u"на контроле", u"принято в работу", u"принято к сведению", u"приняты меры", u"меры приняты", u"необходимые меры", u"в установленном порядке",
        u"в рамках компетенции", u"в пределах компетенции", u"обращение рассмотрен", u"обращение зарегистрирован", u"обращение принят",
        u"обращение направлен", u"обращение передан", u"сообщение рассмотрен", u"сообщение принят", u"вопрос рассмотрен", u"информация принята",
        u"информация передан", u"информация направлен", u"передали информацию", u"передано специалистам", u"передан специалистам", u"направлено в",
        u"приносим извинения", u"просим извинить", u"надеемся на понимание", u"ваше мнение важно", u"будет учтен", u"учтем", u"проводится работа",
        u"ведется работа", u"работа ведется", u"работа проводится", u"проведена работа", u"будут приняты", u"приняли к сведению"};
    return std::any_of(std::begin(formulas), std::end(formulas), [&](QStringView one) { return sentence.contains(one); });
}

bool saysSomething(const ReplyWords &words, const Sentence &sentence)
{
    const QStringView text = words.sentence(sentence);
    const bool figures = std::any_of(text.begin(), text.end(), [](QChar character) { return character.isDigit(); });
    // «[id1|Ольга], здравствуйте»: a mention has figures and says nothing.
    return (figures && !isGreeting(text)) || doneAt(words, sentence) >= 0 || promisedAt(words, sentence) >= 0 || refusedIn(words, sentence)
        || tellsWhen(words, sentence);
}

// «Закону», «постановления», «приказом»: what a law's name begins with. Not «законный» nor «указан».
bool isKindOfLaw(QStringView word)
{
    for (const QStringView kind : {u"закон", u"постановлени", u"приказ", u"распоряжени", u"указ", u"решени", u"правил"}) {
        if (word.startsWith(kind) && word.size() <= kind.size() + 3)
            return !word.startsWith(u"законн") && !word.startsWith(u"указан");
    }
    return false;
}

// What follows a law's kind within its own name: «…от 14.03.2024 № 27-ОЗ «О порядке…»» or the title first.
const QRegularExpression &nameOfLaw()
{
    static const QRegularExpression rest(
        uR"(^[^\n«№.;!?]{0,90}(?:«[^»\n]{12,400}»[^\n«№;!?]{0,60}№ ?[\d/]+(?:-[а-я\d]+)*|от [^\n«№;!?]{4,40}№ ?[\d/]+(?:-[а-я\d]+)* ?«[^»\n]{12,400}»|№ ?[\d/]+(?:-[а-я\d]+)*[^\n«№;!?]{0,40}«[^»\n]{12,400}»))"_s);
    return rest;
}

// «Закону … № 27-ОЗ «О порядке…»» → «Закону № 27-ОЗ»; with «Федеральному» before it, if it stands there.
QString shortLaw(const QString &name)
{
    static const QRegularExpression number(uR"(№[ \x{a0}]?[\d/]+(?:[-‑–]\w+)*)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch found = number.match(name);
    const qsizetype firstSpace = name.indexOf(QChar(u' '));
    QString kind = firstSpace > 0 ? name.left(firstSpace) : name;
    if (kind.startsWith(u"федеральн"_s, Qt::CaseInsensitive))
        kind = name.left(name.indexOf(QChar(u' '), firstSpace + 1));
    return kind + u'\u00a0' + found.captured().replace(u' ', QChar(0x00a0));
}

} // namespace

void checkSubstance(const ReplyWords &words, const ReplyFacts &, Findings &findings)
{
    const Sentence *formula = nullptr;
    for (const Sentence &sentence : words.sentences()) {
        const QStringView text = words.sentence(sentence);
        const bool greetsOnly = isGreeting(text) && sentence.last - sentence.first <= 6;
        if (saysSomething(words, sentence) || (!greetsOnly && !isFormula(text)))
            return;
        if (isFormula(text) || !formula)
            formula = &sentence;
    }
    if (formula) {
        const Span place = words.between(formula->first, formula->last - 1);
        findings.push_back({ReplyFault::Formal, place.position, place.length, {}});
    }
}

void checkLaws(const ReplyWords &words, const ReplyFacts &, Findings &findings)
{
    constexpr qsizetype longName = 50;
    if (!words.folded().contains(u'№'))
        return;
    qsizetype past = 0;
    for (size_t i = 0; i < words.words().size(); ++i) {
        if (!isKindOfLaw(words.word(i)) || words.words()[i].position < past)
            continue;
        const bool federal = i > 0 && words.word(i - 1).startsWith(u"федеральн");
        const qsizetype from = words.words()[federal ? i - 1 : i].position;
        const QString rest = words.folded().mid(words.words()[i].end(), 700);
        const QRegularExpressionMatch found = nameOfLaw().match(rest);
        if (!found.hasMatch())
            continue;
        past = words.words()[i].end() + found.capturedLength();
        if (past - from >= longName)
            findings.push_back({ReplyFault::LongLaw, from, past - from, shortLaw(words.text().mid(from, past - from))});
    }
}

void checkRating(const ReplyWords &words, const ReplyFacts &, Findings &findings)
{
    const auto &all = words.sentences();
    const auto asksForRating = [&](const Sentence &sentence) {
        const QStringView text = words.sentence(sentence);
        for (size_t i = sentence.first; i < sentence.last; ++i) {
            const QStringView word = words.word(i);
            if (word == u"оцените" || word == u"проголосуйте" || (word == u"оценить" && !text.contains(u"чтобы") && !text.contains(u"комисси"))
                || ((word == u"оценку" || word == u"оценка" || word == u"оценки" || word == u"звезд" || word == u"баллов" || word == u"отзыв")
                    && words.precededBy(sentence, i, 5, {u"поставьте", u"поставить", u"ставьте", u"вашу", u"ваша", u"просим", u"вашей", u"оставьте", u"оставить", u"за", u"высокую"})))
                return true;
        }
        return false;
    };
    const auto isRefusal = [&](const Sentence &sentence) { return refusedIn(words, sentence).has_value(); };
    if (std::none_of(all.begin(), all.end(), isRefusal))
        return;
    for (const Sentence &sentence : all) {
        if (!asksForRating(sentence))
            continue;
        qsizetype from = sentence.position;
        while (words.folded()[from].isSpace())
            ++from;
        findings.push_back({ReplyFault::RatingAsked, from, sentence.end() - from, QString()});
    }
}

void checkLength(const ReplyWords &words, const ReplyFacts &facts, Findings &findings)
{
    if (facts.limit <= 0 || replyLength(words.text()) <= facts.limit)
        return;
    const qsizetype from = replyCuts(words.text(), facts.limit, 1).front();
    findings.push_back({ReplyFault::TooLong, from, words.text().size() - from, {}});
}

} // namespace vakhta
