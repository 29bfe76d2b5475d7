#include "app/insight/search_criteria.h"

#include "app/core/appeal.h"
#include "app/core/mentions.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
struct Names
{
    QStringList russian, english;

    QStringList by(SearchLanguage language) const { return language == SearchLanguage::Russian ? russian + english : english + russian; }
};

struct FixedValue
{
    std::vector<qint64> ids;
    Names names;
};

const std::array<Names, criterionCount> &criterionNames()
{
    static const std::array<Names, criterionCount> names{{
        {{u"срок"_s}, {u"due"_s}},
        {{u"поступило"_s, u"получено"_s, u"дата"_s}, {u"received"_s, u"date"_s}},
        {{u"тема"_s}, {u"topic"_s}},
        {{u"отрасль"_s, u"сектор"_s}, {u"sector"_s}},
        {{u"исп"_s, u"исполнитель"_s}, {u"exec"_s, u"executor"_s}},
        {{u"оператор"_s}, {u"operator"_s}},
        {{u"от"_s, u"откуда"_s, u"канал"_s}, {u"from"_s, u"channel"_s}},
        {{u"статус"_s}, {u"status"_s}},
        {{u"округ"_s, u"муниципалитет"_s, u"район"_s}, {u"place"_s, u"municipality"_s}},
        {{u"приоритет"_s}, {u"priority"_s}},
        {{u"метка"_s}, {u"tag"_s, u"mark"_s}},
        {{u"номер"_s}, {u"number"_s}},
    }};
    return names;
}

qint64 is(auto value)
{
    return qint64(value);
}

const std::vector<FixedValue> &statuses()
{
    static const std::vector<FixedValue> values{
        {{overdueStatus}, {{u"просрочено"_s, u"просроченные"_s}, {u"overdue"_s}}},
        {{is(Status::Registered)}, {{u"новое"_s}, {u"new"_s}}},
        {{is(Status::Assigned)}, {{u"назначено"_s}, {u"assigned"_s}}},
        {{is(Status::InWork)}, {{u"в работе"_s}, {u"in work"_s}}},
        {{is(Status::OnApproval)}, {{u"на согласовании"_s}, {u"on approval"_s}}},
        {{is(Status::Approved)}, {{u"согласовано"_s}, {u"approved"_s}}},
        {{is(Status::Returned)}, {{u"возвращено"_s, u"на доработке"_s}, {u"returned"_s}}},
        {{is(Status::Published)}, {{u"опубликовано"_s}, {u"published"_s}}},
        {{is(Status::Closed)}, {{u"закрыто"_s}, {u"closed"_s}}},
        {{is(Status::OnHold)}, {{u"на паузе"_s, u"приостановлено"_s}, {u"on hold"_s}}},
        {{is(Status::Rejected)}, {{u"не обращение"_s, u"отклонено"_s}, {u"not an appeal"_s, u"rejected"_s}}},
        {{is(Status::Registered), is(Status::Assigned), is(Status::InWork), is(Status::OnApproval), is(Status::Approved),
          is(Status::Returned), is(Status::OnHold)}, {{u"открыто"_s}, {u"open"_s}}},
        {{is(Status::Published), is(Status::Closed), is(Status::Rejected)}, {{u"завершено"_s}, {u"done"_s}}},
    };
    return values;
}

const std::vector<FixedValue> &origins()
{
    static const std::vector<FixedValue> values{
        {{is(Channel::Vk)}, {{u"вк"_s, u"вконтакте"_s}, {u"vk"_s, u"vkontakte"_s}}},
        {{is(Channel::Ok)}, {{u"ок"_s, u"одноклассники"_s}, {u"ok"_s, u"odnoklassniki"_s}}},
        {{is(Channel::Telegram)}, {{u"тг"_s, u"телеграм"_s}, {u"tg"_s, u"telegram"_s}}},
        {{is(Channel::Max)}, {{u"макс"_s}, {u"max"_s}}},
        {{originOfSystem + is(System::Feedback)}, {{u"пос"_s}, {u"pos"_s, u"feedback platform"_s}}},
        {{is(Channel::Portal)}, {{u"портал"_s}, {u"portal"_s}}},
        {{is(Channel::Widget)}, {{u"сайт"_s, u"виджет"_s}, {u"site"_s, u"widget"_s}}},
        {{is(Channel::MobileApp)}, {{u"приложение"_s}, {u"app"_s}}},
        {{is(Channel::Phone)}, {{u"телефон"_s}, {u"phone"_s}}},
        {{is(Channel::Other)}, {{u"другое"_s}, {u"other"_s}}},
        {{originOfSystem + is(System::Incidents)}, {{u"соцсети"_s, u"инцидент менеджмент"_s}, {u"social networks"_s, u"incidents"_s}}},
    };
    return values;
}

const std::vector<FixedValue> &priorities()
{
    static const std::vector<FixedValue> values{
        {{is(Priority::Urgent)}, {{u"срочный"_s, u"экстренный"_s}, {u"urgent"_s}}},
        {{is(Priority::Raised)}, {{u"повышенный"_s}, {u"raised"_s}}},
        {{is(Priority::Ordinary)}, {{u"обычный"_s}, {u"ordinary"_s}}},
    };
    return values;
}

