#include "app/core/preflight_rules.h"

#include <algorithm>
#include <array>

namespace vakhta {

namespace {

// One kind of work: what each of its forms begins with. `future` is followed by an ending of `endings`.
struct Work
{
    QStringView future;
    QStringView endings; // и: -им -ит -ят; а: -им -ит -ат; е: -ем -ет -ут; ю: -ем -ет -ют
    QStringView past;    // «заменил», with all its endings; empty: what was done is no work
    QStringView done;    // «заменен», the same
};

constexpr std::array works{
    Work{u"устран", u"и", u"устранил", u"устранен"},
    Work{u"замен", u"и", u"заменил", u"заменен"},
    Work{u"восстанов", u"и", u"восстановил", u"восстановлен"},
    Work{u"возобнов", u"и", u"возобновил", u"возобновлен"},
    Work{u"выполн", u"и", u"выполнил", u"выполнен"},
    Work{u"почин", u"и", u"починил", u"починен"},
    Work{u"исправ", u"и", u"исправил", u"исправлен"},
    Work{u"очист", u"и", u"очистил", u"очищен"},
    Work{u"расчист", u"и", u"расчистил", u"расчищен"},
    Work{u"почист", u"и", u"почистил", u"почищен"},
    Work{u"включ", u"а", u"включили", u"включен"},
    Work{u"подключ", u"а", u"подключил", u"подключен"},
    Work{u"установ", u"и", u"установили", u"установлены"},
    Work{u"постав", u"и", u"поставил", u"поставлен"},
    Work{u"достав", u"и", u"доставил", u"доставлен"},
    Work{u"постро", u"и", u"построил", u"построен"},
    Work{u"покрас", u"и", u"покрасил", u"покрашен"},
    Work{u"обустро", u"и", u"обустроил", u"обустроен"},
    Work{u"благоустро", u"и", u"благоустроил", u"благоустроен"},
    Work{u"заверш", u"а", u"завершил", u"завершен"},
    Work{u"законч", u"а", u"закончил", u"закончен"},
    Work{u"отремонтиру", u"ю", u"отремонтировал", u"отремонтирован"},
    Work{u"заасфальтиру", u"ю", u"заасфальтировал", u"заасфальтирован"},
    Work{u"организу", u"ю", u"организовал", u"организован"},
    Work{u"отрегулиру", u"ю", u"отрегулировал", u"отрегулирован"},
    Work{u"демонтиру", u"ю", u"демонтировал", u"демонтирован"},
    Work{u"смонтиру", u"ю", u"смонтировал", u"смонтирован"},
    Work{u"сдела", u"ю", u"сделал", u"сделан"},
    Work{u"задела", u"ю", u"заделал", u"заделан"},
    Work{u"начн", u"е", {}, {}},
    Work{u"приступ", u"и", {}, {}},
    Work{u"убер", u"е", u"убрал", u"убран"},
    Work{u"вывез", u"е", u"вывезли", u"вывезен"},
    Work{u"завез", u"е", u"завезли", u"завезен"},
    Work{u"привед", u"е", u"привели", u"приведен"},
    Work{u"провед", u"е", {}, {}},
    Work{u"произвед", u"е", u"произвели", u"произведен"},
    Work{u"нанес", u"е", u"нанесли", u"нанесен"},
    Work{u"перенес", u"е", u"перенесли", u"перенесен"},
    Work{u"подмет", u"е", u"подмели", u"подметен"},
    Work{u"промет", u"е", u"промели", u"прометен"},
    Work{u"обработа", u"ю", u"обработал", u"обработан"},
    Work{u"отсып", u"е", u"отсыпал", u"отсыпан"},
    Work{u"подсып", u"е", u"подсыпал", u"подсыпан"},
    Work{u"засып", u"е", u"засыпал", u"засыпан"},
    Work{u"откро", u"ю", u"открыли", u"открыт"},
    Work{u"закуп", u"и", u"закупил", u"закуплен"},
    Work{u"выплат", u"и", u"выплатил", u"выплачен"},
    Work{u"перечисл", u"и", u"перечислил", u"перечислен"},
    Work{u"назнач", u"а", {}, {}},
    Work{u"обследу", u"ю", {}, {}},
    Work{u"провер", u"и", {}, {}},
    Work{u"рассмотр", u"и", {}, {}},
    Work{u"разбер", u"е", {}, {}},
    Work{u"заработа", u"ю", u"заработал", {}},
    Work{u"появ", u"и", u"появил", {}},
};

bool isAmong(QStringView word, std::initializer_list<QStringView> those)
{
    return std::find(those.begin(), those.end(), word) != those.end();
}

bool isEnding(QStringView ending, QStringView endings)
{
    if (ending.endsWith(u"ся") || ending.endsWith(u"сь"))
        ending.chop(2);
    if (endings == u"и")
        return isAmong(ending, {u"им", u"ит", u"ят"});
    if (endings == u"а")
        return isAmong(ending, {u"им", u"ит", u"ат"});
    return isAmong(ending, {u"ем", u"ет", endings == u"е" ? u"ут" : u"ют"}) || (endings == u"е" && isAmong(ending, {u"лем", u"лет", u"лют"}));
}

bool isFuture(QStringView word)
{
    // An answer that is promised is a promise as well.
    if (isAmong(word, {u"вернемся", u"ответим", u"сообщим", u"проинформируем", u"обещаем", u"обязуемся", u"гарантируем"}))
        return true;
    return std::any_of(works.begin(), works.end(), [&](const Work &work) {
        return word.startsWith(work.future) && isEnding(word.mid(work.future.size()), work.endings);
    });
}

bool isPlan(QStringView word)
{
    return word.startsWith(u"запланирован") || isAmong(word, {u"планируется", u"планируются", u"планируем", u"планируют", u"планирует", u"намечен", u"намечена", u"намечено", u"намечены"});
}

bool isDone(QStringView word)
{
    return std::any_of(works.begin(), works.end(), [&](const Work &work) {
        const auto is = [&](QStringView form) { return !form.isEmpty() && word.startsWith(form) && word.size() <= form.size() + 3; };
        return is(work.past) || is(work.done);
    });
}

// «восстановлено», «проведены», «открыт»: short forms, as they follow «будет».
bool isParticiple(QStringView word)
{
    if (isAmong(word, {u"нужен", u"нужна", u"нужно", u"нужны", u"должен", u"должна", u"должны", u"вынужден", u"вынуждены", u"связан",
                       u"благодарны", u"возможно", u"доступен", u"намерен", u"намерены", u"готовы", u"этот", u"один", u"одна", u"они", u"она"}))
        return false;
    if (word.size() < 5)
        return false;
    QStringView stem = word;
    if (QStringView(u"аоы").contains(stem.back()))
        stem.chop(1);
    for (const QStringView ending : {u"ен", u"ан", u"ян", u"ят", u"ыт"}) {
        if (stem.endsWith(ending) && stem.size() >= 4)
            return true;
    }
    return false;
}

// A condition is no promise: «если бригада не устранит…».
bool isCondition(const ReplyWords &words, const Sentence &sentence)
{
    for (size_t i = sentence.first; i < sentence.last; ++i) {
        const QStringView word = words.word(i);
        if (word == u"если" || word == u"бы" || (word == u"условии" && i > sentence.first && words.word(i - 1) == u"при")
            || (word == u"случае" && i > sentence.first && words.word(i - 1) == u"в"))
            return true;
    }
    return false;
}

} // namespace

int promisedAt(const ReplyWords &words, const Sentence &sentence)
{
    if (isCondition(words, sentence))
        return -1;
    for (size_t i = sentence.first; i < sentence.last; ++i) {
        const QStringView word = words.word(i);
        if (words.precededBy(sentence, i, 1, {u"не"}))
            continue;
        if (isFuture(word) || isPlan(word))
            return int(i);
        if (!isAmong(word, {u"будет", u"будут", u"будем"}))
            continue;
        for (size_t next = i + 1; next < std::min(i + 5, sentence.last) && words.word(next) != u"не"; ++next) {
            if (isParticiple(words.word(next)))
                return int(i);
        }
    }
    return -1;
}

int doneAt(const ReplyWords &words, const Sentence &sentence)
{
    for (size_t i = sentence.first; i < sentence.last; ++i) {
        if (isDone(words.word(i)) && !words.precededBy(sentence, i, 4, {u"не", u"будет", u"будут", u"пока", u"после", u"если"}))
            return int(i);
    }
    return -1;
}

std::optional<Span> refusedIn(const ReplyWords &words, const Sentence &sentence)
{
    const auto before = [&](size_t i, std::initializer_list<QStringView> those) { return words.precededBy(sentence, i, 3, those); };
    for (size_t i = sentence.first; i < sentence.last; ++i) {
        const QStringView word = words.word(i);
        const bool found = isAmong(word, {u"отказано", u"отказали", u"отказать", u"отказ", u"невозможно", u"нецелесообразно"})
            || (isAmong(word, {u"возможным", u"возможности", u"возможно"}) && before(i, {u"не", u"нет"}))
            || (isAmong(word, {u"оснований", u"полномочий"}) && before(i, {u"нет"}))
            || (isAmong(word, {u"основания", u"возможность"}) && before(i, {u"отсутствуют", u"отсутствует"}))
            || ((word.startsWith(u"подтвердил") || word.startsWith(u"подтвержден") || word.startsWith(u"предусмотрен") || word.startsWith(u"подлежит")
                 || word.startsWith(u"подлежат") || word.startsWith(u"планируется") || word.startsWith(u"удовлетворен"))
                && words.precededBy(sentence, i, 1, {u"не"}));
        if (found)
            return words.between(i, i);
    }
    return {};
}

} // namespace vakhta
