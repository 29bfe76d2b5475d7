#pragma once

#include "app/centre/intake/import_incidents.h"
#include "tests/support/centre_store.h"
#include "tests/support/workbook.h"

/// Made-up exports of incidents, and a store that takes them.
namespace vakhta::test {

// A row by column names, written in the order of `columns`.
using Named = QHash<QString, Value>;

inline const QStringList columns{u"Текст инцидента"_s,
                                 u"Номер инцидента"_s,
                                 u"Отдел"_s,
                                 u"Исполнитель"_s,
                                 u"Общее время первого ответа"_s,
                                 u"Общий текст первого ответа"_s,
                                 u"Время с даты создания инцидента до времени первого ответа, рабочее время"_s,
                                 u"Время назначения последнего исполнителя"_s,
                                 u"Время 1го ответа ПИ"_s,
                                 u"Время отправки первого ответа ПИ на согласование"_s,
                                 u"Текущий шаг инцидента"_s,
                                 u"Дата создания"_s,
                                 u"Дата окончания"_s,
                                 u"Группа тем"_s,
                                 u"Тема"_s,
                                 u"Муниципалитет"_s,
                                 u"Населённый пункт"_s,
                                 u"Улица"_s,
                                 u"Дом"_s,
                                 u"Тип инцидента"_s,
                                 u"Итог"_s,
                                 u"Есть медиафайл в сообщении"_s,
                                 u"Урл поста"_s,
                                 u"Урл блога"_s,
                                 u"1ый ответ ПИ"_s,
                                 u"2ой ответ ПИ"_s,
                                 u"3ий ответ ПИ"_s,
                                 u"Причина закрытия"_s,
                                 u"Аудитория"_s,
                                 u"Теги"_s,
                                 u"Время попадания на шаг оценка удовлетворенности"_s};

inline Named incident(double number = 101)
{
    return {
        {u"Номер инцидента"_s, number},
        {u"Текст инцидента"_s, u"'Лифт стоит<br>третий день, если a < b"_s},
        {u"Отдел"_s, u"Администрация\u00a0города"_s},
        {u"Исполнитель"_s, u"Департамент хозяйства (ДХ)"_s},
        {u"Общее время первого ответа"_s, u"2026-05-12 10:30:00"_s},
        {u"Общий текст первого ответа"_s, u"'Уточним и ответим."_s},
        {u"Время с даты создания инцидента до времени первого ответа, рабочее время"_s, 0.0625},
        {u"Время назначения последнего исполнителя"_s, u"2026-05-12 09:15:00"_s},
        {u"Время 1го ответа ПИ"_s, u"2026-05-12 15:00:00"_s},
        {u"Время отправки первого ответа ПИ на согласование"_s, u"2026-05-12 14:40:00"_s},
        {u"Текущий шаг инцидента"_s, u"Готово"_s},
        {u"Дата создания"_s, u"2026-05-12 09:00:00"_s},
        {u"Дата окончания"_s, u"2026-05-13 12:00:00"_s},
        {u"Группа тем"_s, u"ЖКХ"_s},
        {u"Тема"_s, u"Лифты"_s},
        {u"Муниципалитет"_s, u"Белогривск г.о."_s},
        {u"Населённый пункт"_s, u"Белогривск"_s},
        {u"Улица"_s, u"Полевая улица"_s},
        {u"Дом"_s, u"4Б"_s},
        {u"Тип инцидента"_s, u"Решаемый"_s},
        {u"Итог"_s, u"Решено"_s},
        {u"Есть медиафайл в сообщении"_s, u"Да"_s},
        {u"Урл поста"_s, u"https://vk.com/wall1"_s},
        {u"Урл блога"_s, u"https://vk.com/town"_s},
        {u"1ый ответ ПИ"_s, u"'Лифт пущен.<br>Спасибо!"_s},
        {u"2ой ответ ПИ"_s, u"'"_s},
        {u"3ий ответ ПИ"_s, u"'Проверили ещё раз."_s},
        {u"Причина закрытия"_s, u"5"_s},
        {u"Аудитория"_s, 2899.0},
        {u"Время попадания на шаг оценка удовлетворенности"_s, u"2026-05-12 16:00:00"_s},
    };
}

inline Named with(Named row, const QString &column, const Value &value)
{
    row.insert(column, value);
    return row;
}

inline std::vector<Line> linesOf(const QStringList &names, const std::vector<Named> &rows)
{
    std::vector<Line> lines;
    Line header;
    for (const QString &name : names)
        header.push_back(name);
    lines.push_back(header);
    for (const Named &row : rows) {
        Line line;
        for (const QString &name : names)
            line.push_back(row.value(name));
        lines.push_back(line);
    }
    return lines;
}

// The region's clock is three hours ahead of UTC.
inline QDateTime moscow(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 5, day), QTime(hour, minute), Qt::UTC).addSecs(-3 * 3600);
}

struct IncidentDesk
{
    IncidentDesk() { settle(store); }

    ImportReport take(const std::vector<Named> &rows, const QStringList &names = columns)
    {
        return must(importIncidents(store.storage(),
                                    folder.writeXlsx(u"incidents.xlsx"_s, {{.lines = linesOf(names, rows)}}), noon));
    }
    std::vector<Message> messages(qint64 appeal)
    {
        std::vector<Message> found;
        must(store->read([&](View &view) {
            return view.each(Type::Message, Scope{}, [&](const Object &object) -> Result<void> {
                const Message message = must(messageFrom(object.body));
                if (message.appeal == appeal)
                    found.push_back(message);
                return {};
            });
        }));
        return found;
    }
    Region region()
    {
        return *must(store.read([](View &view) { return view.region(); }));
    }

    CentreStore store;
    ExportFolder folder;
};

} // namespace vakhta::test
