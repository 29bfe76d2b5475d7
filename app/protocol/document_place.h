#pragma once

#include "app/protocol/types.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace vakhta {

using namespace Qt::StringLiterals;

/// A place in a region's document. Whoever reads something wrong there leaves the first fault; reading goes on harmlessly.
class Place
{
public:
    Place(QJsonValue value, QString path, QString &fault) : m_value(std::move(value)), m_path(std::move(path)), m_fault(&fault) {}

    bool has(const QString &name) const { return m_value[name] != QJsonValue::Undefined; }
    Place at(const QString &name) const { return {m_value[name], m_path + u'/' + name, *m_fault}; }

    void complain(const QString &words) const
    {
        if (m_fault->isEmpty())
            *m_fault = (m_path.isEmpty() ? u"/"_s : m_path) + u": "_s + words;
    }

    /// Only these names may stand here: a misspelt one must not pass in silence.
    void allow(const QStringList &names) const
    {
        if (!m_value.isObject())
            return complain(u"not an object"_s);
        for (const QString &name : m_value.toObject().keys()) {
            if (!names.contains(name))
                at(name).complain(u"unknown name"_s);
        }
    }

    std::vector<Place> each() const
    {
        std::vector<Place> places;
        if (!m_value.isArray())
            complain(u"not a list"_s);
        const QJsonArray array = m_value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            places.push_back({array[i], m_path + u'/' + QString::number(i), *m_fault});
        return places;
    }

    QString text() const
    {
        if (!m_value.isString() || m_value.toString().trimmed().isEmpty())
            complain(u"not a text"_s);
        return m_value.toString();
    }

    int number(int least, int most) const
    {
        const double value = m_value.toDouble(least - 1.0);
        if (!m_value.isDouble() || value != int(value) || value < least || value > most)
            complain(u"not a whole number from %1 to %2"_s.arg(least).arg(most));
        return int(value);
    }
    int number() const
    {
        const double value = m_value.toDouble(0.5);
        if (!m_value.isDouble() || value != int(value))
            complain(u"not a whole number"_s);
        return int(value);
    }
    int id() const { return number(1, 1'000'000'000); }

    bool truth() const
    {
        if (!m_value.isBool())
            complain(u"not true or false"_s);
        return m_value.toBool();
    }

    QTime time() const
    {
        const QTime time = QTime::fromString(m_value.toString(), u"HH:mm"_s);
        if (!time.isValid())
            complain(u"not a time like 09:00"_s);
        return time;
    }

    QDate date() const
    {
        const QDate date = QDate::fromString(m_value.toString(), Qt::ISODate);
        if (!date.isValid())
            complain(u"not a date like 2026-05-09"_s);
        return date;
    }

    template <typename Enum>
    Enum named() const
    {
        const auto value = enumOf<Enum>(m_value.toString());
        if (!value)
            complain(u"unknown word «%1»"_s.arg(m_value.toString()));
        return value.value_or(Enum{});
    }

private:
    QJsonValue m_value;
    QString m_path;
    QString *m_fault;
};

} // namespace vakhta
