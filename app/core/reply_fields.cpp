#include "app/core/reply_fields.h"

#include "app/core/channel_names.h"
#include "app/core/reply_words.h"
#include "app/core/told_time.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

QString addressedAs(const QString &author)
{
    static const QRegularExpression name(u"^[А-ЯЁ][а-яё-]+$"_s);
    static const QRegularExpression patronymic(u"(вич|вна|ична|ыч)$"_s);
    QStringList words = author.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && words.last().size() <= 2) // an initial
        words.removeLast();
    if (words.isEmpty() || words.size() > 3 || !std::all_of(words.begin(), words.end(), [](const QString &word) { return name.match(word).hasMatch(); }))
        return {};
    if (words.size() == 3)
        patronymic.match(words[2]).hasMatch() ? words.removeFirst() : words.removeLast();
    return words.join(u' ');
}

namespace {

QString addressOf(const Appeal &appeal)
{
    QStringList parts{appeal.street, appeal.street.isEmpty() ? QString() : appeal.house};
    if (appeal.street.isEmpty())
        parts = {appeal.settlement};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString executorOf(const Appeal &appeal, const Region &region)
{
    const auto found = std::find_if(region.executors.begin(), region.executors.end(), [&](const Executor &one) { return one.id == appeal.executor; });
    if (found == region.executors.end())
        return {};
    return found->shortName.isEmpty() ? found->name : found->shortName;
}

QDate today(const Region &region, const QDateTime &now)
{
    const QTimeZone zone(region.profile.timeZone.toUtf8());
    return (zone.isValid() ? now.toTimeZone(zone) : now).date();
}

QString dayAnswered(const AppealCard &card, const QDate &today)
{
    const auto answer = std::find_if(card.messages.rbegin(), card.messages.rend(),
                                     [](const Message &message) { return message.kind == MessageKind::ExecutorAnswer; });
    return answer == card.messages.rend() ? QString() : dayAhead(answer->text, today);
}

/// «15 мая»; empty: no deadline, or it has passed.
QString dayDue(const AppealCard &card, const Region &region, const QDateTime &now)
{
    const QDateTime &due = card.appeal.dueAt;
    if (!due.isValid() || due <= now)
        return {};
    const QTimeZone zone(region.profile.timeZone.toUtf8());
    return QLocale(QLocale::Russian).toString((zone.isValid() ? due.toTimeZone(zone) : due).date(), u"d MMMM"_s);
}

} // namespace

QString fieldName(QStringView gap)
{
    const bool named = gap.size() > 2 && QStringView(u"[{<").contains(gap.front());
    return named ? gap.mid(1, gap.size() - 2).trimmed().toString() : QString();
}

std::optional<FieldValue> fieldValue(const QString &name, const AppealCard &card, const Region &region, const QDateTime &now)
{
    const QString asked = foldedReply(name);
    FieldValue value;
    if (asked == u"имя" || asked == u"имя отчество")
        value = {addressedAs(card.appeal.author)};
    else if (asked == u"адрес")
        value = {addressOf(card.appeal)};
    else if (asked == u"исполнитель")
        value = {executorOf(card.appeal, region), FieldValue::From::Assigned};
    else if (asked == u"дата завершения" || asked == u"срок")
        value = {dayAnswered(card, today(region, now)), FieldValue::From::ExecutorAnswer, false};
    else
        return {};
    if (value.text.isEmpty() && !value.sure)
        value = {dayDue(card, region, now), FieldValue::From::Deadline, false};
    return value.text.isEmpty() ? std::nullopt : std::optional(value);
}

FittingTemplates templatesFor(const Appeal &appeal, const Region &region)
{
    const std::string_view wire = channelNames[size_t(appeal.channel)];
    const QString channel = QString::fromLatin1(wire.data(), qsizetype(wire.size()));
    const auto topic = std::find_if(region.topics.begin(), region.topics.end(), [&](const Topic &one) { return one.id == appeal.topic; });
    const qint64 group = topic == region.topics.end() ? 0 : topic->parent;
    const auto &all = region.profile.templates;
    FittingTemplates fitting;
    const auto add = [&](auto &&fits) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            const bool taken = all[i].channels.isEmpty() || all[i].channels.contains(channel);
            if (taken && fits(all[i]) && std::find(fitting.all.begin(), fitting.all.end(), i) == fitting.all.end())
                fitting.all.push_back(i);
        }
    };
    add([&](const ReplyTemplate &one) { return appeal.topic && one.topics.contains(appeal.topic); });
    add([&](const ReplyTemplate &one) { return group && one.topics.contains(group); });
    fitting.forTopic = fitting.all.size();
    add([](const ReplyTemplate &one) { return one.topics.isEmpty(); });
    add([](const ReplyTemplate &) { return true; });
    return fitting;
}

QString dayAhead(const QString &text, const QDate &today)
{
    static const QStringList months{u"января"_s, u"февраля"_s, u"марта"_s, u"апреля"_s, u"мая"_s, u"июня"_s,
                                    u"июля"_s, u"августа"_s, u"сентября"_s, u"октября"_s, u"ноября"_s, u"декабря"_s};
    static const QRegularExpression day(
        uR"((?<![\d.])(\d{1,2})(?:[ \x{a0}](%1)(?:[ \x{a0}](\d{4}) года)?|\.(0[1-9]|1[0-2])(?:\.(\d{4}))?)(?!\d))"_s.arg(months.join(u'|')));
    for (auto found = day.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int month = match.captured(2).isEmpty() ? match.captured(4).toInt() : int(months.indexOf(match.captured(2))) + 1;
        const int year = (match.captured(3) + match.captured(5)).toInt();
        const int number = match.captured(1).toInt();
        const QDate named = year > 0 ? QDate(year, month, number) : nearestDay(number, month, today);
        if (named.isValid() && named >= today)
            return match.captured();
    }
    return {};
}

} // namespace vakhta