const std::vector<FixedValue> &marks()
{
    static const std::vector<FixedValue> values{
        {{HasPhoto}, {{u"фото"_s}, {u"photo"_s}}},
        {{HasVideo}, {{u"видео"_s}, {u"video"_s}}},
        {{HasAudio}, {{u"аудио"_s}, {u"audio"_s}}},
        {{HasDocument}, {{u"документ"_s}, {u"document"_s}}},
        {{HasLink}, {{u"ссылка"_s}, {u"link"_s}}},
        {{Repeated}, {{u"повтор"_s, u"повторное"_s}, {u"repeated"_s}}},
        {{Resonance}, {{u"резонанс"_s, u"резонансное"_s}, {u"resonance"_s}}},
        {{MissingPerson}, {{u"пропал человек"_s, u"пропавшие"_s, u"розыск"_s}, {u"missing person"_s}}},
        {{HasProposal}, {{u"предложение"_s}, {u"proposal"_s}}},
        {{mentionsMe}, {{u"упоминание"_s, u"упоминания"_s}, {u"mention"_s}}},
    };
    return values;
}

const std::vector<FixedValue> &times()
{
    static const std::vector<FixedValue> values{
        {{is(TimeWord::Today)}, {{u"сегодня"_s}, {u"today"_s}}},
        {{is(TimeWord::Tomorrow)}, {{u"завтра"_s}, {u"tomorrow"_s}}},
        {{is(TimeWord::Yesterday)}, {{u"вчера"_s}, {u"yesterday"_s}}},
        {{is(TimeWord::ThisWeek)}, {{u"неделя"_s}, {u"week"_s}}},
        {{is(TimeWord::Overdue)}, {{u"просрочен"_s, u"просрочено"_s}, {u"overdue"_s}}},
    };
    return values;
}

const Names nobody{{u"никто"_s, u"нет"_s}, {u"nobody"_s, u"none"_s}}, nothing{{u"нет"_s}, {u"none"_s}}, myself{{u"я"_s}, {u"me"_s}};

std::vector<SearchValue> fixed(const std::vector<FixedValue> &values, SearchLanguage language)
{
    std::vector<SearchValue> found;
    for (const FixedValue &value : values)
        found.push_back({value.ids, value.names.by(language)});
    return found;
}

std::vector<SearchValue> timesOf(bool due, SearchLanguage language)
{
    std::vector<SearchValue> values = fixed(times(), language);
    std::erase_if(values, [due](const SearchValue &value) {
        const auto word = TimeWord(value.ids.front());
        return due ? word == TimeWord::Yesterday : word == TimeWord::Tomorrow || word == TimeWord::Overdue;
    });
    return values;
}

/// A group stands for its topics as well.
std::vector<SearchValue> topics(const Region &region, SearchLanguage language)
{
    std::map<qint64, std::vector<qint64>> below;
    for (const Topic &topic : region.topics)
        below[topic.parent].push_back(topic.id);
    std::vector<SearchValue> values;
    for (const Topic &topic : region.topics) {
        std::vector<qint64> ids{topic.id};
        if (const auto children = below.find(topic.id); topic.id != 0 && children != below.end())
            ids.insert(ids.end(), children->second.begin(), children->second.end());
        values.push_back({std::move(ids), {topic.name}});
    }
    values.push_back({{0}, nothing.by(language)});
    return values;
}

std::vector<SearchValue> executors(const Region &region, SearchLanguage language)
{
    std::vector<SearchValue> values;
    for (const Executor &executor : region.executors) {
        QStringList names{executor.shortName, executor.name, executor.abbreviation};
        names.removeAll(QString());
        values.push_back({{executor.id}, names});
    }
    values.push_back({{0}, nobody.by(language)});
    return values;
}

std::vector<SearchValue> people(const Region &region, qint64 me, SearchLanguage language)
{
    std::vector<SearchValue> values;
    if (me > 0)
        values.push_back({{me}, myself.by(language)});
    values.push_back({{0}, nobody.by(language)});
    for (const User &user : region.users)
        values.push_back({{user.id}, {user.name, user.login}});
    return values;
}

std::vector<SearchValue> sectors(const Region &region, SearchLanguage language)
{
    std::vector<SearchValue> values;
    for (const Sector &sector : region.profile.sectors)
        values.push_back({{sector.id}, {sector.name}});
    values.push_back({{0}, nothing.by(language)});
    return values;
}

std::vector<SearchValue> places(const Region &region, SearchLanguage language)
{
    std::vector<SearchValue> values;
    for (const Municipality &place : region.municipalities)
        values.push_back({{place.id}, {place.name, place.fullName}});
    values.push_back({{0}, nothing.by(language)});
    return values;
}
} // namespace

std::optional<Criterion> criterionOf(QStringView name)
{
    const QString lower = name.toString().toLower();
    for (size_t i = 0; i < criterionNames().size(); ++i) {
        if (criterionNames()[i].russian.contains(lower) || criterionNames()[i].english.contains(lower))
            return Criterion(i);
    }
    return std::nullopt;
}

QStringList namesOf(Criterion criterion, SearchLanguage language)
{
    return criterionNames()[size_t(criterion)].by(language);
}

std::vector<SearchValue> searchValues(Criterion criterion, const Region &region, qint64 me, SearchLanguage language)
{
    switch (criterion) {
    case Criterion::Due: return timesOf(true, language);
    case Criterion::Received: return timesOf(false, language);
    case Criterion::Topic: return topics(region, language);
    case Criterion::Sector: return sectors(region, language);
    case Criterion::Executor: return executors(region, language);
    case Criterion::Operator: return people(region, me, language);
    case Criterion::From: return fixed(origins(), language);
    case Criterion::Status: return fixed(statuses(), language);
    case Criterion::Place: return places(region, language);
    case Criterion::Priority: return fixed(priorities(), language);
    case Criterion::Mark: return fixed(marks(), language);
    case Criterion::Number: return {};
    }
    return {};
}

} // namespace vakhta
