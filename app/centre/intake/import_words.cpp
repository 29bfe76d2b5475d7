#include "app/centre/intake/import_words.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
struct StepWords
{
    Status status;
    QStringList words;
};

template <typename Rows>
std::optional<Status> byWords(const Rows &rows, const QString &text)
{
    const QString plain = text.toLower();
    for (const auto &row : rows)
        for (const QString &word : row.words)
            if (plain.contains(word))
                return row.status;
    return {};
}

bool isOf(const QString &host, const QStringList &domains)
{
    for (const QString &domain : domains)
        if (host == domain || host.endsWith(u'.' + domain))
            return true;
    return false;
}
} // namespace

std::optional<Status> statusOfStep(const QString &step)
{
    // The narrower words first: «Отправлен на доработку» is not «Отправлен».
    static const std::vector<StepWords> rows{
        {Status::Rejected, {u"отклон"_s, u"удал"_s, u"не инцидент"_s, u"спам"_s}},
        {Status::Returned, {u"доработ"_s, u"возврат"_s, u"возвращ"_s}},
        {Status::OnHold, {u"отлож"_s, u"приостан"_s, u"ожидан"_s}},
        {Status::Published, {u"оценка"_s, u"оценки"_s, u"опубликован"_s}},
        {Status::Closed, {u"готово"_s, u"закрыт"_s, u"завершен"_s}},
        {Status::OnApproval, {u"согласован"_s}},
        {Status::Approved, {u"публикац"_s, u"отправка ответа"_s}},
        {Status::InWork, {u"подготовка"_s, u"ответ пи"_s, u"в работе"_s, u"исполнен"_s, u"решение"_s}},
        {Status::Assigned, {u"назнач"_s, u"распределен"_s}},
        {Status::Registered, {u"нов"_s, u"модерац"_s, u"создан"_s, u"регистрац"_s}},
    };
    return byWords(rows, step);
}

std::optional<Status> statusOfStage(const QString &stage, const QString &status, bool rated)
{
    static const std::vector<StepWords> rows{
        {Status::Rejected, {u"отклон"_s, u"отказ"_s, u"удал"_s}},
        {Status::Returned, {u"доработ"_s, u"возвращ"_s}},
        {Status::OnHold, {u"отлож"_s, u"приостан"_s}},
        {Status::Published, {u"отправлен ответ"_s, u"ответ отправлен"_s, u"ответ направлен"_s, u"направлен ответ"_s}},
        {Status::Closed, {u"завершен"_s, u"закрыт"_s, u"архив"_s}},
        {Status::OnApproval, {u"согласован"_s, u"утвержден"_s}},
        {Status::InWork, {u"в работе"_s, u"подготовка"_s, u"исполнен"_s, u"рассмотрени"_s}},
        {Status::Assigned, {u"назначен"_s, u"распределен"_s, u"координ"_s}},
        {Status::Registered, {u"нов"_s, u"модерац"_s, u"поступил"_s, u"зарегистрирован"_s}},
    };
    const auto found = byWords(rows, status);
    const auto where = found ? found : byWords(rows, stage);
    return where == Status::Published && rated ? Status::Closed : where;
}

Channel channelOfLink(const QString &link)
{
    const QString host = QUrl(link).host().toLower();
    if (isOf(host, {u"vk.com"_s, u"vk.ru"_s, u"vkontakte.ru"_s}))
        return Channel::Vk;
    if (isOf(host, {u"ok.ru"_s, u"odnoklassniki.ru"_s}))
        return Channel::Ok;
    if (isOf(host, {u"t.me"_s, u"telegram.me"_s, u"telegram.org"_s}))
        return Channel::Telegram;
    if (isOf(host, {u"max.ru"_s}))
        return Channel::Max;
    return Channel::Other;
}

Channel channelOfSource(const QString &source)
{
    const QString code = source.toUpper();
    const auto has = [&code](const QStringList &words) {
        for (const QString &word : words)
            if (code.contains(word))
                return true;
        return false;
    };
    if (has({u"MOBILE"_s, u"MP_"_s, u"APP"_s, u"МОБИЛЬН"_s, u"ПРИЛОЖЕН"_s}))
        return Channel::MobileApp;
    if (has({u"WIDGET"_s, u"ВИДЖЕТ"_s, u"VIDGET"_s}))
        return Channel::Widget;
    if (has({u"PHONE"_s, u"CALL"_s, u"ТЕЛЕФОН"_s, u"122"_s, u"112"_s}))
        return Channel::Phone;
    if (has({u"EPGU"_s, u"ЕПГУ"_s, u"PORTAL"_s, u"ПОРТАЛ"_s, u"LK"_s, u"ГОСУСЛУГ"_s}))
        return Channel::Portal;
    return code.isEmpty() ? Channel::Portal : Channel::Other;
}

} // namespace vakhta::centre
